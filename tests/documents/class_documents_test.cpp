#include "core/documents/class_documents.h"

#include "core/commands/attendance_commands.h"
#include "core/commands/enrolment_commands.h"
#include "core/commands/result_commands.h"
#include "core/import/class_roster.h"
#include "core/storage/enrolment_store.h"
#include "tests/support/class_setting.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace taphuan {

namespace {

// A class of two days; An withdraws and Em joins on the second, and two people are called Bình.
class ClassDocumentsTest : public ::testing::Test {
  protected:
    ClassDocumentsTest() {
        nameType(setting.province, u"Tỉnh"_s);
        held = setting.newClass(u"L1"_s);
        held.secretary = u"Lê Thị Hoa"_s;
        EXPECT_TRUE(addClass(setting.database(), held, 4).ok());
        const auto first = setting.people({u"Trần An"_s, u"Lê Bình"_s, u"Đỗ Chi"_s, u"Lê Bình"_s});
        EXPECT_TRUE(enrolPeople(setting.database(), held.id, first).ok());
        EXPECT_TRUE(enrolPeople(setting.database(), held.id, setting.people({u"Võ Em"_s}), held.ends).ok());
    }
    // Everybody present in every session of the first day, then An withdraws.
    void goOn() {
        const auto sessions = sessionsOf(setting.connection(), held.id);
        for (size_t i = 0; i < 2; ++i)
            EXPECT_TRUE(markAllPresent(setting.database(), (*sessions)[i].id).ok());
        const auto people = listClassPeople(setting.connection(), held.id);
        EXPECT_TRUE(
            withdrawEnrolment(setting.database(), people->front().enrolment.id, held.ends, u"Ốm"_s).ok());
    }
    ClassPaper paper() {
        const auto made = classPaper(setting.connection(), held.id);
        EXPECT_TRUE(made.ok()) << (made ? "" : made.error().text().toStdString());
        return made ? *made : ClassPaper{};
    }
    void nameType(Id<Unit> unit, const QString& type) {
        const auto done =
            perform(setting.database(), {u"test"_s, u"test"_s}, [&](Transaction& transaction) -> Status {
                TAPHUAN_ASSIGN(auto version, selectOne<UnitVersion>(transaction.connection(),
                                                                    u"WHERE t.unit = ?"_s, {unit.value}));
                version->type = type;
                return transaction.update(*version);
            });
        EXPECT_TRUE(done.ok());
    }

