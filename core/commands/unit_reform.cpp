#include "core/commands/unit_reform.h"

#include "core/base/say.h"
#include "core/commands/unit_commands.h"
#include "core/storage/select.h"

#include <algorithm>
#include <numeric>

namespace taphuan {

namespace {

using namespace Qt::StringLiterals;

QString isoDay(QDate day) {
    return day.toString(Qt::ISODate);
}

// The version that holds the day before and goes on past the day.
Result<std::optional<UnitVersion>> versionAcross(Connection& db, Id<Unit> unit, QDate day) {
    return selectOne<UnitVersion>(db,
                                  u"WHERE t.unit = ? AND (t.valid_from IS NULL OR t.valid_from < ?) AND "
                                  "(t.valid_to IS NULL OR t.valid_to > ?)"_s,
                                  {unit.value, isoDay(day), isoDay(day)});
}

// Ends the unit that day, or puts it below another from then on.
Status changeUnit(Transaction& transaction, const ReformedUnit& change) {
    TAPHUAN_ASSIGN(auto version, versionAcross(transaction.connection(), change.unit, change.on));
    if (!version) return {};
    UnitVersion after = *version;
    version->validTo = change.on;
    version->basisTo = change.basis;
    TAPHUAN_TRY(transaction.update(*version));
    if (change.fate != ReformFate::moved) return {};
    after.id = {};
    after.parent = change.successors.front();
    after.validFrom = change.on;
    after.basisFrom = change.basis;
    return transaction.insert(after);
}

class ReformWriter {
  public:
    ReformWriter(Transaction& transaction, const Progress& progress)
        : transaction_(transaction), progress_(progress) {}

    Status write(const ReformPlan& plan) {
        for (const ReformedUnit& unit : plan.units) {
            if (unit.changesUnit) TAPHUAN_TRY(changeUnit(transaction_, unit));
            if (unit.decided() > 0) TAPHUAN_TRY(movePeople(unit));
        }
        return {};
    }

  private:
    Status movePeople(const ReformedUnit& unit) {
        QHash<RowId, const ReformMove*> moves;
        for (const ReformMove& move : unit.moves)
            if (!move.to.isNull()) moves.insert(move.person, &move);
        TAPHUAN_ASSIGN(auto memberships,
                       select<Membership>(transaction_.connection(),
                                          u"WHERE t.unit = ? AND t.is_main = 1 AND t.valid_to IS NULL AND "
                                          "(t.valid_from IS NULL OR t.valid_from < ?) ORDER BY t.id"_s,
                                          {unit.unit.value, isoDay(unit.on)}));
        for (Membership& before : memberships) {
            const ReformMove* const move = moves.value(before.person);
            if (!move || (!move->membership.isNull() && move->membership != before.id)) continue;
            Membership after = before;
            before.validTo = unit.on;
            TAPHUAN_TRY(transaction_.update(before));
            after.id = {};
            after.unit = move->to;
            after.validFrom = unit.on;
            TAPHUAN_TRY(transaction_.insert(after));
            if (progress_ && !progress_(++done_)) return stoppedError();
        }
        return {};
    }

    Transaction& transaction_;
    const Progress& progress_;
    qint64 done_ = 0;
};

bool saysSomething(const UnitContent& content) {
    return !content.catalogues.empty() || !content.links.empty();
}

Status importBefore(Transaction& transaction, const UnitContent& content) {
    UnitImport report;
    return saysSomething(content) ? addUnits(transaction, content, report) : Status();
}

Intent reformIntent() {
    return {u"units.reform"_s, say("core", "Sắp xếp đơn vị và chuyển người của các đơn vị cũ")};
}

}  // namespace

QString wordOf(ReformFate fate) {
    switch (fate) {
        case ReformFate::carried:
            return say("core", "chuyển cả");
        case ReformFate::asked:
            return say("core", "cần quyết định");
        case ReformFate::waiting:
            return say("core", "chờ xếp");
        case ReformFate::moved:
            return say("core", "đổi cấp trên");
    }
    return {};
}

qint64 ReformedUnit::decided() const {
    return std::count_if(moves.begin(), moves.end(),
                         [](const ReformMove& move) { return !move.to.isNull(); });
}

qint64 ReformPlan::decided() const {
    return std::accumulate(units.begin(), units.end(), qint64(0),
                           [](qint64 sum, const ReformedUnit& unit) { return sum + unit.decided(); });
}

qint64 ReformPlan::undecided(ReformFate fate) const {
    return std::accumulate(units.begin(), units.end(), qint64(0),
                           [fate](qint64 sum, const ReformedUnit& unit) {
                               return unit.fate == fate ? sum + unit.undecided() : sum;
                           });
}

qint64 ReformPlan::changedUnits() const {
    return std::count_if(units.begin(), units.end(),
                         [](const ReformedUnit& unit) { return unit.changesUnit; });
}

Result<ReformPlan> previewReform(Database& database, const UnitContent& content,
                                 const ReformOptions& options) {
    if (!saysSomething(content)) return planReform(database.connection(), options);
    TAPHUAN_ASSIGN(const auto transaction, Transaction::begin(database, reformIntent()));
    TAPHUAN_TRY(importBefore(*transaction, content));
    return planReform(transaction->connection(), options);
}

Result<ReformDone> applyReform(Database& database, const UnitContent& content, const ReformOptions& options,
                               const Progress& progress) {
    ReformDone done;
    TAPHUAN_ASSIGN(done.committed, perform(database, reformIntent(), [&](Transaction& transaction) -> Status {
                       TAPHUAN_TRY(importBefore(transaction, content));
                       TAPHUAN_ASSIGN(done.plan, planReform(transaction.connection(), options));
                       return ReformWriter(transaction, progress).write(done.plan);
                   }));
    return done;
}

}  // namespace taphuan
