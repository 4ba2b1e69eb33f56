#include "core/import/unit_file.h"

#include "core/base/say.h"
#include "core/tables/read_workbook.h"
#include "core/text/normalise.h"

#include <QDir>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace taphuan {

namespace {

using namespace Qt::StringLiterals;

// Rows of a sheet below a header; the first thing found wrong stays in problem().
class TableReader {
  public:
    static Result<TableReader> open(const QString& path, const QStringList& columns) {
        TAPHUAN_ASSIGN(Workbook workbook, readUnicodeWorkbook(path));
        TableReader reader;
        reader.path_ = QDir::toNativeSeparators(path);
        reader.sheet_ = std::move(workbook.sheets.front());
        for (int column = 0; column < reader.sheet_.columnCount(); ++column)
            reader.columns_.insert(normalised(reader.sheet_.at(0, column).text()), column);
        for (const QString& column : columns)
            if (!reader.has(column)) return reader.wrongHeader(column, columns);
        if (reader.sheet_.rowCount() < 2)
            return badFile(say("core", "Tệp chỉ có dòng tiêu đề, không có dòng dữ liệu nào"), reader.path_,
                           say("core", "Lấy lại tệp từ nguồn rồi nhập"));
        return reader;
    }

    bool has(const QString& column) const { return columns_.contains(column); }
    // The next row with anything in it.
    bool next() {
        do ++at_;
        while (at_ < sheet_.rowCount() && sheet_.rows[size_t(at_)].empty());
        return at_ < sheet_.rowCount();
    }
    int row() const { return at_ + 1; }
    QString text(const QString& column) const {
        return has(column) ? normalised(sheet_.at(at_, columns_.value(column)).text()) : QString();
    }
    QString required(const QString& column) {
        const QString value = text(column);
        if (value.isEmpty()) fail(row(), column, say("core", "Thiếu giá trị; dòng có thể bị cắt cụt"));
        return value;
    }
    // Digits, or nothing. A spreadsheet program may have dropped the zeros in front.
    QString code(const QString& column, int width) {
        const QString value = text(column);
        if (std::any_of(value.begin(), value.end(), [](QChar c) { return c < u'0' || c > u'9'; }))
            fail(row(), column, say("core", "Mã \"%1\" không phải là số").arg(value));
        return value.isEmpty() ? value : value.rightJustified(width, u'0');
    }
    QDate date(const QString& column) {
        const QString value = text(column);
        if (value.isEmpty()) return {};
        const Cell& cell = sheet_.at(at_, columns_.value(column));
        const QDate date =
            cell.kind == Cell::Kind::date ? cell.date() : QDate::fromString(value, u"yyyy-MM-dd"_s);
        if (!date.isValid())
            fail(row(), column, say("core", "\"%1\" không phải là ngày dạng 2025-07-01").arg(value));
        return date;
    }
    void fail(int row, const QString& column, const QString& what) {
        if (problem_) return;
        problem_ = badFile(what, say("core", "%1, dòng %2, cột %3").arg(path_).arg(row).arg(column),
                           say("core", "Sửa dòng này hoặc lấy lại tệp rồi nhập lại"));
    }
    const std::optional<Error>& problem() const { return problem_; }

  private:
    Error wrongHeader(const QString& missing, const QStringList& columns) const {
        QString next = say("core", "Chọn tệp có các cột %1").arg(columns.join(u", "_s));
        if (has(u"old_code"_s)) next = say("core", "Đây là tệp đơn vị cũ – mới: dùng với --lineage");
        if (has(u"parent_code"_s)) next = say("core", "Đây là tệp danh mục đơn vị: dùng với --units");
        return badFile(say("core", "Dòng tiêu đề không có cột %1").arg(missing),
                       say("core", "%1, dòng 1").arg(path_), next);
    }

