#pragma once

#include "core/base/result.h"
#include "core/storage/connection.h"

#include <QSize>
#include <QString>

namespace taphuan {

class WindowProgram;

// Draws every page of the open database to DIR as page-lang-theme-size.png, each tab for itself, waiting
// until it is complete; the welcome last, with which the database is closed.
class Screenshots {
  public:
    explicit Screenshots(const QString& folder, const QString& language);

    // Every page in both themes and both sizes.
    Status draw(WindowProgram& program);

  private:
    using Places = std::vector<std::pair<QString, QString>>;  // the picture's name and what it shows
    static Result<Places> placesOf(Connection& db);
    Status drawAll(WindowProgram& program, const Places& places);
    Status shoot(WindowProgram& program, const QString& name, const QString& theme, QSize size);

    QString folder_;
    QString language_;
};

}  // namespace taphuan
