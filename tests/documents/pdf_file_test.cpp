#include "core/documents/pdf_file.h"

#include "pdf_reading.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <gtest/gtest.h>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace taphuan {

namespace {

PaperDocument documentOf(const QString& text) {
    PaperDocument document;
    document.name = u"Thử"_s;
    document.blocks.emplace_back(Paragraph{text, {}, TextAlignment::justified, 10, 2, false});
    return document;
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

// While it lives, no file of this process can grow beyond that size, as on a full disk.
class SmallDisk {
  public:
    explicit SmallDisk(rlim_t bytes) {
        ::getrlimit(RLIMIT_FSIZE, &before_);
        handler_ = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{bytes, before_.rlim_max};
        EXPECT_EQ(::setrlimit(RLIMIT_FSIZE, &small), 0);
    }
    ~SmallDisk() {
        ::setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, handler_);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

  private:
    rlimit before_{};
    void (*handler_)(int) = nullptr;
};

TEST(PdfFile, TextIsFoundInNfcWhateverItsForm) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    const QString text =
        u"Ủy ban nhân dân xã Đắk Ơ: fi, ffi, fl – “Nghị định 30/2020/NĐ-CP”; 5.191.000.000 đồng, 87,5 %"_s;
    ASSERT_TRUE(writePdf(documentOf(text.normalized(QString::NormalizationForm_D)), path));
    EXPECT_EQ(pdfText(path).toStdString(), text.toStdString());
}

TEST(PdfFile, LetterThatTheFontLacksIsAnErrorAndWritesNothing) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    const Status status = writePdf(documentOf(u"Nguyễn 漢 An"_s), path);
    ASSERT_FALSE(status);
    EXPECT_TRUE(status.error().what.contains(u"漢"_s)) << status.error().text().toStdString();
    EXPECT_TRUE(status.error().what.contains(u"U+6F22"_s)) << status.error().text().toStdString();
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST(PdfFile, FullDiskLeavesTheOldFileWhole) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    ASSERT_TRUE(writeWholeFile("before", path));
    Status status;
    {
        const SmallDisk disk(512);
        status = writePdf(documentOf(u"Sau"_s), path);
    }
    ASSERT_FALSE(status);
    EXPECT_EQ(status.error().kind, ErrorKind::file);
    EXPECT_FALSE(status.error().next.isEmpty());
    EXPECT_EQ(contentOf(path), "before");
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

TEST(PdfFile, PlaceThatCannotBeWrittenIsNamed) {
    const QTemporaryDir folder;
    const QString missing = folder.filePath(u"không có/a.pdf"_s);
    const Status status = writePdf(documentOf(u"A"_s), missing);
    ASSERT_FALSE(status);
    EXPECT_EQ(status.error().kind, ErrorKind::file);
    EXPECT_TRUE(status.error().where.contains(u"không có"_s));
    // A folder of the same name.
    const Status onFolder = writePdf(documentOf(u"A"_s), folder.path());
    ASSERT_FALSE(onFolder);
    EXPECT_NE(onFolder.error().what.toStdString(), status.error().what.toStdString());
    // A file where a folder should be.
    ASSERT_TRUE(writeWholeFile("x", folder.filePath(u"tệp"_s)));
    EXPECT_FALSE(writePdf(documentOf(u"A"_s), folder.filePath(u"tệp/a.pdf"_s)));
}

TEST(PdfFile, TextHigherThanAPageIsRefusedInATable) {
    const QTemporaryDir folder;
    PaperDocument document = documentOf(u"A"_s);
    Table table;
    table.columns = {{20, false, TextAlignment::left}};
    table.rows = {{{QString(u"dài quá "_s).repeated(400)}}};
    document.blocks.emplace_back(table);
    EXPECT_FALSE(writePdf(document, folder.filePath(u"a.pdf"_s)));
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST(PdfFile, LongParagraphGoesOverPagesWithAllItsWords) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    QStringList words;
    for (int i = 0; i < 3000; ++i) words << u"từ%1"_s.arg(i);
    ASSERT_TRUE(writePdf(documentOf(words.join(u' ')), path));
    EXPECT_GE(pdfPages(path), 3);
    QStringList found = pdfText(path).split(u' ');
    // The numbers of the pages from the second on.
    for (int page = 2; page <= pdfPages(path); ++page) EXPECT_EQ(found.removeAll(QString::number(page)), 1);
    EXPECT_EQ(found, words);
}

TEST(PdfFile, DecisionHasItsPartsInOrder) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    PaperDocument document;
    document.blocks.emplace_back(OfficialHead{u"UBND TỈNH TÂY NINH"_s, u"SỞ NỘI VỤ"_s, u"05/QĐ-SNV"_s,
                                              placeAndDateText(u"Tây Ninh"_s, QDate(2023, 2, 5))});
    document.blocks.emplace_back(DocumentTitle{u"QUYẾT ĐỊNH"_s, u"Về việc mở lớp"_s, {}});
    document.blocks.emplace_back(Paragraph{u"Điều 1. Mở lớp tập huấn."_s});
    document.blocks.emplace_back(
        Signatures{{u"Như Điều 3;"_s, u"Lưu: VT."_s},
                   {{{}, u"KT. GIÁM ĐỐC"_s, u"PHÓ GIÁM ĐỐC"_s, {}, u"Nguyễn Tấn Đức"_s}}});
    ASSERT_TRUE(writePdf(document, path));
    EXPECT_EQ(pdfText(path).toStdString(),
              "UBND TỈNH TÂY NINH SỞ NỘI VỤ Số: 05/QĐ-SNV "
              "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc "
              "Tây Ninh, ngày 05 tháng 02 năm 2023 QUYẾT ĐỊNH Về việc mở lớp Điều 1. Mở lớp tập huấn. "
              "Nơi nhận: - Như Điều 3; - Lưu: VT. KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Nguyễn Tấn Đức");
}

TEST(PlaceAndDate, DayAndMonthArePaddedAsTheDecreeSays) {
    EXPECT_EQ(placeAndDateText(u"Tây Ninh"_s, QDate(2022, 2, 5)).toStdString(),
              "Tây Ninh, ngày 05 tháng 02 năm 2022");
    EXPECT_EQ(placeAndDateText(u"Tây Ninh"_s, QDate(2022, 3, 15)).toStdString(),
              "Tây Ninh, ngày 15 tháng 3 năm 2022");
    EXPECT_EQ(placeAndDateText(u"Tây Ninh"_s, {}).toStdString(), "Tây Ninh, ngày …… tháng …… năm ………");
}

}  // namespace

}  // namespace taphuan
