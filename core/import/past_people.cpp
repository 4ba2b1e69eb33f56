#include "core/import/past_people.h"

#include "core/import/class_people_file.h"
#include "core/text/fold.h"

namespace taphuan {

namespace {

QString nameBirthUnit(const PersonRow& row) {
    const QString unit = row.taxCode.isEmpty() ? matchKey(row.unit) : row.taxCode;
    const QString born = row.birth.isNull() ? row.phone : row.birth.iso();
    return QStringList{matchKey(row.fullName), born, unit}.join(u'\n');
}

bool differ(const QString& one, const QString& other) {
    return !one.isEmpty() && !other.isEmpty() && one != other;
}

class FirstRows {
  public:
    explicit FirstRows(const std::vector<PersonRow>& rows) : rows_(rows) {}

    // The row itself where nobody of the rows before is the same.
    size_t firstOf(size_t index) {
        const PersonRow& row = rows_[index];
        const QString name = matchKey(row.fullName);
        const QStringList numbers{row.nationalId, row.oldNationalId, row.staffCode};
        size_t first = index;
        for (const QString& number : numbers)
            if (const auto found = byNumber_.constFind(number); !number.isEmpty() &&
                                                                found != byNumber_.constEnd() &&
                                                                matchKey(rows_[*found].fullName) == name)
                first = std::min(first, *found);
        const QString described = nameBirthUnit(row);
        if (const auto found = byName_.constFind(described);
            first == index && found != byName_.constEnd() && !tellApart(rows_[*found], row))
            first = *found;
        for (const QString& number : numbers)
            if (!number.isEmpty() && !byNumber_.contains(number)) byNumber_.insert(number, first);
        if (!byName_.contains(described)) byName_.insert(described, first);
        return first;
    }

  private:
    static bool tellApart(const PersonRow& one, const PersonRow& other) {
        return differ(one.nationalId, other.nationalId) || differ(one.oldNationalId, other.oldNationalId) ||
               differ(one.staffCode, other.staffCode) || differ(one.phone, other.phone);
    }

    const std::vector<PersonRow>& rows_;
    QHash<QString, size_t> byNumber_;
    QHash<QString, size_t> byName_;
};

bool isKnown(const PlannedRow& row) {
    return row.verdict == RowVerdict::changed || row.verdict == RowVerdict::same;
}

}  // namespace

std::vector<int> keepEachPersonOnce(PeopleTable& table) {
    std::vector<int> firsts;
    std::vector<PersonRow> kept;
    FirstRows rows(table.rows);
    for (size_t i = 0; i < table.rows.size(); ++i) {
        const size_t first = rows.firstOf(i);
        firsts.push_back(table.rows[first].row);
        if (first == i) kept.push_back(table.rows[i]);
    }
    table.rows = std::move(kept);
    return firsts;
}

Result<ImportPlan> planPastPeople(Connection& db, PeopleTable table, PeopleImportOptions options,
                                  const Progress& progress) {
    options.repeats = true;
    TAPHUAN_ASSIGN(ImportPlan plan, planPeople(db, std::move(table), options, progress));
    PeopleTable open = plan.table;
    open.rows.clear();
    QHash<int, size_t> byRow;
    for (size_t i = 0; i < plan.rows.size(); ++i) {
        if (plan.rows[i].verdict != RowVerdict::doubtful || plan.rows[i].candidates.empty()) continue;
        byRow.insert(plan.rows[i].source.row, i);
        open.rows.push_back(plan.rows[i].source);
    }
    if (open.rows.empty() || options.on == options.today) return plan;
    options.on = options.today;
    TAPHUAN_ASSIGN(ImportPlan today, planPeople(db, std::move(open), options));
    for (PlannedRow& row : today.rows)
        if (isKnown(row)) plan.rows[byRow.value(row.source.row)] = std::move(row);
    return plan;
}

PeopleTaken peopleOfRows(const ImportPlan& people, const QSet<int>& rows) {
    PeopleTaken taken;
    ImportPlan plan;
    plan.newUnits = people.newUnits;
    for (const PlannedRow& person : people.rows) {
        if (!rows.contains(person.source.row)) continue;
        taken.placeOfRow.insert(person.source.row, plan.rows.size());
        plan.rows.push_back(person);
    }
    taken.people = peopleForClass(plan);
    return taken;
}

}  // namespace taphuan
