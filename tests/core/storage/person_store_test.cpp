#include "core/storage/person_store.h"

#include "core/commands/people_commands.h"
#include "core/commands/qualification_commands.h"
#include "core/commands/transfer_commands.h"
#include "core/commands/undo_commands.h"
#include "core/commands/unit_commands.h"
#include "core/storage/check.h"
#include "core/storage/find_people.h"
#include "core/storage/select.h"
#include "core/text/sort_key.h"
#include "tests/support/people_setting.h"

namespace taphuan {
namespace {

class PeopleStore : public ::testing::Test {
  protected:
    Id<Person> add(const QString& name, const QString& birth, Id<Unit> unit, const QString& nationalId = {},
                   const QString& phone = {}) {
        Person person;
        person.fullName = name;
        person.birth = PartialDate::fromIso(birth).value_or(PartialDate());
        person.nationalId = nationalId;
        person.phone = phone;
        Membership membership;
        membership.unit = unit;
        membership.position = QStringLiteral("Chuyên viên");
        const auto added = addPerson(*setting, person, membership);
        EXPECT_TRUE(added.ok()) << (added ? "" : added.error().text().toStdString());
        return person.id;
    }

    QStringList find(const QString& text, std::vector<Id<Unit>> units = {}) {
        PeopleFilter filter;
        filter.on = on;
        filter.units = std::move(units);
        return names(findPeople(setting.connection(), text, filter, 50));
    }

    static QStringList names(const Result<std::vector<PersonSummary>>& people) {
        QStringList all;
        EXPECT_TRUE(people.ok()) << (people ? "" : people.error().text().toStdString());
        if (!people) return all;
        for (const PersonSummary& person : *people) all << person.fullName;
        return all;
    }

