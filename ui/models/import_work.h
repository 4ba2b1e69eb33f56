#pragma once

#include "core/commands/nomination_commands.h"
#include "ui/models/people_import.h"
#include "ui/models/work_progress.h"

#include <QObject>
#include <QTimer>

namespace taphuan {

class Workspace;

// Reads, compares and writes a list on the workspace's threads, one thing at a time: what is begun takes the
// place of what is still being read. Everything begun ends with ended(), then one of the answers.
class ImportWork : public QObject {
    Q_OBJECT
  public:
    ImportWork(Workspace& workspace, QObject* parent);

    using Reading = std::shared_ptr<const ImportReading>;
    void readFile(const ListRequest& request);
    void plan(const std::shared_ptr<const PeopleTable>& table, const ImportChoices& choices);
    // To the register, as one operation, which records the list as well.
    void apply(const Reading& reading, const DataList& list);
    // Puts them forward for the class, or into it; those the register lacks are added with it.
    void nominate(const Reading& reading, const DataList& list, const TrainingClass& record, Id<Unit> unit);
    void enrol(const Reading& reading, const DataList& list, const TrainingClass& record);
    void exportRefused(const QString& path, const ListFile& file, const Reading& reading);

    bool isWriting() const { return writing_; }
    // Reading is given up at once; writing answers when it has stopped.
    void stop();
    // Without an answer.
    void drop();

  Q_SIGNALS:
    void began(const QString& task, bool stoppable);
    // A total of 0: unknown.
    void progressed(qint64 done, qint64 total);
    void ended();
    void fileRead(const ListFile& file);
    void planned(const std::shared_ptr<const ImportReading>& reading);
    void applied(int people, OperationName written);
    void enlisted(qint64 added, qint64 already, OperationName written);
    void exported(const QString& path);
    void failed(const Error& error);
    void stopped(bool writing);

  private:
    void begin(const QString& task, qint64 total, bool stoppable);
    void end();
    // What to do with the answer to what was begun last.
    template <class T>
    std::function<void(Result<T>)> answer(std::function<void(const T&)> good);
    template <class T>
    void enlist(const Reading& reading, const DataList& received, const TrainingClass& record,
                std::function<Result<T>(Database&, const PeopleList&, const Progress&)> command);

    Workspace& workspace_;
    int task_ = 0;  // answers of earlier ones are dropped
    bool writing_ = false;
    std::shared_ptr<WorkProgress> work_;
    qint64 total_ = 0;
    QTimer poll_;
};

}  // namespace taphuan
