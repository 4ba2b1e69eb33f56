#include "app/cli/cli.h"

#include "core/base/say.h"

#include <QDir>
#include <QRegularExpression>

namespace taphuan {

QString Arguments::value(const QString& option, const QString& otherwise) const {
    return options.contains(option) ? options.value(option) : otherwise;
}

QStringList Arguments::values(const QString& option) const {
    QStringList all = options.values(option);
    std::reverse(all.begin(), all.end());
    return all;
}

Result<std::optional<QDate>> Arguments::date(const QString& option) const {
    if (!has(option)) return std::optional<QDate>();
    const QString text = value(option);
    for (const QString& format :
         {QStringLiteral("yyyy-MM-dd"), QStringLiteral("dd/MM/yyyy"), QStringLiteral("d/M/yyyy")})
        if (const QDate date = QDate::fromString(text, format); date.isValid()) return std::optional(date);
    return wrongUsage(say("core", "Không có ngày %1").arg(text), option,
                      say("core", "Viết ngày như 2025-07-01 hoặc 01/07/2025"));
}

Result<std::optional<qint64>> Arguments::number(const QString& option) const {
    if (!has(option)) return std::optional<qint64>();
    bool good = false;
    const qint64 number = value(option).toLongLong(&good);
    if (good) return std::optional(number);
    return wrongUsage(say("core", "%1 không phải là số").arg(value(option)), option);
}

void Arguments::change(const QString& option, QString& field) const {
    if (has(option)) field = value(option);
}

Status Arguments::change(const QString& option, qint64& field) const {
    TAPHUAN_ASSIGN(const auto wanted, number(option));
    field = wanted.value_or(field);
    return {};
}

Status Arguments::change(const QString& option, QDate& field) const {
    TAPHUAN_ASSIGN(const auto wanted, date(option));
    field = wanted.value_or(field);
    return {};
}

Status Arguments::change(const QString& option, bool& field) const {
    if (!has(option)) return {};
    const QString text = value(option);
    if (text != QLatin1String("yes") && text != QLatin1String("no"))
        return wrongUsage(say("core", "%1 là yes hoặc no").arg(option), text);
    field = text == QLatin1String("yes");
    return {};
}

Result<Database*> Cli::reading() {
    return opened(false);
}
Result<Database*> Cli::writing() {
    return opened(true);
}

OpenOptions Cli::openOptions(bool write) const {
    OpenOptions options;
    options.write = write;
    options.author = author_;
    options.credentials = credentials_;
    return options;
}

Result<Database*> Cli::opened(bool write) {
    if (database_ && (database_->writable() || !write)) return database_.get();
    database_.reset();
    Database::Opened opened = Database::open(path_, openOptions(write));
    warning_ = opened.warning;
    TAPHUAN_ASSIGN(database_, std::move(opened).take());
    return database_.get();
}

Result<Database*> Cli::rehearsal() {
    TAPHUAN_ASSIGN(Database* const original, reading());
    rehearsalFolder_ = std::make_unique<QTemporaryDir>();
    if (!rehearsalFolder_->isValid())
        return databaseError(say("core", "Không tạo được thư mục tạm để thử"),
                             QDir::toNativeSeparators(QDir::tempPath()),
                             say("core", "Kiểm tra dung lượng đĩa và quyền ghi của thư mục tạm"));
    const QString copy = rehearsalFolder_->filePath(QStringLiteral("thu.taphuan"));
    TAPHUAN_TRY(original->copyInto(copy));
    OpenOptions options = openOptions(true);
    options.dailyBackup = false;
    options.markerFolder = rehearsalFolder_->path();
    // On a server its address may say who it is.
    if (original->onServer()) options.credentials = original->options().credentials;
    TAPHUAN_ASSIGN(rehearsal_, Database::open(copy, options).take());
    return rehearsal_.get();
}

QHash<QString, bool> optionsOf(const QString& usage) {
    static const QRegularExpression pattern(QStringLiteral("(--[a-z-]+)( +[A-Z|a-z][^\\]\\[ -]*)?"));
    QHash<QString, bool> options;
    for (auto match = pattern.globalMatch(usage); match.hasNext();) {
        const auto found = match.next();
        options.insert(found.captured(1), !found.captured(2).trimmed().isEmpty());
    }
    return options;
}

Result<Arguments> parseArguments(const CliCommand& command, const QStringList& rest) {
    const QHash<QString, bool> known = optionsOf(command.usage);
    const QString how =
        say("core", "Cách dùng: %1")
            .arg(QStringLiteral("taphuan-cli ") + command.words.join(u' ') + u' ' + command.usage);
    Arguments arguments;
    for (qsizetype i = 0; i < rest.size(); ++i) {
        const QString& word = rest[i];
        if (!word.startsWith(QLatin1String("--"))) {
            arguments.positional << word;
            continue;
        }
        const QString name = word.section(u'=', 0, 0);
        if (!known.contains(name)) return wrongUsage(say("core", "Không có tùy chọn %1").arg(name), {}, how);
        if (!known.value(name)) {
            arguments.options.insert(name, {});
        } else if (word.contains(u'=')) {
            arguments.options.insert(name, word.section(u'=', 1));
        } else if (i + 1 < rest.size()) {
            arguments.options.insert(name, rest[++i]);
        } else {
            return wrongUsage(say("core", "Tùy chọn %1 thiếu giá trị").arg(name), {}, how);
        }
    }
    if (arguments.positional.size() < command.leastPositional ||
        arguments.positional.size() > command.mostPositional)
        return wrongUsage(say("core", "Số đối số không đúng"), command.words.join(u' '), how);
    return arguments;
}

}  // namespace taphuan
