#include "ui/models/edit_conflict.h"

#include "core/base/say.h"
#include "core/domain/field_words.h"
#include "core/storage/journal_reading.h"
#include "core/storage/row_labels.h"

#include <algorithm>

namespace taphuan {

namespace {

Result<ConflictLine> fieldLine(RowLabels& labels, const FieldConflict& each) {
    const Entity entity = each.row.entity;
    const EntitySchema& schema = schemaOf(entity);
    const FieldSchema& field = schema.fields[size_t(schema.fieldIndex(each.field))];
    const auto word = fieldWord(entity, each.field);
    ConflictLine line{
        {each.row, each.field}, word ? word->word : QString::fromLatin1(each.field), {}, {}, {}};
    TAPHUAN_ASSIGN(line.before, labels.textOf(entity, field, each.before));
    TAPHUAN_ASSIGN(line.mine, labels.textOf(entity, field, each.mine));
    TAPHUAN_ASSIGN(line.theirs, labels.textOf(entity, field, each.theirs));
    return line;
}

// One removed the row, the other changed it or put it back.
Result<ConflictLine> rowLine(Connection& db, const FieldConflict& each) {
    TAPHUAN_ASSIGN(const auto by, readHeader(db, numberOf(each.theirs)));
    QString did;
    if (by) {
        TAPHUAN_ASSIGN(did, operationText(db, *by));
    }
    const bool mineStays = numberOf(each.mine) != 0;
    return ConflictLine{{each.row, {}},
                        say("ui", "Cả bản ghi"),
                        {},
                        mineStays ? say("ui", "ghi như tôi nhập") : say("ui", "xóa"),
                        mineStays ? say("ui", "đã xóa (%1)").arg(did) : say("ui", "giữ lại (%1)").arg(did)};
}

}  // namespace

Result<ConflictWords> readConflict(Connection& db, const EditConflict& conflict, QDate today) {
    RowLabels labels(db, today);
    std::set<RowKey> rows;
    for (const FieldConflict& each : conflict.fields) rows.insert(each.row);
    ConflictWords words;
    words.author = conflict.authors.size() == 1 ? conflict.authors.front() : QString();
    if (rows.size() == 1) {
        TAPHUAN_ASSIGN(words.rows, describeRow(db, *rows.begin(), today));
    } else {
        words.rows = say("ui", "%1 chỗ").arg(rows.size());
    }
    for (const FieldConflict& each : conflict.fields) {
        TAPHUAN_ASSIGN(ConflictLine line, each.field.isEmpty() ? rowLine(db, each) : fieldLine(labels, each));
        if (rows.size() > 1) {
            TAPHUAN_ASSIGN(const QString label, labels.labelOf(each.row));
            line.word = label.isEmpty() ? line.word : QString(label % QStringLiteral(": ") % line.word);
        }
        words.lines.push_back(std::move(line));
    }
    return words;
}

EditBase chosenFrom(const EditBase& base, const EditConflict& conflict,
                    const std::set<EditBase::Field>& theirs) {
    EditBase chosen = base;
    for (const FieldConflict& each : conflict.fields) {
        const EditBase::Field field{each.row, each.field};
        if (theirs.contains(field))
            chosen.theirs.insert(field);
        else
            chosen.mine.insert_or_assign(field, each.theirs);
    }
    return chosen;
}

}  // namespace taphuan
