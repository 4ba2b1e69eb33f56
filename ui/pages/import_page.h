#pragma once

#include "core/domain/training.h"
#include "core/storage/journal.h"
#include "ui/models/people_import.h"
#include "ui/widgets/page.h"

#include <QPointer>

#include <memory>

class QPushButton;

namespace taphuan {

class ImportPreview;
class ImportStart;
class ImportWork;
class ListRecorder;
class PageFeed;
class Workspace;

// People from a spreadsheet, for the register or for a class: a file is chosen, what it would do is shown and
// decided upon, and only then written, as one operation. The preview follows the database: what was applied
// shows as being there, what was undone as new again.
class ImportPage : public Page {
    Q_OBJECT
  public:
    explicit ImportPage(Workspace& workspace, QWidget* parent = nullptr);

    // "import", "nominate:<class>", "enrol:<class>".
    void showPlace(const QString& where);
    // Where files are looked for first; its newest spreadsheets are offered.
    void setFolder(const QString& folder);
    // `sheet` by name; empty: the one recognised best.
    void chooseFile(const QString& path, const QString& sheet = {});
    // Reads the list anew, its columns taken so; whatever was put right by hand stays.
    void useLayout(const QString& sheet, const ListLayout& layout, const QString& profile = {});
    // What each column of the list is, to be put right.
    void editColumns();
    void exportRefused(const QString& path);

  Q_SIGNALS:
    void openPlace(const QString& place);
    void told(const QString& sentence, OperationName written = {});
    // A list of this folder was read.
    void folderUsed(const QString& folder);

  protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    void build();
    void connectWork();
    void setPurpose(ImportPurpose purpose, Id<TrainingClass> trainingClass);
    void readClass();
    void showHeader();
    void startOver();
    void listFolder();
    void browse();
    void showFile(const ListFile& file);
    bool isSameList(const ListFile& file) const;
    void correct(int row, const QString& field, const QString& text);
    void takeBack(int row);
    void readAgain(const ListLayout& layout);
    void offerColumns(const ListFile& file);
    void plan();
    void showReading(const std::shared_ptr<const ImportReading>& reading);
    void sayWithoutAudience();
    void showApply();
    void apply();
    DataList receivedList() const;
    void sayApplied(int people, OperationName written);
    void sayEnlisted(qint64 added, qint64 already, OperationName written);
    void askWhereToExport();
    void failed(const Error& error);
    QString applyText(int people) const;

    Workspace& workspace_;
    PageFeed* feed_;
    ImportWork* work_;
    ImportStart* start_;
    ListRecorder* recorder_;
    QPointer<ImportPreview> preview_;
    QPushButton* other_;
    QPushButton* export_;
    QPushButton* apply_;

    ImportPurpose purpose_ = ImportPurpose::people;
    TrainingClass class_;  // of a list for a class
    QString folder_;
    ListFile file_;
    ListFile unread_;  // chosen last, and no list was found in it
    std::shared_ptr<const ImportReading> reading_;
    std::function<void()> bannerAction_;
    size_t toldWithoutAudience_ = 0;
};

}  // namespace taphuan