    QString path_;
    Sheet sheet_;
    QHash<QString, int> columns_;
    int at_ = 0;
    std::optional<Error> problem_;
};

// How the national catalogue names a level, and how many digits its codes have.
struct LevelWord {
    QStringView word;
    QStringView level;
    int codeWidth;
};
constexpr std::array<LevelWord, 3> levelWords{
    {{u"tinh", u"province", 2}, {u"huyen", u"district", 3}, {u"xa", u"commune", 5}}};

std::optional<LevelWord> readLevel(TableReader& reader, const QString& column) {
    const QString word = reader.required(column);
    for (const LevelWord& known : levelWords)
        if (word == known.word) return known;
    reader.fail(reader.row(), column, say("core", "Không có cấp \"%1\" (chỉ có tinh, huyen, xa)").arg(word));
    return std::nullopt;
}

void readValidity(TableReader& reader, CatalogueUnit& unit) {
    unit.catalogue = reader.required(u"catalogue"_s);
    if (unit.catalogue != threeTiers() && unit.catalogue != twoTiers())
        reader.fail(unit.row, u"catalogue"_s,
                    say("core", "Không có danh mục \"%1\"; dòng có thể bị cắt cụt").arg(unit.catalogue));
    unit.validFrom = reader.date(u"valid_from"_s);
    unit.validTo = reader.date(u"valid_to"_s);
    if (unit.validFrom.isValid() && unit.validTo.isValid() && unit.validFrom >= unit.validTo)
        reader.fail(unit.row, u"valid_to"_s, say("core", "Ngày hết hiệu lực không sau ngày có hiệu lực"));
    unit.basisFrom = reader.text(u"basis_from"_s);
    unit.basisTo = reader.text(u"basis_to"_s);
}

CatalogueUnit readUnit(TableReader& reader, bool dated) {
    CatalogueUnit unit;
    unit.row = reader.row();
    const auto level = readLevel(reader, u"level"_s);
    if (!level) return unit;
    unit.level = level->level.toString();
    reader.required(u"code"_s);
    unit.code = reader.code(u"code"_s, level->codeWidth);
    unit.name = reader.required(u"name"_s);
    unit.type = reader.required(u"type"_s);
    if (baseName(unit.name, unit.type) == unit.name)
        reader.fail(
            unit.row, u"name"_s,
            say("core", "Tên \"%1\" không bắt đầu bằng loại đơn vị \"%2\"").arg(unit.name, unit.type));
    unit.parentCode = unit.level == u"province" ? QString() : reader.required(u"parent_code"_s);
    reader.required(u"province"_s);
    if (dated) readValidity(reader, unit);
    return unit;
}

// The state of a day does not say until when: a file with districts is of the catalogue that ended with them.
void dateState(std::vector<CatalogueUnit>& units) {
    const bool districts = std::any_of(units.begin(), units.end(),
                                       [](const CatalogueUnit& unit) { return unit.level == u"district"; });
    for (CatalogueUnit& unit : units) {
        unit.catalogue = districts ? threeTiers() : twoTiers();
        (districts ? unit.validTo : unit.validFrom) = twoTiersBegin();
    }
}

// A commune stands under a district, or under a province where there are no districts.
void padParents(std::vector<CatalogueUnit>& units) {
    for (CatalogueUnit& unit : units) {
        if (unit.parentCode.isEmpty()) continue;
        const bool underDistrict = unit.level == u"commune" && unit.catalogue == threeTiers();
        unit.parentCode = unit.parentCode.rightJustified(underDistrict ? 3 : 2, u'0');
    }
}

// A file cut off in the middle of a word ends with a province that it does not have.
void checkProvinces(TableReader& reader, const UnitFileContent& catalogue, const QStringList& provinces) {
    QSet<QString> known;
    for (const CatalogueUnit& unit : catalogue.units)
        if (unit.level == u"province") known.insert(baseName(unit.name, unit.type));
    if (known.isEmpty()) return;
    for (size_t i = 0; i < catalogue.units.size(); ++i)
        if (const QString& province = provinces[qsizetype(i)]; !known.contains(province))
            reader.fail(catalogue.units[i].row, u"province"_s,
                        say("core", "Tệp không có tỉnh \"%1\"; dòng có thể bị cắt cụt").arg(province));
}

}  // namespace

Result<UnitFileContent> readUnitFile(const QString& path) {
    const QStringList state{u"code"_s, u"name"_s, u"type"_s, u"level"_s, u"parent_code"_s, u"province"_s};
    const QStringList dates{u"valid_from"_s, u"valid_to"_s, u"basis_from"_s, u"basis_to"_s, u"catalogue"_s};
    TAPHUAN_ASSIGN(TableReader reader, TableReader::open(path, state));
    UnitFileContent catalogue{path, false, {}};
    catalogue.dated =
        std::any_of(dates.begin(), dates.end(), [&](const QString& column) { return reader.has(column); });
    if (catalogue.dated) {
        TAPHUAN_ASSIGN(reader, TableReader::open(path, state + dates));
    }
    QStringList provinces;
    while (reader.next()) {
        catalogue.units.push_back(readUnit(reader, catalogue.dated));
        provinces << reader.text(u"province"_s);
        if (reader.problem()) return *reader.problem();
    }
    if (!catalogue.dated) dateState(catalogue.units);
    padParents(catalogue.units);
    checkProvinces(reader, catalogue, provinces);
    if (reader.problem()) return *reader.problem();
    return catalogue;
}

