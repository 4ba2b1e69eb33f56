#pragma once

#include "core/storage/journal.h"

#include <QDate>
#include <QStringList>

namespace taphuan {

// The journal as people look through it: who changed what, when and why.

struct JournalFilter {
    QString author;     // empty: anybody
    QDate from, to;     // days of the reader's clock, both included; invalid: no limit
    QStringList kinds;  // parts of an operation's kind before its dot ("class", "person"); empty: all
    QString text;       // in the reason as the reader may read it, or the author; accents need not be typed
    std::optional<RowKey> record;
    bool withParts =
        false;  // also what changed the rows that belong to the record: a class's sessions and marks
};

// One thing that operations are about, as a choice in a filter.
struct JournalTopic {
    QString word;
    QStringList kinds;
};
std::vector<JournalTopic> journalTopics();

struct JournalScope {
    QStringList authors;  // in the order of lists
    QDate begins;         // day of the first operation; invalid where there is none
};
Result<JournalScope> journalScope(Connection& db);

// The seqs of the operations that the filter lets through, newest first.
Result<std::vector<qint64>> findOperations(Connection& db, const JournalFilter& filter);

// What was done: in the words of its author, or in its kind's, where there are none or they may name people
// and the connection's viewer may read none.
Result<QString> operationText(Connection& db, const OperationHeader& header);

struct OperationLine {
    OperationHeader header;                   // its reason is operationText()
    qint64 changes = 0;                       // rows that it changed
    std::optional<OperationHeader> undoneBy;  // the operation that took it back and still holds
};
// In the order of `seqs`.
Result<std::vector<OperationLine>> readOperationLines(Connection& db, const std::vector<qint64>& seqs);
// The first `limit` of what the filter lets through; 0: all.
Result<std::vector<OperationLine>> listOperations(Connection& db, const JournalFilter& filter,
                                                  qint64 limit = 0);

struct ChangedField {
    QString field;          // "Từ ngày"
    QString before, after;  // as people read them, protected fields masked; empty where nothing stood
};
struct ChangedRow {
    RowKey row;
    QString entity;  // "buổi học"; empty where this version does not know it
    QString name;    // empty where nothing names the row
    ChangeKind kind = ChangeKind::update;
    std::vector<ChangedField> fields;
};
struct OperationChanges {
    std::vector<ChangedRow> rows;
    qint64 more = 0;  // changes beyond these
};
// What the operation did, changed and removed rows before added ones, at most `limit` rows.
Result<OperationChanges> operationChanges(Connection& db, qint64 seq, qint64 limit = 200);

// What operations did to one row, oldest first.
struct RowEvent {
    OperationHeader header;
    ChangedRow change;
};
Result<std::vector<RowEvent>> rowEvents(Connection& db, RowKey row);

// "lớp TN-1": what kind of row it is and its name.
Result<QString> describeRow(Connection& db, RowKey row, QDate on);

}  // namespace taphuan
