#include "core/import/past_training_plan.h"

#include "core/base/say.h"
#include "core/domain/completion_reason.h"
#include "core/import/past_class_finder.h"
#include "core/import/past_people.h"
#include "core/storage/person_roots.h"
#include "core/storage/result_store.h"
#include "core/text/date_parse.h"
#include "core/text/fold.h"

namespace taphuan {

namespace {

using namespace Qt::StringLiterals;

// What the texts of results say, folded; of several that fit the first.
struct ResultWord {
    QLatin1StringView words;
    Outcome outcome;
    bool assessed;  // somebody judged it
};
constexpr std::array resultWords{
    ResultWord{"khong dat"_L1, Outcome::not_completed, true},
    ResultWord{"chua dat"_L1, Outcome::not_completed, true},
    ResultWord{"khong hoan thanh"_L1, Outcome::not_completed, false},
    ResultWord{"chua hoan thanh"_L1, Outcome::not_completed, false},
    ResultWord{"khong"_L1, Outcome::not_completed, false},
    ResultWord{"yeu"_L1, Outcome::not_completed, true},
    ResultWord{"truot"_L1, Outcome::not_completed, true},
    ResultWord{"vang"_L1, Outcome::not_completed, false},
    ResultWord{"bo hoc"_L1, Outcome::not_completed, false},
    ResultWord{"bo lop"_L1, Outcome::not_completed, false},
    ResultWord{"hoan thanh"_L1, Outcome::completed, false},
    ResultWord{"da hoan thanh"_L1, Outcome::completed, false},
    ResultWord{"x"_L1, Outcome::completed, false},
    ResultWord{"co"_L1, Outcome::completed, false},
    ResultWord{"dat"_L1, Outcome::completed, true},
    ResultWord{"dau"_L1, Outcome::completed, true},
    ResultWord{"xuat sac"_L1, Outcome::completed, true},
    ResultWord{"gioi"_L1, Outcome::completed, true},
    ResultWord{"kha"_L1, Outcome::completed, true},
    ResultWord{"tot"_L1, Outcome::completed, true},
    ResultWord{"trung binh"_L1, Outcome::completed, true},
};

// "Hoàn thành tốt" is "Hoàn thành", "Khá giỏi" "Khá": a whole word stands at the beginning.
const ResultWord* resultWordOf(const QString& text) {
    const QString plain = folded(text);
    for (const ResultWord& word : resultWords)
        if (plain == word.words || plain.startsWith(QString(word.words) + u' ')) return &word;
    return nullptr;
}

class PastPlanner {
  public:
    PastPlanner(Connection& db, const PastTrainingOptions& options, const QMap<QString, int>& columns,
                PastClassFinder& finder, const UnitMatcher& units)
        : db_(db), options_(options), columns_(columns), finder_(finder), units_(units) {}

    Status loadRoots() {
        TAPHUAN_ASSIGN(roots_, readPersonRoots(db_));
        return {};
    }

    Result<PlannedPast> planRow(PersonRow row, const DaySpan& days, int personRow, const PlannedRow& person) {
        PlannedPast planned;
        planned.personRow = personRow;
        // Of a cell that cannot be read the reason says enough.
        planned.inClass = finder_.classOf(row, days, units_);
        if (planned.inClass >= 0) readResult(row, planned);
        planned.source = std::move(row);
        takePerson(person, planned);
        if (!planned.source.refusals.empty()) planned.verdict = ListVerdict::refused;
        for (const CellNote& note : planned.source.refusals) planned.reasons << note.reason;
        if (planned.verdict == ListVerdict::taken) refuseSecondNumber(planned);
        if (planned.verdict == ListVerdict::taken) doubtSecondPlace(planned, person);
        if (planned.verdict == ListVerdict::taken) TAPHUAN_TRY(compare(planned, person));
        return planned;
    }

  private:
    void refuse(PersonRow& row, const char* key, const QString& value, const QString& reason) const {
        row.refusals.push_back(
            {row.row, columns_.value(QString::fromLatin1(key), -1), value.left(80), reason});
    }