    PeopleSetting setting;
    const QDate on{2023, 6, 10};
};

TEST_F(PeopleStore, FindsWithExactAccentsFirstAndWordsInAnyOrder) {
    add(QStringLiteral("Trần Thị Hòa"), QStringLiteral("1980"), setting.town);
    add(QStringLiteral("Trần Thị Hoa"), QStringLiteral("1981"), setting.town);
    add(QStringLiteral("Lê Hoàng Anh"), QStringLiteral("1982"), setting.haoDuoc);
    add(QStringLiteral("Đỗ Văn Đức"), QStringLiteral("1983"), setting.haoDuoc);
    EXPECT_EQ(find(QStringLiteral("hoa tran")),
              (QStringList{QStringLiteral("Trần Thị Hoa"), QStringLiteral("Trần Thị Hòa")}));
    EXPECT_EQ(find(QStringLiteral("Hoà")).first(), QStringLiteral("Trần Thị Hòa"));
    EXPECT_EQ(find(QStringLiteral("hoa")).size(), 3);
    EXPECT_EQ(find(QStringLiteral("duc do")), QStringList{QStringLiteral("Đỗ Văn Đức")});
    EXPECT_EQ(find(QStringLiteral("Đứ")), QStringList{QStringLiteral("Đỗ Văn Đức")});
    EXPECT_EQ(find(QStringLiteral("hoa"), {setting.haoDuoc}), QStringList{QStringLiteral("Lê Hoàng Anh")});
    EXPECT_EQ(find(QStringLiteral("\"(hoa* OR")), QStringList());
    EXPECT_EQ(find(QStringLiteral("  ")), QStringList());
}

TEST_F(PeopleStore, FindsByWholeIdentityNumberAndLastDigitsOfThePhone) {
    add(QStringLiteral("Trần Thị Hòa"), QStringLiteral("1980"), setting.town, QStringLiteral("072180000001"),
        QStringLiteral("0912345678"));
    EXPECT_EQ(find(QStringLiteral("072 180 000 001")).size(), 1);
    EXPECT_EQ(find(QStringLiteral("07218000000")), QStringList());
    EXPECT_EQ(find(QStringLiteral("5678")).size(), 1);
    EXPECT_EQ(find(QStringLiteral("1234")), QStringList());
    PeopleFilter filter;
    filter.on = on;
    ASSIGN_GOOD(const auto found, findPeople(setting.connection(), QStringLiteral("5678"), filter, 50));
    EXPECT_EQ(found[0].maskedNationalId, QStringLiteral("072••••••001"));
    EXPECT_EQ(found[0].unitName, QStringLiteral("Thị trấn Châu Thành"));
    EXPECT_FALSE(found[0].maskedPhone.contains(QStringLiteral("5678")));
}

TEST_F(PeopleStore, ListsInTheOrderOfNamesAndInParts) {
    const QStringList given{QStringLiteral("Bùi An"), QStringLiteral("Lê Ân"), QStringLiteral("Đỗ Bình"),
                            QStringLiteral("An An"), QStringLiteral("Lý Ẩn")};
    for (const QString& name : given) add(name, QStringLiteral("1980"), setting.town);
    PeopleFilter filter;
    filter.on = on;
    QStringList sorted = given;
    std::sort(sorted.begin(), sorted.end(),
              [](const QString& a, const QString& b) { return nameSortKey(a) < nameSortKey(b); });
    const QStringList all = names(listPeople(setting.connection(), filter));
    EXPECT_EQ(all, sorted);
    QStringList parts;
    for (qint64 offset = 0; offset < 5; offset += 2)
        parts += names(listPeople(setting.connection(), filter, {}, 2, offset));
    EXPECT_EQ(parts, all);
    ASSIGN_GOOD(const qint64 count, countPeople(setting.connection(), filter));
    EXPECT_EQ(count, 5);
    filter.units = {setting.haoDuoc};
    EXPECT_EQ(names(listPeople(setting.connection(), filter)), QStringList());
}

TEST_F(PeopleStore, OrdersUnitsAsVietnameseListsDoAndEachOrderBackwards) {
    const auto newUnit = [&](const QString& name) {
        UnitVersion version;
        version.name = name;
        version.parent = setting.province;
        version.validFrom = QDate(2000, 1, 1);
        const auto made = addUnit(*setting, Unit(), version);
        EXPECT_TRUE(made.ok());
        return made ? *made : Id<Unit>();
    };
    const Id<Unit> party = newUnit(QStringLiteral("Đảng ủy khối"));
    const Id<Unit> last = newUnit(QStringLiteral("Ủy ban Mặt trận"));
    add(QStringLiteral("Lê Bình"), QStringLiteral("1980"), setting.haoDuoc);
    add(QStringLiteral("Lê An"), QStringLiteral("1990"), last);
    add(QStringLiteral("Lê Chi"), QStringLiteral("1970"), party);
    PeopleFilter filter;
    filter.on = on;
    const auto ordered = [&](PeopleOrder::Key key, bool descending) {
        return names(listPeople(setting.connection(), filter, {key, descending}));
    };
    const QStringList byUnit{QStringLiteral("Lê Chi"), QStringLiteral("Lê An"), QStringLiteral("Lê Bình")};
    EXPECT_EQ(ordered(PeopleOrder::unit, false), byUnit);
    for (const auto key : {PeopleOrder::name, PeopleOrder::unit, PeopleOrder::birth, PeopleOrder::sex}) {
        QStringList backwards = ordered(key, true);
        std::reverse(backwards.begin(), backwards.end());
        EXPECT_EQ(backwards, ordered(key, false));
    }
    EXPECT_EQ(ordered(PeopleOrder::birth, true).first(), QStringLiteral("Lê An"));
}

TEST_F(PeopleStore, ATransferShowsTheUnitOfTheDay) {
    const Id<Person> id = add(QStringLiteral("Trần Thị Hòa"), QStringLiteral("1980"), setting.town);
    Membership moved;
    moved.person = id;
    moved.unit = setting.haoDuoc;
    moved.validFrom = QDate(2023, 3, 1);
    ASSERT_GOOD(setMembership(*setting, moved));
    const auto unitOn = [&](QDate day) {
        const auto people = peopleById(setting.connection(), {id}, day);
        return people && people->size() == 1 ? people->front().unit : Id<Unit>();
    };
    EXPECT_EQ(unitOn(QDate(2023, 2, 28)), setting.town);
    EXPECT_EQ(unitOn(QDate(2023, 3, 1)), setting.haoDuoc);
    ASSERT_GOOD(endMemberships(*setting, {id}, QDate(2024, 1, 1), Leaving::retired, {}));
    EXPECT_EQ(unitOn(QDate(2023, 12, 31)), setting.haoDuoc);
    EXPECT_TRUE(unitOn(QDate(2024, 1, 1)).isNull());
    PeopleFilter filter;
    const auto found = [&](QDate day) {
        filter.on = day;
        return names(listPeople(setting.connection(), filter)).size();
    };
    filter.left = true;
    EXPECT_EQ(found(QDate(2023, 12, 31)), 0);
    EXPECT_EQ(found(QDate(2024, 1, 1)), 1);
    filter = {};
    filter.withoutUnit = true;
    EXPECT_EQ(found(QDate(2024, 1, 1)), 0) << "who left is not one whose unit was never known";
    // Nobody comes back before they left; without a day it is today.
    moved.validFrom = QDate(2022, 1, 1);
    EXPECT_FALSE(setMembership(*setting, moved).ok());
    moved.validFrom = {};
    ASSERT_GOOD(setMembership(*setting, moved));
    EXPECT_EQ(unitOn(setting->clock().today()), setting.haoDuoc);
    EXPECT_TRUE(unitOn(QDate(2024, 1, 2)).isNull());
    filter = {};
    filter.left = true;
    EXPECT_EQ(found(setting->clock().today()), 0);
}

TEST_F(PeopleStore, AQualificationCountsFromItsLevelOnForWhoeverItsRecordStandsFor) {
    const Id<Person> an = add(QStringLiteral("Lê An"), QStringLiteral("1980"), setting.town);
    const Id<Person> binh = add(QStringLiteral("Lê Bình"), QStringLiteral("1981"), setting.town);
    const Id<Person> twin = add(QStringLiteral("Lê Bình"), QStringLiteral("1981"), setting.town);
    add(QStringLiteral("Lê Chi"), QStringLiteral("1982"), setting.town);
    ASSERT_GOOD(mergePeople(*setting, binh, twin));
    using enum QualificationLevel;
    const auto learnt = [&](Id<Person> person, QualificationKind kind, QualificationLevel level, int year) {
        Qualification one;
        one.person = person;
        one.kind = kind;
        one.level = level;
        if (year > 0) one.issued = PartialDate::ofYear(year);
        ASSERT_GOOD(saveQualification(*setting, one));
    };
    learnt(an, QualificationKind::it_degree, college, 2010);
    learnt(twin, QualificationKind::it_degree, master, 2015);
    learnt(an, QualificationKind::it_certificate, b, 0);
    learnt(twin, QualificationKind::it_certificate, unknown, 0);
    PeopleFilter filter;
    filter.on = QDate(2024, 1, 1);
    const auto found = [&](QualificationKind kind, QualificationLevel level) -> QString {
        filter.qualification = QualificationAtLeast{kind, level};
        const auto listed = names(listPeople(setting.connection(), filter));
        EXPECT_EQ(countPeople(setting.connection(), filter).value(), listed.size());
        return listed.join(u',');
    };
    EXPECT_EQ(found(QualificationKind::it_degree, unknown), QStringLiteral("Lê An,Lê Bình"));
    EXPECT_EQ(found(QualificationKind::it_degree, college), QStringLiteral("Lê An,Lê Bình"));
    EXPECT_EQ(found(QualificationKind::it_degree, university), QStringLiteral("Lê Bình"));
    EXPECT_EQ(found(QualificationKind::it_degree, doctor), QString());
    EXPECT_EQ(found(QualificationKind::it_certificate, basic), QStringLiteral("Lê An"));
    EXPECT_EQ(found(QualificationKind::it_certificate, advanced), QString());
    EXPECT_EQ(found(QualificationKind::degree, unknown), QString());
    filter.on = QDate(2014, 12, 31);
    EXPECT_EQ(found(QualificationKind::it_degree, unknown), QStringLiteral("Lê An")) << "not yet issued";
    filter.on = QDate(2015, 1, 1);
    filter.units = {setting.haoDuoc};
    EXPECT_EQ(found(QualificationKind::it_degree, unknown), QString());
}

// More people than are ranked have a name that begins so.
TEST_F(PeopleStore, ANameWithExactlyTheAccentsIsFoundAmongAnyNumber) {
    PeopleBatch batch;
    for (int i = 0; i < 700; ++i) {
        PersonEntry entry;
        entry.person.fullName = i % 2 == 0 ? QStringLiteral("Hoàng Văn An") : QStringLiteral("Lê Hòa Anh");
        batch.people.push_back(entry);
    }
    ASSERT_GOOD(applyPeople(*setting, batch));
    add(QStringLiteral("Trần Thị Hoa"), QStringLiteral("1980"), setting.town);
    add(QStringLiteral("Vũ Hoà Yên"), QStringLiteral("1980"), setting.town);
    EXPECT_EQ(find(QStringLiteral("hoa")).first(), QStringLiteral("Trần Thị Hoa"));
    EXPECT_EQ(find(QStringLiteral("hoa")).size(), 50);
    EXPECT_EQ(find(QStringLiteral("hoà y")), QStringList{QStringLiteral("Vũ Hoà Yên")});
    EXPECT_EQ(find(QStringLiteral("hoa tran")), QStringList{QStringLiteral("Trần Thị Hoa")});
    EXPECT_EQ(find(QStringLiteral("hoa"), {setting.town}),
              (QStringList{QStringLiteral("Trần Thị Hoa"), QStringLiteral("Vũ Hoà Yên")}));
    PeopleFilter everybody;
    everybody.on = on;
    EXPECT_EQ(names(findPeople(setting.connection(), QStringLiteral("hoa"), everybody, -1)).size(), 702);
}

// Most people type without accents: "thi" is Thị before it is the beginning of Thiện.
TEST_F(PeopleStore, AWholeWordComesBeforeOneThatGoesOn) {
    PeopleBatch batch;
    for (int i = 0; i < 300; ++i) {
        PersonEntry entry;
        entry.person.fullName = QStringLiteral("Nguyễn Công Thiện");
        batch.people.push_back(entry);
    }
    ASSERT_GOOD(applyPeople(*setting, batch));
    const QString yen = QStringLiteral("Nguyễn Thị Yến"), thi = QStringLiteral("Nguyễn Mai Thi");
    add(yen, QStringLiteral("1980"), setting.town);
    add(thi, QStringLiteral("1980"), setting.town);
    EXPECT_EQ(find(QStringLiteral("nguyen thi")).mid(0, 2), (QStringList{thi, yen}));
    EXPECT_EQ(find(QStringLiteral("Nguyễn Thị")).first(), yen);
    EXPECT_EQ(find(QStringLiteral("thi")).mid(0, 2), (QStringList{thi, yen}));
    EXPECT_EQ(find(QStringLiteral("Nguyễn Thiệ")).first(), QStringLiteral("Nguyễn Công Thiện"));
}

TEST_F(PeopleStore, FindsByTheWordsOfAUnitBesideThoseOfAName) {
    setting.addAgencies();
    const QString hoa = QStringLiteral("Trần Thị Hoa"), duc = QStringLiteral("Đỗ Văn Đức"),
                  lan = QStringLiteral("Vũ Thị Lan"), anh = QStringLiteral("Lê Hoàng Anh");
    add(hoa, QStringLiteral("1980"), setting.haoDuoc);
    add(duc, QStringLiteral("1981"), setting.haoDuoc);
    add(anh, QStringLiteral("1983"), setting.otherThaiBinh);
    add(lan, QStringLiteral("1982"), setting.department);
    // The unit after the name, before it, half typed, with and without accents.
    EXPECT_EQ(find(QStringLiteral("hoa hao duoc")), QStringList{hoa});
    EXPECT_EQ(find(QStringLiteral("Hảo Đước hoa")), QStringList{hoa});
    EXPECT_EQ(find(QStringLiteral("tran hoa xa hao d")), QStringList{hoa});
    EXPECT_EQ(find(QStringLiteral("lan sở thông tin")), QStringList{lan});
    EXPECT_EQ(find(QStringLiteral("lan hao duoc")), QStringList());
    // The unit alone gives all its people in the order of lists, and those of the units below it.
    EXPECT_EQ(find(QStringLiteral("hao duoc")), (QStringList{duc, hoa}));
    EXPECT_EQ(find(QStringLiteral("chau thanh")), (QStringList{duc, hoa}));
    EXPECT_EQ(find(QStringLiteral("hoa tay ninh")), (QStringList{hoa, anh}));
    // Where a unit of a name is known, only of the units asked for.
    EXPECT_EQ(find(QStringLiteral("thai binh"), {setting.thaiBinh}), QStringList());
    EXPECT_EQ(find(QStringLiteral("thai binh"), {setting.otherThaiBinh}), QStringList{anh});
    // A word that is somebody's name is no unit's: "hoa" also begins Huyện Hòa Thành's.
    EXPECT_EQ(find(QStringLiteral("hoa")), (QStringList{hoa, anh}));
    EXPECT_EQ(find(QStringLiteral("thanh")), (QStringList{anh, duc, hoa}));
}

TEST_F(PeopleStore, FindsByNamesThatUnitsHadAndByAliases) {
    const QString hoa = QStringLiteral("Trần Thị Hoa");
    add(hoa, QStringLiteral("1980"), setting.haoDuoc);
    ASSERT_GOOD(addUnitAlias(*setting, setting.haoDuoc, QStringLiteral("UBND Hảo Đước")));
    EXPECT_EQ(find(QStringLiteral("hoa ubnd")), QStringList{hoa});
    // The day after the units of the three tiers ended, who belongs to one of them is found by it still.
    PeopleFilter after;
    after.on = QDate(2025, 7, 1);
    EXPECT_EQ(names(findPeople(setting.connection(), QStringLiteral("hoa chau thanh"), after, 50)),
              QStringList{hoa});
}

// Names among the people of one unit, whether it has few members or more than are gathered beforehand.
TEST_F(PeopleStore, FindsWithinAUnitOfAnySize) {
    const QString binh = QStringLiteral("Bùi Thanh Bình"), yen = QStringLiteral("Lê Thị Yến");
    const auto member = add(yen, QStringLiteral("1981"), setting.thaiBinh);
    add(binh, QStringLiteral("1980"), setting.town);
    const auto findAll = [&] {
        EXPECT_EQ(find(QStringLiteral("yen"), {setting.thaiBinh}), QStringList{yen});
        EXPECT_EQ(find(QStringLiteral("bui"), {setting.thaiBinh}), QStringList());
        EXPECT_EQ(find(QStringLiteral("bui binh huyen chau thanh")), QStringList{binh});
        EXPECT_EQ(find(QStringLiteral("xa thai binh")), QStringList{yen});
    };
    findAll();
    ASSERT_GOOD(perform(setting.database(), {QStringLiteral("test"), QStringLiteral("test")},
                        [&](Transaction& t) -> Status {
                            for (int i = 0; i <= 20'000; ++i) {
                                Membership once;
                                once.person = member;
                                once.unit = setting.thaiBinh;
                                once.validTo = QDate(2000, 1, 1);
                                TAPHUAN_TRY(t.insert(once));
                            }
                            return {};
                        }));
    findAll();
}

TEST_F(PeopleStore, AnIdentityNumberIsRefusedToASecondPerson) {
    add(QStringLiteral("Trần Thị Hòa"), QStringLiteral("1980"), setting.town, QStringLiteral("072180000001"));
    Person second;
    second.fullName = QStringLiteral("Lê Văn An");
    second.nationalId = QStringLiteral("072180000001");
    const auto refused = addPerson(*setting, second, {});
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().kind, ErrorKind::refused);
    EXPECT_TRUE(refused.error().text().contains(QStringLiteral("Trần Thị Hòa")));
    second.nationalId = QStringLiteral("0721800");
    EXPECT_FALSE(addPerson(*setting, second, {}).ok());
    second.nationalId.clear();
    second.fullName = QStringLiteral("  ");
    EXPECT_FALSE(addPerson(*setting, second, {}).ok());
}

TEST_F(PeopleStore, DuplicatesAreMergedOrToldApart) {
    const Id<Person> first = add(QStringLiteral("Trần Thị Hòa"), QStringLiteral("1980-02-03"), setting.town);
    const Id<Person> second = add(QStringLiteral("Trần Thị Hoà"), QStringLiteral("1980"), setting.haoDuoc);
    add(QStringLiteral("Trần Thị Hoà"), QStringLiteral("1981"), setting.haoDuoc);
    const auto pairs = [&] {
        const auto found = duplicatePeople(setting.connection(), on);
        EXPECT_TRUE(found.ok());
        return found ? found->size() : 0;
    };
    EXPECT_EQ(pairs(), 1u);
    ASSIGN_GOOD(const Committed merged, mergePeople(*setting, first, second));
    EXPECT_EQ(pairs(), 0u);
    EXPECT_EQ(find(QStringLiteral("hoa")).size(), 2);
    ASSIGN_GOOD(const auto details, personDetails(setting.connection(), second, on));
    EXPECT_EQ(details->root, first);
    EXPECT_EQ(details->memberships.size(), 2u);
    ASSERT_EQ(details->links.size(), 1u);
    EXPECT_EQ(details->links[0].person, first);
    EXPECT_FALSE(mergePeople(*setting, first, first).ok());
    ASSERT_GOOD(undoOperation(*setting, merged.name));
    EXPECT_EQ(pairs(), 1u);
    ASSERT_GOOD(markDistinct(*setting, {{second, first}}));
    EXPECT_EQ(pairs(), 0u);
    EXPECT_EQ(find(QStringLiteral("hoa")).size(), 3);
    ASSIGN_GOOD(const auto findings, checkDatabase(setting.connection()));
    EXPECT_EQ(findings, QStringList());
}

TEST_F(PeopleStore, AMergeTakesTheChosenFieldsAndUndoGivesThemBack) {
    const auto person = [&](Id<Person> id) {
        const auto found = personDetails(setting.connection(), id, on);
        EXPECT_TRUE(found.ok() && *found);
        return found && *found ? (*found)->person : Person();
    };
    const Id<Person> kept = add(QStringLiteral("Trần Thị Hòa"), QStringLiteral("1980"), setting.town);
    const Id<Person> dropped = add(QStringLiteral("Trần Thị Hoà"), QStringLiteral("1980-02-03"),
                                   setting.haoDuoc, QStringLiteral("072180000001"));
    ASSIGN_GOOD(const Committed merged, mergePeople(*setting, kept, dropped, {"birth", "national_id"}));
    EXPECT_EQ(person(kept).fullName, QStringLiteral("Trần Thị Hòa"));
    EXPECT_EQ(person(kept).birth.iso(), QStringLiteral("1980-02-03"));
    EXPECT_EQ(person(kept).nationalId, QStringLiteral("072180000001"));
    EXPECT_EQ(person(dropped).nationalId, QStringLiteral("072180000001"));
    EXPECT_EQ(find(QStringLiteral("072180000001")).size(), 1);
    ASSIGN_GOOD(const auto whileMerged, checkDatabase(setting.connection()));
    EXPECT_EQ(whileMerged, QStringList());
    ASSERT_GOOD(undoOperation(*setting, merged.name));
    EXPECT_EQ(person(kept).birth.iso(), QStringLiteral("1980"));
    EXPECT_EQ(person(kept).nationalId, QString());
    EXPECT_EQ(person(kept).id, kept);
    EXPECT_FALSE(mergePeople(*setting, kept, dropped, {"shoe_size"}).ok());
    ASSIGN_GOOD(const auto details, personDetails(setting.connection(), dropped, on));
    EXPECT_EQ(details->root, dropped) << "a merge that is refused joins nobody";
    ASSIGN_GOOD(const auto findings, checkDatabase(setting.connection()));
    EXPECT_EQ(findings, QStringList());
}

TEST_F(PeopleStore, DuplicatesOfOneAreThoseOfThePairsWithThem) {
    const QString name = QStringLiteral("Lê Văn An"), born = QStringLiteral("1985-03-04");
    const Id<Person> first = add(name, born, setting.town), second = add(name, born, setting.haoDuoc),
                     third = add(name, QStringLiteral("1985"), setting.thaiBinh),
                     other = add(QStringLiteral("Phạm Thị Bình"), born, setting.town);
    const auto alike = [&](Id<Person> person) {
        std::set<RowId> ids;
        const auto found = duplicatesOf(setting.connection(), person, on);
        EXPECT_TRUE(found.ok());
        if (found)
            for (const PersonSummary& each : *found) ids.insert(each.id);
        return ids;
    };
    EXPECT_EQ(alike(first), (std::set<RowId>{second, third}));
    EXPECT_EQ(alike(third), (std::set<RowId>{first, second}));
    EXPECT_TRUE(alike(other).empty());
    ASSIGN_GOOD(const Committed apart, markDistinct(*setting, {{first, second}, {third, first}}));
    EXPECT_TRUE(alike(first).empty());
    EXPECT_EQ(alike(second), (std::set<RowId>{third}));
    ASSERT_GOOD(undoOperation(*setting, apart.name));
    EXPECT_EQ(alike(first), (std::set<RowId>{second, third})) << "told apart together, undone together";
}

TEST_F(PeopleStore, ShowsThePersonsTraining) {
    const Id<Person> id = add(QStringLiteral("Trần Thị Hòa"), QStringLiteral("1980"), setting.town);
    const auto done =
        perform(*setting, {QStringLiteral("test"), QStringLiteral("test")}, [&](Transaction& t) -> Status {
            Course course;
            course.code = course.name = QStringLiteral("CĐS");
            TAPHUAN_TRY(t.insert(course));
            for (const int year : {2022, 2023}) {
                TrainingClass held;
                held.code = QStringLiteral("L-%1").arg(year);
                held.course = course.id;
                held.unit = setting.province;
                held.starts = held.ends = QDate(year, 5, 4);
                TAPHUAN_TRY(t.insert(held));
                Enrolment enrolment;
                enrolment.trainingClass = held.id;
                enrolment.person = id;
                TAPHUAN_TRY(t.insert(enrolment));
                if (year == 2023) continue;
                TrainingResult result;
                result.enrolment = enrolment.id;
                result.outcome = Outcome::completed;
                TAPHUAN_TRY(t.insert(result));
            }
            return {};
        });
    ASSERT_TRUE(done.ok()) << done.error().text().toStdString();
    ASSIGN_GOOD(const auto details, personDetails(setting.connection(), id, on));
    ASSERT_EQ(details->training.size(), 2u);
    EXPECT_EQ(details->training[0].classCode, QStringLiteral("L-2023"));
    EXPECT_FALSE(details->training[0].result.has_value());
    ASSERT_TRUE(details->training[1].result.has_value());
    EXPECT_EQ(details->training[1].result->outcome, Outcome::completed);
    EXPECT_TRUE(details->training[1].certificate.isEmpty());
    EXPECT_FALSE(deletePerson(*setting, id).ok());
}

TEST_F(PeopleStore, AudiencesBeginAndEnd) {
    const Id<Person> id = add(QStringLiteral("Trần Thị Hòa"), QStringLiteral("1980"), setting.town);
    ASSIGN_GOOD(const auto catalogue, AudienceCatalogue::load(setting.connection()));
    const Id<Audience> digital = catalogue.find(QStringLiteral("digital_officer"));
    ASSERT_GOOD(addAudience(*setting, id, digital, QDate(2023, 1, 1)));
    PeopleFilter filter;
    filter.on = on;
    filter.audience = catalogue.find(QStringLiteral("official"));  // the parent of both
    EXPECT_EQ(names(listPeople(setting.connection(), filter)).size(), 1);
    filter.audience = digital;
    EXPECT_EQ(names(listPeople(setting.connection(), filter)).size(), 1);
    ASSIGN_GOOD(const auto details, personDetails(setting.connection(), id, on));
    ASSERT_EQ(details->audiences.size(), 2u);
    for (const AudienceLine& line : details->audiences)
        if (line.belongs.audience == digital)
            ASSERT_GOOD(removeAudience(*setting, line.belongs.id, QDate(2023, 6, 1)));
    EXPECT_EQ(names(listPeople(setting.connection(), filter)).size(), 0);
    filter.on = QDate(2023, 5, 31);
    EXPECT_EQ(names(listPeople(setting.connection(), filter)).size(), 1);
}

}  // namespace
}  // namespace taphuan
