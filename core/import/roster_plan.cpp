#include "core/import/roster_plan.h"

#include "core/base/interface_language.h"
#include "core/base/say.h"
#include "core/import/past_people.h"
#include "core/import/unit_match.h"
#include "core/storage/person_roots.h"
#include "core/storage/roster_store.h"
#include "core/storage/select.h"
#include "core/storage/unit_store.h"
#include "core/text/date_parse.h"
#include "core/text/fold.h"
#include "core/text/vietnamese_numbers.h"

#include <QSet>

namespace taphuan {

using namespace Qt::StringLiterals;

const std::vector<ColumnWording>& rosterWordings() {
    static const std::vector<ColumnWording> all{
        {u"kind"_s,
         u"Mạng lưới, đội ngũ|Mạng lưới|Đội ngũ|Loại mạng lưới|Loại đội ngũ|Tên mạng lưới|Tên đội ngũ"_s
             .split(u'|')},
        {u"served"_s,
         u"Đơn vị phụ trách|Địa bàn phụ trách|Đơn vị tham gia|Nơi tham gia|Phụ trách đơn vị|Phụ trách địa "
         u"bàn|"
         "Tham gia tại"_s.split(u'|')},
        {u"role"_s,
         u"Vai trò|Vai trò, nhiệm vụ|Nhiệm vụ|Nhiệm vụ được giao|Chức danh trong tổ|Chức vụ trong tổ|Vai trò "
         "trong tổ|Nhiệm vụ trong tổ|Vai trò tham gia|Tham gia với vai trò"_s.split(u'|')},
        {u"decision"_s,
         u"Số quyết định|Quyết định số|Quyết định|Số QĐ|QĐ số|Số văn bản|Văn bản cử"_s.split(u'|')},
        {u"decided"_s, u"Ngày quyết định|Ngày QĐ|Ngày ký|Ngày ban hành|Ngày văn bản"_s.split(u'|')},
        {u"since"_s,
         u"Từ ngày|Kể từ ngày|Ngày bắt đầu|Ngày tham gia|Tham gia từ|Tham gia từ ngày"_s.split(u'|')},
        {u"until"_s, u"Đến ngày|Đến hết ngày|Ngày kết thúc|Tham gia đến|Tham gia đến ngày"_s.split(u'|')},
    };
    return all;
}

namespace {

struct RosterDates {
    QDate since, until, decided;  // as the row says; until is the last day
};

class RosterPlanner {
  public:
    static Result<RosterPlanner> load(Connection& db, const RosterListOptions& options,
                                      const QMap<QString, int>& columns) {
        RosterPlanner planner(db, options, columns);
        TAPHUAN_ASSIGN(planner.kinds_, rosterKinds(db));
        TAPHUAN_ASSIGN(planner.roots_, readPersonRoots(db));
        TAPHUAN_ASSIGN(const auto all, select<RosterMember>(db, u"ORDER BY t.id"_s));
        for (const RosterMember& member : all)
            planner.stored_[{member.kind.value, member.unit.value}].push_back(member);
        return planner;
    }
    Status loadUnits(QDate on) {
        TAPHUAN_ASSIGN(auto then, UnitMatcher::load(db_, options_.people.sender, on));
        units_.push_back(std::move(then));
        if (on == options_.people.today) return {};
        TAPHUAN_ASSIGN(auto now, UnitMatcher::load(db_, options_.people.sender, options_.people.today));
        units_.push_back(std::move(now));
        return {};
    }

    RosterDates datesOf(PersonRow& row) const {
        return {dayIn(row, "since"), dayIn(row, "until"), dayIn(row, "decided")};
    }

    Result<PlannedMember> planRow(PersonRow row, const RosterDates& dates, int personRow,
                                  const PlannedRow& person) {
        PlannedMember planned;
        planned.personRow = personRow;
        planned.source = std::move(row);
        takePerson(person, planned);
        takeWords(planned, dates);
        const RosterKind* const kind = kindOf(planned);
        TAPHUAN_TRY(findUnit(planned, person));
        for (const CellNote& note : planned.source.refusals) planned.refuse(note.reason);
        if (planned.verdict != ListVerdict::taken) return planned;
        if (!planned.source.doubt.isEmpty()) {
            planned.doubt(planned.source.doubt);
            return planned;
        }
        TAPHUAN_TRY(compare(planned, *kind, dates, humanOf(planned, person)));
        return planned;
    }

  private:
    using Place = std::pair<qint64, qint64>;  // kind, unit
    struct Taken {
        int row;
        qint64 human;
        RosterMember member;
    };

    RosterPlanner(Connection& db, const RosterListOptions& options, const QMap<QString, int>& columns)
        : db_(db), options_(options), columns_(columns) {}

