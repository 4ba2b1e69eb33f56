#pragma once

#include "core/access/personal_data.h"

#include <QHash>
#include <QObject>

#include <functional>

class QWidget;

namespace taphuan {

class DataTable;
class Workspace;

// Records in the access log that rows of a list of people leave the program: copied, written or printed.
// Asks what for the first time that this list leaves. Without accounts nothing is recorded.
class ListRecorder : public QObject {
    Q_OBJECT
  public:
    // The table's own; `name` says which list it is at the moment: "Danh sách lớp TN-II2-05". Goes with the
    // table.
    ListRecorder(Workspace& workspace, DataTable& table, std::function<QString()> name);
    // Of another list, which calls record(). Goes with it.
    ListRecorder(Workspace& workspace, QWidget& list, std::function<QString()> name);

    // The purpose that stands there when it is asked for.
    void propose(std::function<QString()> purpose) { proposed_ = std::move(purpose); }
    // The list is of one person, whatever its rows are.
    void setPerson(std::function<Id<Person>()> person) { person_ = std::move(person); }

    // Calls `then` once it is recorded that so many rows leave; not at all where it is not.
    void record(AccessKind kind, qint64 rows, std::function<void()> then);

  private:
    Access access(AccessKind kind, qint64 rows, const QString& purpose) const;
    void ask(AccessKind kind, qint64 rows, std::function<void()> then);

    Workspace& workspace_;
    QWidget& list_;
    std::function<QString()> name_;
    std::function<QString()> proposed_;
    std::function<Id<Person>()> person_;
    QHash<QString, QString> purposes_;  // by the list's name
};

}  // namespace taphuan
