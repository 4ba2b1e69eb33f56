#pragma once

#include <QMenu>

namespace taphuan {

class Preferences;

// Which database to work on: another file, a new one from a plan, the sample, or one of those opened before.
class FileMenu : public QMenu {
    Q_OBJECT
  public:
    // `preferences` outlives the menu; its files are read as the menu opens.
    FileMenu(const Preferences& preferences, QWidget* window);

    // Those that are always there, for the keyboard and the palette.
    const QList<QAction*>& commands() const { return commands_; }

  Q_SIGNALS:
    // Empty: a file still to be chosen.
    void openRequested(const QString& path);
    // A database on a server, still to be named.
    void serverRequested();
    void newRequested();
    void demoRequested();

  private:
    void showRecentFiles();

    const Preferences& preferences_;
    QList<QAction*> commands_;
    QList<QAction*> recent_;
};

}  // namespace taphuan
