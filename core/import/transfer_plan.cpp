#include "core/import/transfer_plan.h"

#include "core/base/say.h"
#include "core/commands/main_membership.h"
#include "core/import/person_match.h"
#include "core/import/unit_match.h"
#include "core/storage/rule_audiences.h"
#include "core/storage/unit_store.h"
#include "core/text/date_parse.h"
#include "core/text/fold.h"
#include "core/text/identity.h"
#include "core/text/vietnamese_numbers.h"

namespace taphuan {

namespace {

using namespace Qt::StringLiterals;

class TransferPlanner {
  public:
    TransferPlanner(Connection& db, const TransferListOptions& options, const UnitMatcher& units,
                    RuleAudiences& rules, const std::vector<KnownPerson>& known, bool hasNewUnit)
        : db_(db), options_(options), units_(units), rules_(rules), known_(known), hasNewUnit_(hasNewUnit) {
        for (size_t i = 0; i < known_.size(); ++i) {
            for (const QString& number : known_[i].numbers) byKey_.insert(number, i);
            byKey_.insert(known_[i].matchKey, i);
            byId_.insert(known_[i].person.id, i);
        }
    }

    Result<PlannedTransfer> planRow(PersonRow source) {
        PlannedTransfer planned;
        planned.source = std::move(source);
        const PersonRow& row = planned.source;
        for (const CellNote& note : row.refusals) planned.refuse(note.reason);
        planned.toUnit = hasNewUnit_ ? row.more.value(u"to_unit"_s) : row.unit;
        const auto choice = options_.rows.constFind(row.row);
        const bool chosen = choice != options_.rows.constEnd();
        if (chosen && choice->leaveOut) {
            planned.doubt(say("core", "Được chọn để bỏ qua"));
            return planned;
        }
        if (planned.verdict == ListVerdict::refused) return planned;
        const KnownPerson* const person = chosen ? byChoice(choice->person) : personOf(planned);
        if (!person) return planned;
        planned.transfer.person = person->person.id;
        if (person->main) planned.fromUnit = units_.name(person->main->unit);
        if (!row.doubt.isEmpty()) planned.doubt(row.doubt);
        refuseSecond(planned);
        findUnit(planned, *person);
        if (planned.verdict == ListVerdict::taken) TAPHUAN_TRY(findDay(planned, *person));
        if (planned.verdict == ListVerdict::taken) compare(planned, *person);
        if (planned.verdict == ListVerdict::taken) TAPHUAN_TRY(followAudiences(planned, *person));
        return planned;
    }

  private:
    const KnownPerson* byChoice(Id<Person> id) const {
        const auto found = byId_.constFind(id);
        return found == byId_.constEnd() ? nullptr : &known_[*found];
    }

    // The unit that the row says somebody comes from; the known one's own where the row says none, or says it
    // in whatever wording. Null where it is none that is known.
    Id<Unit> originOf(const PersonRow& row, const KnownPerson& known) const {
        const QString text = row.more.value(u"from_unit"_s, hasNewUnit_ ? row.unit : QString());
        if (known.main) {
            const QString name = matchKey(units_.name(known.main->unit));
            if (text.isEmpty() || (!name.isEmpty() && matchKey(text).contains(name))) return known.main->unit;
        }
        const auto found = units_.match(text).units;
        const bool own = known.main && std::find(found.begin(), found.end(), known.main->unit) != found.end();
        return own ? known.main->unit : found.size() == 1 ? found.front() : Id<Unit>();
    }

    const KnownPerson* personOf(PlannedTransfer& planned) const {
        const PersonRow& row = planned.source;
        const IncomingPerson incoming(row, matchKey(row.fullName));
        std::vector<size_t> likely;
        for (const QString& key : {row.nationalId, row.oldNationalId, row.staffCode, incoming.matchKey})
            if (!key.isEmpty()) {
                const auto [from, to] = byKey_.equal_range(key);
                likely.insert(likely.end(), from, to);
            }
        std::sort(likely.begin(), likely.end());
        likely.erase(std::unique(likely.begin(), likely.end()), likely.end());
        std::vector<const KnownPerson*> certain;
        for (const size_t index : likely) {
            const KnownPerson& known = known_[index];
            const PersonMatch match = matchPerson(incoming, originOf(row, known), known);
            if (match.kind == MatchKind::none) continue;
            if (match.kind == MatchKind::certain) certain.push_back(&known);
            planned.candidates.push_back(candidateOf(known, match, units_));
        }
        if (certain.size() == 1) {
            planned.candidates.clear();
            return certain.front();
        }
        std::stable_sort(planned.candidates.begin(), planned.candidates.end(),
                         [](const auto& a, const auto& b) { return a.score > b.score; });
        if (planned.candidates.empty())
            planned.refuse(say("core", "Không có hồ sơ nào khớp với dòng này"));
        else
            planned.doubt(certain.empty() ? say("core", "Có thể là người đã có hồ sơ")
                                          : say("core", "Khớp với nhiều hồ sơ"));
        return nullptr;
    }

