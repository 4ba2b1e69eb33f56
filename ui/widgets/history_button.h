#pragma once

#include "core/storage/schema.h"

#include <QPushButton>

#include <optional>

namespace taphuan {

class Workspace;

// "Ai đã sửa": opens the journal at what changed one record, and what belongs to it. Hidden from who may not
// read the journal.
class HistoryButton : public QPushButton {
    Q_OBJECT
  public:
    explicit HistoryButton(Workspace& workspace, QWidget* parent = nullptr);

    // Nothing: no record is chosen, and the button says so.
    void setRecord(std::optional<RowKey> record);

  Q_SIGNALS:
    void placeRequested(const QString& place);

  private:
    Workspace& workspace_;
    std::optional<RowKey> record_;
};

}  // namespace taphuan
