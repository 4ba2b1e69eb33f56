#include "core/import/people_columns.h"

#include "core/text/fold.h"

#include <algorithm>

namespace taphuan {

namespace {

ColumnWording column(const char* key, const QString& wordings) {
    return {QString::fromLatin1(key), wordings.split(u'|')};
}

const std::vector<ColumnWording>& peopleWordings() {
    static const std::vector<ColumnWording> all{
        column("number", QStringLiteral("STT|TT|Số TT|Số thứ tự")),
        column("full_name",
               QStringLiteral("Họ và tên|Họ tên|Họ, tên|Họ và tên học viên|Họ tên học viên|Họ và tên cán bộ|"
                              "Họ, chữ đệm và tên|Họ, chữ đệm, tên khai sinh|Tên học viên|Học viên")),
        column("surname",
               QStringLiteral(
                   "Họ|Họ đệm|Họ và đệm|Họ và tên đệm|Họ và chữ đệm|Họ, chữ đệm|Họ lót|Họ và chữ lót")),
        column("given_name", QStringLiteral("Tên")),
        column(
            "birth_date",
            QStringLiteral("Ngày sinh|Năm sinh|Ngày, tháng, năm sinh|Ngày tháng năm sinh|Ngày/tháng/năm sinh|"
                           "Ngày, năm sinh|Sinh ngày|Sinh năm|NTNS")),
        column("male", QStringLiteral("Nam|Ngày sinh nam|Năm sinh nam|Giới tính nam")),
        column("female", QStringLiteral("Nữ|Ngày sinh nữ|Năm sinh nữ|Giới tính nữ")),
        column("sex", QStringLiteral("Giới tính|Giới|Phái|Nam/Nữ|Nam, nữ")),
        column(
            "national_id",
            QStringLiteral("Số định danh cá nhân|Số định danh|Mã định danh|Mã định danh cá nhân|CCCD|Số CCCD|"
                           "Căn cước công dân|Số căn cước công dân|Số căn cước|Căn cước|CCCD/CMND|CMND/CCCD|"
                           "Số CCCD/CMND|Số CMND/CCCD|CMND/CCCD/Định danh|Số giấy tờ")),
        column("old_national_id", QStringLiteral("CMND|Số CMND|Chứng minh nhân dân|Số chứng minh nhân dân")),
        column("staff_code",
               QStringLiteral("Mã CBCC|Mã CBCCVC|Mã CCVC|Mã công chức|Mã viên chức|Mã cán bộ|Mã nhân viên|"
                              "Mã số CBCC|Số hiệu công chức|Số hiệu CBCC|Mã hồ sơ")),
        column("position",
               QStringLiteral(
                   "Chức vụ|Chức danh|Chức vụ, chức danh|Chức danh, chức vụ|Chức vụ công tác|Vị trí việc làm|"
                   "Vị trí công tác|Nhiệm vụ|Công việc")),
        column("unit",
               QStringLiteral(
                   "Đơn vị|Đơn vị công tác|Cơ quan|Cơ quan, đơn vị|Cơ quan, đơn vị công tác|Cơ quan công tác|"
                   "Nơi công tác|Tên đơn vị|Tên cơ quan, đơn vị|Đơn vị cử|Doanh nghiệp|Tên doanh "
                   "nghiệp|Tên DN|Công ty|Tên công ty|Hợp tác xã|Tên hợp tác xã|Hộ kinh doanh|Tên hộ kinh "
                   "doanh|Tên cơ sở kinh doanh|Doanh nghiệp, hợp tác xã|Doanh nghiệp, hợp tác xã, hộ kinh "
                   "doanh|Tên doanh nghiệp, hợp tác xã|Tên doanh nghiệp, hợp tác xã, hộ kinh doanh|Trường")),
        column("department",
               QStringLiteral(
                   "Phòng, ban|Phòng ban|Phòng|Bộ phận|Phòng, đơn vị|Phòng, ban, đơn vị|Khoa, phòng")),
        column(
            "phone",
            QStringLiteral(
                "Số điện thoại|Điện thoại|SĐT|Số ĐT|ĐT|Điện thoại di động|ĐTDĐ|Di động|Số điện thoại liên hệ|"
                "Điện thoại liên hệ|Số di động|Zalo")),
        column("email", QStringLiteral("Email|E-mail|Thư điện tử|Địa chỉ email|Hộp thư|Địa chỉ thư điện tử")),
        column("audience", QStringLiteral("Đối tượng|Nhóm đối tượng|Thuộc đối tượng")),
        column("ethnicity", QStringLiteral("Dân tộc|Thành phần dân tộc")),
        column(
            "it_degree",
            QStringLiteral(
                "Trình độ CNTT|Văn bằng CNTT|Bằng CNTT|Bằng cấp CNTT|Trình độ công nghệ thông tin|Văn bằng "
                "công nghệ thông tin|Trình độ chuyên môn CNTT|Trình độ chuyên môn về CNTT|Trình độ chuyên "
                "môn về công nghệ thông tin|Văn bằng chuyên môn về CNTT")),
        column("it_skill",
               QStringLiteral(
                   "Trình độ tin học|Chứng chỉ tin học|Tin học|Văn bằng, chứng chỉ tin học|Chứng chỉ CNTT|"
                   "Chứng chỉ ứng dụng CNTT|Chứng chỉ công nghệ thông tin|Chứng chỉ ứng dụng công nghệ thông "
                   "tin|Kỹ năng số|Chứng chỉ, trình độ tin học")),
        column(
            "degree",
            QStringLiteral(
                "Trình độ chuyên môn|Trình độ|Trình độ đào tạo|Bằng cấp|Văn bằng|Trình độ chuyên môn, "
                "nghiệp vụ|Trình độ chuyên môn nghiệp vụ|Trình độ CMNV|Trình độ chuyên môn cao nhất|Học vị|"
                "Trình độ học vấn|Bằng cấp chuyên môn|Văn bằng chuyên môn")),
        column("speciality",
               QStringLiteral("Chuyên ngành|Ngành|Ngành đào tạo|Chuyên ngành đào tạo|Ngành, chuyên ngành|"
                              "Ngành học|Chuyên môn|Chuyên ngành, ngành")),
        column("note", QStringLiteral("Ghi chú")),
        // Of the person, and nothing the register holds.
        column("own_tax_code", QStringLiteral("Mã số thuế cá nhân|MST cá nhân|MSTCN|Mã số thuế TNCN")),
        column("tax_code",
               QStringLiteral("Mã số thuế|MST|Mã số doanh nghiệp|MSDN|Mã số thuế doanh nghiệp|Mã số DN|"
                              "Mã số hộ kinh doanh|Mã số thuế, mã số doanh nghiệp")),
        column("enterprise_form",
               QStringLiteral("Loại hình|Loại hình doanh nghiệp|Loại doanh nghiệp|Loại hình DN|"
                              "Loại hình kinh doanh|Quy mô doanh nghiệp")),
        column("territory",
               QStringLiteral("Địa bàn|Xã, phường|Phường, xã|Xã, phường, thị trấn|Huyện, thị xã, thành phố|"
                              "Địa bàn hoạt động|Địa bàn đóng trụ sở")),
    };
    return all;
}

// "Nam" and "Nữ" stand below "Năm sinh" (with dates in them) or "Giới tính" (with marks): what they are
// called.
QString nameOfSexColumn(const QString& key, const QStringList& captions) {
    const bool dates = containsFolded(captions.join(u' '), QStringLiteral("sinh"));
    return (dates ? QStringLiteral("birth_") : QStringLiteral("sex_")) + key;
}

constexpr int rowsSearched = 60;

// The row with the most texts in it that are no numbers, before the first that has as many.
int mostWordyRow(const Sheet& sheet) {
    int best = 0, most = 0;
    for (int row = 0; row < std::min(rowsSearched, sheet.rowCount()); ++row) {
        const auto& cells = sheet.rows[size_t(row)];
        const int words = int(std::count_if(cells.begin(), cells.end(), [](const Cell& cell) {
            return cell.kind == Cell::Kind::text && !cell.content.trimmed().isEmpty();
        }));
        if (words > most) {
            most = words;
            best = row;
        }
    }
    return best;
}

void take(PeopleColumns& columns, const ListLayout& layout) {
    for (auto chosen = layout.fields.begin(); chosen != layout.fields.end(); ++chosen) {
        for (auto known = columns.byKey.begin(); known != columns.byKey.end();)
            known = known.value() == chosen.key() || known.key() == chosen.value()
                        ? columns.byKey.erase(known)
                        : std::next(known);
        if (!chosen.value().isEmpty()) columns.byKey.insert(chosen.value(), chosen.key());
    }
}

// A caption over two columns, "Họ và tên" merged without a row below it: the name stands in both.
std::vector<int> columnsOfName(const PeopleColumns& columns, int first, const ListLayout& layout) {
    const auto& captions = columns.header.captions;
    std::vector<int> found{first};
    if (layout.fields.contains(first)) return found;
    for (int next = first + 1; next < int(captions.size()); ++next) {
        const bool known = columns.byKey.values().contains(next) || layout.fields.contains(next);
        if (known || captions[size_t(next)] != captions[size_t(first)]) break;
        found.push_back(next);
    }
    return found;
}

bool tellsOfEnterprises(const HeaderMatch& header, int column) {
    static const QStringList words{QStringLiteral("doanh nghiep"), QStringLiteral("cong ty"),
                                   QStringLiteral("hop tac xa"),   QStringLiteral("kinh doanh"),
                                   QStringLiteral("ten dn"),       QStringLiteral("htx")};
    const QString caption = folded(header.captions[size_t(column)].join(u' '));
    return std::any_of(words.begin(), words.end(),
                       [&](const QString& word) { return caption.contains(word); });
}

// What the columns of a header are, recognised or chosen.
PeopleColumns peopleColumnsOf(HeaderMatch header, const ListLayout& layout) {
    PeopleColumns columns;
    columns.header = std::move(header);
    const QHash<QString, int>& found = columns.header.columns;
    for (auto column = found.begin(); column != found.end(); ++column) {
        const bool sex = column.key() == QLatin1String("male") || column.key() == QLatin1String("female");
        const QStringList& captions = columns.header.captions[size_t(column.value())];
        columns.byKey.insert(sex ? nameOfSexColumn(column.key(), captions) : column.key(), column.value());
    }
    take(columns, layout);
    for (const ColumnWording& wording : layout.more)
        if (columns.byKey.contains(wording.key)) columns.moreKeys << wording.key;
    const auto at = [&](const char* key) { return columns.column(QString::fromLatin1(key)); };
    if (at("full_name") >= 0)
        columns.nameColumns = columnsOfName(columns, at("full_name"), layout);
    else if (at("surname") >= 0 && at("given_name") >= 0)
        columns.nameColumns = {at("surname"), at("given_name")};
    else if (at("given_name") >= 0)
        columns.nameColumns = {at("given_name")};
    for (const char* key : {"birth_male", "sex_male"})
        if (at(key) >= 0) columns.sexColumns.push_back({at(key), Sex::male});
    for (const char* key : {"birth_female", "sex_female"})
        if (at(key) >= 0) columns.sexColumns.push_back({at(key), Sex::female});
    columns.unitIsDepartment = at("unit") < 0 && at("department") >= 0;
    columns.unitsAreEnterprises = at("unit") >= 0 && tellsOfEnterprises(columns.header, at("unit"));
    return columns;
}

std::vector<ColumnWording> wordingsFor(const ListLayout& layout) {
    std::vector<ColumnWording> wordings = layout.more;
    wordings.insert(wordings.end(), peopleWordings().begin(), peopleWordings().end());
    return wordings;
}

}  // namespace

std::optional<PeopleColumns> findPeopleColumns(const Sheet& sheet, const ListLayout& layout) {
    PeopleColumns columns;
    if (layout.headerRow || !layout.fields.isEmpty()) {
        columns = likelyPeopleColumns(sheet, layout);
    } else {
        auto header = findHeader(sheet, wordingsFor(layout), rowsSearched);
        if (!header) return std::nullopt;
        columns = peopleColumnsOf(std::move(*header), layout);
    }
    return columns.nameColumns.empty() ? std::nullopt : std::optional(std::move(columns));
}

PeopleColumns likelyPeopleColumns(const Sheet& sheet, const ListLayout& layout) {
    if (layout.headerRow)
        return peopleColumnsOf(headerAt(sheet, *layout.headerRow, wordingsFor(layout)), layout);
    auto header = findHeader(sheet, wordingsFor(layout), rowsSearched);
    if (!header) header = headerAt(sheet, mostWordyRow(sheet), wordingsFor(layout));
    return peopleColumnsOf(std::move(*header), layout);
}

const QStringList& peopleFields() {
    static const QStringList fields =
        QStringLiteral(
            "full_name surname given_name birth_date birth_male birth_female sex sex_male sex_female "
            "national_id old_national_id staff_code position unit department phone email audience "
            "tax_code enterprise_form territory own_tax_code "
            "it_degree it_skill degree speciality ethnicity note number")
            .split(u' ');
    return fields;
}

}  // namespace taphuan
