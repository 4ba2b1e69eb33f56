#pragma once

#include "core/commands/plan_commands.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace taphuan {

class InlineBanner;
class TextPane;
class Workspace;

// Brings a plan file into the database: one of those that come with the program, or one of the user's. Says
// first what would be added, changed and removed; writes it as one operation.
class PlanImportDialog : public QDialog {
    Q_OBJECT
  public:
    explicit PlanImportDialog(Workspace& workspace, QWidget* parent = nullptr);
    void chooseFile(const QString& path);
    void reject() override;

  Q_SIGNALS:
    void imported(const QString& planCode);

  private:
    struct Looked {
        PlanContent content;
        PlanImport changes;
    };
    void build();
    void listStandardPlans();
    void browse();
    void look();
    void showLooked(const Result<Looked>& looked);
    void write();

    Workspace& workspace_;
    QComboBox* file_;
    TextPane* summary_;
    InlineBanner* banner_;
    QPushButton* import_;
    QPushButton* cancel_;
    bool writing_ = false;
    std::optional<PlanContent> content_;
};

}  // namespace taphuan
