#pragma once

#include "core/storage/database.h"
#include "core/storage/journal.h"
#include "core/storage/records.h"

namespace taphuan {

// What a command is about to do, for the journal.
struct Intent {
    QString kind;    // "class.add": what a list of operations filters by
    QString reason;  // one phrase a person understands: "Điểm danh buổi 2, lớp TN-II2-05"
    OperationName undoes = {};
};

// What a command did: enough for views to refresh only where concerned.
struct Committed {
    qint64 seq = 0;  // 0: nothing changed, so nothing was recorded
    OperationName name;
    std::vector<Entity> entities;  // whose rows changed
    qint64 changes = 0;
};

// The one door through which domain tables are written: everything between begin and commit is one operation
// of the journal, in one transaction of the database. Destroyed without a commit, nothing has happened.
class Transaction {
  public:
    // Refused where the role of who is logged in does not allow this kind of operation; an account with a
    // scope is held to it at commit, row by row.
    static Result<std::unique_ptr<Transaction>> begin(Database& database, Intent intent);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    // Reads see what was written so far.
    Connection& connection() { return database_.connection(); }
    Database& database() { return database_; }

    // Gives the record its id: a new one, or the pair's own.
    template <class T>
    Status insert(T& record) {
        TAPHUAN_ASSIGN(const RowId id, insertRow(Record<T>::entity, record.id, valuesOf(record)));
        record.id = Id<T>(id);
        return {};
    }
    // Writes the fields in which the record differs from what was read: a stored value that this version
    // cannot read stays as it is. A row that is not there is an error. Where the database edits from a base,
    // a field that its author left as it was keeps what others have made of it since; where both changed it,
    // what they made stays and commit() refuses the whole (Database::takeConflict).
    template <class T>
    Status update(const T& record) {
        return updateRow(Record<T>::entity, record.id, valuesOf(record), &seenAs<T>);
    }
    // The same of what the program works out from what stands there: nobody's edit is written over.
    template <class T>
    Status updateComputed(const T& record) {
        return updateRow(Record<T>::entity, record.id, valuesOf(record), &seenAs<T>, Origin::program);
    }
    // Where the database edits from a base, a row that others have changed since, or added to, is refused
    // likewise.
    template <class T>
    Status remove(Id<T> id) {
        return removeRow(Record<T>::entity, id);
    }

    Result<RowId> insertRow(Entity entity, RowId id, const Values& values);
    // `asRead` gives what a reader that knows less sees of the stored values.
    enum class Origin { author, program };
    Status updateRow(Entity entity, RowId id, const Values& values,
                     Values (*asRead)(const Values& stored) = nullptr, Origin origin = Origin::author);
    // The rows that the row owns go with it; a row that others refer to stays, and the error names one.
    Status removeRow(Entity entity, RowId id);
    // For good (erasure.h): the fields become what they are where nothing is said of them. Nothing else of
    // the row changes in the same operation.
    Status eraseFields(Entity entity, RowId id, const std::vector<QByteArray>& fields);
    // The caller sees to the rows that refer to it; those that still do at commit make it fail.
    Status removeAlone(Entity entity, RowId id);

    Result<Committed> commit();

  private:
    struct State;
    Transaction(Database& database, Intent intent);
    Status load();
    template <class T>
    static Values seenAs(const Values& stored) {
        return valuesOf(recordOf<T>({}, stored));
    }
    Status refuseUnseen();
    Status removeWhole(Entity entity, RowId id);
    Status reviveRow(RowKey key, const Values& values, qint64 born);
    Status settleReferred();
    Status refuseOutsideScope();
    bool wasKept(OperationName name);
    Result<OperationHeader> header();
    Status store(Committed& committed);

    Database& database_;
    std::unique_ptr<State> state_;
};

}  // namespace taphuan
