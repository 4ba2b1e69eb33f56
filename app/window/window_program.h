#pragma once

#include "app/window/database_maker.h"
#include "app/window/section.h"
#include "ui/main_window.h"
#include "ui/models/palette_model.h"
#include "ui/models/workspace.h"
#include "ui/pages/welcome_page.h"

#include <QPointer>
#include <QTimer>

#include <functional>

class QMenu;

namespace taphuan {

class BusyOverlay;
class FileMenu;
class Finder;
class AccountsPage;
class Gate;
class ImportPage;
class Keyring;
class Preferences;
class SettingsPage;
enum class ThemeMode;

// "light", "dark"; all else is the system's.
ThemeMode themeNamed(const QString& name);

// Puts the window together: the workspace, the pages that there are, how one leads to another, undo, search,
// and what stands there while no database is open.
class WindowProgram : public QObject {
    Q_OBJECT
  public:
    // What the program does to files beyond opening them; none of it runs on the window's thread.
    struct Options {
        OpenOptions open;
        Keyring* keyring = nullptr;                      // outlives the program; null: there is none
        QString demoPath;                                // where the sample database is made
        std::function<std::vector<PlanChoice>()> plans;  // what a new database can begin from
        std::function<Status(const QString& path, const DatabaseMaker::Progress&, const std::atomic<bool>&)>
            makeDemo;
        // Gives the recovery key of a server's database; nothing of a file.
        std::function<Result<QString>(const QString& plan, const QString& office, const QString& path,
                                      const Credentials& credentials)>
            create;
    };
    // `preferences` outlives the program.
    WindowProgram(Preferences& preferences, Options options, QObject* parent = nullptr);
    ~WindowProgram() override;

    MainWindow& window() { return *window_; }
    Workspace& workspace() { return workspace_; }
    Gate& gate() { return *gate_; }
    const std::vector<Section*>& sections() const { return sections_; }

    // Opens the file, or the database at a server's address; without one the last one opened; without that
    // the welcome.
    void start(const QString& file);
    // Where the file wants a log-in and the credentials do not open it, they are asked for. `place` is where
    // it opens; empty: the first page.
    void openFile(const QString& path, bool write = true, const Credentials& credentials = {},
                  const QString& place = {});
    // A place that no page knows is said, and told by placeMissing().
    void openPlace(const QString& place);
    void showWelcome();
    // Whether a database is open, or it is said why not.
    bool isSettled() const { return workspace_.isOpen() || window_->isCovered(); }
    // The current page is complete and nothing is under way.
    bool isReady() const;

  Q_SIGNALS:
    // A database is open, or why it is not is on screen.
    void settled();
    void placeMissing(const QString& place);

  private:
    void addPages();
    Section* addSection(Icon icon, const QString& title, const QString& home,
                        MainWindow::Place where = MainWindow::Place::main);
    template <class P>
    void addPage(Section* section, const QStringList& words);
    void connectSettings(SettingsPage& page);
    void connectImport(ImportPage& page);
    void connectAccounts(AccountsPage& page);
    void connectGate();
    // What the viewer may see is in the rail; what another one saw is gone.
    void showFor(const Viewer& viewer);
    void connectWindow();
    void makePagesAhead();
    void connectPalette();
    // Pages and the file menu's commands that match.
    std::vector<PaletteItem> commandsFor(const QString& text) const;
    void runCommand(const QString& key);
    void showPage(int section, const QString& where);
    struct Opening {
        QString path;
        bool write = true;
        Credentials credentials;  // that tried to log in
        QString place;
    };
    void opened(const Opening& opening, OpenOutcome outcome, const Error& error);
    void showFailure(const QString& path, OpenOutcome outcome, const Error& error);
    void openCopy(const QString& path);
    // Asks for a password where the backup wants one that the open database does not know.
    void restore(const QString& backup, const QString& path);
    void restoreWith(const QString& backup, const QString& path, const Credentials& credentials,
                     const SharedKey& key);
    void restoreElsewhere(const QString& backup);
    // Empty: a file that the user chooses now.
    void openAnother(const QString& path);
    void chooseFile();
    void chooseServer();
    void beginNew();
    // A database is being made or restored; until that ends no other is opened.
    bool isMaking() const;
    // Closes what is open, runs the work under the welcome's progress, and then what comes after it.
    enum class Stopping { possible, impossible };
    void make(DatabaseMaker::Work work, Stopping stopping, std::function<void()> after);
    void makeDemo();
    void create(const QString& plan, const QString& office, const QString& path);
    // A server's database that holds nothing yet.
    void offerNewOnServer(const QString& address, const Credentials& credentials);
    void createOnServer(const QString& plan, const QString& office, const QString& address,
                        const Credentials& credentials);

    // What went well; it can be taken back where something was written for it.
    void sayDone(const QString& sentence, OperationName written);
    void undo(bool again);
    void sayUndone(const Result<Undone>& result, bool again);
    void showState();
    void showContext();
    // The numbers beside the rail's entries.
    void readCounts();

    Preferences& preferences_;
    Options options_;
    Workspace workspace_;
    std::unique_ptr<MainWindow> window_;
    std::vector<Section*> sections_;
    Finder* finder_;
    FileMenu* files_;
    Gate* gate_;
    std::optional<std::pair<QString, Id<Account>>> shownTo_;  // the file and who opened it last
    QPointer<WelcomePage> welcome_;
    QMenu* plans_;
    QMenu* years_;
    BusyOverlay* opening_;
    QTimer pageMaker_;
    OperationName said_;  // what the button beside the last sentence takes back
};

}  // namespace taphuan