    void refuseSecond(PlannedTransfer& planned) {
        const auto before = rowOfPerson_.constFind(planned.transfer.person);
        if (before != rowOfPerson_.constEnd())
            planned.refuse(say("core", "Cùng một người với dòng %1").arg(*before + 1));
        else
            rowOfPerson_.insert(planned.transfer.person, planned.source.row);
    }

    void findUnit(PlannedTransfer& planned, const KnownPerson& person) const {
        if (planned.toUnit.isEmpty()) return planned.refuse(say("core", "Không ghi đơn vị chuyển đến"));
        const auto chosen = options_.units.constFind(matchKey(planned.toUnit));
        if (chosen != options_.units.constEnd() && chosen->kind == UnitChoice::match) {
            planned.transfer.unit = chosen->unit;
        } else {
            UnitMatcher::Match found = units_.match(planned.toUnit);
            // The same names stand in every province: theirs is meant.
            if (found.units.size() > 1 && person.main)
                found.units = units_.nearest(found.units, units_.topOf(person.main->unit));
            if (found.units.empty())
                return planned.refuse(say("core", "Không có đơn vị “%1” trong danh mục").arg(planned.toUnit));
            if (found.units.size() > 1) {
                QStringList names;
                for (const Id<Unit> unit : found.units) names << units_.nameWithParent(unit);
                return planned.doubt(
                    say("core", "“%1” có thể là: %2").arg(planned.toUnit, names.join(u"; "_s)));
            }
            const Id<Unit> now = units_.successor(found.units.front());
            planned.transfer.unit = now.isNull() ? found.units.front() : now;
        }
        planned.toUnit = units_.name(planned.transfer.unit);
    }

    Status findDay(PlannedTransfer& planned, const KnownPerson& person) {
        Transfer& transfer = planned.transfer;
        const QString written = planned.source.more.value(u"since"_s);
        transfer.from = options_.on;
        if (!written.isEmpty()) {
            const auto date = parseDate(written);
            if (!date) {
                planned.refuse(say("core", "Không đọc được ngày “%1”").arg(written));
                return {};
            }
            transfer.from = *date;
        }
        if (!transfer.from.isValid()) {
            transfer.from = options_.today;
            if (person.main && !units_.stands(person.main->unit)) {
                TAPHUAN_ASSIGN(const auto last, versionOn(db_, person.main->unit, options_.today));
                if (last && last->validTo.isValid()) transfer.from = std::min(last->validTo, options_.today);
            }
        }
        if (person.main && person.main->validFrom.isValid() && transfer.from < person.main->validFrom)
            planned.refuse(say("core", "Người này có nơi công tác khác từ ngày %1")
                               .arg(dateText(person.main->validFrom)));
        if (!person.main) TAPHUAN_TRY(refuseBeforeTheyLeft(planned));
        return refuseEnded(planned);
    }

    Status refuseBeforeTheyLeft(PlannedTransfer& planned) const {
        TAPHUAN_ASSIGN(const QDate left, leftOn(db_, planned.transfer.person));
        if (left.isValid() && planned.transfer.from < left)
            planned.refuse(
                say("core", "Người này còn nơi công tác đến hết ngày %1").arg(dateText(left.addDays(-1))));
        return {};
    }

    Status refuseEnded(PlannedTransfer& planned) {
        const std::pair place(planned.transfer.unit.value, planned.transfer.from);
        if (!standing_.contains(place)) {
            TAPHUAN_ASSIGN(const auto version, versionOn(db_, planned.transfer.unit, planned.transfer.from));
            standing_.insert(place, version && holdsOn(*version, planned.transfer.from));
        }
        if (!standing_.value(place))
            planned.refuse(say("core", "Ngày %1 không có đơn vị %2")
                               .arg(dateText(planned.transfer.from), planned.toUnit));
        return {};
    }

    void compare(PlannedTransfer& planned, const KnownPerson& person) const {
        const PersonRow& row = planned.source;
        const QString position = row.more.value(u"to_position"_s, row.position);
        const QString now = person.main ? person.main->position : QString();
        if (!position.isEmpty() && position != now) planned.transfer.position = position;
        if (person.main && person.main->unit == planned.transfer.unit && !planned.transfer.position)
            planned.verdict = ListVerdict::same;
    }

