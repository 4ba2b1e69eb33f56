#include "core/import/people_plan.h"

#include "core/base/say.h"
#include "core/import/person_changes.h"
#include "core/import/person_match.h"
#include "core/text/fold.h"
#include "core/text/identity.h"
#include "core/text/phone.h"
#include "core/text/tax_code.h"

namespace taphuan {

namespace {

constexpr qsizetype mostNamedCells = 10;

QString rowName(int row) {
    return say("core", "dòng %1").arg(row + 1);
}

void doubt(PlannedRow& planned, const QString& reason) {
    planned.verdict = RowVerdict::doubtful;
    planned.reasons << reason;
}

class Planner {
  public:
    Planner(const PeopleTable& table, const PeopleImportOptions& options, const UnitMatcher& units,
            const AudienceCatalogue& audiences, const std::vector<KnownPerson>& known,
            const std::vector<QString>& nameKeys)
        : table_(table),
          options_(options),
          units_(units),
          audiences_(audiences),
          known_(known),
          nameKeys_(nameKeys),
          placement_(table, options, units) {
        for (size_t i = 0; i < known_.size(); ++i) {
            for (const QString& number : known_[i].numbers) byKey_.insert(number, i);
            byKey_.insert(known_[i].matchKey, i);
            byId_.insert(known_[i].person.id, i);
        }
    }

    Result<ImportPlan> plan(std::vector<PersonRow> rows, const Progress& progress) {
        ImportPlan plan;
        rows_ = &plan.rows;
        plan.warnings = table_.warnings;
        plan.rows.reserve(rows.size());
        rowOfNumber_.reserve(qsizetype(2 * rows.size()));
        newByName_.reserve(qsizetype(rows.size()));
        for (PersonRow& row : rows) {
            plan.rows.push_back(planRow(std::move(row)));
            note(plan, plan.rows.back());
            if (progress && !progress(qint64(plan.rows.size()))) return stoppedError();
        }
        plan.officialsAlone = officialsAlone(plan);
        plan.openUnits = placement_.openUnits();
        plan.newUnits = placement_.newUnits();
        plan.warnings.insert(plan.warnings.end(), placement_.warnings().begin(), placement_.warnings().end());
        return plan;
    }

  private:
    // Somebody new among the rows planned.
    struct NewRow {
        size_t index = 0;
        Id<Unit> standIn;  // of a unit that is to be created
    };

    bool officialsAlone(const ImportPlan& plan) const {
        const Id<Audience> official = audiences_.find(QStringLiteral("official"));
        const auto isOfficial = [&](Id<Audience> audience) {
            return audiences_.isWithin(audience, official);
        };
        bool some = false;
        for (const PlannedRow& row : plan.rows) {
            if (row.verdict == RowVerdict::refused || row.verdict == RowVerdict::doubtful) continue;
            some = true;
            if (std::none_of(row.audiences.begin(), row.audiences.end(), isOfficial)) return false;
        }
        return some;
    }

    PlannedRow planRow(PersonRow source) {
        PlannedRow planned;
        planned.source = std::move(source);
        const PersonRow& row = planned.source;
        refuseRepeatedNumbers(planned);
        lookAtTaxCode(planned);
        const auto choice = options_.rows.constFind(row.row);
        const bool chosen = choice != options_.rows.constEnd();
        if (!row.refusals.empty()) {
            planned.verdict = RowVerdict::refused;
        } else if (chosen && choice->leaveOut) {
            doubt(planned, say("core", "Được chọn để bỏ qua"));
        } else {
            if (!row.doubt.isEmpty() && !chosen) doubt(planned, row.doubt);
            const Place place = placement_.placeOf(row);
            planned.unit = place.unitName;
            if (!place.doubt.isEmpty()) doubt(planned, place.doubt);
            const KnownPerson* known =
                chosen ? chosenPerson(choice->person, planned) : personOf(planned, place);
            if (known)
                compareWith(*known, planned, place);
            else if (planned.verdict == RowVerdict::added)
                planNew(planned, place);
        }
        return planned;
    }

