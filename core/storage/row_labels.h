#pragma once

#include "core/storage/journal.h"
#include "core/storage/row_writer.h"

#include <QHash>
#include <QStringList>

namespace taphuan {

// How people know a row, also one that is gone: by its own name or number, else by what it joins ("Nguyễn Thị
// Hoà", "TN-II2-05 · buổi 2 · Nguyễn Thị Hoà"). Names are remembered, so that many rows cost few reads.
class RowLabels {
  public:
    // Units are called what they were called on this day.
    RowLabels(Connection& db, QDate on) : db_(db), rows_(db), on_(on) {}

    const Viewer& viewer() const { return db_.viewer(); }
    // Empty where nothing names the row, and where the viewer may not read it.
    Result<QString> labelOf(RowKey key);
    // What a label joins.
    static QStringList partsIn(const QString& label);
    // A stored value as people read it: dates, money, choices and what it refers to in words; numbers of
    // identity cards and phones, and addresses, masked. Empty where nothing is stored.
    Result<QString> textOf(Entity entity, const FieldSchema& field, const Value& value);

  private:
    Result<QStringList> partsOf(RowKey key);
    Result<QStringList> partsOfRow(const EntitySchema& schema, RowKey key);
    Result<std::optional<Values>> valuesOf(const EntitySchema& schema, RowKey key);
    Result<QString> levelName(const QString& code);

    Connection& db_;
    RowWriter rows_;
    QDate on_;
    QHash<RowKey, QStringList> known_;
};

// A value of a protected field as screens, printed lists and the command line show it; others as stored.
QString maskedValue(Entity entity, const FieldSchema& field, const Value& value);

}  // namespace taphuan
