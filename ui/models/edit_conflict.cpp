#include "ui/models/edit_conflict.h"

#include "core/domain/field_words.h"
#include "core/storage/journal_reading.h"
#include "core/storage/row_labels.h"

namespace taphuan {

Result<ConflictWords> readConflict(Connection& db, const EditConflict& conflict, QDate today) {
    const Entity entity = conflict.row.entity;
    const EntitySchema& schema = schemaOf(entity);
    RowLabels labels(db, today);
    ConflictWords words;
    TAPHUAN_ASSIGN(words.row, describeRow(db, conflict.row, today));
    for (const FieldConflict& each : conflict.fields) {
        const FieldSchema& field = schema.fields[size_t(schema.fieldIndex(each.field))];
        const auto word = fieldWord(entity, each.field);
        ConflictLine line{each.field, word ? word->word : QString::fromLatin1(each.field), {}, {}, {}};
        TAPHUAN_ASSIGN(line.before, labels.textOf(entity, field, each.before));
        TAPHUAN_ASSIGN(line.mine, labels.textOf(entity, field, each.mine));
        TAPHUAN_ASSIGN(line.theirs, labels.textOf(entity, field, each.theirs));
        words.lines.push_back(std::move(line));
    }
    return words;
}

EditBase chosenFrom(const EditBase& base, const EditConflict& conflict, const std::set<QByteArray>& theirs) {
    EditBase chosen = base;
    for (const FieldConflict& each : conflict.fields) {
        const EditBase::Field field{conflict.row, each.field};
        if (theirs.contains(each.field))
            chosen.theirs.insert(field);
        else
            chosen.mine.insert_or_assign(field, each.theirs);
    }
    return chosen;
}

}  // namespace taphuan
