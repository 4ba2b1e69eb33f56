#pragma once

#include "ui/models/palette_model.h"

#include <atomic>
#include <functional>
#include <memory>

namespace taphuan {

class Workspace;

// Finds people, classes, units and certificates by what is typed, on the reading thread. A question that a
// newer one has overtaken is not answered.
class Finder : public QObject {
    Q_OBJECT
  public:
    explicit Finder(Workspace& workspace, QObject* parent = nullptr);

    // Keys of the items are places.
    void find(const QString& text, std::function<void(std::vector<PaletteItem>)> reply);

  private:
    Workspace& workspace_;
    std::shared_ptr<std::atomic<quint64>> newest_ = std::make_shared<std::atomic<quint64>>(0);
};

}  // namespace taphuan
