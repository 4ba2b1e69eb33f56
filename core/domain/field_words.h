#pragma once

#include "core/domain/entity.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace taphuan {

// What a stored field holds, where people read it otherwise than it is stored.
enum class FieldKind {
    text,
    lines,  // several texts, one a line
    number,
    plainNumber,  // years and ordinals: no dots between thousands
    money,
    hundredths,
    truth,
    date,
    choice,  // an enum's wire name
    levelCode,
    citizenNumber,
    phone,
    email,
    resultReason,
    paperContent,
};

struct FieldWord {
    QString word;  // "Từ ngày"
    FieldKind kind = FieldKind::text;
};

// Of the field with this wire name; nothing where this version knows no such field.
std::optional<FieldWord> fieldWord(Entity entity, QByteArrayView field);

// The interface's word for the stored wire name of a choice; a text that is none is given back as it is.
QString choiceText(Entity entity, QByteArrayView field, const QString& stored);

}  // namespace taphuan
