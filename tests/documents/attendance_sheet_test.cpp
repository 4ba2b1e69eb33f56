#include "pdf_reading.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace taphuan {

namespace {

class AttendanceSheetTest : public ::testing::Test {
  protected:
    // The path of the sheet written.
    QString write(const ClassPaper& paper, AttendanceSheet kind) {
        const QString path = folder_.filePath(u"bảng điểm danh.pdf"_s);
        const Status status = writeAttendanceSheet(paper, kind, path);
        EXPECT_TRUE(status) << (status ? "" : status.error().text().toStdString());
        return path;
    }

    QTemporaryDir folder_;
};

void markAll(ClassPaper& paper) {
    int i = 0;
    for (PaperPerson& person : paper.people)
        for (size_t session = 0; session < paper.sessions.size(); ++session, ++i)
            person.marks.push_back({i % 17 == 0   ? Mark::excused
                                    : i % 23 == 0 ? Mark::absent
                                                  : Mark::present});
}

TEST_F(AttendanceSheetTest, NamesOfTheFixtureHaveEveryVietnameseLetter) {
    const QString letters = u"ăâđêôơưàằầèềìòồờùừỳảẳẩẻểỉỏổởủửỷãẵẫẽễĩõỗỡũữỹáắấéếíóốớúứýạặậẹệịọộợụựỵ"_s;
    QString all;
    for (const PaperPerson& person : manyPeople(300)) all += person.fullName.toLower();
    for (const QChar letter : letters) EXPECT_TRUE(all.contains(letter)) << QString(letter).toStdString();
}

TEST_F(AttendanceSheetTest, EveryNameIsFoundExactlyAndInOrder) {
    for (const int count : {3, 48, 300}) {
        const ClassPaper paper = paperOf(count, 1);
        const QString text = pdfText(write(paper, AttendanceSheet::toSign));
        qsizetype from = 0;
        for (const PaperPerson& person : paper.people) {
            const QString cells =
                QString::number(person.number) + u' ' + person.fullName + u' ' + person.unit;
            const qsizetype at = text.indexOf(cells, from);
            ASSERT_GE(at, 0) << cells.toStdString() << "\n" << text.toStdString();
            from = at;
        }
    }
}

TEST_F(AttendanceSheetTest, HeadFollowsTheDecree) {
    const QString text = pdfText(write(paperOf(3, 1), AttendanceSheet::toSign));
    for (const QString& line :
         {u"UBND TỈNH TÂY NINH SỞ THÔNG TIN VÀ TRUYỀN THÔNG"_s,
          u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc"_s, u"BẢNG ĐIỂM DANH"_s,
          u"Tây Ninh, ngày 12 tháng 6 năm 2023 CHỦ NHIỆM LỚP (Ký, ghi rõ họ tên) Nguyễn Thị Bích Phượng"_s,
          u"Thời gian: ngày 12/06/2023 (2 buổi, 8 tiết)"_s, u"Mã lớp: CDS-2023-07"_s})
        EXPECT_TRUE(text.contains(line)) << line.toStdString() << "\n" << text.toStdString();
}

TEST_F(AttendanceSheetTest, OnlyTheEmbeddedFontOfDocumentsIsUsed) {
    const QStringList fonts = pdfFonts(write(paperOf(48, 2), AttendanceSheet::toSign));
    ASSERT_FALSE(fonts.isEmpty());
    for (const QString& font : fonts) {
        EXPECT_TRUE(font.startsWith(u"LiberationSerif"_s)) << font.toStdString();
        EXPECT_TRUE(font.endsWith(u" embedded searchable"_s)) << font.toStdString();
    }
}

TEST_F(AttendanceSheetTest, PaperIsUprightForFewSessionsAndLandscapeForMany) {
    EXPECT_TRUE(pdfPageSize(write(paperOf(3, 1), AttendanceSheet::toSign)) == u"595 x 842 pts (A4)"_s);
    EXPECT_TRUE(pdfPageSize(write(paperOf(3, 3), AttendanceSheet::toSign)) == u"842 x 595 pts (A4)"_s);
}

TEST_F(AttendanceSheetTest, LongListGoesOverPagesUnderARepeatedHeader) {
    const QString path = write(paperOf(300, 1), AttendanceSheet::toSign);
    const int pages = pdfPages(path);
    EXPECT_GE(pages, 10);
    EXPECT_EQ(pdfText(path).count(u"STT Họ và tên Đơn vị"_s), pages);
}

TEST_F(AttendanceSheetTest, ManySessionsGoOnSheetsOfWholeDays) {
    const ClassPaper paper = paperOf(3, 10);
    const QString text = pdfText(write(paper, AttendanceSheet::toSign));
    EXPECT_TRUE(text.contains(u"(Tờ 1/3: từ ngày 12/06/2023 đến ngày 15/06/2023)"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"(Tờ 3/3: từ ngày 20/06/2023 đến ngày 21/06/2023)"_s)) << text.toStdString();
    EXPECT_EQ(text.count(paper.people[2].fullName), 3);
}

TEST_F(AttendanceSheetTest, MarksAreCountedAtTheFoot) {
    ClassPaper paper = paperOf(48, 2);
    markAll(paper);
    paper.people[0].marks = {{Mark::late}, {Mark::left_early}, {}, {Mark::absent}};
    size_t came = 0;
    size_t missed = 0;
    for (const PaperPerson& person : paper.people) {
        const std::optional<Mark> mark = person.marks[2].mark;
        came += mark == Mark::present ? 1 : 0;
        missed += mark == Mark::excused || mark == Mark::absent ? 1 : 0;
    }
    ASSERT_EQ(came + missed, 47U);
    const QString text = pdfText(write(paper, AttendanceSheet::marked));
    EXPECT_TRUE(text.contains(u"UBND huyện Châu Thành M S K 2 "_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u" %1/48 "_s.arg(came)));
    EXPECT_TRUE(text.contains(u"Vắng"_s));
    // To sign, the same class shows no mark.
    const QString blank = pdfText(write(paper, AttendanceSheet::toSign));
    EXPECT_TRUE(blank.contains(u"Có mặt/tổng số …/48 …/48 …/48 …/48 Vắng … … … …"_s)) << blank.toStdString();
    EXPECT_FALSE(blank.contains(u" K "_s));
}

TEST_F(AttendanceSheetTest, EachSessionCountsThoseWhoWereInTheClassThatDay) {
    ClassPaper paper = paperOf(10, 2);
    for (PaperPerson& person : paper.people)
        person.marks = {{Mark::present}, {Mark::present}, {Mark::present}, {Mark::absent}};
    paper.people[8].marks = {{{}, false}, {{}, false}, {Mark::present}, {Mark::present}};  // joined late
    paper.people[9].marks = {{Mark::present}, {Mark::late}, {{}, false}, {{}, false}};     // left
    paper.people[9].withdrew = true;
    paper.people[9].note = u"Rút từ 13/06/2023"_s;
    const QString marked = pdfText(write(paper, AttendanceSheet::marked));
    EXPECT_TRUE(marked.contains(u"Có mặt/tổng số 9/9 9/9 9/9 1/9 Vắng 0 0 0 8"_s)) << marked.toStdString();
    EXPECT_TRUE(marked.contains(paper.people[9].fullName));
    EXPECT_TRUE(marked.contains(u"x M – – Rút từ"_s)) << marked.toStdString();
    EXPECT_TRUE(marked.contains(u"buổi đó không ở trong lớp"_s));
    const QString blank = pdfText(write(paper, AttendanceSheet::toSign));
    EXPECT_TRUE(blank.contains(u"Có mặt/tổng số …/8 …/8 …/9 …/9 "_s)) << blank.toStdString();
    EXPECT_FALSE(blank.contains(paper.people[9].fullName)) << "who left has nothing to sign";
}

TEST_F(AttendanceSheetTest, FourSessionsAreSignedOnUprightPaper) {
    EXPECT_TRUE(pdfPageSize(write(paperOf(48, 2), AttendanceSheet::toSign)) == u"595 x 842 pts (A4)"_s);
}

TEST_F(AttendanceSheetTest, ClassWithoutPeopleOrSessionsStillHasItsSheet) {
    const QString text = pdfText(write(paperOf(0, 0), AttendanceSheet::toSign));
    EXPECT_TRUE(text.contains(u"Lớp chưa có học viên"_s));
}

}  // namespace

}  // namespace taphuan
