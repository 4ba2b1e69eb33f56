#pragma once

#include <QSqlDatabase>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <unordered_map>

namespace taphuan {

// Statements of one connection that wait to be sent together: over a network one journey for all of them
// instead of one for each.
class PostgresBatch {
  public:
    // The name under which the server has the statement prepared; empty: it has to be told `preparation()`
    // first, and then noted here.
    QString nameOf(const QString& text) const;
    // "PREPARE …" of a statement with marks, under a name of its own.
    QString preparation(const QString& text, QString& name);
    void notePrepared(const QString& text, const QString& name) { names_[text] = name; }

    void add(const QSqlDatabase& sql, const QString& name, const QVariantList& bound);
    bool isFull() const { return size_ > mostCharacters; }
    bool isEmpty() const { return waiting_.isEmpty(); }
    // What waits, as one text; nothing waits afterwards.
    QString take();
    // The connection is another one: the server has nothing prepared.
    void forget();

  private:
    static constexpr qsizetype mostCharacters = 256 * 1024;

    std::unordered_map<QString, QString> names_;
    QStringList waiting_;
    qsizetype size_ = 0;
    int lastName_ = 0;
};

}  // namespace taphuan
