#pragma once

#include "core/coverage/coverage.h"
#include "core/coverage/denominators.h"

namespace taphuan {

// The working of one query: trees, placements and audiences are made once for all its figures.
class Calculation {
  public:
    static Result<Calculation> prepare(Connection& db, CoverageCache& cache, const CoverageQuery& query,
                                       QDate today);

    CoverageTable table();
    Result<Coverage::Behind> behind();

  private:
    struct Count {
        qint64 people = 0;
        qint64 attendances = 0;
        Count& operator+=(const Count& other);
    };
    // Everything that depends on the closing day alone.
    struct Stage {
        Day closing = 0;
        std::unique_ptr<UnitTree> map;
        std::unique_ptr<Placement> placement;
        int scope = -1;  // unit; -1: all
    };
    // One figure's frame: an indicator in a year.
    struct Cell {
        const Indicator* indicator = nullptr;
        Id<Audience> audience;
        int year = 0;
        Period period;
        Stage* stage = nullptr;
        const Target* target = nullptr;
        QString milestone;  // what to say where the year has no target
    };

    Calculation(std::shared_ptr<const CoverageBase> base, CoverageQuery query, QDate today)
        : base_(std::move(base)), query_(std::move(query)), today_(today) {}
    Status choose();
    Status prepareStages();
    Status loadLate(Connection& db, CoverageCache& cache);
    Result<int> scopeOn(const UnitTree& map) const;
    Period periodFor(const Indicator& indicator, int year) const;
    Cell cellOf(const Indicator& indicator, Id<Audience> audience, int year);

    const std::vector<char>& members(Id<Audience> audience, Day day);
    const Denominators& denominators(const Cell& cell);
    std::vector<Count> counts(const Cell& cell);
    template <class Visit>
    void eachTraining(const Cell& cell, Visit visit);
    std::vector<Count> totals(const Cell& cell, const std::vector<Count>& own) const;
    Count within(const Cell& cell, const std::vector<Count>& own) const;

    void addByUnit(const Cell& cell, std::vector<CoverageRow>& rows);
    void addByLevel(const Cell& cell, std::vector<CoverageRow>& rows);
    void addScope(const Cell& cell, std::vector<CoverageRow>& rows);
    void addUnmeasured(const Cell& cell, std::vector<CoverageRow>& rows);
    CoverageRow frame(const Cell& cell, CoveragePlace place) const;
    CoverageRow unitRow(const Cell& cell, int unit, CoveragePlace place) const;
    std::optional<qint64> levelDenominator(const Cell& cell, const QString& level);
    void judge(CoverageRow& row, const Cell& cell, Count count, std::optional<qint64> denominator, bool top);
    QString note(const Cell& cell, unsigned reasons);

    std::shared_ptr<const CoverageBase> base_;
    CoverageQuery query_;
    QDate today_;
    const Plan* plan_ = nullptr;
    std::vector<const Indicator*> indicators_;
    std::map<Day, Stage> stages_;
    std::map<Day, std::shared_ptr<const LateAttendances>> late_;  // by cut-off within a year
    std::map<std::pair<qint64, Day>, std::vector<char>> members_;
    std::map<std::pair<qint64, Day>, Denominators> denominators_;
    std::map<std::tuple<qint64, int, unsigned>, QString> notes_;
    std::vector<int> seen_;  // by person: the last cell that counted them
    int cells_ = 0;
};

}  // namespace taphuan
