#pragma once

#include "core/storage/class_store.h"
#include "ui/widgets/page.h"

#include <vector>

class QStackedWidget;

namespace taphuan {

class ClassTab;
class PageFeed;
class TabBar;
class Workspace;

// One class, by tabs: what it is, who is in it, its sessions, attendance, results, certificates, papers.
class ClassPage : public Page {
    Q_OBJECT
  public:
    explicit ClassPage(Workspace& workspace, QWidget* parent = nullptr);

    // "class:5f3a01c-128/attendance"; without a tab the one that is open stays.
    void showPlace(const QString& where);
    bool isReady() const { return ready_; }

  Q_SIGNALS:
    void openPlace(const QString& place);
    void countChanged(int count);
    void ready();
    // A good outcome, in a sentence.
    void told(const QString& sentence);

  private:
    struct TabPlace {
        QString key;
        ClassTab* tab;
        bool stale = true;
    };
    void addTab(const QString& key, const QString& word, ClassTab* tab);
    void showTab(int index);
    void read();
    void showRow(const ClassRow& row);
    void showHeader(const ClassRow& row);

    Workspace& workspace_;
    TabBar* bar_;
    QStackedWidget* stack_;
    PageFeed* feed_;
    std::vector<TabPlace> tabs_;
    Id<TrainingClass> class_;
    ClassRow row_;
    bool ready_ = false;
};

}  // namespace taphuan
