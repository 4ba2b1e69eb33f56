#include "core/storage/roster_store.h"

#include "tests/support/roster_setting.h"

#include <random>

namespace taphuan {
namespace {

using namespace Qt::StringLiterals;

class RosterStore : public testing::Test {
  protected:
    RosterSetting setting;
    const QDate since{2024, 1, 1};
    const QDate day{2024, 6, 1};
    const QDate later{2025, 9, 1};
};

TEST_F(RosterStore, TheCatalogueBringsTheKinds) {
    ASSIGN_GOOD(const auto kinds, rosterKinds(setting.connection()));
    QStringList codes;
    for (const RosterKind& kind : kinds) codes << kind.code;
    EXPECT_EQ(codes.join(u' '), u"in_charge network community_group incident_response expert"_s);
    EXPECT_EQ(setting.kind("in_charge").most, 1);
    EXPECT_EQ(setting.kind("expert").least, 2);
    for (const QString& text : {u"network"_s, u"Mạng lưới chuyển đổi số"_s, u"MẠNG LƯỚI CĐS"_s,
                                u"Digital transformation network"_s})
        EXPECT_EQ(rosterKindNamed(kinds, text), setting.kind("network").id) << text.toStdString();
    EXPECT_TRUE(rosterKindNamed(kinds, u"khác"_s).isNull());
    EXPECT_TRUE(rosterKindNamed(kinds, {}).isNull());
    // The same in every office: an id that comes from the code.
    EXPECT_LT(setting.kind("network").id.value, 0);
}

TEST_F(RosterStore, MembersAreExpectedOfTheKindsUnitsAlone) {
    std::map<QString, QStringList> expected;
    for (const RosterPlace& place : setting.survey(day).places)
        for (const char* code : {"in_charge", "network", "community_group", "expert"})
            if (place.kind == setting.kind(code).id) expected[QLatin1String(code)] << place.unitName;
    for (auto& [code, names] : expected) names.sort();
    const auto joined = [&](const char* code) {
        return expected[QLatin1String(code)].join(u", "_s).toStdString();
    };
    EXPECT_EQ(joined("in_charge"), "Huyện Châu Thành, Sở Tư pháp, Sở Y tế, Xã Hảo Đước, Xã Thái Bình")
        << "a division is part of its department, a hamlet of its commune";
    EXPECT_EQ(joined("community_group"), "Xã Hảo Đước, Xã Thái Bình");
    EXPECT_EQ(joined("expert"), "Tỉnh Tây Ninh");
    EXPECT_EQ(setting.place("network", setting.newCommune, day).unit, Id<Unit>()) << "not there yet";
}

TEST_F(RosterStore, WhoServesAPartCountsForTheUnitThatIsAsked) {
    const Id<Person> an = setting.person(u"An"_s, setting.division);
    setting.added(setting.entry("in_charge", an, setting.division, since));
    const Id<Person> binh = setting.person(u"Bình"_s, setting.haoDuoc);
    setting.added(setting.entry("community_group", binh, setting.hamlet, since));
    EXPECT_EQ(setting.place("in_charge", setting.health, day).people, 1);
    EXPECT_TRUE(setting.place("in_charge", setting.health, day).isInOrder());
    EXPECT_EQ(setting.place("in_charge", setting.justice, day).missing(), 1);
    EXPECT_EQ(setting.place("community_group", setting.haoDuoc, day).people, 1);
    EXPECT_EQ(setting.place("community_group", setting.thaiBinh, day).missing(), 1);
}

TEST_F(RosterStore, OneHumanBeingCountsOnceAndOneTooManyShows) {
    const Id<Person> an = setting.person(u"An"_s, setting.health);
    const Id<Person> twin = setting.person(u"An"_s, setting.health);
    setting.added(setting.entry("in_charge", an, setting.health, since));
    setting.added(setting.entry("in_charge", twin, setting.division, since));
    EXPECT_EQ(setting.place("in_charge", setting.health, day).surplus(), 1);
    EXPECT_EQ(setting.counted("in_charge", day).over, 1);
    EXPECT_EQ(setting.counted("in_charge", day).people, 2);
    ASSERT_GOOD(mergePeople(*setting, an, twin));
    EXPECT_TRUE(setting.place("in_charge", setting.health, day).isInOrder());
    EXPECT_EQ(setting.counted("in_charge", day).people, 1);
    RosterFilter theirs;
    theirs.person = twin;
    EXPECT_EQ(setting.lines(theirs).size(), 2u) << "both entries stay";
}

TEST_F(RosterStore, EntriesHoldFromTheirFirstDayUntilBeforeTheirEnd) {
    const Id<Person> an = setting.person(u"An"_s, setting.justice);
    setting.added(setting.entry("in_charge", an, setting.justice, since, day));
    const auto people = [&](QDate on) { return setting.place("in_charge", setting.justice, on).people; };
    EXPECT_EQ(people(since.addDays(-1)), 0);
    EXPECT_EQ(people(since), 1);
    EXPECT_EQ(people(day.addDays(-1)), 1);
    EXPECT_EQ(people(day), 0);
    const auto stateOf = [&](QDate on) {
        RosterFilter filter;
        filter.on = on;
        return setting.lines(filter).front().state;
    };
    EXPECT_EQ(stateOf(since.addDays(-1)), RosterState::coming);
    EXPECT_EQ(stateOf(since), RosterState::serving);
    EXPECT_EQ(stateOf(day), RosterState::ended);
    RosterFilter current;
    current.current = true;
    current.on = day;
    EXPECT_TRUE(setting.lines(current).empty());
}

TEST_F(RosterStore, AfterAReformMembersWaitToBeAppointedAnew) {
    const Id<Person> an = setting.person(u"An"_s, setting.haoDuoc);
    const Id<Person> binh = setting.person(u"Bình"_s, setting.thaiBinh);
    setting.added(setting.entry("community_group", an, setting.hamlet, since));
    setting.added(setting.entry("network", an, setting.haoDuoc, since));
    setting.added(setting.entry("network", binh, setting.thaiBinh, since));
    EXPECT_EQ(setting.counted("network", day).reappoint, 0);

    const RosterPlace place = setting.place("network", setting.newCommune, later);
    EXPECT_EQ(place.people, 0) << "facts are not moved";
    EXPECT_EQ(place.missing(), 1);
    EXPECT_EQ(place.reappoint, 2);
    EXPECT_EQ(setting.place("network", setting.haoDuoc, later).unit, Id<Unit>()) << "it is no more";
    EXPECT_EQ(setting.counted("network", later).reappoint, 2);
    EXPECT_EQ(setting.place("community_group", setting.newCommune, later).reappoint, 1)
        << "a hamlet's group waits where its commune went";
    EXPECT_EQ(setting.counted("network", later).people, 2);
    EXPECT_EQ(setting.survey(later).people, 2) << "on two rosters, one of them";
    EXPECT_EQ(setting.survey(later).reappoint, 2);
    EXPECT_EQ(setting.survey(day).reappoint, 0);
    RosterFilter filter;
    filter.on = later;
    for (const RosterLine& line : setting.lines(filter)) EXPECT_EQ(line.state, RosterState::reappoint);

    setting.today = later;
    ASSERT_GOOD(endRosterMembers(*setting, {setting.lines(filter).front().member.id}, setting.reform()));
    setting.added(setting.entry("network", an, setting.newCommune, setting.reform()));
    EXPECT_TRUE(setting.place("network", setting.newCommune, later).isInOrder());
    EXPECT_EQ(setting.place("network", setting.newCommune, later).reappoint, 1);
    EXPECT_EQ(setting.counted("network", later, setting.newCommune).people, 2);
    EXPECT_EQ(setting.counted("network", later, setting.health).people, 0);
}

TEST_F(RosterStore, ListsSayWhoTheyAreAndWhereTheyWork) {
    const Id<Person> an = setting.person(u"Nguyễn Văn An"_s, setting.division);
    const Id<Person> binh = setting.person(u"Lê Thị Bình"_s, setting.justice);
    RosterMember member = setting.entry("community_group", an, setting.haoDuoc, since);
    member.role = u"Thành viên"_s;
    setting.added(member);
    RosterMember leader = setting.entry("community_group", binh, setting.haoDuoc, since);
    leader.role = u"Tổ trưởng"_s;
    setting.added(leader);
    setting.added(setting.entry("in_charge", binh, setting.justice, since));
    const auto lines = setting.lines();
    ASSERT_EQ(lines.size(), 3u);
    EXPECT_EQ(lines[0].kindCode, u"in_charge"_s) << "in the catalogue's order";
    EXPECT_EQ(lines[1].fullName, u"Lê Thị Bình"_s) << "who leads stands first";
    EXPECT_EQ(lines[2].fullName, u"Nguyễn Văn An"_s);
    EXPECT_EQ(lines[2].position, u"Chuyên viên"_s);
    EXPECT_EQ(lines[2].workUnit, u"Phòng Nghiệp vụ Y"_s);
    EXPECT_EQ(lines[2].unitName, u"Xã Hảo Đước"_s);
    EXPECT_EQ(lines[2].unitCode, u"25588"_s);
    EXPECT_EQ(servedText(lines[2]), u"Xã Hảo Đước, Huyện Châu Thành"_s);
    EXPECT_EQ(servedText(lines[0]), u"Sở Tư pháp"_s);
    RosterFilter filter;
    filter.within = setting.justice;
    EXPECT_EQ(setting.lines(filter).size(), 1u);
    filter.within = setting.district;
    EXPECT_EQ(setting.lines(filter).size(), 2u) << "of what stands below it";
    filter.on = later;
    EXPECT_EQ(setting.lines(filter).size(), 2u) << "also when it is no more";
    filter.within = setting.newCommune;
    EXPECT_EQ(setting.lines(filter).size(), 2u) << "they wait there";
    filter = {};
    filter.kind = setting.kind("community_group").id;
    EXPECT_EQ(setting.lines(filter).size(), 2u);
}

// Against counting by hand, over entries put together by chance.
TEST_F(RosterStore, CountsAsOneWouldByHand) {
    std::mt19937 chance(7);
    std::vector<Id<Person>> people;
    for (int i = 0; i < 12; ++i) people.push_back(setting.person(u"Người %1"_s.arg(i), setting.health));
    const std::vector<Id<Unit>> units{setting.health, setting.division, setting.justice, setting.haoDuoc,
                                      setting.hamlet};
    const std::map<qint64, Id<Unit>> asked{{setting.division.value, setting.health},
                                           {setting.hamlet.value, setting.haoDuoc}};
    std::vector<RosterMember> entries;
    for (int i = 0; i < 60; ++i) {
        const QDate from = QDate(2023, 1, 1).addDays(qint64(chance() % 500));
        std::vector<RosterMember> one{setting.entry("network", people[chance() % people.size()],
                                                    units[chance() % units.size()], from,
                                                    from.addDays(1 + qint64(chance() % 200)))};
        if (addRosterMembers(*setting, one)) entries.push_back(one.front());
    }
    ASSERT_GT(entries.size(), 30u);
    for (int i = 0; i < 20; ++i) {
        const QDate on = QDate(2023, 1, 1).addDays(qint64(chance() % 700));
        for (const Id<Unit> unit : {setting.health, setting.justice, setting.haoDuoc}) {
            std::set<qint64> expected;
            for (const RosterMember& entry : entries) {
                const auto found = asked.find(entry.unit.value);
                const Id<Unit> counts = found == asked.end() ? entry.unit : found->second;
                if (counts == unit && entry.validFrom <= on && on < entry.validTo)
                    expected.insert(entry.person.value);
            }
            EXPECT_EQ(setting.place("network", unit, on).people, qint64(expected.size()))
                << on.toString(Qt::ISODate).toStdString();
        }
    }
}

}  // namespace
}  // namespace taphuan
