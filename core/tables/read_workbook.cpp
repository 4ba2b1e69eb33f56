#include "core/tables/read_workbook.h"

#include "core/base/say.h"
#include "core/tables/compound_file.h"
#include "core/tables/delimited_text.h"
#include "core/tables/read_csv.h"
#include "core/tables/read_ods.h"
#include "core/tables/read_xls.h"
#include "core/tables/read_xlsx.h"
#include "core/tables/sheet_letters.h"
#include "core/text/eight_bit_text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace taphuan {

namespace {

QString saveAsXlsx() {
    return say("core", "Hãy mở tệp bằng Excel hoặc LibreOffice, lưu lại ở dạng .xlsx rồi chọn tệp đó");
}

Error notASheet(const QString& what, const QString& where) {
    return badFile(what, where, pickAnotherSheet());
}

Result<QByteArray> readBytes(const QString& path, const QString& where, const ReadLimits& limits) {
    const QFileInfo info(path);
    if (!info.exists())
        return badFile(say("core", "Không tìm thấy tệp"), where,
                       say("core", "Hãy kiểm tra đường dẫn và tên tệp"));
    if (info.isDir()) return notASheet(say("core", "Đây là thư mục, không phải tệp bảng tính"), where);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return badFile(say("core", "Không mở được tệp: %1").arg(file.errorString()), where,
                       say("core", "Hãy kiểm tra quyền đọc tệp và đóng chương trình đang giữ tệp"));
    if (file.size() > limits.fileBytes)
        return badFile(say("core", "Tệp quá lớn nên không được đọc"), where,
                       say("core", "Hãy tách thành nhiều tệp nhỏ hơn"));
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return badFile(say("core", "Đọc tệp không trọn vẹn: %1").arg(file.errorString()), where,
                       say("core", "Hãy sao chép tệp về máy rồi chọn lại"));
    if (bytes.isEmpty())
        return badFile(say("core", "Tệp rỗng, không có dữ liệu"), where,
                       say("core", "Hãy lấy lại tệp từ nơi gửi"));
    return bytes;
}

Result<Workbook> readZip(QByteArray bytes, const QString& where, const ReadLimits& limits) {
    TAPHUAN_ASSIGN(ZipArchive archive, ZipArchive::open(std::move(bytes), where, limits));
    const auto has = [&](const char* part) { return archive.has(QString::fromLatin1(part)); };
    if (has("xl/workbook.bin"))
        return badFile(
            say("core", "Tệp là bảng tính Excel dạng nhị phân (.xlsb), chương trình không đọc được"), where,
            saveAsXlsx());
    if (has("word/document.xml"))
        return notASheet(say("core", "Tệp là văn bản Word, không phải bảng tính"), where);
    if (has("ppt/presentation.xml"))
        return notASheet(say("core", "Tệp là bản trình chiếu, không phải bảng tính"), where);
    if (has("[Content_Types].xml")) return readXlsx(archive, limits);
    if (has("content.xml")) return readOds(archive, limits);
    return notASheet(say("core", "Tệp là tệp nén, không phải bảng tính"), where);
}

// Kinds of files that people take for a spreadsheet, by how they begin.
QString otherKind(const QByteArray& bytes) {
    const std::initializer_list<std::pair<QByteArray, QString>> kinds = {
        {QByteArrayLiteral("%PDF"), say("core", "Tệp là tệp PDF, không phải bảng tính")},
        {QByteArrayLiteral("\x89PNG"), say("core", "Tệp là tệp ảnh, không phải bảng tính")},
        {QByteArrayLiteral("\xFF\xD8\xFF"), say("core", "Tệp là tệp ảnh, không phải bảng tính")},
        {QByteArrayLiteral("GIF8"), say("core", "Tệp là tệp ảnh, không phải bảng tính")},
        {QByteArrayLiteral("Rar!"), say("core", "Tệp là tệp nén, không phải bảng tính")},
        {QByteArrayLiteral("7z\xBC\xAF"), say("core", "Tệp là tệp nén, không phải bảng tính")},
        {QByteArrayLiteral("\x1F\x8B"), say("core", "Tệp là tệp nén, không phải bảng tính")},
        {QByteArrayLiteral("SQLite format 3"), say("core", "Tệp là cơ sở dữ liệu, không phải bảng tính")},
        {QByteArrayLiteral("{\\rtf"), say("core", "Tệp là văn bản Word, không phải bảng tính")},
    };
    for (const auto& [beginning, what] : kinds)
        if (bytes.startsWith(beginning)) return what;
    return {};
}

Result<Workbook> readText(const QByteArray& bytes, const QString& where, const QString& suffix,
                          const ReadLimits& limits) {
    const auto unicode = decodeUnicode(bytes);
    const auto read = unicode ? EightBitText{*unicode, Letters::unicode} : readEightBitText(bytes);
    if (!read)
        return badFile(
            say("core",
                "Tệp không phải bảng tính, hoặc là văn bản không theo bảng mã nào đọc được (UTF-8, "
                "UTF-16, CP1258, TCVN3, VNI)"),
            where, saveAsXlsx());
    const QString& text = read->text;
    const QStringView begin = QStringView(text).trimmed().left(1);
    if (begin.isEmpty())
        return badFile(say("core", "Tệp rỗng, không có dữ liệu"), where,
                       say("core", "Hãy lấy lại tệp từ nơi gửi"));
    if (begin == u"<")
        return badFile(say("core", "Tệp là trang web hoặc XML, không phải bảng tính"), where, saveAsXlsx());
    if (begin == u"{" || begin == u"[")
        return notASheet(say("core", "Tệp là dữ liệu JSON, không phải bảng tính"), where);
    const bool namedSheet =
        suffix != QLatin1String("csv") && suffix != QLatin1String("txt") && suffix != QLatin1String("tsv");
    if (namedSheet && findDelimiter(text).isNull())
        return notASheet(say("core", "Tệp là văn bản thường, không phải bảng tính"), where);
    return readCsv(text, where, limits, read->letters);
}

}  // namespace

QString pickAnotherSheet() {
    return say("core", "Hãy chọn một bảng tính .xlsx, .xls, .ods hoặc .csv");
}

Result<Workbook> readWorkbook(QByteArray bytes, const QString& where, const ReadLimits& limits) {
    if (bytes.startsWith("PK\x03\x04")) return readZip(std::move(bytes), where, limits);
    if (CompoundFile::isOne(bytes)) return readXls(std::move(bytes), where, limits);
    if (const QString other = otherKind(bytes); !other.isEmpty()) return notASheet(other, where);
    return readText(bytes, where, QFileInfo(where).suffix().toLower(), limits);
}

Result<Workbook> readWorkbook(const QString& path, const ReadLimits& limits) {
    const QString where = QDir::toNativeSeparators(path);
    TAPHUAN_ASSIGN(QByteArray bytes, readBytes(path, where, limits));
    return readWorkbook(std::move(bytes), where, limits);
}

Result<Workbook> readUnicodeWorkbook(const QString& path, const ReadLimits& limits) {
    TAPHUAN_ASSIGN(Workbook workbook, readWorkbook(path, limits));
    return inUnicode(std::move(workbook));
}

}  // namespace taphuan
