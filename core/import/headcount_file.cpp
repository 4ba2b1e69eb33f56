#include "core/import/headcount_file.h"

#include "core/base/say.h"
#include "core/import/unit_match.h"
#include "core/storage/audience_store.h"
#include "core/storage/schema.h"
#include "core/storage/select.h"
#include "core/storage/unit_store.h"
#include "core/tables/header_finder.h"
#include "core/text/date_parse.h"
#include "core/text/fold.h"
#include "core/text/normalise.h"
#include "core/text/vietnamese_numbers.h"

#include <QRegularExpression>

#include <cmath>
#include <map>

namespace taphuan {

namespace {

using namespace Qt::StringLiterals;

ColumnWording column(const QString& key, const QString& wordings) {
    return {key, wordings.split(u'|')};
}

std::vector<ColumnWording> wordings() {
    return {column(u"number"_s, u"STT|TT|Số TT|Số thứ tự"_s),
            column(u"unit_code"_s, u"Mã đơn vị|Mã|Mã ĐV|Mã số đơn vị"_s),
            column(u"unit"_s, u"Đơn vị|Tên đơn vị|Cơ quan, đơn vị|Tên cơ quan, đơn vị|Cơ quan|Địa phương"_s),
            column(u"audience"_s, u"Đối tượng|Nhóm đối tượng"_s),
            column(u"people"_s, u"Số người|Số lượng|Mẫu số|Tổng số|Tổng số người|Biên chế có mặt|Số CBCC"_s),
            column(u"as_of"_s, u"Ngày|Ngày chốt|Ngày chốt số liệu|Tính đến ngày|Đến ngày|Thời điểm"_s),
            column(u"source"_s, u"Nguồn|Nguồn số liệu|Căn cứ"_s)};
}

// 1234, "1.234" and "1 234"; nothing for other text, a fraction or a negative number.
std::optional<qint64> peopleIn(const Cell& cell) {
    if (cell.kind == Cell::Kind::number) {
        const bool whole = cell.number >= 0 && cell.number < 1e9 && std::floor(cell.number) == cell.number;
        return whole ? std::optional(qint64(cell.number)) : std::nullopt;
    }
    static const QRegularExpression grouped(u"^[0-9]{1,3}([. ][0-9]{3})*$|^[0-9]+$"_s);
    QString text = normalised(cell.text());
    if (!grouped.match(text).hasMatch()) return std::nullopt;
    bool good = false;
    const qint64 number = text.remove(u'.').remove(u' ').toLongLong(&good);
    return good ? std::optional(number) : std::nullopt;
}

// "Tổng cộng" below the rows it adds up.
bool isTotalRow(const QString& text) {
    static const QRegularExpression total(u"^(tong( cong| so)?|cong( chung)?)$"_s);
    return total.match(folded(text)).hasMatch();
}

class HeadcountSheet {
  public:
    HeadcountSheet(Connection& db, const Sheet& sheet, const HeaderMatch& header,
                   const HeadcountOptions& options)
        : db_(db), sheet_(sheet), header_(header), options_(options) {}

    Result<HeadcountPlan> plan() {
        plan_.sheet = sheet_.name;
        plan_.headerRow = header_.firstRow + 1;
        for (auto at = header_.columns.begin(); at != header_.columns.end(); ++at)
            plan_.columns.insert(at.key(), at.value());
        TAPHUAN_ASSIGN(audiences_, AudienceCatalogue::load(db_));
        for (int row = header_.lastRow + 1; row < sheet_.rowCount(); ++row) TAPHUAN_TRY(readRow(row));
        return std::move(plan_);
    }

  private:
    int columnOf(const QString& key) const { return header_.columns.value(key, -1); }
    QString textAt(int row, const QString& key) const {
        return columnOf(key) < 0 ? QString() : normalised(sheet_.at(row, columnOf(key)).text());
    }
    void refuse(int row, const QString& key, const QString& reason) {
        plan_.refused.push_back({row, columnOf(key), textAt(row, key), reason});
    }

    Status readRow(int row) {
        const QString code = textAt(row, u"unit_code"_s);
        const QString name = textAt(row, u"unit"_s);
        if ((code.isEmpty() && name.isEmpty()) || (code.isEmpty() && isTotalRow(name))) return {};
        if (textAt(row, u"people"_s).isEmpty()) {
            ++plan_.blank;
            return {};
        }
        ++plan_.rows;
        Headcount headcount;
        headcount.source = textAt(row, u"source"_s);
        if (headcount.source.isEmpty()) headcount.source = u"declared"_s;
        if (!readPeople(row, headcount) || !readDate(row, headcount) || !readAudience(row, headcount))
            return {};
        TAPHUAN_ASSIGN(headcount.unit, unitOf(row, code, name, headcount.asOf));
        return headcount.unit.isNull() ? Status() : take(row, std::move(headcount));
    }

    bool readPeople(int row, Headcount& headcount) {
        const auto people = peopleIn(sheet_.at(row, columnOf(u"people"_s)));
        headcount.people = people.value_or(0);
        if (!people) refuse(row, u"people"_s, say("core", "Không phải số người"));
        return people.has_value();
    }

