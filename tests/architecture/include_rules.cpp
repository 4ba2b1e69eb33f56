#include "tests/architecture/include_rules.h"

#include <QDir>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace taphuan {

namespace {

// A layer, the layers its files may include besides its own, and the Qt modules they may use besides Core.
struct Layer {
    const char* folder;
    const char* mayInclude;
    const char* qtModules;
};

constexpr Layer layers[] = {
    {"core/base", "", ""},
    {"core/text", "core/base", ""},
    {"core/crypto", "core/base core/text", ""},
    {"core/domain", "core/base core/text core/crypto", ""},
    {"core/storage", "core/base core/text core/crypto core/domain", "Sql"},
    {"core/access", "core/base core/text core/crypto core/domain core/storage", "Sql"},
    {"core/coverage", "core/base core/text core/crypto core/domain core/storage", "Sql"},
    {"core/commands", "core/base core/text core/crypto core/domain core/storage core/access core/coverage",
     "Sql"},
    {"core/tables", "core/base core/text", ""},
    {"core/import",
     "core/base core/text core/crypto core/domain core/storage core/access core/coverage core/commands "
     "core/tables",
     "Sql"},
    {"core/exchange",
     "core/base core/text core/crypto core/domain core/storage core/access core/coverage core/commands",
     "Sql"},
    {"core/demo",
     "core/base core/text core/crypto core/domain core/storage core/access core/coverage core/commands "
     "core/tables "
     "core/import",
     "Sql"},
    {"core/documents",
     "core/base core/text core/crypto core/domain core/storage core/coverage core/tables resources/fonts",
     "Sql Gui"},
    {"ui/theme", "core resources/fonts", "Gui Widgets"},
    {"ui/models", "core ui/theme", "Gui Widgets"},
    {"ui/widgets", "core ui/theme ui/models", "Gui Widgets PrintSupport Charts"},
    {"ui/dialogs", "core ui/theme ui/models ui/widgets", "Gui Widgets PrintSupport"},
    {"ui/pages", "core ui/theme ui/models ui/widgets ui/dialogs", "Gui Widgets PrintSupport Charts"},
    {"ui", "core ui", "Gui Widgets PrintSupport"},
    {"app", "core ui resources", "Gui Widgets"},
    {"resources/fonts", "", ""},
};

// What writes to the journal, and who may: the commands, and the exchange, which applies others' operations;
// how it is written is storage's own business.
constexpr const char* writingHeaders[] = {"core/storage/transaction.h", "core/storage/merge.h",
                                          "core/storage/row_writer.h", "core/commands/perform.h"};
constexpr const char* writers[] = {"core/storage/", "core/commands/", "core/exchange/"};
constexpr const char* innerHeaders[] = {"core/storage/insert_blocks.h", "core/storage/journal_store.h",
                                        "core/storage/row_settler.h", "core/storage/write_door.h"};

bool isBelow(const QString& path, const QString& folder) {
    return path.startsWith(folder + u'/');
}

// The first layer of the table that holds the file: folders stand before what holds them.
const Layer* layerOf(const QString& path) {
    for (const Layer& layer : layers)
        if (isBelow(path, QLatin1String(layer.folder))) return &layer;
    return nullptr;
}

bool isAllowed(const Layer& layer, const QString& header) {
    if (isBelow(header, QLatin1String(layer.folder))) return true;
    for (const QString& folder : QString::fromLatin1(layer.mayInclude).split(u' ', Qt::SkipEmptyParts))
        if (isBelow(header, folder)) return true;
    return false;
}

// "class_page" of ui/pages/class_page.cpp and of ui/pages/class_page/header.h.
QString pageOf(const QString& path) {
    const QString rest = path.mid(int(qstrlen("ui/pages/")));
    return rest.section(u'/', 0, 0).section(u'.', 0, 0);
}

// Which module a Qt header belongs to, as the installed headers tell; none: not Qt's.
QString qtModule(const QString& header) {
    static const QHash<QString, QString> modules = [] {
        QHash<QString, QString> all;
        const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
        for (const QString& module : headers.entryList({QStringLiteral("Qt*")}, QDir::Dirs))
            for (const QString& name : QDir(headers.filePath(module)).entryList(QDir::Files))
                all.insert(name, module.mid(2));
        return all;
    }();
    if (header.startsWith(u"Qt") && header.contains(u'/')) return header.section(u'/', 0, 0).mid(2);
    return modules.value(header);
}

QString includeProblem(const SourceFile& file, const Layer& layer, const QString& header) {
    if (header.endsWith(u".moc")) return {};
    if (!layerOf(header)) return QStringLiteral("not a path from the root of the source tree");
    if (!isAllowed(layer, header))
        return QStringLiteral("%1 must not know it").arg(QLatin1String(layer.folder));
    if (isBelow(file.path, QStringLiteral("ui/pages")) && isBelow(header, QStringLiteral("ui/pages")) &&
        pageOf(file.path) != pageOf(header))
        return QStringLiteral("another page's");
    const auto isSame = [&](const char* named) { return header == QLatin1String(named); };
    const auto isBegun = [&](const char* folder) { return file.path.startsWith(QLatin1String(folder)); };
    if (std::any_of(std::begin(writingHeaders), std::end(writingHeaders), isSame) &&
        std::none_of(std::begin(writers), std::end(writers), isBegun))
        return QStringLiteral("only commands and exchange write");
    if (std::any_of(std::begin(innerHeaders), std::end(innerHeaders), isSame) && !isBegun("core/storage/"))
        return QStringLiteral("only storage writes so");
    return {};
}

QString moduleProblem(const Layer& layer, const QString& header) {
    const QString module = qtModule(header);
    if (module.isEmpty() || module == u"Core") return {};
    if (QString::fromLatin1(layer.qtModules).split(u' ').contains(module)) return {};
    return QStringLiteral("%1 does without Qt %2").arg(QLatin1String(layer.folder), module);
}

QString at(const SourceFile& file, int line) {
    return file.path + u':' + QString::number(line);
}

void sqlOf(const SourceFile& file, const QRegularExpression& pattern, QStringList& findings) {
    for (const Literal& literal : file.literals)
        if (pattern.match(literal.text).hasMatch())
            findings << at(file, literal.line) + QStringLiteral(" may not hold the SQL ") +
                            literal.text.left(60);
}

}  // namespace

