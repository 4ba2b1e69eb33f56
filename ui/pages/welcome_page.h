#pragma once

#include "core/base/error.h"
#include "ui/models/plan_choice.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QComboBox;
class QVBoxLayout;

namespace taphuan {

class Card;
class InlineBanner;
class ProgressPanel;

// What to begin with, in place of the window: see the sample, a new database from a plan, or open a file.
class WelcomePage : public QWidget {
    Q_OBJECT
  public:
    explicit WelcomePage(QWidget* parent = nullptr);

    void setPlans(const std::vector<PlanChoice>& plans);

    // Databases opened before, the last first.
    void setRecentFiles(const QStringList& files);
    // Whether the work that was asked for can be stopped.
    void setCancellable(bool cancellable);
    // How far it is, 0 … 100; until endProgress() nothing else can be chosen.
    void showProgress(int percent, const QString& what);
    void endProgress();
    void showError(const Error& error);
    // The fields of a new database.
    void showForm();

  Q_SIGNALS:
    void demoRequested();
    void createRequested(const QString& planCode, const QString& office, const QString& path);
    // Empty: a file still to be chosen.
    void openRequested(const QString& path);
    // A database on a server, still to be named.
    void serverRequested();
    void cancelRequested();

  private:
    QWidget* buildChoices();
    QWidget* buildForm();
    void proposePath();
    void choosePath();
    void create();

    QWidget* choices_;
    InlineBanner* banner_;
    ProgressPanel* progress_;
    Card* form_;
    QComboBox* plan_;
    QLineEdit* office_;
    QLineEdit* path_;
    bool pathByHand_ = false;
    QWidget* recent_;
    QVBoxLayout* recentRows_;
};

}  // namespace taphuan