    // The second row with a number that is one person's alone is refused, and names the first.
    void refuseRepeatedNumbers(PlannedRow& planned) {
        const PersonRow& row = planned.source;
        const bool ownColumn = table_.columns.contains(QStringLiteral("old_national_id"));
        refuseRepeated(planned, row.nationalId, QStringLiteral("national_id"),
                       maskedIdentity(row.nationalId));
        refuseRepeated(planned, row.oldNationalId,
                       ownColumn ? QStringLiteral("old_national_id") : QStringLiteral("national_id"),
                       maskedIdentity(row.oldNationalId));
        refuseRepeated(planned, row.staffCode, QStringLiteral("staff_code"), row.staffCode);
    }

    void lookAtTaxCode(PlannedRow& planned) const {
        PersonRow& row = planned.source;
        if (!placement_.isOfEnterprise(row)) return;
        const QString key = QStringLiteral("tax_code");
        const int column = table_.columns.value(key, -1);
        if (row.taxCode.isEmpty())
            row.refusals.push_back(
                {row.row, column, row.written.value(key).left(80),
                 say("core", "Không phải mã số thuế (10 hoặc 13 chữ số; hộ kinh doanh 12 chữ số)")});
        else if (!hasRightCheckDigit(row.taxCode))
            row.warnings.push_back({row.row, column, shownTaxCode(row.taxCode),
                                    say("core", "Chữ số kiểm tra (thứ 10) của mã số thuế không đúng")});
    }

    void refuseRepeated(PlannedRow& planned, const QString& number, const QString& column,
                        const QString& shown) {
        if (number.isEmpty()) return;
        const int row = planned.source.row;
        const auto first = rowOfNumber_.constFind(number);
        if (first == rowOfNumber_.constEnd())
            rowOfNumber_.insert(number, row);
        else
            planned.source.refusals.push_back(
                {row, table_.columns.value(column, -1), shown,
                 say("core", "Trùng số: %1 và %2 ghi cùng một số").arg(rowName(*first), rowName(row))});
    }

    const KnownPerson* chosenPerson(Id<Person> id, PlannedRow& planned) {
        const auto found = byId_.constFind(id);
        return found == byId_.constEnd() ? nullptr : onlyOnce(known_[*found], planned);
    }

    // The one known person that the row certainly is; otherwise nobody, and the row is doubtful or someone
    // new.
    const KnownPerson* personOf(PlannedRow& planned, const Place& place) {
        std::vector<const KnownPerson*> certain;
        std::vector<PersonCandidate> candidates;
        const IncomingPerson incoming(planned.source, nameKeys_[rows_->size()]);
        for (const size_t index : likely(incoming)) {
            const KnownPerson& known = known_[index];
            const PersonMatch match = matchPerson(incoming, unitBeside(known, place), known, isFirm(place));
            if (match.kind == MatchKind::none) continue;
            if (match.kind == MatchKind::certain) certain.push_back(&known);
            candidates.push_back(candidateOf(known, match, units_));
        }
        if (certain.size() == 1) return onlyOnce(*certain.front(), planned);
        if (candidates.empty()) {
            compareWithRowsBefore(planned, incoming, place);
            return nullptr;
        }
        std::stable_sort(candidates.begin(), candidates.end(),
                         [](const auto& a, const auto& b) { return a.score > b.score; });
        planned.candidates = std::move(candidates);
        doubt(planned, certain.empty() ? say("core", "Có thể là người đã có hồ sơ")
                                       : say("core", "Khớp với nhiều hồ sơ"));
        return nullptr;
    }

    std::vector<size_t> likely(const IncomingPerson& incoming) const {
        const PersonRow& row = incoming.row;
        std::vector<size_t> found;
        for (const QString& key : {row.nationalId, row.oldNationalId, row.staffCode, incoming.matchKey})
            if (!key.isEmpty()) {
                const auto [from, to] = byKey_.equal_range(key);
                found.insert(found.end(), from, to);
            }
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        return found;
    }

    // A list that names no unit says nothing against the unit below the sender that a person is known in.
    Id<Unit> unitBeside(const KnownPerson& known, const Place& place) const {
        const bool stays = place.assumed && known.main && units_.isBelow(known.main->unit, place.unit);
        return stays ? known.main->unit : place.unit;
    }

    static bool isFirm(const Place& place) { return place.kind == UnitKind::enterprise; }