    void refuse(PersonRow& row, const char* key, const QString& value, const QString& reason) const {
        row.refusals.push_back(
            {row.row, columns_.value(QString::fromLatin1(key), -1), value.left(80), reason});
    }

    QDate dayIn(PersonRow& row, const char* key) const {
        const QString written = row.more.value(QString::fromLatin1(key));
        if (written.isEmpty()) return {};
        const auto day = parseDate(written);
        if (!day) refuse(row, key, written, say("core", "Không đọc được ngày “%1”").arg(written.left(80)));
        return day.value_or(QDate());
    }

    void takePerson(const PlannedRow& person, PlannedMember& planned) const {
        planned.newPerson = person.verdict == RowVerdict::added;
        if (person.verdict == RowVerdict::refused) {
            for (const CellNote& note : person.source.refusals)
                if (!hasNote(planned.source, note)) planned.source.refusals.push_back(note);
        } else if (person.verdict == RowVerdict::doubtful) {
            planned.verdict = ListVerdict::doubtful;
            planned.reasons = person.reasons;
            planned.candidates = person.candidates;
        }
    }
    static bool hasNote(const PersonRow& row, const CellNote& wanted) {
        return std::any_of(row.refusals.begin(), row.refusals.end(), [&](const CellNote& note) {
            return note.column == wanted.column && note.reason == wanted.reason;
        });
    }

    void takeWords(PlannedMember& planned, const RosterDates& dates) const {
        RosterMember& member = planned.member;
        const auto& more = planned.source.more;
        member.role = more.value(u"role"_s);
        member.decision = more.value(u"decision"_s, options_.decision);
        member.decidedOn = dates.decided.isValid() ? dates.decided : options_.decidedOn;
        if (member.decidedOn > options_.people.today) {
            refuse(planned.source, "decided", more.value(u"decided"_s),
                   say("core", "Ngày quyết định %1 chưa tới").arg(dateText(member.decidedOn)));
            member.decidedOn = {};
        }
        for (const QDate day : {dates.since, options_.from, member.decidedOn})
            if (!member.validFrom.isValid()) member.validFrom = day;
        if (dates.until.isValid()) member.validTo = dates.until.addDays(1);
        if (member.validTo.isValid() && member.validFrom.isValid() && member.validTo <= member.validFrom)
            refuse(planned.source, "until", more.value(u"until"_s),
                   say("core", "Ngày kết thúc trước ngày bắt đầu"));
    }

    // Null where the row names none that is known.
    const RosterKind* kindOf(PlannedMember& planned) const {
        planned.kind = planned.source.more.value(u"kind"_s);
        const Id<RosterKind> id =
            planned.kind.isEmpty() ? options_.kind : rosterKindNamed(kinds_, planned.kind);
        for (const RosterKind& kind : kinds_) {
            if (kind.id != id) continue;
            planned.kind = nameSpoken(kind.name, kind.nameEn);
            planned.member.kind = id;
            return &kind;
        }
        refuse(planned.source, "kind", planned.kind,
               planned.kind.isEmpty() ? say("core", "Không ghi mạng lưới, đội ngũ nào")
                                      : say("core", "Không có mạng lưới, đội ngũ “%1”").arg(planned.kind));
        return nullptr;
    }

    Result<bool> stands(Id<Unit> unit, QDate day) {
        const std::pair key(unit.value, day);
        if (!standing_.contains(key)) {
            TAPHUAN_ASSIGN(const auto version, versionOn(db_, unit, day));
            standing_.insert(key, version && holdsOn(*version, day));
        }
        return standing_.value(key);
    }

    Status findUnit(PlannedMember& planned, const PlannedRow& person) {
        PersonRow& row = planned.source;
        const bool served = !row.more.value(u"served"_s).isEmpty();
        const char* const column = served ? "served" : "unit";
        planned.unit = served ? row.more.value(u"served"_s) : row.unit;
        const QDate day =
            planned.member.validFrom.isValid() ? planned.member.validFrom : options_.people.today;
        std::vector<Id<Unit>> found;
        const auto chosen = options_.people.units.constFind(matchKey(planned.unit));
        const bool isNew = planned.newPerson && !served && person.entry.membership &&
                           person.entry.newUnit < 0 && !person.entry.membership->unit.isNull();
        if (chosen != options_.people.units.constEnd() && chosen->kind == UnitChoice::match)
            found = {chosen->unit};
        else if (isNew)
            found = {person.entry.membership->unit};
        else if (planned.unit.isEmpty() && !options_.people.sender.isNull())
            found = {options_.people.sender};
        else if (planned.unit.isEmpty()) {
            refuse(row, column, {}, say("core", "Không ghi đơn vị"));
            return {};
        } else {
            TAPHUAN_ASSIGN(found, matched(planned.unit, day));
        }
        if (found.empty()) {
            refuse(row, column, planned.unit,
                   say("core", "Không có đơn vị “%1” trong danh mục").arg(planned.unit));
            return {};
        }
        if (found.size() > 1) {
            QStringList names;
            for (const Id<Unit> unit : found) names << units_.front().nameWithParent(unit);
            if (planned.verdict == ListVerdict::taken)
                planned.doubt(say("core", "“%1” có thể là: %2").arg(planned.unit, names.join(u"; "_s)));
            return {};
        }
        return takeUnit(planned, found.front(), day, column);
    }

