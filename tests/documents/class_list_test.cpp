#include "pdf_reading.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace taphuan {

namespace {

class ClassListTest : public ::testing::Test {
  protected:
    QString write(const ClassPaper& paper) {
        const QString path = folder_.filePath(u"danh sách.pdf"_s);
        const Status status = writeClassList(paper, path);
        EXPECT_TRUE(status) << (status ? "" : status.error().text().toStdString());
        return path;
    }

    QTemporaryDir folder_;
};

TEST_F(ClassListTest, EveryRowIsFoundExactlyAndInOrder) {
    for (const int count : {3, 48, 300}) {
        const ClassPaper paper = paperOf(count, 2);
        const QString text = pdfText(write(paper));
        qsizetype from = 0;
        for (const PaperPerson& person : paper.people) {
            const QString row = u"%1 %2 %3 %4 %5"_s.arg(person.number)
                                    .arg(person.fullName)
                                    .arg(person.birth.year())
                                    .arg(person.position, person.unit);
            const qsizetype at = text.indexOf(row, from);
            ASSERT_GE(at, 0) << row.toStdString() << "\n" << text.toStdString();
            from = at;
        }
    }
}

TEST_F(ClassListTest, EndsWithTheNumberOfPeople) {
    EXPECT_TRUE(pdfText(write(paperOf(48, 2))).contains(u"Danh sách có 48 người (bốn mươi tám người)./."_s));
    EXPECT_TRUE(pdfText(write(paperOf(0, 2)))
                    .contains(u"Lớp chưa có học viên Danh sách có 0 người (không người)./."_s));
}

TEST_F(ClassListTest, WhoWithdrewIsLeftOutAndTheOthersKeepTheirNumbers) {
    ClassPaper paper = paperOf(4, 1);
    paper.people[1].withdrew = true;
    const QString text = pdfText(write(paper));
    EXPECT_FALSE(text.contains(paper.people[1].fullName));
    EXPECT_TRUE(text.contains(u"3 "_s + paper.people[2].fullName)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"Danh sách có 3 người"_s));
}

TEST_F(ClassListTest, AnUnknownSignerIsLeftToTheHand) {
    ClassPaper paper = paperOf(3, 1);
    paper.dated = {};
    paper.signerPosition = u"THỦ TRƯỞNG CƠ QUAN"_s;
    paper.signerName.clear();
    EXPECT_TRUE(
        pdfText(write(paper))
            .endsWith(
                u"Tây Ninh, ngày …… tháng …… năm ……… THỦ TRƯỞNG CƠ QUAN (Ký, đóng dấu, ghi rõ họ tên)"_s))
        << pdfText(write(paper)).toStdString();
}

TEST_F(ClassListTest, ACourseCalledLikeTheClassIsNotSaidTwice) {
    ClassPaper paper = paperOf(3, 1);
    paper.course = paper.className;
    EXPECT_FALSE(pdfText(write(paper)).contains(u"Chương trình:"_s));
}

TEST_F(ClassListTest, YearStandsInTheColumnOfTheSex) {
    ClassPaper paper = paperOf(3, 1);
    paper.people[2].sex = Sex::unknown;
    const PaperDocument list = classList(paper);
    for (const PaperBlock& block : list.blocks) {
        const auto* table = std::get_if<Table>(&block);
        if (!table) continue;
        ASSERT_EQ(table->rows.size(), 3U);
        EXPECT_EQ(table->rows[0][2].text.toStdString(), "1970");
        EXPECT_EQ(table->rows[0][3].text.toStdString(), "");
        EXPECT_EQ(table->rows[1][2].text.toStdString(), "");
        EXPECT_EQ(table->rows[1][3].text.toStdString(), "1971");
        EXPECT_EQ(table->rows[2][2].text.toStdString(), "1972");
        EXPECT_EQ(table->rows[2][2].columns, 2);
        return;
    }
    FAIL() << "no table";
}

TEST_F(ClassListTest, SignatureIsNeverAloneOnAPage) {
    for (int count = 20; count < 60; ++count) {
        ClassPaper paper = paperOf(count, 1);
        paper.signerAuthority = u"KT. GIÁM ĐỐC"_s;
        paper.signerPosition = u"PHÓ GIÁM ĐỐC"_s;
        paper.signerName = u"Nguyễn Tấn Đức"_s;
        const QString text = pdfText(write(paper));
        const qsizetype header = text.lastIndexOf(u"Nam Nữ"_s);
        const QString lastPerson = paper.people.back().fullName;
        EXPECT_GT(text.lastIndexOf(lastPerson), header) << count;
        EXPECT_GT(text.lastIndexOf(u"PHÓ GIÁM ĐỐC Nguyễn Tấn Đức"_s), text.lastIndexOf(lastPerson)) << count;
    }
}

TEST_F(ClassListTest, DecisionIsNamedBelowTheTitle) {
    ClassPaper paper = paperOf(3, 1);
    paper.attachedTo = u"Kèm theo Quyết định số 05/QĐ-STTTT ngày 05 tháng 02 năm 2023"_s;
    const QString text = pdfText(write(paper));
    EXPECT_TRUE(text.contains(u'(' + paper.attachedTo + u')')) << text.toStdString();
}

}  // namespace

}  // namespace taphuan