    void takePerson(const PlannedRow& person, PlannedPast& planned) const {
        planned.unit = person.unit;
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

    void readResult(PersonRow& row, PlannedPast& planned) const {
        PastResult& result = planned.result;
        result.inClass = size_t(planned.inClass);
        result.grade = row.more.value(u"grade"_s);
        result.number = row.more.value(u"certificate"_s);
        readIssueDay(row, result);
        const QString written = row.more.value(u"result"_s, result.grade);
        const ResultWord* const word = resultWordOf(written);
        if (!written.isEmpty() && !word)
            return refuse(
                row, row.more.contains(u"result"_s) ? "result" : "grade", written,
                say("core", "Không hiểu kết quả này (đạt, không đạt, hoàn thành, chưa hoàn thành)"));
        const bool saysResults = columns_.contains(u"result"_s) || columns_.contains(u"grade"_s);
        if (!word && saysResults && result.number.isEmpty() && row.doubt.isEmpty())
            row.doubt = say("core", "Không ghi kết quả");
        result.outcome = word ? word->outcome : Outcome::completed;
        const bool completed = result.outcome == Outcome::completed;
        if (!completed && !result.number.isEmpty() && row.doubt.isEmpty())
            row.doubt = say("core", "Chưa hoàn thành mà có số chứng nhận");
        result.assessed = (word && word->assessed) || !result.grade.isEmpty() ||
                          (completed && finder_.needsAssessment(planned.inClass));
        result.tookPart = completed || result.assessed;
        result.passed = completed && result.assessed;
        const bool isGrade = word && word->assessed && result.grade.isEmpty() && completed &&
                             folded(written) != u"dat" && folded(written) != u"dau";
        if (isGrade) result.grade = written;
    }

    void readIssueDay(PersonRow& row, PastResult& result) const {
        const QString written = row.more.value(u"issued"_s);
        if (written.isEmpty()) return;
        const auto day = parseDate(written);
        if (!day)
            refuse(row, "issued", written, say("core", "Không đọc được ngày “%1”").arg(written.left(80)));
        else if (*day > options_.people.today)
            refuse(row, "issued", written, say("core", "Ngày cấp chưa đến"));
        else
            result.issuedOn = *day;
    }

    void refuseSecondNumber(PlannedPast& planned) {
        const QString number = matchKey(planned.result.number);
        if (number.isEmpty()) return;
        const QString key = QString::number(planned.inClass) + u'\n' + number;
        const auto before = rowOfNumber_.constFind(key);
        if (before == rowOfNumber_.constEnd()) {
            rowOfNumber_.insert(key, planned.source.row);
            return;
        }
        refuse(planned.source, "certificate", planned.result.number,
               say("core", "Trùng số chứng nhận với dòng %1").arg(*before + 1));
        planned.refuse(planned.source.refusals.back().reason);
    }

    // A known person by their record, others by their first row.
    qint64 humanOf(const PlannedPast& planned, const PlannedRow& person) const {
        return planned.newPerson ? -1 - planned.personRow : roots_.of(person.entry.person.id);
    }

    void doubtSecondPlace(PlannedPast& planned, const PlannedRow& person) {
        if (!planned.source.doubt.isEmpty()) return planned.doubt(planned.source.doubt);
        const std::pair place(humanOf(planned, person), planned.inClass);
        const auto before = rowOfPlace_.constFind(place);
        if (before != rowOfPlace_.constEnd())
            return planned.doubt(say("core", "Cùng một người, cùng một lớp với dòng %1").arg(*before + 1));
        rowOfPlace_.insert(place, planned.source.row);
    }

    // With what the class knows of the person already.
    Status compare(PlannedPast& planned, const PlannedRow& person) {
        const TrainingClass& record = finder_.classes()[size_t(planned.inClass)].record;
        if (planned.newPerson || record.id.isNull()) return {};
        if (!known_.contains(record.id.value)) TAPHUAN_TRY(loadClass(record.id));
        const auto& inClass = known_[record.id.value];
        const auto found = inClass.constFind(roots_.of(person.entry.person.id));
        if (found == inClass.constEnd()) return {};
        if (!*found) {
            planned.doubt(say("core", "Đã có trong lớp này mà chưa xét kết quả"));
            return {};
        }
        const TrainingResult& stored = **found;
        const auto there = ResultFromElsewhere::fromReason(stored.reason);
        const QString number = there ? there->number : QString();
        const bool sameNumber = planned.result.number.isEmpty() || planned.result.number == number;
        if (stored.outcome == planned.result.outcome && sameNumber)
            planned.verdict = ListVerdict::same;
        else
            planned.doubt(say("core", "Lớp này đã ghi kết quả khác của người này"));
        return {};
    }

    Status loadClass(Id<TrainingClass> id) {
        TAPHUAN_ASSIGN(const auto enrolments,
                       select<Enrolment>(db_, u"WHERE t.training_class = ?"_s, {id.value}));
        TAPHUAN_ASSIGN(const auto results, resultsOfClass(db_, id));
        auto& inClass = known_[id.value];
        for (const Enrolment& enrolment : enrolments) {
            const auto result = results.constFind(enrolment.id.value);
            inClass.insert(roots_.of(enrolment.person),
                           result == results.constEnd() ? std::nullopt : std::optional(*result));
        }
        return {};
    }

    Connection& db_;
    const PastTrainingOptions& options_;
    const QMap<QString, int>& columns_;
    PastClassFinder& finder_;
    const UnitMatcher& units_;
    PersonRoots roots_;
    QHash<QString, int> rowOfNumber_;
    QHash<std::pair<qint64, int>, int> rowOfPlace_;
    QHash<qint64, QHash<qint64, std::optional<TrainingResult>>> known_;  // by class, then root
};

QDate earliestOf(const std::vector<DaySpan>& days) {
    QDate first;
    for (const DaySpan& period : days)
        if (period.from.isValid() && (!first.isValid() || period.from < first)) first = period.from;
    return first;
}

void noteRow(const PlannedPast& planned, PastTrainingPlan& plan) {
    const PersonRow& row = planned.source;
    plan.refused.insert(plan.refused.end(), row.refusals.begin(), row.refusals.end());
}

}  // namespace

int PastTrainingPlan::newPeople() const {
    QSet<int> found;
    for (const PlannedPast& row : rows)
        if (row.verdict == ListVerdict::taken && row.newPerson) found.insert(row.personRow);
    return int(found.size());
}

int PastTrainingPlan::newClasses() const {
    QSet<int> made;
    for (const PlannedPast& row : rows)
        if (row.verdict == ListVerdict::taken && classes[size_t(row.inClass)].record.id.isNull())
            made.insert(row.inClass);
    return int(made.size());
}

PastTraining PastTrainingPlan::past(const QString& fileName) const {
    PastTraining past;
    past.fileName = fileName;
    QSet<int> wanted;
    for (const PlannedPast& row : rows)
        if (row.verdict == ListVerdict::taken) wanted.insert(row.personRow);
    PeopleTaken taken = peopleOfRows(people, wanted);
    past.people = std::move(taken.people);
    QHash<int, size_t> classOfPlan;
    for (const PlannedPast& row : rows) {
        if (row.verdict != ListVerdict::taken) continue;
        if (!classOfPlan.contains(row.inClass)) {
            classOfPlan.insert(row.inClass, past.classes.size());
            past.classes.push_back(classes[size_t(row.inClass)].record);
        }
        past.results.push_back(row.result);
        past.results.back().person = taken.placeOfRow.value(row.personRow);
        past.results.back().inClass = classOfPlan.value(row.inClass);
    }
    return past;
}

Result<PastTrainingPlan> planPastTraining(Connection& db, const Workbook& workbook, const QString& file,
                                          const PastTrainingOptions& options, const SheetReading& how,
                                          const Progress& progress) {
    ListLayout layout = how.layout;
    layout.more = pastTrainingWordings();
    TAPHUAN_ASSIGN(PeopleTable table,
                   readPeopleTable(workbook, file, options.people.today, how.sheet, layout));
    std::vector<PersonRow> rows = table.rows;
    const QMap<QString, int> columns = table.columns;
    TAPHUAN_ASSIGN(PastClassFinder finder, PastClassFinder::load(db, options, columns));
    std::vector<DaySpan> days;
    for (PersonRow& row : rows) days.push_back(finder.daysOf(row));
    PeopleImportOptions people = options.people;
    if (!people.on.isValid()) people.on = std::min(earliestOf(days), people.today);
    TAPHUAN_ASSIGN(const auto units, UnitMatcher::load(db, people.sender, people.on));
    const std::vector<int> personRows = keepEachPersonOnce(table);
    PastTrainingPlan plan;
    TAPHUAN_ASSIGN(plan.people, planPastPeople(db, std::move(table), people, progress));
    QHash<int, size_t> personOfRow;
    for (size_t i = 0; i < plan.people.rows.size(); ++i)
        personOfRow.insert(plan.people.rows[i].source.row, i);
    PastPlanner planner(db, options, columns, finder, units);
    TAPHUAN_TRY(planner.loadRoots());
    for (size_t i = 0; i < rows.size(); ++i) {
        const PlannedRow& person = plan.people.rows[personOfRow.value(personRows[i])];
        TAPHUAN_ASSIGN(PlannedPast planned,
                       planner.planRow(std::move(rows[i]), days[i], personRows[i], person));
        noteRow(planned, plan);
        plan.rows.push_back(std::move(planned));
    }
    plan.classes = finder.takeClasses();
    return plan;
}

}  // namespace taphuan
