#include "core/documents/certificate_paper.h"

#include "pdf_reading.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace taphuan {

namespace {

CertificatePaper certificateOf(const PaperPerson& person) {
    CertificatePaper paper;
    paper.superiorAgency = u"ỦY BAN NHÂN DÂN TỈNH TÂY NINH"_s;
    paper.agency = u"SỞ THÔNG TIN VÀ TRUYỀN THÔNG"_s;
    paper.sex = person.sex;
    paper.fullName = person.fullName;
    paper.birth = person.birth;
    paper.position = person.position;
    paper.unit = person.unit;
    paper.course = u"Kỹ năng số cơ bản và an toàn thông tin"_s;
    paper.starts = QDate(2023, 6, 12);
    paper.ends = QDate(2023, 6, 13);
    paper.hours = 16;
    paper.place = u"Tây Ninh"_s;
    paper.issuedOn = QDate(2023, 6, 13);
    paper.signerPosition = u"GIÁM ĐỐC"_s;
    paper.signerName = u"Nguyễn Tấn Đức"_s;
    paper.decision = u"101/QĐ-STTTT"_s;
    paper.decidedOn = QDate(2023, 6, 13);
    paper.number = u"%1/2023/STTTT"_s.arg(person.number, 4, 10, QLatin1Char('0'));
    return paper;
}

class CertificatePaperTest : public ::testing::Test {
  protected:
    QString path() const { return folder_.filePath(u"giấy chứng nhận.pdf"_s); }
    QString write(const std::vector<CertificatePaper>& papers) {
        const Status status = writeCertificates(papers, path());
        EXPECT_TRUE(status) << (status ? "" : status.error().text().toStdString());
        return path();
    }

    QTemporaryDir folder_;
};

TEST_F(CertificatePaperTest, EachHasALandscapePageOfItsOwn) {
    std::vector<CertificatePaper> papers;
    for (const PaperPerson& person : manyPeople(48)) papers.push_back(certificateOf(person));
    const QString file = write(papers);
    EXPECT_EQ(pdfPages(file), 48);
    EXPECT_TRUE(pdfPageSize(file) == u"842 x 595 pts (A4)"_s);
    const QString text = pdfText(file);
    for (const CertificatePaper& paper : papers) {
        EXPECT_EQ(text.count(paper.fullName + u" Sinh "_s), 1) << paper.fullName.toStdString();
        EXPECT_EQ(text.count(u"Số vào sổ: "_s + paper.number), 1);
    }
    for (const QString& font : pdfFonts(file))
        EXPECT_TRUE(font.startsWith(u"LiberationSerif"_s) && font.endsWith(u" embedded searchable"_s))
            << font.toStdString();
}

TEST_F(CertificatePaperTest, SaysWhatWasIssued) {
    CertificatePaper paper = certificateOf(manyPeople(2)[1]);
    paper.birth = PartialDate::of(QDate(1985, 2, 5));
    const QString text = pdfText(write({paper}));
    for (const QString& line :
         QStringList{u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc"_s,
                     u"GIẤY CHỨNG NHẬN THAM GIA TẬP HUẤN Chứng nhận bà "_s + paper.fullName,
                     u"Sinh ngày 05 tháng 02 năm 1985"_s,
                     u"Đã tham gia chương trình Kỹ năng số cơ bản và an toàn thông tin"_s,
                     u"Từ ngày 12 tháng 6 năm 2023 đến ngày 13 tháng 6 năm 2023; thời lượng: 16 tiết"_s,
                     u"Quyết định số: 101/QĐ-STTTT ngày 13/06/2023 Số vào sổ: 0002/2023/STTTT"_s,
                     u"ỦY BAN NHÂN DÂN TỈNH TÂY NINH SỞ THÔNG TIN VÀ TRUYỀN THÔNG"_s,
                     u"Tây Ninh, ngày 13 tháng 6 năm 2023 GIÁM ĐỐC Nguyễn Tấn Đức"_s})
        EXPECT_TRUE(text.contains(line)) << line.toStdString() << "\n" << text.toStdString();
}

TEST_F(CertificatePaperTest, KindDecidesTitleAndVerb) {
    CertificatePaper paper = certificateOf(manyPeople(1)[0]);
    paper.kind = CertificateKind::chung_chi;
    paper.birth = PartialDate::ofYear(1979);
    paper.sex = Sex::unknown;
    QString text = pdfText(write({paper}));
    EXPECT_TRUE(text.contains(u" CHỨNG CHỈ Chứng nhận ông/bà "_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"Sinh năm 1979"_s));
    EXPECT_TRUE(text.contains(u"Đã hoàn thành chương trình"_s));
    paper.kind = CertificateKind::giay_chung_nhan_hoan_thanh;
    text = pdfText(write({paper}));
    EXPECT_TRUE(text.contains(u"GIẤY CHỨNG NHẬN HOÀN THÀNH KHÓA HỌC"_s));
}

TEST_F(CertificatePaperTest, LongTextsStillTakeOnePage) {
    CertificatePaper paper = certificateOf(manyPeople(1)[0]);
    paper.agency =
        u"TRUNG TÂM CÔNG NGHỆ THÔNG TIN VÀ TRUYỀN THÔNG THUỘC SỞ KHOA HỌC VÀ CÔNG NGHỆ TỈNH ĐỒNG THÁP"_s;
    paper.course =
        QString(u"Bồi dưỡng kiến thức, kỹ năng về chuyển đổi số cho lãnh đạo các cấp; "_s).repeated(4);
    EXPECT_EQ(pdfPages(write({paper})), 1);
}

TEST_F(CertificatePaperTest, WhatCannotFitIsRefusedAndWritesNothing) {
    CertificatePaper paper = certificateOf(manyPeople(1)[0]);
    paper.course = QString(u"Bồi dưỡng kiến thức "_s).repeated(200);
    const Status status = writeCertificates({certificateOf(manyPeople(2)[1]), paper}, path());
    ASSERT_FALSE(status);
    EXPECT_TRUE(status.error().where.contains(paper.fullName));
    EXPECT_FALSE(QFileInfo::exists(path()));
    EXPECT_FALSE(writeCertificates({}, path()));
    EXPECT_FALSE(QFileInfo::exists(path()));
}

}  // namespace

}  // namespace taphuan