    Status followAudiences(PlannedTransfer& planned, const KnownPerson& person) {
        TAPHUAN_ASSIGN(
            const AudienceMove move,
            rules_.move(db_, person.main, placeAfter(person.main, planned.transfer), planned.transfer.from));
        for (const Id<Audience> begun : move.begun) planned.begunAudiences << rules_.catalogue().name(begun);
        for (const PersonAudience& ended : move.ended)
            planned.endedAudiences << rules_.catalogue().name(ended.audience);
        return {};
    }

    Connection& db_;
    const TransferListOptions& options_;
    const UnitMatcher& units_;
    RuleAudiences& rules_;
    const std::vector<KnownPerson>& known_;
    bool hasNewUnit_;
    QMultiHash<QString, size_t> byKey_;  // numbers and names
    QHash<RowId, size_t> byId_;
    QHash<RowId, int> rowOfPerson_;
    QHash<std::pair<qint64, QDate>, bool> standing_;
};

}  // namespace

const std::vector<ColumnWording>& transferWordings() {
    static const std::vector<ColumnWording> all{
        {u"to_unit"_s,
         u"Đơn vị mới|Đơn vị công tác mới|Nơi công tác mới|Cơ quan, đơn vị mới|Đơn vị chuyển đến|Nơi chuyển "
         u"đến|"
         "Chuyển đến|Đơn vị đến|Đơn vị tiếp nhận|Đơn vị sau sắp xếp|Xếp về đơn vị"_s.split(u'|')},
        {u"from_unit"_s,
         u"Đơn vị cũ|Đơn vị công tác cũ|Nơi công tác cũ|Cơ quan, đơn vị cũ|Đơn vị hiện tại|Đơn vị công tác "
         u"hiện "
         "tại|Đơn vị trước sắp xếp|Đơn vị đi|Chuyển từ"_s.split(u'|')},
        {u"to_position"_s,
         u"Chức vụ mới|Chức danh mới|Chức vụ, chức danh mới|Vị trí mới|Vị trí việc làm mới|Bố trí chức vụ"_s
             .split(u'|')},
        {u"since"_s,
         u"Từ ngày|Kể từ ngày|Ngày chuyển|Ngày điều động|Ngày hiệu lực|Thời điểm chuyển"_s.split(u'|')},
    };
    return all;
}

std::vector<Transfer> TransferPlan::transfers() const {
    std::vector<Transfer> all;
    for (const PlannedTransfer& row : rows)
        if (row.verdict == ListVerdict::taken) all.push_back(row.transfer);
    return all;
}

QHash<RowId, Id<Unit>> TransferPlan::destinations() const {
    QHash<RowId, Id<Unit>> all;
    for (const PlannedTransfer& row : rows)
        if (row.verdict == ListVerdict::taken) all.insert(row.transfer.person, row.transfer.unit);
    return all;
}

Result<TransferPlan> planTransfers(Connection& db, const Workbook& workbook, const QString& file,
                                   const TransferListOptions& options, const SheetReading& how,
                                   const Progress& progress) {
    ListLayout layout = how.layout;
    layout.more = transferWordings();
    TAPHUAN_ASSIGN(PeopleTable table, readPeopleTable(workbook, file, options.today, how.sheet, layout));
    const bool hasNewUnit = table.columns.contains(u"to_unit"_s);
    if (!hasNewUnit && !table.columns.contains(u"unit"_s))
        return badFile(say("core", "Không tìm thấy cột Đơn vị mới"), file,
                       say("core", "Thêm cột “Đơn vị mới” ghi đơn vị chuyển đến của từng người"));
    TransferPlan plan;
    plan.sheet = table.sheet;
    plan.headerRow = table.headerFirstRow + 1;
    plan.columns = table.columns;
    plan.warnings = table.warnings;
    plan.leftOut = std::move(table.leftOut);
    const QDate on = options.on.isValid() ? options.on : options.today;
    TAPHUAN_ASSIGN(const auto units, UnitMatcher::load(db, options.sender, on));
    TAPHUAN_ASSIGN(const auto known,
                   peopleKnownBy(db, matchKeysOf(table.rows, nameKeysOf(table.rows)), options.today));
    TAPHUAN_ASSIGN(auto rules, RuleAudiences::load(db));
    TransferPlanner planner(db, options, units, rules, known, hasNewUnit);
    for (PersonRow& row : table.rows) {
        plan.warnings.insert(plan.warnings.end(), row.warnings.begin(), row.warnings.end());
        TAPHUAN_ASSIGN(PlannedTransfer planned, planner.planRow(std::move(row)));
        plan.rows.push_back(std::move(planned));
        if (progress && !progress(qint64(plan.rows.size()))) return stoppedError();
    }
    return plan;
}

}  // namespace taphuan