    // Where several days' catalogues know the name, those that stand on the day.
    Result<std::vector<Id<Unit>>> matched(const QString& text, QDate day) {
        std::vector<Id<Unit>> first;
        for (const UnitMatcher& units : units_) {
            const std::vector<Id<Unit>> found = units.match(text).units;
            std::vector<Id<Unit>> standing;
            for (const Id<Unit> unit : found) {
                TAPHUAN_ASSIGN(const bool there, stands(unit, day));
                if (there) standing.push_back(unit);
            }
            if (!standing.empty()) return standing;
            if (first.empty()) first = found;
        }
        return first;
    }

    Status takeUnit(PlannedMember& planned, Id<Unit> unit, QDate day, const char* column) {
        const QString written = planned.unit;
        planned.unit = units_.front().name(unit);
        TAPHUAN_ASSIGN(bool there, stands(unit, day));
        // Of an entry without a day nothing says that the old unit is meant.
        if (!there && !planned.member.validFrom.isValid()) {
            const Id<Unit> now = units_.back().successor(unit);
            if (!now.isNull()) {
                unit = now;
                planned.unit = units_.back().name(now);
                there = true;
            }
        }
        planned.member.unit = unit;
        if (!there)
            refuse(planned.source, column, written,
                   say("core", "Ngày %1 không có đơn vị %2").arg(dateText(day), planned.unit));
        return {};
    }

    // A known person by their record, others by their first row.
    qint64 humanOf(const PlannedMember& planned, const PlannedRow& person) const {
        return planned.newPerson ? -1 - planned.personRow : roots_.of(person.entry.person.id);
    }

    Status compare(PlannedMember& planned, const RosterKind& kind, const RosterDates& dates, qint64 human) {
        RosterMember& member = planned.member;
        const Place place(member.kind.value, member.unit.value);
        std::vector<RosterMember> own, others;
        for (const RosterMember& one : stored_.value(place)) {
            if (!one.meets(member)) continue;
            (roots_.of(one.person) == human ? own : others).push_back(one);
        }
        for (const Taken& before : taken_.value(place))
            if (before.human == human && before.member.meets(member)) {
                planned.doubt(say("core", "Cùng một người, cùng đơn vị với dòng %1").arg(before.row + 1));
                return {};
            }
        if (own.size() > 1) {
            planned.doubt(
                say("core", "Người này có nhiều dòng trong thời gian ấy; sửa trên trang mạng lưới"));
            return {};
        }
        if (own.empty())
            TAPHUAN_TRY(checkPlaces(planned, kind, others));
        else
            mergeInto(planned, own.front(), dates);
        if (planned.verdict != ListVerdict::doubtful)
            taken_[place].push_back({planned.source.row, human, member});
        return {};
    }

    // What the row says over what is stored.
    void mergeInto(PlannedMember& planned, const RosterMember& stored, const RosterDates& dates) const {
        const RosterMember said = std::exchange(planned.member, stored);
        RosterMember& member = planned.member;
        const auto take = [&](const char* field, auto& mine, const auto& theirs, bool states,
                              const auto& shown) {
            if (!states || mine == theirs) return;
            planned.changes.push_back({QString::fromLatin1(field), shown(mine), shown(theirs)});
            mine = theirs;
        };
        const auto asText = [](const QString& text) -> QString { return text; };
        const auto asDay = [](QDate day) -> QString { return dateText(day); };
        const auto asLastDay = [](QDate day) -> QString {
            return day.isValid() ? dateText(day.addDays(-1)) : QString();
        };
        take("role", member.role, said.role, !said.role.isEmpty(), asText);
        take("decision", member.decision, said.decision, !said.decision.isEmpty(), asText);
        take("decided", member.decidedOn, said.decidedOn, said.decidedOn.isValid(), asDay);
        take("since", member.validFrom, dates.since, dates.since.isValid(), asDay);
        take("until", member.validTo, said.validTo, said.validTo.isValid(), asLastDay);
        if (planned.changes.empty()) planned.verdict = ListVerdict::same;
    }

