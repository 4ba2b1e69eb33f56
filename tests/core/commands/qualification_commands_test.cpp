#include "core/commands/qualification_commands.h"

#include "core/commands/people_commands.h"
#include "core/commands/undo_commands.h"
#include "core/domain/qualification_words.h"
#include "core/storage/check.h"
#include "core/storage/person_data.h"
#include "core/storage/person_store.h"
#include "core/storage/select.h"
#include "tests/core/access/office.h"
#include "tests/support/people_setting.h"

namespace taphuan {
namespace {

using namespace Qt::StringLiterals;

class Qualifications : public ::testing::Test {
  protected:
    Id<Person> known(const QString& name) {
        Person person;
        person.fullName = name;
        Membership membership;
        membership.unit = setting.town;
        const auto added = addPerson(*setting, person, membership);
        EXPECT_TRUE(added.ok()) << (added ? "" : added.error().text().toStdString());
        return person.id;
    }
    static Qualification degree(Id<Person> person, const QString& speciality) {
        Qualification one;
        one.person = person;
        one.level = QualificationLevel::university;
        one.speciality = speciality;
        one.issued = PartialDate::ofYear(2010);
        return one;
    }
    QStringList titles(Id<Person> person) {
        const auto details = personDetails(setting.connection(), person, setting->clock().today());
        QStringList all;
        EXPECT_TRUE(details.ok() && *details);
        if (details && *details)
            for (const Qualification& one : (*details)->qualifications) all << titleOf(one);
        return all;
    }

    PeopleSetting setting;
};

TEST_F(Qualifications, AreAddedEditedRemovedAndUndone) {
    const Id<Person> an = known(u"Lê An"_s);
    Qualification one = degree(an, u"  Công nghệ   thông tin "_s);
    ASSIGN_GOOD(const Committed added, saveQualification(*setting, one));
    EXPECT_EQ(titles(an), QStringList(u"Đại học, Công nghệ thông tin"_s));
    one.level = QualificationLevel::master;
    one.person = known(u"Người khác"_s);  // whose it is does not change
    ASSIGN_GOOD(const Committed edited, saveQualification(*setting, one));
    EXPECT_EQ(titles(an), QStringList(u"Thạc sĩ, Công nghệ thông tin"_s));
    EXPECT_EQ(saveQualification(*setting, one).value().changes, 0) << "the same again is no change";
    ASSIGN_GOOD(const Committed removed, removeQualification(*setting, one.id));
    EXPECT_TRUE(titles(an).isEmpty());
    EXPECT_FALSE(removeQualification(*setting, one.id).ok());
    EXPECT_FALSE(saveQualification(*setting, one).ok());
    ASSERT_GOOD(undoOperation(*setting, removed.name));
    ASSERT_GOOD(undoOperation(*setting, edited.name));
    EXPECT_EQ(titles(an), QStringList(u"Đại học, Công nghệ thông tin"_s));
    ASSERT_GOOD(undoOperation(*setting, added.name));
    EXPECT_TRUE(titles(an).isEmpty());
    ASSIGN_GOOD(const auto findings, checkDatabase(setting.connection()));
    EXPECT_TRUE(findings.empty());
}

TEST_F(Qualifications, HaveTheLevelsOfTheirKindAndSaySomething) {
    Qualification one = degree(known(u"Lê An"_s), {});
    one.level = QualificationLevel::basic;
    EXPECT_FALSE(saveQualification(*setting, one).ok());
    one.kind = QualificationKind::it_certificate;
    EXPECT_TRUE(saveQualification(*setting, one).ok());
    Qualification other = degree(one.person, {});
    other.kind = QualificationKind::other;
    other.level = QualificationLevel::unknown;
    EXPECT_FALSE(saveQualification(*setting, other).ok());
    other.note = u"Giấy khen"_s;
    EXPECT_TRUE(saveQualification(*setting, other).ok());
    Qualification nobodys = degree({}, {});
    EXPECT_FALSE(saveQualification(*setting, nobodys).ok());
}

TEST_F(Qualifications, OfLinkedRecordsShowTogetherAndGoWithTheRecord) {
    const Id<Person> an = known(u"Lê An"_s), twin = known(u"Lê Ân"_s);
    Qualification one = degree(an, u"Luật"_s), other = degree(twin, u"Công nghệ thông tin"_s);
    one.kind = QualificationKind::degree;
    ASSERT_GOOD(saveQualification(*setting, one));
    ASSERT_GOOD(saveQualification(*setting, other));
    ASSIGN_GOOD(const Committed merged, mergePeople(*setting, an, twin));
    const QStringList both{u"Đại học, Công nghệ thông tin"_s, u"Đại học, Luật"_s};
    EXPECT_EQ(titles(an), both);
    EXPECT_EQ(titles(twin), both);
    ASSIGN_GOOD(const auto data,
                readPersonData(setting.connection(), an, setting->clock().today(), Viewer()));
    ASSERT_TRUE(data);
    EXPECT_EQ(data->qualifications.size(), 2u);
    const auto tells = [](const RowEvent& event) { return event.change.row.entity == Entity::qualification; };
    EXPECT_EQ(std::count_if(data->history.begin(), data->history.end(), tells), 2);
    ASSERT_GOOD(undoOperation(*setting, merged.name));
    EXPECT_EQ(titles(an), QStringList(u"Đại học, Luật"_s));
    // The record's own go with it, and come back with it.
    ASSIGN_GOOD(const Committed deleted, deletePerson(*setting, twin));
    EXPECT_EQ(setting.connection().number(u"SELECT count(*) FROM qualification"_s).value(), 1);
    ASSERT_GOOD(undoOperation(*setting, deleted.name));
    EXPECT_EQ(titles(twin), QStringList(u"Đại học, Công nghệ thông tin"_s));
}

class QualificationsOfAnOffice : public Office {};

TEST_F(QualificationsOfAnOffice, AreWrittenByTheClerkOfTheirPeopleAlone) {
    Qualification own, others;
    own.person = here.person.id;
    others.person = there.person.id;
    Database& clerk = as(u"clerk"_s);
    ASSERT_GOOD(saveQualification(clerk, own));
    EXPECT_FALSE(saveQualification(clerk, others).ok());
    Database& coordinator = as(u"coordinator"_s);
    others.id = {};
    ASSERT_GOOD(saveQualification(coordinator, others));
    Database& again = as(u"clerk"_s);
    EXPECT_FALSE(removeQualification(again, others.id).ok());
    others.note = u"sửa"_s;
    EXPECT_FALSE(saveQualification(again, others).ok());
    ASSERT_GOOD(removeQualification(again, own.id));
    ASSERT_GOOD(addAudience(as(u"coordinator"_s), there.person.id, audience));
    const auto belongs = selectOne<PersonAudience>(as(u"coordinator"_s).connection(), u"WHERE t.person = ?"_s,
                                                   {there.person.id.value});
    ASSERT_TRUE(belongs.ok() && *belongs);
    EXPECT_FALSE(removeAudience(as(u"clerk"_s), (*belongs)->id).ok()) << "nor the audiences of others";
    Qualification read;
    read.person = here.person.id;
    EXPECT_FALSE(saveQualification(as(u"viewer"_s), read).ok());
}

}  // namespace
}  // namespace taphuan
