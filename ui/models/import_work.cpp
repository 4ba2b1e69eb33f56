#include "ui/models/import_work.h"

#include "core/import/class_people_file.h"
#include "core/text/vietnamese_numbers.h"
#include "ui/models/workspace.h"

namespace taphuan {

namespace {

constexpr int pollMilliseconds = 100;

}  // namespace

ImportWork::ImportWork(Workspace& workspace, QObject* parent) : QObject(parent), workspace_(workspace) {
    poll_.setInterval(pollMilliseconds);
    connect(&poll_, &QTimer::timeout, this, [this] { Q_EMIT progressed(work_->done, total_); });
}

void ImportWork::begin(const QString& task, qint64 total, bool stoppable) {
    if (work_) work_->stop = true;
    work_ = std::make_shared<WorkProgress>();
    total_ = total;
    ++task_;
    poll_.start();
    Q_EMIT began(task, stoppable);
}

void ImportWork::end() {
    poll_.stop();
    work_.reset();
    writing_ = false;
    Q_EMIT ended();
}

void ImportWork::stop() {
    if (!work_) return;
    work_->stop = true;
    if (writing_) return;
    drop();
    Q_EMIT stopped(false);
}

void ImportWork::drop() {
    ++task_;
    if (!work_) return;
    work_->stop = true;
    end();
}

template <class T>
std::function<void(Result<T>)> ImportWork::answer(std::function<void(const T&)> good) {
    return [this, good = std::move(good), task = task_](Result<T> result) {
        if (task != task_) return;
        const bool wasStopped = work_->stop;
        const bool wasWriting = writing_;
        end();
        if (result) return good(*result);
        if (wasStopped)
            Q_EMIT stopped(wasWriting);
        else
            Q_EMIT failed(result.error());
    };
}

void ImportWork::readFile(const ListRequest& request) {
    begin(tr("Đang đọc %1").arg(QFileInfo(request.path).fileName()), 0, true);
    workspace_.read<ListFile>(
        this,
        [request, today = workspace_.today()](Connection& db) { return readListFile(db, request, today); },
        answer<ListFile>([this](const ListFile& file) { Q_EMIT fileRead(file); }));
}

void ImportWork::plan(const std::shared_ptr<const PeopleTable>& table, const ImportChoices& choices) {
    begin(tr("Đang đối chiếu với hồ sơ đã có"), static_cast<qint64>(table->rows.size()), true);
    workspace_.read<Reading>(
        this,
        [table, choices, today = workspace_.today(),
         progress = WorkProgress::reporter(work_)](Connection& db) -> Result<Reading> {
            TAPHUAN_ASSIGN(ImportReading reading, readImport(db, *table, choices, today, progress));
            return std::make_shared<const ImportReading>(std::move(reading));
        },
        answer<Reading>([this](const Reading& reading) { Q_EMIT planned(reading); }));
}

void ImportWork::apply(const Reading& reading, const DataList& list) {
    const qint64 people = reading->taken(ImportPurpose::people);
    begin(tr("Đang ghi %1 hồ sơ").arg(groupedNumber(people)), people, true);
    writing_ = true;
    workspace_.write<Committed>(
        this,
        [reading, list, progress = WorkProgress::reporter(work_)](Database& database) {
            PeopleBatch batch = reading->plan.batch(list.name);
            batch.list = list;
            return applyPeople(database, batch, progress);
        },
        answer<Committed>(
            [this, people](const Committed& done) { Q_EMIT applied(static_cast<int>(people), done.name); }));
}

template <class T>
void ImportWork::enlist(const Reading& reading, const DataList& received, const TrainingClass& record,
                        std::function<Result<T>(Database&, const PeopleList&, const Progress&)> command) {
    const auto steps = reading->count(RowState::added) + reading->taken(ImportPurpose::enrol);
    begin(ImportWork::tr("Đang ghi danh sách của lớp %1").arg(record.code), steps, true);
    writing_ = true;
    workspace_.write<T>(
        this,
        [reading, received, command = std::move(command),
         progress = WorkProgress::reporter(work_)](Database& database) {
            PeopleList list = peopleForClass(reading->plan);
            list.batch.list = received;
            return command(database, list, progress);
        },
        answer<T>([this](const T& done) { Q_EMIT enlisted(done.added, done.already, done.committed.name); }));
}

void ImportWork::nominate(const Reading& reading, const DataList& list, const TrainingClass& record,
                          Id<Unit> unit) {
    enlist<Nominated>(
        reading, list, record,
        [id = record.id, unit](Database& database, const PeopleList& people, const Progress& progress) {
            return nominateList(database, id, people, unit, progress);
        });
}

void ImportWork::enrol(const Reading& reading, const DataList& list, const TrainingClass& record) {
    enlist<Enrolled>(
        reading, list, record,
        [id = record.id](Database& database, const PeopleList& people, const Progress& progress) {
            return enrolList(database, id, people, progress);
        });
}

void ImportWork::exportRefused(const QString& path, const ListFile& file, const Reading& reading) {
    begin(tr("Đang lưu %1").arg(QFileInfo(path).fileName()), 0, false);
    workspace_.read<QString>(
        this,
        [path, file, reading](Connection&) -> Result<QString> {
            TAPHUAN_TRY(writeRefusedRows(path, file, *reading));
            return path;
        },
        answer<QString>([this](const QString& written) { Q_EMIT exported(written); }));
}

}  // namespace taphuan
