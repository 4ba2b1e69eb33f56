#pragma once

#include "core/base/progress.h"

#include <QElapsedTimer>
#include <QString>

namespace taphuan {

// How far long work has come, on one line of standard error: where that is a terminal, after the first second.
// The line is gone when this is.
class ProgressLine {
  public:
    ProgressLine();
    ~ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    void show(int percent, const QString& what);
    // Of so many items; it serves as long as this stands.
    Progress of(qint64 total, const QString& what);

  private:
    bool terminal_;
    int shown_ = -1;  // percent
    QString what_;
    QElapsedTimer since_;
};

}  // namespace taphuan
