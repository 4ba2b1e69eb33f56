#include "core/import/people_columns.h"

#include "core/text/fold.h"

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
        column("male", QStringLiteral("Nam")),
        column("female", QStringLiteral("Nữ")),
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
                   "nghiệp|Trường")),
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
        column("note", QStringLiteral("Ghi chú")),
    };
    return all;
}

// "Nam" and "Nữ" stand below "Năm sinh" (with dates in them) or "Giới tính" (with marks): what they are
// called.
QString nameOfSexColumn(const QString& key, const QStringList& captions) {
    const bool dates = containsFolded(captions.join(u' '), QStringLiteral("sinh"));
    return (dates ? QStringLiteral("birth_") : QStringLiteral("sex_")) + key;
}

// A caption over two columns, "Họ và tên" merged without a row below it: the name stands in both.
std::vector<int> columnsOfName(const HeaderMatch& header, int first) {
    std::vector<int> columns{first};
    const QStringList& captions = header.captions[size_t(first)];
    for (int next = first + 1; next < int(header.captions.size()); ++next) {
        const bool known =
            std::find(header.columns.begin(), header.columns.end(), next) != header.columns.end();
        if (known || header.captions[size_t(next)] != captions) break;
        columns.push_back(next);
    }
    return columns;
}

}  // namespace

std::optional<PeopleColumns> findPeopleColumns(const Sheet& sheet, const std::vector<ColumnWording>& more) {
    std::vector<ColumnWording> wordings = more;
    wordings.insert(wordings.end(), peopleWordings().begin(), peopleWordings().end());
    auto header = findHeader(sheet, wordings);
    if (!header) return std::nullopt;
    PeopleColumns columns;
    for (const ColumnWording& wording : more)
        if (header->columns.contains(wording.key)) columns.moreKeys << wording.key;
    columns.header = std::move(*header);
    const QHash<QString, int>& found = columns.header.columns;
    const auto at = [&](const char* key) { return found.value(QString::fromLatin1(key), -1); };
    if (at("full_name") >= 0)
        columns.nameColumns = columnsOfName(columns.header, at("full_name"));
    else if (at("surname") >= 0 && at("given_name") >= 0)
        columns.nameColumns = {at("surname"), at("given_name")};
    else if (at("given_name") >= 0)
        columns.nameColumns = {at("given_name")};
    else
        return std::nullopt;
    for (auto column = found.begin(); column != found.end(); ++column) {
        const bool sex = column.key() == QLatin1String("male") || column.key() == QLatin1String("female");
        const QStringList& captions = columns.header.captions[size_t(column.value())];
        columns.byKey.insert(sex ? nameOfSexColumn(column.key(), captions) : column.key(), column.value());
    }
    if (at("male") >= 0) columns.sexColumns.push_back({at("male"), Sex::male});
    if (at("female") >= 0) columns.sexColumns.push_back({at("female"), Sex::female});
    columns.unitIsDepartment = at("unit") < 0 && at("department") >= 0;
    return columns;
}

}  // namespace taphuan
