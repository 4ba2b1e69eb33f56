#pragma once

#include "core/access/personal_data.h"

#include <QObject>

#include <functional>

namespace taphuan {

class DataTable;
class Page;
class Workspace;

// Records in the access log that rows of a list of people leave the program: copied, written or printed.
// Asks what for the first time that this list leaves. Without accounts nothing is recorded.
class ListRecorder : public QObject {
    Q_OBJECT
  public:
    // `name` says which list it is at the moment: "Danh sách lớp TN-II2-05". Goes with the table.
    ListRecorder(Workspace& workspace, DataTable& table, std::function<QString()> name);

  private:
    void ask(AccessKind kind, qint64 people, std::function<void()> then);
    void record(AccessKind kind, qint64 people, std::function<void()> then);

    Workspace& workspace_;
    DataTable& table_;
    std::function<QString()> name_;
    QString purpose_;
};

}  // namespace taphuan
