#pragma once

#include "core/domain/training.h"
#include "core/domain/unit.h"
#include "core/import/past_training_plan.h"
#include "core/import/unit_match.h"
#include "core/text/period_parse.h"

#include <QSet>

namespace taphuan {

// The further columns of a list of past training.
const std::vector<ColumnWording>& pastTrainingWordings();

// Leads what rows say of their classes to classes that are known or to be made, each once. What keeps a row
// from a class is put among its refusals.
class PastClassFinder {
  public:
    // All outlive the finder.
    static Result<PastClassFinder> load(Connection& db, const PastTrainingOptions& options,
                                        const QMap<QString, int>& columns);

    // The row's days as far as it or the options tell; invalid where they do not.
    DaySpan daysOf(PersonRow& row) const;
    // The position among classes(); -1 where the row names no class that could be.
    int classOf(PersonRow& row, const DaySpan& days, const UnitMatcher& units);

    const std::vector<PlannedPastClass>& classes() const { return classes_; }
    std::vector<PlannedPastClass> takeClasses() { return std::move(classes_); }
    // Of the class's course: whoever completed it was assessed.
    bool needsAssessment(int inClass) const;

  private:
    PastClassFinder(Connection& db, const PastTrainingOptions& options, const QMap<QString, int>& columns)
        : db_(&db), options_(&options), columns_(&columns) {}
    void refuse(PersonRow& row, const char* key, const QString& value, const QString& reason) const;
    // The column that says when a class began.
    const char* fromKey() const { return columns_->contains(QStringLiteral("from")) ? "from" : "time"; }
    QDate dayIn(PersonRow& row, const char* key) const;
    const Course* courseNamed(const QString& text) const;
    const Course* courseOf(const PersonRow& row, const QString& className) const;
    const TrainingClass* storedCode(const QString& code) const;
    // `course` may be null: of any.
    const TrainingClass* storedName(const QString& name, const DaySpan& days, Id<Unit> organiser,
                                    const Course* course) const;
    int madeBefore(PersonRow& row, int known, const DaySpan& days) const;
    int joined(PersonRow& row, const TrainingClass& record, const DaySpan& days, const UnitMatcher& units);
    int made(PersonRow& row, const QString& code, const QString& name, const DaySpan& days,
             const UnitMatcher& units);
    Id<Unit> organiserOf(PersonRow& row, const UnitMatcher& units, QString& note) const;
    QString levelOf(PersonRow& row, std::optional<Level>& level) const;
    QString freeCode(const Course& course, QDate starts) const;

    Connection* db_;
    const PastTrainingOptions* options_;
    const QMap<QString, int>* columns_;
    std::vector<TrainingClass> stored_;
    QSet<qint64> withSessions_;
    std::vector<Course> courses_;
    QSet<QString> codes_;  // taken, as matchKey
    std::vector<PlannedPastClass> classes_;
    QHash<QString, int> byText_;  // what a row says of its class → among classes_
    QHash<QString, int> byKey_;   // of those to be made: by code, else by what tells them apart
    QHash<qint64, int> byId_;     // of those known
};

}  // namespace taphuan
