#pragma once

#include "core/storage/transaction.h"

#include <QHash>
#include <QSet>

namespace taphuan {

// Rows of the class chain that an undo leaves as they are, and why: those of an enrolment, and those of a
// class. Either holds the sessions of the class, too.
class ChainHolds {
  public:
    void holdEnrolment(Id<Enrolment> id, Id<TrainingClass> inClass, const QString& reason);
    void holdClass(Id<TrainingClass> id, const QString& reason);
    // Takes over what `other` holds; where that enrolment was held and it was not enough, its class. True
    // where anything is new.
    bool add(const ChainHolds& other);
    // Why the row of these values stays; nothing where it may change.
    std::optional<QString> reasonFor(RowKey key, const Values& values) const;

  private:
    struct HeldEnrolment {
        Id<TrainingClass> inClass;
        QString reason;
    };
    QHash<qint64, HeldEnrolment> enrolments_;
    QHash<qint64, QString> classes_;
    QHash<qint64, QString> sessionsOf_;  // by class
};

// What an undo has changed in the class chain, and what follows from it.
class ChainConsequences {
  public:
    // A row that came, went or changed; no values where it was not, or is no longer, there.
    void touch(RowKey key, const Values& before, const Values& after);
    // Writes anew the computed results of those touched.
    Status refreshResults(Transaction& transaction);
    // What of the touched no longer holds together: a certificate without a completion or beside another one,
    // a mark outside its enrolment's dates, a session outside its class's, a cancelled class with
    // certificates.
    Result<ChainHolds> broken(Connection& db) const;

  private:
    void touchRow(RowKey key, const Values& values);
    void touchClass(Id<TrainingClass> id, const Values& before, const Values& after);
    // By class, the enrolments touched.
    Result<QHash<qint64, QSet<qint64>>> touchedByClass(Connection& db) const;

    QSet<qint64> enrolments_;
    QSet<qint64> classes_;       // themselves
    QSet<qint64> wholeClasses_;  // with everybody in them
};

}  // namespace taphuan