    bool readDate(int row, Headcount& headcount) {
        const int at = columnOf(u"as_of"_s);
        headcount.asOf = options_.on;
        if (const QString text = textAt(row, u"as_of"_s); !text.isEmpty()) {
            const QDate stated = sheet_.at(row, at).date();
            headcount.asOf = stated.isValid() ? stated : parseDate(text).value_or(QDate());
            if (!headcount.asOf.isValid()) {
                refuse(row, u"as_of"_s, say("core", "Không phải ngày"));
                return false;
            }
        }
        if (!headcount.asOf.isValid())
            refuse(row, u"as_of"_s, say("core", "Thiếu ngày của số liệu"));
        else if (headcount.asOf > options_.today)
            refuse(row, u"as_of"_s, say("core", "Ngày này chưa tới"));
        return headcount.asOf.isValid() && headcount.asOf <= options_.today;
    }

    bool readAudience(int row, Headcount& headcount) {
        const QString text = textAt(row, u"audience"_s);
        headcount.audience = text.isEmpty() ? options_.audience : audiences_.find(text);
        if (headcount.audience.isNull())
            refuse(row, u"audience"_s,
                   text.isEmpty() ? say("core", "Thiếu nhóm đối tượng")
                                  : say("core", "Không có nhóm đối tượng này"));
        return !headcount.audience.isNull();
    }

    // The unit of a code, else of a name; null where it is refused.
    Result<Id<Unit>> unitOf(int row, const QString& code, const QString& name, QDate on) {
        const QString& asCode = code.isEmpty() ? name : code;
        TAPHUAN_ASSIGN(const auto found, unitByCode(db_, asCode, on));
        if (found) {
            const QString key = code.isEmpty() ? u"unit"_s : u"unit_code"_s;
            if (!found->onThatDay)
                plan_.warnings.push_back({row, columnOf(key), asCode,
                                          say("core", "Ngày %1 không có đơn vị nào mang mã %2; lấy %3")
                                              .arg(dateText(on), asCode, found->version.name)});
            return found->version.unit;
        }
        if (!code.isEmpty()) {
            refuse(row, u"unit_code"_s, say("core", "Không có đơn vị nào mang mã này"));
            return Id<Unit>();
        }
        TAPHUAN_ASSIGN(const UnitMatcher* const units, unitsOn(on));
        const auto [matches, unmarked] = units->match(name);
        if (matches.size() == 1) {
            if (unmarked)
                plan_.warnings.push_back(
                    {row, columnOf(u"unit"_s), name,
                     say("core", "Chỉ khớp khi bỏ dấu: %1").arg(units->nameWithParent(matches.front()))});
            return matches.front();
        }
        refuse(row, u"unit"_s,
               matches.empty() ? say("core", "Danh mục không có đơn vị này")
                               : say("core", "Có %1 đơn vị cùng tên; ghi mã đơn vị").arg(matches.size()));
        return Id<Unit>();
    }

    Result<const UnitMatcher*> unitsOn(QDate on) {
        auto known = units_.find(on);
        if (known == units_.end()) {
            TAPHUAN_ASSIGN(UnitMatcher loaded, UnitMatcher::load(db_, {}, on));
            known = units_.emplace(on, std::move(loaded)).first;
        }
        return &known->second;
    }

    Status take(int row, Headcount headcount) {
        const RowId id = pairId(schemaOf(Entity::headcount), valuesOf(headcount));
        if (const auto before = takenAt_.constFind(id); before != takenAt_.constEnd()) {
            refuse(row, u"people"_s, say("core", "Đã có ở dòng %1").arg(*before));
            return {};
        }
        takenAt_.insert(id, row + 1);
        TAPHUAN_ASSIGN(const auto stored, find(db_, Id<Headcount>(id)));
        if (stored && stored->people == headcount.people && stored->source == headcount.source) {
            ++plan_.same;
            return {};
        }
        ++(stored ? plan_.changed : plan_.added);
        plan_.headcounts.push_back(std::move(headcount));
        return {};
    }

    Connection& db_;
    const Sheet& sheet_;
    const HeaderMatch& header_;
    const HeadcountOptions& options_;
    AudienceCatalogue audiences_;
    std::map<QDate, UnitMatcher> units_;
    QHash<RowId, int> takenAt_;  // row from 1
    HeadcountPlan plan_;
};

}  // namespace

Result<HeadcountPlan> planHeadcounts(Connection& db, const Workbook& workbook, const QString& file,
                                     const HeadcountOptions& options) {
    for (const Sheet& sheet : workbook.sheets) {
        if (sheet.hidden) continue;
        const auto header = findHeader(sheet, wordings());
        if (!header || !header->columns.contains(u"people"_s)) continue;
        if (header->columns.contains(u"unit"_s) || header->columns.contains(u"unit_code"_s))
            return HeadcountSheet(db, sheet, *header, options).plan();
    }
    return badFile(say("core", "Không tìm thấy cột “Đơn vị” và cột “Số người”"), file,
                   say("core", "Đặt hai cột này trong một dòng tiêu đề"));
}

}  // namespace taphuan
