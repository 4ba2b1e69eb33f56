#include "core/storage/row_labels.h"

#include "core/base/interface_language.h"
#include "core/base/partial_date.h"
#include "core/base/say.h"
#include "core/domain/completion_reason.h"
#include "core/domain/field_words.h"
#include "core/storage/row_history.h"
#include "core/storage/row_names.h"
#include "core/storage/unit_store.h"
#include "core/text/email.h"
#include "core/text/identity.h"
#include "core/text/phone.h"
#include "core/text/vietnamese_numbers.h"

namespace taphuan {

namespace {

// What the row is called by itself. The number of a session or an enrolment is an order within the class, no
// name; nor does that of a paper tell whose it is.
QString ownLabel(const EntitySchema& schema, const Values& values) {
    if (schema.entity == Entity::session || schema.entity == Entity::enrolment ||
        schema.entity == Entity::qualification)
        return {};
    if (schema.entity == Entity::role || schema.entity == Entity::roster_kind)
        return nameSpoken(textOf(values[size_t(schema.fieldIndex("name"))]),
                          textOf(values[size_t(schema.fieldIndex("name_en"))]));
    const bool byName = schema.entity == Entity::unit_version || schema.entity == Entity::audience ||
                        schema.entity == Entity::level || schema.entity == Entity::unit_group;
    for (const char* field : {byName ? "name" : "short_name", "alias"})
        if (const int index = schema.fieldIndex(field); index >= 0)
            if (const QString text = textOf(values[size_t(index)]); !text.isEmpty()) return text;
    return ownNameOf(schema, values);
}

QString separator() {
    return QStringLiteral(" · ");
}

QString masked(FieldKind kind, const QString& text) {
    if (kind == FieldKind::citizenNumber) return maskedIdentity(text);
    if (kind == FieldKind::phone) return maskedPhone(text);
    if (kind == FieldKind::email) return maskedEmail(text);
    return text;
}

QString dateOf(const QString& iso) {
    const auto date = PartialDate::fromIso(iso);
    if (!date) return iso;
    return date->isFull() ? dateText(QDate(date->year(), date->month(), date->day())) : date->vietnamese();
}

}  // namespace

QString maskedValue(Entity entity, const FieldSchema& field, const Value& value) {
    const auto word = fieldWord(entity, field.name);
    return masked(word ? word->kind : FieldKind::text, toVariant(value).toString());
}

Result<QString> RowLabels::labelOf(RowKey key) {
    TAPHUAN_ASSIGN(const QStringList parts, partsOf(key));
    return parts.join(separator());
}

QStringList RowLabels::partsIn(const QString& label) {
    return label.split(separator(), Qt::SkipEmptyParts);
}

Result<QStringList> RowLabels::partsOf(RowKey key) {
    if (const auto found = known_.constFind(key); found != known_.cend()) return *found;
    const EntitySchema* const schema = findSchema(int(key.entity));
    if (!schema || key.row.isNull()) return QStringList();
    known_.insert(key, {});  // rows that name each other in a ring have no name
    TAPHUAN_ASSIGN(const QStringList parts, partsOfRow(*schema, key));
    known_.insert(key, parts);
    return parts;
}

Result<QStringList> RowLabels::partsOfRow(const EntitySchema& schema, RowKey key) {
    if (key.entity == Entity::unit) {
        TAPHUAN_ASSIGN(const QString name, unitName(db_, Id<Unit>(key.row), on_));
        if (!name.isEmpty()) return QStringList{name};
    }
    TAPHUAN_ASSIGN(const auto values, valuesOf(schema, key));
    if (!values) return QStringList();
    if (const QString own = ownLabel(schema, *values); !own.isEmpty()) return QStringList{own};
    QStringList parts;
    for (size_t i = 0; i < schema.fields.size(); ++i) {
        const auto& reference = schema.fields[i].reference;
        const RowKey other{reference ? reference->entity : key.entity, RowId{numberOf((*values)[i])}};
        if (!reference || reference->entity == key.entity) continue;
        TAPHUAN_ASSIGN(const QStringList names, partsOf(other));
        parts += names;
    }
    if (key.entity == Entity::session)
        parts << say("core", "buổi %1").arg(numberOf((*values)[size_t(schema.fieldIndex("number"))]));
    if (const int year = schema.fieldIndex("year"); year >= 0)
        parts << QString::number(numberOf((*values)[size_t(year)]));
    parts.removeDuplicates();
    return parts;
}

// As it is, else as it was before it was removed. Nothing of a row that the viewer may not read.
Result<std::optional<Values>> RowLabels::valuesOf(const EntitySchema& schema, RowKey key) {
    if (!db_.viewer().mayRead(key.entity)) return std::optional<Values>();
    TAPHUAN_ASSIGN(const auto row, rows_.read(schema, key.row));
    if (row) return std::optional(row->values);
    TAPHUAN_ASSIGN(const auto removals,
                   readChanges(db_,
                               QStringLiteral("WHERE entity = ? AND row = ? AND kind = ? ORDER BY seq DESC "
                                              "LIMIT 1"),
                               {qint64(key.entity), key.row.value, qint64(ChangeKind::remove)}));
    if (removals.empty()) return std::optional<Values>();
    return std::optional(toValues(schema, removals.front().change.before));
}

Result<QString> RowLabels::levelName(const QString& code) {
    TAPHUAN_ASSIGN(const auto name,
                   db_.row(QStringLiteral("SELECT name, name_en FROM level WHERE code = ? ORDER BY "
                                          "coalesce(valid_from, '') DESC LIMIT 1"),
                           {code}, [](const QSqlQuery& query) {
                               return nameSpoken(query.value(0).toString(), query.value(1).toString());
                           }));
    return name.value_or(code);
}

Result<QString> RowLabels::textOf(Entity entity, const FieldSchema& field, const Value& value) {
    const QString text = toVariant(value).toString();
    if (text.isEmpty()) return QString();
    if (field.reference) {
        const RowId row{numberOf(value)};
        TAPHUAN_ASSIGN(const QString label, labelOf({field.reference->entity, row}));
        return label.isEmpty() ? row.text() : label;
    }
    const auto word = fieldWord(entity, field.name);
    const FieldKind kind = word ? word->kind : FieldKind::text;
    switch (kind) {
        case FieldKind::number:
            return groupedNumber(numberOf(value));
        case FieldKind::money:
            return say("core", "%1 đồng").arg(groupedNumber(numberOf(value)));
        case FieldKind::hundredths:
            return decimalText(double(numberOf(value)) / 100, 2);
        case FieldKind::truth:
            return numberOf(value) != 0 ? say("core", "có") : say("core", "không");
        case FieldKind::date:
            return dateOf(text);
        case FieldKind::choice:
            return choiceText(entity, field.name, text);
        case FieldKind::levelCode:
            return levelName(text);
        case FieldKind::resultReason:
            return reasonText(text);
        case FieldKind::paperContent:
            return say("core", "như trên giấy đã cấp");
        case FieldKind::citizenNumber:
        case FieldKind::phone:
        case FieldKind::email:
            return masked(kind, text);
        case FieldKind::lines:
            return text.split(u'\n', Qt::SkipEmptyParts).join(QStringLiteral(", "));
        case FieldKind::text:
        case FieldKind::plainNumber:
            break;
    }
    return text;
}

}  // namespace taphuan