Result<std::vector<CatalogueLink>> readUnitLinks(const QString& path) {
    TAPHUAN_ASSIGN(TableReader reader,
                   TableReader::open(path, {u"old_code"_s, u"old_name"_s, u"old_level"_s, u"via_code"_s,
                                            u"new_code"_s, u"relation"_s, u"basis"_s, u"effective"_s}));
    std::vector<CatalogueLink> links;
    while (reader.next()) {
        CatalogueLink link;
        link.row = reader.row();
        const auto level = readLevel(reader, u"old_level"_s);
        const int width = level ? level->codeWidth : 0;
        reader.required(u"old_code"_s);
        link.oldCode = reader.code(u"old_code"_s, width);
        link.oldName = reader.required(u"old_name"_s);
        link.viaCode = reader.code(u"via_code"_s, width);
        link.newCode = reader.code(u"new_code"_s, width);
        const QString relation = reader.required(u"relation"_s);
        const auto known = enumFromText<UnitLink>(relation);
        if (!known)
            reader.fail(link.row, u"relation"_s, say("core", "Không có quan hệ \"%1\"").arg(relation));
        link.relation = known.value_or(UnitLink::whole);
        if (link.newCode.isEmpty() != (link.relation == UnitLink::abolished))
            reader.fail(link.row, u"new_code"_s,
                        say("core", "Mã đơn vị mới không khớp với quan hệ \"%1\"").arg(relation));
        link.basis = reader.text(u"basis"_s);
        reader.required(u"effective"_s);
        link.effective = reader.date(u"effective"_s);
        if (reader.problem()) return *reader.problem();
        links.push_back(link);
    }
    return links;
}

Result<std::vector<Level>> readStandardLevels() {
    TAPHUAN_ASSIGN(TableReader reader,
                   TableReader::open(u":/units/levels.csv"_s, {u"code"_s, u"name"_s, u"name_en"_s, u"rank"_s,
                                                               u"valid_from"_s, u"valid_to"_s}));
    std::vector<Level> levels;
    while (reader.next())
        levels.push_back({{},
                          reader.text(u"code"_s),
                          reader.text(u"name"_s),
                          reader.text(u"name_en"_s),
                          reader.text(u"rank"_s).toLongLong(),
                          reader.date(u"valid_from"_s),
                          reader.date(u"valid_to"_s)});
    if (reader.problem()) return *reader.problem();
    return levels;
}

Result<SortedUnitFiles> sortUnitFiles(const QStringList& paths) {
    SortedUnitFiles files;
    for (const QString& path : paths) {
        TAPHUAN_ASSIGN(const TableReader reader, TableReader::open(path, {}));
        if (!reader.has(u"old_code"_s)) {
            files.catalogues << path;
            continue;
        }
        if (!files.links.isEmpty())
            return refused(say("core", "Có hai tệp đơn vị cũ – mới"),
                           QStringList{files.links, path}.join(u"; "_s), say("core", "Nhập từng tệp một"));
        files.links = path;
    }
    return files;
}

Result<UnitContent> readUnitContent(const QStringList& catalogues, const QString& links) {
    UnitContent content;
    TAPHUAN_ASSIGN(content.levels, readStandardLevels());
    for (const QString& path : catalogues) {
        TAPHUAN_ASSIGN(UnitFileContent catalogue, readUnitFile(path));
        content.catalogues.push_back(std::move(catalogue));
    }
    if (links.isEmpty()) return content;
    content.linkFile = links;
    TAPHUAN_ASSIGN(content.links, readUnitLinks(links));
    return content;
}

QStringList standardUnitFiles() {
    return {u":/units/units_2022.csv"_s, u":/units/units_2025.csv"_s, u":/units/unit_history.csv"_s};
}

QString standardLinkFile() {
    return u":/units/unit_successors.csv"_s;
}

}  // namespace taphuan
