#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>
#include <gtest/gtest.h>

namespace taphuan {

// What one run of the real program gave back.
struct Ran {
    int status = -1;
    QString out;
    QString error;

    QJsonObject object() const;
    QJsonArray array() const;
    // The sentence on standard error: one line, ended by a full stop, without the end of the line.
    QString sentence() const;
};

// The built taphuan-cli in a home of its own: nothing is read or written outside the test's folder.
class CliProgram : public testing::Test {
  protected:
    // In Vietnamese, whatever the machine's own language. `inChild` runs in the new process before the
    // program.
    Ran run(const QStringList& words, const QMap<QString, QString>& environment = {},
            const std::function<void()>& inChild = {}) const;
    // On the test's database, as --json.
    Ran ask(const QStringList& words) const;
    // The same, which must end with that exit status.
    QJsonObject answer(const QStringList& words, int status = 0) const;
    QJsonArray answers(const QStringList& words, int status = 0) const;

    QString path(const QString& name) const { return folder_.filePath(name); }
    QString database() const { return path(QStringLiteral("x.taphuan")); }
    QString write(const QString& name, const QByteArray& bytes) const;
    static QString resource(const QString& name);
    static QString sample(const QString& name);
    static QString planFile() { return resource(QStringLiteral("plans/tay_ninh.json")); }

    // A database of the units of Tây Ninh alone, with its plan: quick to make.
    void initSmall();
    // How many rows of each kind there are.
    QJsonObject counts() const;

  private:
    QTemporaryDir folder_;
};

QByteArray bytesOf(const QString& path);

}  // namespace taphuan
