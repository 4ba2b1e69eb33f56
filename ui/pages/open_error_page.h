#pragma once

#include "core/storage/database.h"

#include <QWidget>

namespace taphuan {

// Why a database could not be opened, in place of the window: what, where, the next step, and the steps that
// are possible as buttons.
class OpenErrorPage : public QWidget {
    Q_OBJECT
  public:
    struct Failure {
        QString path;
        OpenOutcome outcome = OpenOutcome::failed;
        Error error;
        bool readable = false;    // opens for reading only
        bool needsLogIn = false;  // and then only to whom may log in
        QStringList backups;      // newest first
    };
    explicit OpenErrorPage(const Failure& failure, QWidget* parent = nullptr);

  Q_SIGNALS:
    void readOnlyRequested();
    // A copy of the file in a place where it can be written.
    void copyRequested();
    void restoreRequested(const QString& backup);
    // The file is itself a backup.
    void restoreElsewhereRequested();
    void otherFileRequested();
    void retryRequested();
    void backRequested();

  private:
    QWidget* buildBackups(const QStringList& backups);
};

}  // namespace taphuan
