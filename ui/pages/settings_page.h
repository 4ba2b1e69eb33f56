#pragma once

#include "core/domain/person.h"
#include "ui/widgets/page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace taphuan {

class CellTable;
class DataTable;
class FactList;
class PageFeed;
class RetentionTab;
class TabBar;
class TextPane;
class Workspace;

// How the program looks, the database's file with its backups, how long people's contacts are kept, the rules
// that find people's audiences, and what the program is made of. Places: "settings", "settings/data",
// "settings/retention", "settings/rules", "settings/about". Where language and theme are kept is the
// program's affair.
class SettingsPage : public Page {
    Q_OBJECT
  public:
    explicit SettingsPage(Workspace& workspace, QWidget* parent = nullptr);
    void showPlace(const QString& where);
    // "vi" or "en"; "light", "dark" or "system".
    void setChoices(const QString& language, const QString& theme);

    // 0: never.
    void setLockMinutes(int minutes);

  Q_SIGNALS:
    void openPlace(const QString& place);
    // By the user's hand.
    void languageChosen(const QString& language);
    void themeChosen(const QString& theme);
    void lockMinutesChosen(int minutes);
    // The open file is to be replaced by this backup of it.
    void restoreRequested(const QString& backup);

  private:
    struct Backup {
        QString path;
        QDateTime at;
        qint64 size = 0;
    };
    struct Reading {
        qint64 fileSize = 0;
        std::vector<Backup> backups;
        std::vector<AudienceRule> rules;
        std::vector<Audience> audiences;
    };
    void build();
    QWidget* buildLook();
    QWidget* buildLock();
    QWidget* buildData();
    QWidget* buildRules();
    QWidget* buildAbout();
    static Result<Reading> readAll(Connection& db, const QString& path);
    void read();
    void show(Reading reading);
    void showFile();
    void showBackups();
    void showRules();
    void backUpNow();
    // The file that a server's database is copied to; empty: none after all.
    QString chooseCopy();
    void checkNow();
    void restoreChosen();
    void editRule(AudienceRule rule);
    void removeRule();
    void showActions();
    const AudienceRule* chosenRule() const;

    Workspace& workspace_;
    PageFeed* feed_;
    TabBar* tabs_;
    QStackedWidget* bodies_;
    QComboBox* language_;
    QComboBox* theme_;
    QSpinBox* lock_;
    FactList* file_;
    QPushButton* backUp_;
    DataTable* backups_;
    RetentionTab* retention_;
    QLabel* backupNote_;  // whether backups are encrypted
    QLabel* noBackups_;   // why a server's database has none here
    CellTable* backupModel_;
    TextPane* findings_;
    QWidget* findingsCard_;
    DataTable* rules_;
    CellTable* ruleModel_;
    QPushButton* restore_;
    QPushButton* editRule_;
    QPushButton* removeRule_;
    Reading reading_;
};

}  // namespace taphuan
