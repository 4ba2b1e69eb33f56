#include "app/cli/cli.h"
#include "app/cli/password_prompt.h"
#include "app/language/language.h"
#include "core/base/say.h"
#include "core/documents/fonts.h"

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTextStream>

namespace taphuan {

namespace {

std::vector<CliCommand> allCommands() {
    std::vector<CliCommand> all;
    for (auto commands :
         {accountCommands(),     databaseCommands(),    initCommands(),         demoCommands(),
          unitCommands(),        reformCommands(),      peopleCommands(),       personPastCommands(),
          dataRightsCommands(),  retentionCommands(),   planCommands(),         planFiguresCommands(),
          targetCommands(),      headcountCommands(),   courseCommands(),       classCommands(),
          sessionCommands(),     classPeopleCommands(), pastTrainingCommands(), classResultCommands(),
          certificateCommands(), coverageCommands(),    documentCommands(),     rosterCommands()})
        for (CliCommand& command : commands) all.push_back(std::move(command));
    return all;
}

struct Invocation {
    QString database;
    QString author;
    QString account;
    bool json = false;
    QString language;
    QStringList words;
};

QString defaultDatabase() {
    const QString named = qEnvironmentVariable("TAPHUAN_DB");
    if (!named.isEmpty()) return named;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/taphuan/taphuan.taphuan");
}

// The value of "--db FILE" or "--db=FILE", taken from `words` where it is a word of its own.
Result<QString> valueOf(const QString& word, QStringList& words) {
    if (word.contains(u'=')) return word.section(u'=', 1);
    if (!words.isEmpty()) return words.takeFirst();
    return wrongUsage(say("core", "Tùy chọn %1 thiếu giá trị").arg(word));
}

// The options before or after the command that every command takes.
Result<Invocation> readInvocation(QStringList words) {
    Invocation invocation{defaultDatabase(),
                          qEnvironmentVariable("USER", QStringLiteral("cli")),
                          {},
                          false,
                          languageOfEnvironment(),
                          {}};
    while (!words.isEmpty()) {
        const QString word = words.takeFirst();
        const QString option = word.startsWith(QLatin1String("--")) ? word.section(u'=', 0, 0) : QString();
        if (option == QLatin1String("--json")) {
            invocation.json = true;
        } else if (option == QLatin1String("--yes")) {
            continue;
        } else if (option == QLatin1String("--db")) {
            TAPHUAN_ASSIGN(invocation.database, valueOf(word, words));
        } else if (option == QLatin1String("--as")) {
            TAPHUAN_ASSIGN(invocation.account, valueOf(word, words));
        } else if (option == QLatin1String("--lang")) {
            TAPHUAN_ASSIGN(invocation.language, valueOf(word, words));
        } else {
            invocation.words << word;
        }
    }
    if (invocation.language != QLatin1String("vi") && invocation.language != QLatin1String("en"))
        return wrongUsage(say("core", "Không có ngôn ngữ %1").arg(invocation.language),
                          QStringLiteral("--lang"), say("core", "Chọn vi hoặc en"));
    return invocation;
}

const CliCommand* findCommand(const std::vector<CliCommand>& commands, const QStringList& words) {
    const CliCommand* best = nullptr;
    for (const CliCommand& command : commands)
        if (words.size() >= command.words.size() && words.mid(0, command.words.size()) == command.words &&
            (!best || command.words.size() > best->words.size()))
            best = &command;
    return best;
}

QString padded(const QString& text, qsizetype width, bool right) {
    return right ? text.rightJustified(width) : text.leftJustified(width);
}

QString tableText(const TextTable& table) {
    std::vector<qsizetype> widths;
    for (const QString& header : table.headers) widths.push_back(header.size());
    for (const QStringList& row : table.rows)
        for (qsizetype i = 0; i < row.size() && i < qsizetype(widths.size()); ++i)
            widths[size_t(i)] = std::max(widths[size_t(i)], row[i].size());
    const auto line = [&](const QStringList& row) {
        QStringList cells;
        for (qsizetype i = 0; i < row.size(); ++i)
            cells << padded(row[i], widths[size_t(i)], table.rightAligned.contains(int(i)));
        QString text = cells.join(QStringLiteral("  "));
        while (text.endsWith(u' ')) text.chop(1);
        return QString(text + u'\n');
    };
    QString text = line(table.headers);
    for (const QStringList& row : table.rows) text += line(row);
    return text;
}

QByteArray jsonText(const QJsonValue& value) {
    if (value.isArray()) return QJsonDocument(value.toArray()).toJson();
    return QJsonDocument(value.toObject()).toJson();
}

int printReply(const Reply& reply, bool json) {
    QTextStream out(stdout), err(stderr);
    for (const QString& warning : reply.warnings) err << warning << '\n';
    if (json) {
        out << QString::fromUtf8(jsonText(reply.json));
        return reply.exitStatus;
    }
    for (const QString& text : reply.lines) out << text << '\n';
    if (!reply.table.headers.isEmpty()) out << tableText(reply.table);
    for (const QString& text : reply.footer) out << text << '\n';
    return reply.exitStatus;
}

int printError(const Error& error) {
    QTextStream(stderr) << error.text() << '\n';
    return int(error.kind);
}

int printHelp(const std::vector<CliCommand>& commands) {
    QTextStream out(stdout);
    out << "taphuan-cli [--db FILE] [--as ACCOUNT] [--json] [--yes] [--lang vi|en] COMMAND …\n\n";
    for (const CliCommand& command : commands)
        out << "  " << command.words.join(u' ') << ' ' << command.usage << "\n      " << command.help << '\n';
    return 0;
}

bool needsGui(const QStringList& words) {
    const std::vector<CliCommand> commands = allCommands();
    const auto invocation = readInvocation(words);
    const CliCommand* const command = invocation ? findCommand(commands, invocation->words) : nullptr;
    return command && command->needsGui;
}

// Standard error bears our sentences; what Qt remarks on its surroundings is for developers.
void onlyErrors(QtMsgType type, const QMessageLogContext&, const QString& text) {
    if (type == QtCriticalMsg || type == QtFatalMsg) QTextStream(stderr) << text << '\n';
}

int run(const QStringList& words) {
    const auto read = readInvocation(words);
    setLanguage(read ? read->language : languageOfEnvironment());
    if (!read) return printError(read.error());
    const Invocation& invocation = *read;
    const std::vector<CliCommand> commands = allCommands();
    if (invocation.words.isEmpty() || invocation.words.first() == QLatin1String("help") ||
        invocation.words.contains(QLatin1String("--help")))
        return printHelp(commands);
    const CliCommand* command = findCommand(commands, invocation.words);
    if (!command)
        return printError(wrongUsage(say("core", "Không có lệnh %1").arg(invocation.words.join(u' ')), {},
                                     say("core", "Gõ taphuan-cli help để xem các lệnh")));
    const auto arguments = parseArguments(*command, invocation.words.mid(command->words.size()));
    if (!arguments) return printError(arguments.error());
    auto credentials = credentialsFor(invocation.database, invocation.account);
    if (!credentials) return printError(credentials.error());
    Cli cli(invocation.database, invocation.author, *std::move(credentials));
    const auto reply = command->run(cli, *arguments);
    if (!cli.warning().what.isEmpty()) QTextStream(stderr) << cli.warning().text() << '\n';
    return reply ? printReply(*reply, invocation.json) : printError(reply.error());
}

}  // namespace

}  // namespace taphuan

int main(int argc, char** argv) {
    QStringList words;
    for (int i = 1; i < argc; ++i) words << QString::fromLocal8Bit(argv[i]);
    qInstallMessageHandler(taphuan::onlyErrors);
    std::unique_ptr<QCoreApplication> app;
    if (taphuan::needsGui(words)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        app = std::make_unique<QGuiApplication>(argc, argv);
        taphuan::loadPaperFonts();
    } else {
        app = std::make_unique<QCoreApplication>(argc, argv);
    }
    QCoreApplication::setApplicationName(QStringLiteral("taphuan-cli"));
    return taphuan::run(QCoreApplication::arguments().mid(1));
}
