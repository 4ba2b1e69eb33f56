#include "tests/cli/cli_program.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

namespace taphuan {

using namespace Qt::StringLiterals;

QJsonObject Ran::object() const {
    return QJsonDocument::fromJson(out.toUtf8()).object();
}

QJsonArray Ran::array() const {
    return QJsonDocument::fromJson(out.toUtf8()).array();
}

QString Ran::sentence() const {
    EXPECT_EQ(error.count(u'\n'), 1) << error.toStdString();
    EXPECT_TRUE(error.endsWith(u".\n"_s)) << error.toStdString();
    return error.trimmed();
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

Ran CliProgram::run(const QStringList& words, const QMap<QString, QString>& environment,
                    const std::function<void()>& inChild) const {
    QProcess process;
    process.setChildProcessModifier(inChild);
    QProcessEnvironment around = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"TAPHUAN_DB", "LC_ALL", "LC_MESSAGES", "XDG_DATA_HOME"})
        around.remove(QLatin1String(name));
    around.insert(u"HOME"_s, folder_.path());
    around.insert(u"USER"_s, u"lan"_s);
    around.insert(u"LANG"_s, u"C.UTF-8"_s);
    for (auto at = environment.begin(); at != environment.end(); ++at) around.insert(at.key(), at.value());
    process.setProcessEnvironment(around);
    process.setWorkingDirectory(folder_.path());
    process.start(QString::fromUtf16(TAPHUAN_CLI), words);
    EXPECT_TRUE(process.waitForFinished(-1)) << words.join(u' ').toStdString();
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit) << words.join(u' ').toStdString();
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

Ran CliProgram::ask(const QStringList& words) const {
    return run(QStringList{u"--db"_s, database(), u"--json"_s} + words);
}

QJsonObject CliProgram::answer(const QStringList& words, int status) const {
    const Ran ran = ask(words);
    EXPECT_EQ(ran.status, status) << words.join(u' ').toStdString() << "\n" << ran.error.toStdString();
    return ran.object();
}

QJsonArray CliProgram::answers(const QStringList& words, int status) const {
    const Ran ran = ask(words);
    EXPECT_EQ(ran.status, status) << words.join(u' ').toStdString() << "\n" << ran.error.toStdString();
    return ran.array();
}

QString CliProgram::write(const QString& name, const QByteArray& bytes) const {
    QFile file(path(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(file.write(bytes), bytes.size());
    return file.fileName();
}

QString CliProgram::resource(const QString& name) {
    return QString::fromUtf16(TAPHUAN_SOURCE_DIR) + u"/resources/"_s + name;
}

QString CliProgram::sample(const QString& name) {
    return QString::fromUtf16(TAPHUAN_SOURCE_DIR) + u"/tests/data/samples/"_s + name;
}

void CliProgram::initSmall() {
    const QList<QByteArray> lines = bytesOf(resource(u"units/units_2022.csv"_s)).split('\n');
    QByteArray ofProvince = lines.front() + '\n';
    for (const QByteArray& line : lines)
        if (line.trimmed().endsWith(QByteArray(",Tây Ninh"))) ofProvince += line + '\n';
    const Ran made = run(
        {u"init"_s, database(), u"--units"_s, write(u"tay-ninh.csv"_s, ofProvince), u"--plan"_s, planFile()});
    ASSERT_EQ(made.status, 0) << made.error.toStdString();
}

QJsonObject CliProgram::counts() const {
    return answer({u"info"_s}).value(u"counts"_s).toObject();
}

}  // namespace taphuan
