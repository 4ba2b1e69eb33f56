#include "core/storage/rule_audiences.h"

#include "core/commands/people_commands.h"
#include "core/commands/transfer_commands.h"
#include "core/commands/undo_commands.h"
#include "core/import/transfer_plan.h"
#include "core/storage/person_store.h"
#include "core/storage/select.h"
#include "tests/support/people_setting.h"
#include "tests/support/people_sheet.h"

namespace taphuan {
namespace {

using namespace Qt::StringLiterals;

const QDate begun(2022, 1, 1), moved(2023, 3, 1);

// People whose audiences follow from their positions.
class AudiencesByRule : public ::testing::Test {
  protected:
    Id<Person> known(const QString& position, const QString& audience = {}) {
        Person person;
        person.fullName = u"Nguyễn Văn An"_s;
        person.birth = PartialDate::of(QDate(1980 + born_++, 5, 4));
        Membership membership;
        membership.unit = setting.haoDuoc;
        membership.position = position;
        membership.validFrom = begun;
        const auto added =
            addPerson(*setting, person, membership, audience.isEmpty() ? Id<Audience>() : named(audience));
        EXPECT_TRUE(added.ok()) << (added ? "" : added.error().text().toStdString());
        return person.id;
    }
    Id<Audience> named(const QString& code) {
        const auto catalogue = AudienceCatalogue::load(setting.connection());
        EXPECT_TRUE(catalogue.ok());
        const Id<Audience> found = catalogue->find(code);
        EXPECT_FALSE(found.isNull()) << code.toStdString();
        return found;
    }
    // "leader rule, …" on the day.
    QString on(Id<Person> person, QDate day) {
        const auto all = select<PersonAudience>(
            setting.connection(),
            u"WHERE t.person = ? AND (t.valid_from IS NULL OR t.valid_from <= ?) AND (t.valid_to IS NULL OR "
            "t.valid_to > ?) ORDER BY t.id"_s,
            {person.value, day.toString(Qt::ISODate), day.toString(Qt::ISODate)});
        const auto catalogue = AudienceCatalogue::load(setting.connection());
        QStringList texts;
        for (const PersonAudience& one : *all) texts << catalogue->code(one.audience) + u' ' + one.source;
        return texts.join(u", "_s);
    }
    Transfer to(Id<Person> person, Id<Unit> unit, const std::optional<QString>& position) {
        return {person, unit, position, moved};
    }

