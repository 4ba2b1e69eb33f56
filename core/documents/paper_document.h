#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace taphuan {

// What an official paper says, before it is set on pages. The layout rules are those of Nghị định
// 30/2020/NĐ-CP, Phụ lục I. Papers are in Vietnamese whatever the language of the interface. Lengths are
// millimetres, type sizes points; '\n' in a text begins a new line.

enum class TextAlignment { left, centre, right, justified };

struct PaperTextStyle {
    double points = 13;
    bool bold = false;
    bool italic = false;
};

struct PageSetup {
    bool landscape = false;
    double top = 20;
    double bottom = 20;
    double left = 30;
    double right = 15;

    double contentWidth() const { return (landscape ? 297 : 210) - left - right; }
    double contentHeight() const { return (landscape ? 210 : 297) - top - bottom; }
};

// Names of the agencies at the left, quốc hiệu and tiêu ngữ at the right. The second line, with number and
// place and date, is printed where one of the two is given.
struct OfficialHead {
    QString superior;  // cơ quan chủ quản, may be empty
    QString issuer;
    QString number;        // "05/QĐ-SNV"
    QString placeAndDate;  // see placeAndDateText
};

// The lines that are given, with a rule below the last one where there is more than the type.
struct DocumentTitle {
    QString type;        // tên loại: "DANH SÁCH HỌC VIÊN"
    QString subject;     // trích yếu
    QString attachedTo;  // "(Kèm theo Quyết định số …)"
};

struct Paragraph {
    QString text;
    PaperTextStyle style{};
    TextAlignment alignment = TextAlignment::justified;
    double firstIndent = 10;
    double spaceBefore = 2.2;  // 6 pt
    bool keepWithNext = false;
};

struct PaperColumn {
    double width = 0;
    bool grows = false;  // columns that grow share what the others leave of the line
    TextAlignment alignment = TextAlignment::left;
    // Where more than the width: wider, up to this, for its texts to stand on one line, as far as the line
    // has room; the columns before come first.
    double most = 0;
};

struct PaperCell {
    QString text;
    int columns = 1;
    int rows = 1;  // more than one in a header only
    bool bold = false;
    bool italic = false;
    bool centred = false;  // whatever the alignment of its column
};

using PaperRow = std::vector<PaperCell>;

// The header is repeated on every page; a row is never split over two pages.
struct Table {
    std::vector<PaperColumn> columns;
    std::vector<PaperRow> header;
    std::vector<PaperRow> rows;
    double points = 12;
    double rowHeight = 7;       // at least
    bool endsWithNext = false;  // the last rows go on the page of the block that follows
};

struct Signature {
    QString placeAndDate;  // where the head does not have it
    QString authority;     // "KT. GIÁM ĐỐC", may be empty
    QString position;
    QString hint;  // "(Ký, ghi rõ họ tên)"
    QString name;  // without academic title
};

// Signatures from left to right, each in an equal part of the line, the recipients (nơi nhận) at the far
// left. Never split, and never alone on a page when the block before asks to be kept with it.
struct Signatures {
    QStringList recipients;
    std::vector<Signature> signers;
};

struct PageBreak {};

using PaperBlock = std::variant<OfficialHead, DocumentTitle, Paragraph, Table, Signatures, PageBreak>;

struct PaperDocument {
    QString name;  // title of the file, shown by readers
    PageSetup page;
    std::vector<PaperBlock> blocks;
};

// "Tây Ninh, ngày 05 tháng 02 năm 2022"; with no date the dots to be filled by hand.
QString placeAndDateText(const QString& place, QDate date);

}  // namespace taphuan
