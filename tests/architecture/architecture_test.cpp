#include "tests/architecture/include_rules.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace taphuan {
namespace {

QString root() {
    return QStringView(TAPHUAN_SOURCE_DIR).toString();
}

std::vector<SourceFile> product() {
    return readSources(root(), {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app"),
                                QStringLiteral("resources")});
}

std::string lines(const QStringList& findings) {
    return findings.join(u'\n').toStdString();
}

TEST(Architecture, IncludesFollowTheLayers) {
    const auto sources = product();
    EXPECT_GT(sources.size(), 100u);
    EXPECT_EQ(lines(forbiddenIncludes(sources)), "");
}

TEST(Architecture, OnlyStorageWritesTables) {
    EXPECT_EQ(lines(forbiddenSql(product())), "");
}

// What core's tests stand on is core; they must run where there is no window. The bench of the window is a
// program of its own, built only where there is one.
TEST(Architecture, TestsOfCoreKnowNoWindow) {
    QStringList findings;
    for (const SourceFile& file : readSources(
             root(),
             {QStringLiteral("tests/core"), QStringLiteral("tests/kill"), QStringLiteral("tests/bench")}))
        for (const Include& include : file.includes)
            if (include.header.startsWith(u"ui/") && !file.path.startsWith(u"tests/bench/window_bench/"))
                findings << file.path + u' ' + include.header;
    EXPECT_EQ(lines(findings), "");
}

TEST(Sources, LeaveNothingForLater) {
    const QStringList words{QStringLiteral("TO") + QStringLiteral("DO"),
                            QStringLiteral("FIX") + QStringLiteral("ME")};
    const QStringList endings{QStringLiteral(".h"),   QStringLiteral(".cpp"),   QStringLiteral(".sql"),
                              QStringLiteral(".txt"), QStringLiteral(".cmake"), QStringLiteral(".sh"),
                              QStringLiteral(".md")};
    QStringList findings;
    for (const QString& folder :
         {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app"), QStringLiteral("tests"),
          QStringLiteral("installer"), QStringLiteral("resources")}) {
        for (const QString& path : filesBelow(root(), folder, endings)) {
            if (path.startsWith(u"tests/data/")) continue;
            QFile file(root() + u'/' + path);
            ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
            const QString text = QString::fromUtf8(file.readAll());
            for (const QString& word : words)
                if (text.contains(word)) findings << path + u' ' + word;
        }
    }
    EXPECT_EQ(lines(findings), "");
}

TEST(Resources, EveryJsonFileParses) {
    const QStringList files = filesBelow(root(), QStringLiteral("resources"), {QStringLiteral(".json")});
    EXPECT_GE(files.size(), 5);
    for (const QString& path : files) {
        QFile file(root() + u'/' + path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        QJsonParseError error;
        QJsonDocument::fromJson(file.readAll(), &error);
        EXPECT_EQ(error.error, QJsonParseError::NoError)
            << path.toStdString() << ", byte " << error.offset << ": " << error.errorString().toStdString();
    }
}

// The rules on trees that break them.
class FakeTree {
  public:
    FakeTree& with(const QString& path, const QByteArray& text) {
        QDir(folder_.path()).mkpath(path.section(u'/', 0, -2));
        QFile file(folder_.filePath(path));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return *this;
    }
    std::vector<SourceFile> sources() const {
        return readSources(folder_.path(),
                           {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")});
    }

  private:
    QTemporaryDir folder_;
};

struct Case {
    const char* path;
    const char* text;
    int findings;
};

TEST(IncludeRules, SeeWhatIsForbidden) {
    const Case cases[] = {
        {"core/base/a.h", "#include \"core/text/fold.h\"\n", 1},
        {"core/text/a.h", "#include \"core/base/result.h\"\n", 0},
        {"core/domain/a.h", "  #  include \"core/storage/database.h\"\n", 1},
        {"core/tables/a.cpp", "#include \"core/domain/person.h\"\n", 1},
        {"core/coverage/a.cpp", "#include \"core/commands/plan_commands.h\"\n", 1},
        {"core/commands/a.cpp", "#include \"core/storage/transaction.h\"\n", 0},
        {"core/commands/a.cpp", "#include \"core/documents/fonts.h\"\n", 1},
        {"core/import/a.cpp", "#include \"core/storage/transaction.h\"\n", 1},
        {"core/commands/a.cpp", "#include \"core/storage/write_door.h\"\n", 1},
        {"core/exchange/a.cpp", "#include \"core/storage/journal_store.h\"\n", 1},
        {"core/storage/a.cpp", "#include \"core/storage/row_settler.h\"\n", 0},
        {"ui/models/a.cpp", "#include \"core/storage/insert_blocks.h\"\n", 1},
        {"ui/models/a.cpp", "#include \"core/storage/row_writer.h\"\n", 1},
        {"core/import/a.cpp", "#include \"core/commands/plan_commands.h\"\n", 0},
        {"core/demo/a.cpp", "#include \"core/commands/perform.h\"\n", 1},
        {"core/documents/a.cpp", "#include \"core/commands/plan_commands.h\"\n", 1},
        {"core/documents/a.cpp", "#include <QPainter>\n#include <QFont>\n", 0},
        {"core/base/a.cpp", "#include <QFont>\n", 1},
        {"core/storage/a.cpp", "#include <QtWidgets/QLabel>\n", 1},
        {"core/domain/a.cpp", "#include <QSqlQuery>\n", 1},
        {"core/storage/a.cpp", "#include <QSqlQuery>\n#include <sqlite3.h>\n", 0},
        {"core/base/a.cpp", "#include \"ui/theme/theme.h\"\n", 1},
        {"core/base/a.cpp", "#include \"result.h\"\n", 1},
        {"core/base/a.cpp", "// #include \"ui/theme/theme.h\"\n/*\n#include <QFont>\n*/\n", 0},
        {"core/new_layer/a.cpp", "", 1},
        {"ui/models/a.h", "#include \"ui/widgets/card.h\"\n", 1},
        {"ui/widgets/a.h", "#include \"ui/models/palette_model.h\"\n#include \"ui/theme/theme.h\"\n", 0},
        {"ui/widgets/a.h", "#include \"ui/dialogs/class_dialog.h\"\n", 1},
        {"ui/theme/a.h", "#include \"ui/widgets/card.h\"\n", 1},
        {"ui/dialogs/a.h", "#include \"ui/pages/class_page.h\"\n", 1},
        {"ui/pages/class_page.cpp", "#include \"ui/pages/class_page/people.h\"\n", 0},
        {"ui/pages/class_page.cpp", "#include \"ui/pages/plan_page.h\"\n", 1},
        {"ui/pages/a.cpp", "#include <QSqlQuery>\n", 1},
        {"ui/pages/a.cpp", "#include \"core/commands/perform.h\"\n", 1},
        {"ui/main_window.cpp", "#include \"ui/pages/class_page.h\"\n", 0},
        {"ui/main_window.cpp", "#include \"app/start.h\"\n", 1},
        {"app/main.cpp", "#include \"ui/main_window.h\"\n#include <QApplication>\n", 0},
        {"app/cli/main.cpp", "#include \"core/storage/transaction.h\"\n", 1},
    };
    for (const Case& each : cases) {
        FakeTree tree;
        tree.with(QLatin1String(each.path), each.text);
        const QStringList found = forbiddenIncludes(tree.sources());
        EXPECT_EQ(found.size(), each.findings) << each.path << '\n' << each.text << lines(found);
    }
}

TEST(IncludeRules, NameTheFileAndTheLine) {
    FakeTree tree;
    tree.with(QStringLiteral("core/base/a.h"),
              "#pragma once\n/* two\nlines */\n#include \"core/text/fold.h\"\n");
    EXPECT_EQ(lines(forbiddenIncludes(tree.sources())),
              "core/base/a.h:4 may not include core/text/fold.h (core/base must not know it)");
}

TEST(SqlRules, SeeWhatIsForbidden) {
    const Case cases[] = {
        {"core/import/a.cpp", "f(QStringLiteral(\"DELETE FROM person\"));", 1},
        {"core/commands/a.cpp", "f(\"UPDATE \\\"person\\\" \"\n  \"SET note = ?\");", 1},
        {"core/commands/a.cpp", "f(R\"x(insert or ignore into person)x\");", 1},
        {"core/commands/a.cpp", "f(\"SELECT 1 FROM person\"); // DELETE FROM person\n", 0},
        {"core/storage/a.cpp", "f(\"DELETE FROM person\");", 0},
        {"ui/pages/a.cpp", "f(\"SELECT 1 FROM person\");", 1},
        {"ui/pages/a.cpp", "f(u\"WHERE t.id = ?\");", 1},
        {"ui/pages/a.cpp", "char c = '\"'; QSqlQuery* q; char d = '\"';", 1},
        {"ui/pages/a.cpp", "int n = 1'000; f(\"Select from the list\");", 0},
        {"app/cli/a.cpp", "f(\"PRAGMA integrity_check\");", 1},
    };
    for (const Case& each : cases) {
        FakeTree tree;
        tree.with(QLatin1String(each.path), each.text);
        const QStringList found = forbiddenSql(tree.sources());
        EXPECT_EQ(found.size(), each.findings) << each.path << '\n' << each.text << '\n' << lines(found);
    }
}

}  // namespace
}  // namespace taphuan
