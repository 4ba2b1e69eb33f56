#include "core/coverage/untrained.h"

#include "core/base/say.h"
#include "core/coverage/placement.h"
#include "core/storage/select.h"
#include "core/text/vietnamese_numbers.h"

#include <algorithm>

namespace taphuan {

namespace {

// When a person last had the training; alwaysFrom: never.
struct Candidate {
    int person = -1;
    Day last = alwaysFrom;
};

class Search {
  public:
    Search(Coverage& coverage, std::shared_ptr<const CoverageBase> base, const TrainingClass& trainingClass)
        : coverage_(coverage),
          base_(std::move(base)),
          class_(trainingClass),
          wanted_(base_->people->roots.size(), 0),
          lacking_(wanted_.size(), 0),
          last_(wanted_.size(), alwaysFrom) {}

    Result<std::vector<Candidate>> run() {
        TAPHUAN_ASSIGN(indicators_,
                       select<IndicatorCourse>(coverage_.connection(), QStringLiteral("WHERE t.course = ?"),
                                               {class_.course.value}));
        TAPHUAN_TRY(chooseAudience());
        TAPHUAN_TRY(markLacking());
        TAPHUAN_TRY(leaveOutListed());
        keepLevel();
        std::vector<Candidate> found;
        for (size_t person = 0; person < wanted_.size(); ++person)
            if (wanted_[person] && lacking_[person]) found.push_back({int(person), last_[person]});
        return found;
    }

  private:
    Connection& db() { return coverage_.connection(); }
    Day today() const { return dayOf(coverage_.today(), 0); }

    void want(Id<Audience> audience) {
        hasAudience_ = true;
        const std::vector<char> in = membersOf(*base_, audience, today());
        for (size_t person = 0; person < in.size(); ++person)
            wanted_[person] = char(wanted_[person] | in[person]);
    }

    // The line's, the task's, or that of the indicators; everybody where none is said.
    Status chooseAudience() {
        TAPHUAN_ASSIGN(const auto line, find<BudgetLine>(db(), class_.line));
        if (line && !line->audience.isNull()) want(line->audience);
        if (!hasAudience_) {
            TAPHUAN_ASSIGN(
                const auto named,
                select<TaskAudience>(db(), QStringLiteral("WHERE t.task = ? AND t.audience IS NOT NULL"),
                                     {class_.task.value}));
            for (const TaskAudience& audience : named) want(audience.audience);
        }
        if (!hasAudience_)
            for (const IndicatorCourse& link : indicators_)
                if (const Indicator* indicator = base_->indicator(link.indicator)) want(indicator->audience);
        if (!hasAudience_) want({});
        return {};
    }

    Status markLacking() {
        if (indicators_.empty()) return markLackingCourse();
        const int year = class_.starts.isValid() ? class_.starts.year() : coverage_.today().year();
        for (const IndicatorCourse& link : indicators_) {
            const Indicator* const indicator = base_->indicator(link.indicator);
            const Plan* const plan = indicator ? base_->plan(indicator->plan) : nullptr;
            if (!plan) continue;
            const Period period =
                periodOf(indicator->periodicity, int(plan->yearFrom), year, {}, coverage_.today());
            std::vector<char> has(wanted_.size(), 0);
            const auto trained = base_->training.find(indicator->id.value);
            if (trained != base_->training.end())
                for (const auto& [when, rows] : trained->second)
                    for (const YearOfTraining& row : *rows) {
                        const Day reached = row.first[size_t(indicator->attainment)];
                        if (reached > today()) continue;
                        last_[size_t(row.person)] = std::max(last_[size_t(row.person)], reached);
                        if (reached >= period.first) has[size_t(row.person)] = 1;
                    }
            const std::vector<char> in = membersOf(*base_, indicator->audience, today());
            for (size_t person = 0; person < has.size(); ++person)
                if (in[person] && !has[person]) lacking_[person] = 1;
        }
        return {};
    }

    Status markLackingCourse() {
        std::fill(lacking_.begin(), lacking_.end(), 1);
        TAPHUAN_ASSIGN(
            const auto had,
            db().rows(
                QStringLiteral(
                    "SELECT DISTINCT e.person FROM \"class\" c JOIN enrolment e ON e.training_class = c.id "
                    "JOIN result r ON r.enrolment = e.id WHERE c.course = ? AND c.state <> 'cancelled' AND "
                    "r.outcome = 'completed'"),
                {class_.course.value},
                [](const QSqlQuery& query) { return RowId{query.value(0).toLongLong()}; }));
        for (const RowId record : had)
            if (const int person = base_->people->numberOf(record); person >= 0) lacking_[size_t(person)] = 0;
        return {};
    }

    Status leaveOutListed() {
        TAPHUAN_ASSIGN(
            const auto listed,
            select<Enrolment>(db(), QStringLiteral("WHERE t.training_class = ?"), {class_.id.value}));
        for (const Enrolment& enrolment : listed)
            if (const int person = base_->people->numberOf(enrolment.person); person >= 0)
                wanted_[size_t(person)] = 0;
        return {};
    }

    // People in a unit today; of the class's level where it has one.
    void keepLevel() {
        const UnitTree tree(*base_->units, today());
        const Placement placement(*base_, today(), tree);
        for (size_t person = 0; person < wanted_.size(); ++person) {
            const int slot = placement.slotOf(int(person));
            const int unit = placement.unitOf(slot);
            const bool placed = unit >= 0 && slot == unit;
            if (!placed || (!class_.level.isEmpty() && tree.levelOf(unit) != class_.level))
                wanted_[person] = 0;
        }
    }

    Coverage& coverage_;
    std::shared_ptr<const CoverageBase> base_;
    const TrainingClass& class_;
    std::vector<IndicatorCourse> indicators_;
    bool hasAudience_ = false;
    std::vector<char> wanted_, lacking_;
    std::vector<Day> last_;
};

QString reasonOf(Day last) {
    if (last == alwaysFrom) return say("core", "Chưa qua đào tạo, bồi dưỡng nội dung này lần nào");
    return say("core", "Lần gần nhất ngày %1, kỳ này chưa").arg(dateText(QDate::fromJulianDay(last)));
}

}  // namespace

Result<UntrainedList> untrainedFor(Coverage& coverage, const TrainingClass& trainingClass, int limit) {
    TAPHUAN_ASSIGN(const auto base, coverage.base());
    Search search(coverage, base, trainingClass);
    TAPHUAN_ASSIGN(std::vector<Candidate> found, search.run());
    std::vector<int> people;
    QHash<qint64, Day> last;
    for (const Candidate& candidate : found) {
        people.push_back(candidate.person);
        last.insert(base->people->roots[size_t(candidate.person)], candidate.last);
    }
    TAPHUAN_ASSIGN(auto named, namedPeople(coverage.connection(), *base, people, dayOf(coverage.today(), 0)));
    std::stable_sort(named.begin(), named.end(), [&](const CoveragePerson& a, const CoveragePerson& b) {
        return last.value(a.id.value) < last.value(b.id.value);
    });
    UntrainedList list;
    list.total = qint64(named.size());
    if (limit > 0 && named.size() > size_t(limit)) named.resize(size_t(limit));
    for (CoveragePerson& person : named) {
        const Day day = last.value(person.id.value);
        if (day != alwaysFrom) person.lastEnded = QDate::fromJulianDay(day);
        list.people.push_back({std::move(person), reasonOf(day)});
    }
    return list;
}

}  // namespace taphuan
