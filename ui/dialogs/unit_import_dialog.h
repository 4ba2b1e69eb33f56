#pragma once

#include "core/commands/unit_commands.h"
#include "ui/dialogs/command_dialog.h"

namespace taphuan {

class TextPane;

// What the chosen files of units and of their successors would add and change; accepted, they are written as
// one operation.
class UnitImportDialog : public CommandDialog {
    Q_OBJECT
  public:
    // The files in any order; each is known by its header.
    UnitImportDialog(Workspace& workspace, const QStringList& paths, QWidget* parent = nullptr);

  Q_SIGNALS:
    void imported(const UnitImport& done);

  private:
    struct Looked {
        std::shared_ptr<const UnitContent> content;
        UnitImport changes;
    };
    static Result<Looked> look(Database& database, const QStringList& paths);
    void show(const Looked& looked);

    TextPane* summary_;
    std::shared_ptr<const UnitContent> content_;
};

}  // namespace taphuan