    ClassSetting setting;
    TrainingClass held;
};

TEST_F(ClassDocumentsTest, WhoWithdrewStaysOnTheMarkedSheetWithANote) {
    goOn();
    const ClassPaper made = paper();
    ASSERT_EQ(made.people.size(), 5u);
    const PaperPerson& an = made.people.front();
    EXPECT_TRUE(an.withdrew);
    EXPECT_EQ(an.note, u"Rút từ 13/06/2023"_s);
    EXPECT_EQ(an.marks[1].mark, Mark::present);
    EXPECT_FALSE(an.marks[2].inClass);
    const PaperPerson& em = made.people.back();
    EXPECT_FALSE(em.withdrew);
    EXPECT_EQ(em.note, u"Vào từ 13/06/2023"_s);
    EXPECT_FALSE(em.marks[0].inClass);
    EXPECT_TRUE(em.marks[2].inClass);
    EXPECT_EQ(stayingPeople(made).size(), 4u);
}

TEST_F(ClassDocumentsTest, TheNumberPrintedFindsTheRightOneOfTwoNamesakes) {
    goOn();
    const auto people = listClassPeople(setting.connection(), held.id);
    std::vector<ClassRoster::Person> members;
    for (const ClassPerson& each : *people)
        members.push_back({each.enrolment.id, each.enrolment.number, each.person.fullName, each.unitName});
    const ClassRoster roster(members);
    const std::vector<PaperPerson> printed = stayingPeople(paper());
    ASSERT_EQ(printed[2].fullName, u"Lê Bình"_s);
    EXPECT_EQ(printed[2].number, 4) << "not renumbered though the first withdrew";
    const auto match = roster.match(printed[2].fullName, printed[2].unit, printed[2].number);
    ASSERT_NE(match.person, nullptr);
    EXPECT_EQ(match.person->enrolment, (*people)[3].enrolment.id);
}

TEST_F(ClassDocumentsTest, WhatIsKnownIsFilledInAndTheRestIsDots) {
    ClassPaper made = paper();
    EXPECT_EQ(made.superiorAgency, u"UBND TỈNH TÂY NINH"_s);
    EXPECT_EQ(made.agency, u"SỞ THÔNG TIN VÀ TRUYỀN THÔNG"_s);
    EXPECT_EQ(made.place, u"Tây Ninh"_s);
    EXPECT_EQ(made.classHead, u"Lê Thị Hoa"_s);
    EXPECT_EQ(made.attachedTo,
              u"Kèm theo Quyết định số ……/QĐ-…… ngày …… tháng …… năm ………\ncủa Sở Thông tin và Truyền thông"_s);
    EXPECT_FALSE(made.dated.isValid());
    EXPECT_EQ(made.signerPosition, u"THỦ TRƯỞNG CƠ QUAN"_s);
    EXPECT_TRUE(made.signerName.isEmpty());
    Book book = setting.newBook(u"S1"_s);
    book.signerTitle = u"Giám đốc"_s;
    book.signerName = u"Nguyễn Tấn Đức"_s;
    ASSERT_TRUE(addBook(setting.database(), book).ok());
    made = paper();
    EXPECT_EQ(made.signerPosition, u"GIÁM ĐỐC"_s);
    EXPECT_EQ(made.signerName, u"Nguyễn Tấn Đức"_s);
    book = setting.newBook(u"S2"_s);
    book.signerTitle = u"Phó Giám đốc"_s;
    ASSERT_TRUE(addBook(setting.database(), book).ok());
    EXPECT_EQ(paper().signerPosition, u"THỦ TRƯỞNG CƠ QUAN"_s) << "two books, two signers: nobody knows";
}

TEST_F(ClassDocumentsTest, APeoplesCommitteeHasNoAgencyAboveItOnPaper) {
    nameType(setting.district, u"Huyện"_s);
    TrainingClass own = setting.newClass(u"L2"_s);
    own.unit = setting.district;
    ASSERT_TRUE(addClass(setting.database(), own, 2).ok());
    const auto made = classPaper(setting.connection(), own.id);
    ASSERT_TRUE(made.ok());
    EXPECT_TRUE(made->superiorAgency.isEmpty());
    EXPECT_EQ(made->agency, u"ỦY BAN NHÂN DÂN HUYỆN CHÂU THÀNH"_s);
    EXPECT_EQ(made->place, u"Châu Thành"_s);
    EXPECT_EQ(made->signerAuthority, u"TM. ỦY BAN NHÂN DÂN"_s);
    EXPECT_EQ(made->signerPosition, u"CHỦ TỊCH"_s);
}

TEST_F(ClassDocumentsTest, ACertificateNamesTheAgencyAboveItsIssuerAsIssued) {
    const auto sessions = sessionsOf(setting.connection(), held.id);
    for (const Session& session : *sessions) ASSERT_TRUE(markAllPresent(setting.database(), session.id).ok());
    ASSERT_TRUE(completeClass(setting.database(), held.id).ok());
    Book book = setting.newBook(u"S1"_s);
    ASSERT_TRUE(addBook(setting.database(), book).ok());
    ASSERT_TRUE(issueCertificates(setting.database(), {held.id, book.id, u"05/QĐ-STTTT"_s, held.ends}).ok());
    nameType(setting.province, u"Tỉnh mới"_s);
    const auto papers = certificatePapers(setting.connection(), held.id);
    ASSERT_TRUE(papers.ok());
    ASSERT_EQ(papers->size(), 5u);
    EXPECT_EQ(papers->front().superiorAgency, u"UBND TỈNH TÂY NINH"_s);
    EXPECT_EQ(papers->front().agency, u"SỞ THÔNG TIN VÀ TRUYỀN THÔNG"_s);
    EXPECT_EQ(papers->front().decision, u"05/QĐ-STTTT"_s);
    EXPECT_EQ(papers->front().decidedOn, held.ends);
}

}  // namespace

}  // namespace taphuan
