#pragma once

#include "core/coverage/unit_map.h"
#include "core/domain/indicator.h"
#include "core/domain/person.h"
#include "core/domain/plan.h"

#include <map>
#include <memory>
#include <mutex>
#include <unordered_set>

namespace taphuan {

// Human beings, numbered from 0: the records that stand for themselves (person_root).
struct People {
    std::vector<qint64> roots;
    QHash<qint64, int> numbers;  // of every record, linked ones too

    int numberOf(RowId person) const { return numbers.value(person.value, -1); }
};

// A main membership. Where several hold on a day, the first in this order counts: by person, the person's own
// record before linked ones, the latest begun first.
struct Stay {
    int person = -1;
    int unit = -1;
    Day from = alwaysFrom;
    Day to = neverEnds;  // exclusive
    bool linked = false;
    qint64 id = 0;
};

struct Belonging {
    int person = -1;
    int audience = -1;
    Day from = alwaysFrom;
    Day to = neverEnds;  // exclusive
};

// A person's completions for one indicator in one year; the first day of each attainment, neverEnds where not
// reached.
struct YearOfTraining {
    int person = -1;
    int attendances = 0;
    std::array<Day, 3> first{neverEnds, neverEnds, neverEnds};  // by Attainment
};

// Who is where and who was trained, in memory. A value as of one journal head: shared between threads, never
// changed.
struct CoverageBase {
    using Training = std::map<qint64, std::map<int, std::shared_ptr<const std::vector<YearOfTraining>>>>;

    qint64 head = -1;
    std::shared_ptr<const UnitCatalogue> units;
    std::shared_ptr<const People> people;
    std::shared_ptr<const std::vector<Stay>> stays;
    std::shared_ptr<const std::vector<Belonging>> belongings;  // by person
    Training training;                                         // indicator → year
    std::vector<Audience> audiences;
    std::vector<Plan> plans;
    std::vector<Indicator> indicators;
    std::vector<Target> targets;
    std::vector<Headcount> headcounts;
    std::unordered_set<qint64> countedIndicators;  // that a course counts for

    int audienceIndex(Id<Audience> id) const;
    // By audience: whether it is `audience` or below it.
    std::vector<char> audienceAndBelow(Id<Audience> audience) const;
    const Plan* plan(Id<Plan> id) const;
    const Indicator* indicator(Id<Indicator> id) const;
};

// Reads everything. Never within a transaction that has written.
Result<std::shared_ptr<const CoverageBase>> readCoverageBase(Connection& db);
// The base as of now, made from an older one; reads only what the operations since have touched where they
// are few.
Result<std::shared_ptr<const CoverageBase>> refreshCoverageBase(Connection& db,
                                                                std::shared_ptr<const CoverageBase> old);

// How often people took part after a day and within its year, by indicator and person.
using LateAttendances = QHash<std::pair<qint64, int>, int>;

// The newest base that anyone has asked for, and what was read for cut-offs beside it; used from any thread,
// each with its own connection.
class CoverageCache {
  public:
    Result<std::shared_ptr<const CoverageBase>> current(Connection& db);
    // What a figure cut off on that day leaves out. Read from the database once a base and day, for as many
    // rows as people were trained after the day.
    Result<std::shared_ptr<const LateAttendances>> lateAfter(Connection& db, const CoverageBase& base,
                                                             Day cutOff);

  private:
    std::mutex mutex_;
    std::shared_ptr<const CoverageBase> newest_;
    qint64 lateHead_ = -1;  // the journal head that late_ was read at
    std::map<Day, std::shared_ptr<const LateAttendances>> late_;
};

}  // namespace taphuan