    const KnownPerson* onlyOnce(const KnownPerson& known, PlannedRow& planned) {
        const auto before = rowOfPerson_.constFind(known.person.id);
        if (before != rowOfPerson_.constEnd() && !options_.repeats) {
            doubt(planned, say("core", "Cùng một người với %1").arg(rowName(*before)));
            return nullptr;
        }
        rowOfPerson_.insert(known.person.id, planned.source.row);
        return &known;
    }

    void compareWithRowsBefore(PlannedRow& planned, const IncomingPerson& incoming,
                               const Place& place) const {
        const auto sameName = newByName_.constFind(incoming.matchKey);
        if (sameName == newByName_.constEnd()) return;
        const Id<Unit> unit = place.created ? place.standIn : place.unit;
        for (const NewRow& other : *sameName) {
            const PlannedRow& before = (*rows_)[other.index];
            if (matchPerson(incoming, unit, seenIn(before, other, incoming.matchKey), isFirm(place)).kind ==
                MatchKind::none)
                continue;
            doubt(planned, say("core", "Có thể trùng với %1").arg(rowName(before.source.row)));
            return;
        }
    }

    // Somebody new as later rows are compared with them.
    static KnownPerson seenIn(const PlannedRow& before, const NewRow& row, const QString& nameKey) {
        KnownPerson seen{before.entry.person, nameKey, {}, before.entry.membership, {}};
        if (!row.standIn.isNull()) seen.main->unit = row.standIn;
        return seen;
    }

    void compareWith(const KnownPerson& known, PlannedRow& planned, Place place) {
        if (const Id<Unit> unit = unitBeside(known, place); unit != place.unit) {
            place.unit = unit;
            place.kind = units_.kind(unit);
        }
        if (!place.created) place.unitName = units_.name(place.unit);
        planned.unit = place.unitName;
        if (planned.verdict == RowVerdict::doubtful) return;  // its unit is open
        PersonChanges changes = changesOf(known, planned.source, place, audiencesOf(planned.source, place),
                                          units_, audiences_, options_);
        planned.verdict = changes.fields.empty() ? RowVerdict::same : RowVerdict::changed;
        planned.changes = std::move(changes.fields);
        planned.entry = std::move(changes.entry);
        planned.audiences = std::move(changes.audiences);
        if (place.created) planned.entry.newUnit = placement_.newUnit(planned.source);
    }

    void planNew(PlannedRow& planned, const Place& place) {
        const PersonRow& row = planned.source;
        const WantedAudiences wanted = audiencesOf(row, place);
        planned.entry = newEntry(row, place, wanted, options_);
        planned.audiences = wanted.audiences;
        if (place.created) planned.entry.newUnit = placement_.newUnit(row);
        newByName_[nameKeys_[rows_->size()]].push_back(
            {rows_->size(), place.created ? place.standIn : Id<Unit>()});
    }

    WantedAudiences audiencesOf(const PersonRow& row, const Place& place) const {
        if (!options_.audience.isNull()) return {{options_.audience}, QStringLiteral("list")};
        const Id<Audience> named = row.audience.isEmpty() ? Id<Audience>() : audiences_.find(row.audience);
        if (!named.isNull()) return {{named}, QStringLiteral("list")};
        // Of an enterprise its form tells more than its kind: "Giám đốc" of "Doanh nghiệp nhà nước".
        const QString position =
            place.form && !row.position.isEmpty() ? row.position + u' ' + typeOf(*place.form) : row.position;
        return {audiences_.ofPosition(position, place.kind), QStringLiteral("rule")};
    }

    void note(ImportPlan& plan, const PlannedRow& planned) const {
        const PersonRow& row = planned.source;
        plan.refused.insert(plan.refused.end(), row.refusals.begin(), row.refusals.end());
        plan.warnings.insert(plan.warnings.end(), row.warnings.begin(), row.warnings.end());
        const bool accepted =
            planned.verdict != RowVerdict::refused && planned.verdict != RowVerdict::doubtful;
        if (accepted && planned.audiences.empty()) plan.withoutAudience.push_back(row.row);
        if (!row.audience.isEmpty() && audiences_.find(row.audience).isNull())
            plan.warnings.push_back({row.row, table_.columns.value(QStringLiteral("audience"), -1),
                                     row.audience, say("core", "Không có nhóm đối tượng này")});
    }

