#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace taphuan {

// The object in a JSON file of ours. Errors (ErrorKind::file) tell apart a missing, an empty and a cut-off
// file, one that is no JSON, and one that is not in UTF-8. `name` stands for the file in messages.
Result<QJsonObject> readJsonFile(const QString& path);
Result<QJsonObject> parseJson(const QByteArray& bytes, const QString& name);

// The first thing found wrong in a file; what is read after it is of no use.
struct JsonProblem {
    QString file;
    std::optional<Error> error;

    void report(const QString& what, const QString& key);
};

// Reads one object key by key and remembers which were read: a key that nobody asked for is a problem, so
// that nothing of a file is dropped in silence. Text comes out normalised. A key that is absent or null is
// "not stated" for the optional readers and a problem for the others.
class JsonReader {
  public:
    JsonReader(QJsonObject object, QString path, JsonProblem& problem);

    QString text(const char* key);
    QString optionalText(const char* key);   // one line; empty where not stated
    QString optionalLines(const char* key);  // several lines
    qint64 number(const char* key);
    std::optional<qint64> optionalNumber(const char* key);
    bool truth(const char* key);
    QStringList texts(const char* key);  // every one a line
    QMap<qint64, qint64> optionalByYear(const char* key);
    QMap<QString, qint64> optionalNumbers(const char* key);
    bool states(const char* key) const;

    // Calls `each` with a reader of every object of the array; closes each reader.
    template <class Each>
    void objects(const char* key, Each each) {
        int at = 0;
        for (const QJsonValue& value : array(key)) {
            JsonReader reader = element(key, at++, value);
            each(reader);
            reader.close();
        }
    }
    // Calls `one` with a reader of the object, where it is stated; closes it.
    template <class One>
    void optionalObject(const char* key, One one) {
        if (!states(key)) {
            asked_.insert(QLatin1String(key));
            return;
        }
        JsonReader reader = member(key);
        one(reader);
        reader.close();
    }

    void wrong(const char* key, const QString& what);
    // Reports a key that was not asked for.
    void close();
    const QString& path() const { return path_; }

  private:
    QJsonValue take(const char* key);
    QJsonArray array(const char* key);
    JsonReader element(const char* key, int at, const QJsonValue& value);
    JsonReader member(const char* key);
    QString pathTo(const QString& key) const;

    QJsonObject object_;
    QString path_;
    JsonProblem& problem_;
    QSet<QString> asked_;
};

}  // namespace taphuan
