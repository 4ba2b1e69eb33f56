#pragma once

#include "core/base/result.h"

#include <QSize>
#include <QString>

namespace taphuan {

class WindowProgram;

// Draws every page of the open database to DIR as page-lang-theme-size.png, waiting for each until it is
// complete.
class Screenshots {
  public:
    explicit Screenshots(const QString& folder, const QString& language);

    // Every page in both themes and both sizes.
    Status draw(WindowProgram& program);

  private:
    Status shoot(WindowProgram& program, const QString& name, const QString& theme, QSize size);

    QString folder_;
    QString language_;
};

}  // namespace taphuan