    Status checkPlaces(PlannedMember& planned, const RosterKind& kind,
                       const std::vector<RosterMember>& others) {
        if (kind.most == 0) return {};
        const Place place(planned.member.kind.value, planned.member.unit.value);
        QSet<qint64> holders;
        QStringList rows, names;
        for (const Taken& before : taken_.value(place)) {
            if (!before.member.meets(planned.member)) continue;
            holders.insert(before.human);
            rows << QString::number(before.row + 1);
        }
        if (holders.size() >= kind.most) {
            planned.doubt(say("core", "Đơn vị chỉ có %1 người, đã có ở dòng %2")
                              .arg(kind.most)
                              .arg(rows.join(u", "_s)));
            return {};
        }
        if (options_.replacing == Replacing::yes && (planned.member.validFrom.isValid() || others.empty()))
            return {};
        for (const RosterMember& other : others) {
            holders.insert(roots_.of(other.person));
            TAPHUAN_ASSIGN(const auto person, find(db_, other.person));
            if (person) names << person->fullName;
        }
        if (holders.size() >= kind.most)
            planned.doubt(options_.replacing == Replacing::yes
                              ? say("core", "Thay người thì phải nêu từ ngày nào")
                              : say("core", "Đơn vị đã có người: %1").arg(names.join(u", "_s)));
        return {};
    }

    Connection& db_;
    const RosterListOptions& options_;
    const QMap<QString, int>& columns_;
    std::vector<RosterKind> kinds_;
    PersonRoots roots_;
    std::vector<UnitMatcher> units_;  // of the list's day; of today, where that is another
    QHash<Place, std::vector<RosterMember>> stored_;
    QHash<Place, std::vector<Taken>> taken_;  // by rows before
    QHash<std::pair<qint64, QDate>, bool> standing_;
};

}  // namespace

int RosterPlan::added() const {
    return int(std::count_if(rows.begin(), rows.end(), [](const PlannedMember& row) { return row.isNew(); }));
}

int RosterPlan::changed() const {
    return int(
        std::count_if(rows.begin(), rows.end(), [](const PlannedMember& row) { return row.isChange(); }));
}

int RosterPlan::newPeople() const {
    QSet<int> found;
    for (const PlannedMember& row : rows)
        if (row.isNew() && row.newPerson) found.insert(row.personRow);
    return int(found.size());
}

RosterList RosterPlan::list(const QString& fileName) const {
    RosterList list;
    list.fileName = fileName;
    list.replacing = replacing;
    const auto isTaken = [](const PlannedMember& row) { return row.verdict == ListVerdict::taken; };
    QSet<int> wanted;
    for (const PlannedMember& row : rows)
        if (isTaken(row)) wanted.insert(row.personRow);
    PeopleTaken taken = peopleOfRows(people, wanted);
    list.people = std::move(taken.people);
    for (const PlannedMember& row : rows)
        if (isTaken(row)) list.entries.push_back({row.member, taken.placeOfRow.value(row.personRow)});
    return list;
}

Result<RosterPlan> planRoster(Connection& db, const Workbook& workbook, const QString& file,
                              const RosterListOptions& options, const SheetReading& how,
                              const Progress& progress) {
    ListLayout layout = how.layout;
    layout.more = rosterWordings();
    TAPHUAN_ASSIGN(PeopleTable table,
                   readPeopleTable(workbook, file, options.people.today, how.sheet, layout));
    std::vector<PersonRow> rows = table.rows;
    const QMap<QString, int> columns = table.columns;
    TAPHUAN_ASSIGN(RosterPlanner planner, RosterPlanner::load(db, options, columns));
    std::vector<RosterDates> dates;
    QDate earliest =
        options.from.isValid() ? std::min(options.from, options.people.today) : options.people.today;
    for (PersonRow& row : rows) {
        dates.push_back(planner.datesOf(row));
        const QDate since = dates.back().since;
        if (since.isValid()) earliest = std::min(earliest, since);
    }
    PeopleImportOptions people = options.people;
    if (!people.on.isValid()) people.on = earliest;
    TAPHUAN_TRY(planner.loadUnits(people.on));
    const std::vector<int> personRows = keepEachPersonOnce(table);
    RosterPlan plan;
    plan.replacing = options.replacing;
    TAPHUAN_ASSIGN(plan.people, planPastPeople(db, std::move(table), people, progress));
    QHash<int, size_t> personOfRow;
    for (size_t i = 0; i < plan.people.rows.size(); ++i)
        personOfRow.insert(plan.people.rows[i].source.row, i);
    for (size_t i = 0; i < rows.size(); ++i) {
        const PlannedRow& person = plan.people.rows[personOfRow.value(personRows[i])];
        TAPHUAN_ASSIGN(PlannedMember planned,
                       planner.planRow(std::move(rows[i]), dates[i], personRows[i], person));
        const auto& refusals = planned.source.refusals;
        plan.refused.insert(plan.refused.end(), refusals.begin(), refusals.end());
        plan.rows.push_back(std::move(planned));
    }
    return plan;
}

}  // namespace taphuan
