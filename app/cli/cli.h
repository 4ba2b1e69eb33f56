#pragma once

#include "core/storage/database.h"

#include <QJsonDocument>
#include <QJsonValue>
#include <QMultiHash>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>

namespace taphuan {

// What the person typed after the command's words, checked against the command's own list.
struct Arguments {
    QStringList positional;
    QMultiHash<QString, QString> options;  // "--on" → "2025-07-01"; a flag has an empty value

    bool has(const QString& option) const { return options.contains(option); }
    QString value(const QString& option, const QString& otherwise = {}) const;
    QStringList values(const QString& option) const;
    Result<std::optional<QDate>> date(const QString& option) const;  // ISO or dd/MM/yyyy
    Result<std::optional<qint64>> number(const QString& option) const;

    // Write the option's value over `field`; where the option is not there, `field` stays.
    void change(const QString& option, QString& field) const;
    Status change(const QString& option, qint64& field) const;
    Status change(const QString& option, QDate& field) const;
    Status change(const QString& option, bool& field) const;  // yes or no
};

// A table for people: headers, rows, which columns are numbers (right-aligned).
struct TextTable {
    QStringList headers;
    std::vector<QStringList> rows;
    QList<int> rightAligned;
};

// What a command answers: a document for --json, the same for people, and the exit status.
struct Reply {
    QJsonValue json;
    TextTable table;
    QStringList lines;     // before the table; where there is no table, the whole answer
    QStringList footer;    // after the table
    QStringList warnings;  // on standard error
    int exitStatus = 0;
};

// The database the command works on, opened at first use.
class Cli {
  public:
    Cli(QString databasePath, QString author, Credentials credentials)
        : path_(std::move(databasePath)), author_(std::move(author)), credentials_(std::move(credentials)) {}

    const QString& path() const { return path_; }
    Result<Database*> reading();
    Result<Database*> writing();
    // A copy to be written and thrown away: what a dry run does where only doing it tells what it would do.
    // The database itself is only read.
    Result<Database*> rehearsal();
    OpenOptions openOptions(bool write) const;
    // What went wrong at opening and did not keep the database from being opened; empty: nothing.
    const Error& warning() const { return warning_; }

  private:
    Result<Database*> opened(bool write);
    Error warning_;
    QString path_;
    QString author_;
    Credentials credentials_;
    std::unique_ptr<Database> database_;
    std::unique_ptr<QTemporaryDir> rehearsalFolder_;
    std::unique_ptr<Database> rehearsal_;
};

struct CliCommand {
    QStringList words;  // {"units", "tree"}
    QString usage;      // "[CODE] [--on DATE] [--depth N]": what stands here is what is accepted
    QString help;       // one line
    std::function<Result<Reply>(Cli&, const Arguments&)> run;
    int leastPositional = 0;
    int mostPositional = 0;
    bool needsGui = false;  // it paints: fonts need a QGuiApplication
};

// One list per feature, in app/cli/<feature>_cli.cpp; app/cli/main.cpp puts them together.
std::vector<CliCommand> accountCommands();
std::vector<CliCommand> databaseCommands();
std::vector<CliCommand> initCommands();
std::vector<CliCommand> demoCommands();
std::vector<CliCommand> planCommands();
std::vector<CliCommand> planFiguresCommands();
std::vector<CliCommand> targetCommands();
std::vector<CliCommand> headcountCommands();
std::vector<CliCommand> rosterCommands();
std::vector<CliCommand> coverageCommands();
std::vector<CliCommand> unitCommands();
std::vector<CliCommand> reformCommands();
std::vector<CliCommand> peopleCommands();
std::vector<CliCommand> personPastCommands();
std::vector<CliCommand> dataRightsCommands();
std::vector<CliCommand> retentionCommands();
std::vector<CliCommand> courseCommands();
std::vector<CliCommand> classCommands();
std::vector<CliCommand> sessionCommands();
std::vector<CliCommand> classPeopleCommands();
std::vector<CliCommand> pastTrainingCommands();
std::vector<CliCommand> classResultCommands();
std::vector<CliCommand> certificateCommands();
std::vector<CliCommand> documentCommands();

// The options of a usage text: "--on" → takes a value, "--all" → does not.
QHash<QString, bool> optionsOf(const QString& usage);
Result<Arguments> parseArguments(const CliCommand& command, const QStringList& rest);

}  // namespace taphuan
