#pragma once

#include "core/domain/completion_rules.h"
#include "core/domain/training.h"
#include "ui/pages/class_page/class_tab.h"

class QGridLayout;
class QLabel;

namespace taphuan {

class Card;

// Thông tin: what the class is, and what is to be done next.
class InfoTab : public ClassTab {
    Q_OBJECT
  public:
    explicit InfoTab(Workspace& workspace, QWidget* parent = nullptr);

  protected:
    void read() override;

  private:
    struct NextStep {
        QString sentence, action, tab;
    };
    NextStep nextStep() const;
    void showFacts(const CompletionRule& rule);
    void showNextStep();
    void addFact(const QString& label, const QString& text);
    void openTab(const QString& tab);
    void cancel();

    Card* facts_;
    QGridLayout* grid_;
    Card* next_;
    QLabel* nextSentence_;
    QPushButton* nextAction_;
    HistoryButton* history_;
    QPushButton* edit_;
    QPushButton* cancel_;
    QString nextTab_;
};

}  // namespace taphuan
