#pragma once

#include "core/storage/class_store.h"
#include "core/storage/journal.h"
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

  Q_SIGNALS:
    void openPlace(const QString& place);
    // As a tab's.
    void told(const QString& sentence, OperationName written = {});

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
};

}  // namespace taphuan
