#include "core/storage/person_numbers.h"

namespace taphuan {

Result<qint64> lookupOf(const Connection& db, NumberKind kind, const QString& number) {
    if (!db.key()) return noKey(db);
    return db.key()->lookup(quint8(kind), number);
}

Result<NumberKeys> numbersOf(const Connection& db, const Person& person) {
    NumberKeys keys;
    const auto add = [&](NumberKind kind, const QString& number) -> Status {
        if (number.isEmpty()) return {};
        TAPHUAN_ASSIGN(const qint64 key, lookupOf(db, kind, number));
        keys.emplace_back(kind, key);
        return {};
    };
    TAPHUAN_TRY(add(NumberKind::nationalId, person.nationalId));
    TAPHUAN_TRY(add(NumberKind::oldNationalId, person.oldNationalId));
    TAPHUAN_TRY(add(NumberKind::phone, person.phone));
    if (person.phone.size() >= phoneEndDigits)
        TAPHUAN_TRY(add(NumberKind::phoneEnd, person.phone.right(phoneEndDigits)));
    return keys;
}

Status addNumbers(Connection& db, const Person& person) {
    TAPHUAN_ASSIGN(const NumberKeys keys, numbersOf(db, person));
    for (const auto& [kind, key] : keys)
        TAPHUAN_TRY(
            db.execute(QStringLiteral("INSERT INTO person_number (kind, key, person) VALUES (?, ?, ?)"),
                       {qint64(kind), key, person.id.value}));
    return {};
}

Status removeNumbers(Connection& db, RowId person) {
    return db.execute(QStringLiteral("DELETE FROM person_number WHERE person = ?"), {person.value});
}

}  // namespace taphuan