    PeopleSetting setting;
    int born_ = 0;
};

TEST_F(AudiencesByRule, FollowATransfersPositionFromItsDayOn) {
    const auto an = known(u"Phó Chủ tịch UBND"_s), binh = known(u"Phó Chủ tịch UBND"_s);
    const auto chi = known(u"Phó Chủ tịch UBND"_s, u"leader"_s);
    const QString before = on(an, begun);
    EXPECT_TRUE(before.startsWith(u"leader rule"_s)) << before.toStdString();
    EXPECT_EQ(on(chi, begun), u"leader hand"_s);
    ASSERT_GOOD(addAudience(*setting, binh, named(u"teacher"_s), begun));
    const std::vector<Transfer> transfers{to(an, setting.town, u"Công chức chuyên trách CNTT"_s),
                                          to(binh, setting.town, u"Công chức chuyên trách CNTT"_s),
                                          to(chi, setting.town, u"Công chức chuyên trách CNTT"_s)};
    ASSIGN_GOOD(const auto changes, audiencesAfter(setting.connection(), transfers));
    qint64 ended = 0, started = 0;
    for (const AudienceChange& change : changes) {
        ended += change.ended;
        started += change.begun;
    }
    EXPECT_EQ(ended, 2) << "who was put there by hand stays";
    EXPECT_EQ(started, 4);
    ASSIGN_GOOD(const Committed done, transferPeople(*setting, transfers, {}));
    EXPECT_EQ(on(an, moved.addDays(-1)), before) << "the past does not move";
    EXPECT_EQ(on(an, moved), u"civil_servant rule, digital_officer rule"_s);
    EXPECT_EQ(on(binh, moved), u"teacher hand, civil_servant rule, digital_officer rule"_s);
    EXPECT_EQ(on(chi, moved), u"leader hand"_s);
    ASSERT_GOOD(undoOperation(*setting, done.name));
    EXPECT_EQ(on(an, moved), before);
    EXPECT_EQ(select<PersonAudience>(setting.connection(), u"WHERE t.valid_to IS NOT NULL"_s)->size(), 0u);
}

TEST_F(AudiencesByRule, StayWhereThePositionIsKeptWhateverTheRulesSayByNow) {
    const auto an = known(u"Phó Chủ tịch UBND"_s);
    ASSERT_GOOD(transferPeople(*setting, {to(an, setting.town, std::nullopt)}, {}));
    EXPECT_EQ(select<PersonAudience>(setting.connection())->size(), 1u);
    EXPECT_TRUE(on(an, moved).startsWith(u"leader rule"_s));
}

TEST_F(AudiencesByRule, OfAPositionWithoutARuleEnd) {
    const auto an = known(u"Phó Chủ tịch UBND"_s);
    ASSERT_GOOD(transferPeople(*setting, {to(an, setting.haoDuoc, u"Lái xe"_s)}, {}));
    EXPECT_EQ(on(an, moved), QString());
    EXPECT_TRUE(on(an, moved.addDays(-1)).startsWith(u"leader rule"_s));
}

TEST_F(AudiencesByRule, AreCorrectedWithAPositionThatWasWrittenWrongFromTodayOn) {
    const auto an = known(u"Phó Chủ tịch UBND"_s);
    Membership right;
    right.person = an;
    right.unit = setting.haoDuoc;
    right.position = u"Công chức chuyên trách CNTT"_s;
    ASSERT_GOOD(setMembership(*setting, right));
    const QDate now = setting->clock().today();
    EXPECT_TRUE(on(an, now.addDays(-1)).startsWith(u"leader rule"_s)) << "figures of the past stay";
    EXPECT_EQ(on(an, now), u"civil_servant rule, digital_officer rule"_s);
    const auto memberships = select<Membership>(setting.connection());
    ASSERT_EQ(memberships->size(), 1u);
    EXPECT_EQ(memberships->front().validFrom, begun);
}

TEST_F(AudiencesByRule, OfWhoeverComesBackAreThoseOfTheNewPosition) {
    const auto an = known(u"Phó Chủ tịch UBND"_s);
    ASSERT_GOOD(endMemberships(*setting, {an}, moved, Leaving::resigned, u"đơn ngày 01/02"_s));
    const auto left = select<Membership>(setting.connection());
    EXPECT_EQ(left->front().leaving, Leaving::resigned);
    Transfer back = to(an, setting.town, u"Công chức chuyên trách CNTT"_s);
    back.from = moved.addDays(-1);
    const auto early = transferPeople(*setting, {back}, {});
    ASSERT_FALSE(early.ok()) << "before they left";
    EXPECT_TRUE(early.error().text().contains(u"Nguyễn Văn An"_s)) << early.error().text().toStdString();
    TransferListOptions options;
    options.today = QDate(2023, 6, 10);
    const auto header = u"Họ và tên|Ngày sinh|Đơn vị mới|Từ ngày"_s.split(u'|');
    for (const auto& [day, verdict] :
         {std::pair(u"28/02/2023"_s, ListVerdict::refused), std::pair(u"01/03/2023"_s, ListVerdict::taken)}) {
        const auto row = u"Nguyễn Văn An|04/05/1980|Thị trấn Châu Thành|%1"_s.arg(day).split(u'|');
        options.rows = {{1, {false, an}}};
        ASSIGN_GOOD(const TransferPlan plan,
                    planTransfers(setting.connection(), sheetOf({header, row}), u"test"_s, options));
        EXPECT_EQ(plan.rows.at(0).verdict, verdict) << plan.rows[0].reasons.join(u';').toStdString();
    }
    back.from = moved.addYears(1);
    ASSERT_GOOD(transferPeople(*setting, {back}, {}));
    EXPECT_EQ(on(an, back.from), u"civil_servant rule, digital_officer rule"_s);
    EXPECT_TRUE(on(an, back.from.addDays(-1)).startsWith(u"leader rule"_s));
    EXPECT_EQ(select<Membership>(setting.connection())->size(), 2u);
}

TEST_F(AudiencesByRule, OfSomebodyWhoHadNoUnitBegin) {
    Person person;
    person.fullName = u"Trần Thị Bình"_s;
    ASSERT_GOOD(addPerson(*setting, person, std::nullopt));
    ASSERT_GOOD(transferPeople(*setting, {to(person.id, setting.town, u"Phó Chủ tịch UBND"_s)}, {}));
    EXPECT_TRUE(on(person.id, moved).startsWith(u"leader rule"_s));
    EXPECT_EQ(on(person.id, moved.addDays(-1)), QString());
}

TEST_F(AudiencesByRule, AreShownInThePreviewOfATransferList) {
    known(u"Phó Chủ tịch UBND"_s);
    TransferListOptions options;
    options.today = QDate(2023, 6, 10);
    const auto header = u"Họ và tên|Ngày sinh|Đơn vị cũ|Đơn vị mới|Chức vụ mới|Từ ngày"_s.split(u'|');
    const auto row =
        u"Nguyễn Văn An|04/05/1980|Xã Hảo Đước|Thị trấn Châu Thành|Công chức chuyên trách CNTT|"
        "01/03/2023"_s.split(u'|');
    ASSIGN_GOOD(const TransferPlan plan,
                planTransfers(setting.connection(), sheetOf({header, row}), u"test"_s, options));
    ASSERT_EQ(plan.rows.size(), 1u);
    ASSERT_EQ(plan.rows[0].verdict, ListVerdict::taken) << plan.rows[0].reasons.join(u';').toStdString();
    const auto catalogue = AudienceCatalogue::load(setting.connection());
    EXPECT_EQ(plan.rows[0].begunAudiences, (QStringList{catalogue->name(named(u"civil_servant"_s)),
                                                        catalogue->name(named(u"digital_officer"_s))}));
    EXPECT_EQ(plan.rows[0].endedAudiences, QStringList(catalogue->name(named(u"leader"_s))));
}

}  // namespace
}  // namespace taphuan