    const PeopleTable& table_;
    const PeopleImportOptions& options_;
    const UnitMatcher& units_;
    const AudienceCatalogue& audiences_;
    const std::vector<KnownPerson>& known_;
    const std::vector<QString>& nameKeys_;  // of the rows
    UnitPlacement placement_;
    QMultiHash<QString, size_t> byKey_;  // numbers and names
    QHash<RowId, size_t> byId_;
    QHash<QString, int> rowOfNumber_;
    QHash<RowId, int> rowOfPerson_;
    QHash<QString, std::vector<NewRow>> newByName_;
    const std::vector<PlannedRow>* rows_ = nullptr;  // planned so far
};

}  // namespace

int ImportPlan::count(RowVerdict verdict) const {
    return int(std::count_if(rows.begin(), rows.end(),
                             [&](const PlannedRow& row) { return row.verdict == verdict; }));
}

PeopleBatch ImportPlan::batch(const QString& fileName) const {
    PeopleBatch batch;
    batch.units = newUnits;
    for (const PlannedRow& row : rows)
        if (row.verdict == RowVerdict::added || row.verdict == RowVerdict::changed)
            batch.people.push_back(row.entry);
    batch.reason = say("core", "Nhập %1 hồ sơ từ %2").arg(batch.people.size()).arg(fileName);
    const QStringList corrected = correctedCells();
    if (!corrected.isEmpty())
        batch.reason += say("core", "; sửa tay %1 ô: %2")
                            .arg(corrected.size())
                            .arg(QStringList(corrected.mid(0, mostNamedCells)).join(QStringLiteral(", "))) +
                        (corrected.size() > mostNamedCells ? QStringLiteral(", …") : QString());
    return batch;
}

QStringList ImportPlan::correctedCells() const {
    QStringList cells;
    for (const PlannedRow& row : rows)
        for (const QString& field : row.source.corrected) {
            if (row.verdict == RowVerdict::refused || row.verdict == RowVerdict::doubtful) continue;
            const int column = table.columns.value(field, -1);
            cells << (column < 0 ? rowName(row.source.row) : cellName(row.source.row, column));
        }
    return cells;
}

namespace {

void leaveOutEthnicity(PeopleTable& table) {
    const QString key = QStringLiteral("ethnicity");
    if (!table.columns.contains(key)) return;
    const int column = table.columns.take(key);
    for (PersonRow& row : table.rows) {
        row.ethnicity.clear();
        std::erase_if(row.refusals, [column](const CellNote& note) { return note.column == column; });
    }
    table.warnings.push_back({table.headerLastRow,
                              column,
                              {},
                              say("core", "Bỏ qua cột dân tộc: vai trò của tài khoản không được ghi")});
}

}  // namespace

PersonCandidate candidateOf(const KnownPerson& known, const PersonMatch& match, const UnitMatcher& units) {
    const Membership main = known.main.value_or(Membership());
    const QString number = known.person.nationalId;
    return {known.person.id,
            known.person.fullName,
            known.person.birth,
            known.main ? units.name(main.unit) : QString(),
            main.position,
            maskedIdentity(number.isEmpty() ? known.person.oldNationalId : number),
            maskedPhone(known.person.phone),
            match.score,
            match.reasons};
}

Result<ImportPlan> planPeople(Connection& db, PeopleTable table, const PeopleImportOptions& options,
                              const Progress& progress) {
    if (!options.withEthnicity) leaveOutEthnicity(table);
    const QDate on = options.on.isValid() ? options.on : options.today;
    TAPHUAN_ASSIGN(const auto units, UnitMatcher::load(db, options.sender, on));
    TAPHUAN_ASSIGN(const auto audiences, AudienceCatalogue::load(db));
    const std::vector<QString> names = nameKeysOf(table.rows);
    TAPHUAN_ASSIGN(const auto known, peopleKnownBy(db, matchKeysOf(table.rows, names), on));
    std::vector<PersonRow> rows = std::exchange(table.rows, {});
    TAPHUAN_ASSIGN(ImportPlan plan,
                   Planner(table, options, units, audiences, known, names).plan(std::move(rows), progress));
    plan.table = std::move(table);
    return plan;
}

}  // namespace taphuan
