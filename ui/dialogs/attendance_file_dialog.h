#pragma once

#include "core/import/attendance_file.h"

#include <QDialog>

namespace taphuan {

// What an attendance sheet would change in a class, and what of it is not taken; accepting it is the caller's
// to carry out.
class AttendanceFileDialog : public QDialog {
    Q_OBJECT
  public:
    AttendanceFileDialog(const QString& fileName, const AttendancePlan& plan, QWidget* parent = nullptr);
};

}  // namespace taphuan