QStringList forbiddenIncludes(const std::vector<SourceFile>& sources) {
    QStringList findings;
    for (const SourceFile& file : sources) {
        const Layer* layer = layerOf(file.path);
        if (!layer) {
            findings << file.path + QStringLiteral(" is in no layer");
            continue;
        }
        for (const Include& include : file.includes) {
            const QString problem = include.angled ? moduleProblem(*layer, include.header)
                                                   : includeProblem(file, *layer, include.header);
            if (!problem.isEmpty())
                findings << at(file, include.line) +
                                QStringLiteral(" may not include %1 (%2)").arg(include.header, problem);
        }
    }
    return findings;
}

QStringList forbiddenSql(const std::vector<SourceFile>& sources) {
    static const QRegularExpression writing(
        QStringLiteral(
            R"(\b(INSERT\s+(OR\s+\w+\s+)?INTO|REPLACE\s+INTO|DELETE\s+FROM|UPDATE\s+["\w.%]+\s+SET)\b)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression any(
        QStringLiteral(
            R"(\bSELECT\s.*\sFROM\s|\bINSERT\s+(OR\s+\w+\s+)?INTO\b|\bDELETE\s+FROM\b|\bREPLACE\s+INTO\b|)"
            R"(\bUPDATE\s+["\w.%]+\s+SET\b|^\s*PRAGMA\s|^\s*WHERE\s|^\s*ORDER\s+BY\s)"),
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression sqlClass(QStringLiteral(R"(\bQSql\w+)"));
    QStringList findings;
    for (const SourceFile& file : sources) {
        if (isBelow(file.path, QStringLiteral("core"))) {
            if (!isBelow(file.path, QStringLiteral("core/storage"))) sqlOf(file, writing, findings);
            continue;
        }
        sqlOf(file, any, findings);
        const auto match = sqlClass.match(file.code);
        if (match.hasMatch())
            findings << at(file, int(QStringView(file.code).left(match.capturedStart()).count(u'\n')) + 1) +
                            QStringLiteral(" may not use ") + match.captured();
    }
    return findings;
}

}  // namespace taphuan
