#include "core/commands/qualification_commands.h"

#include "core/base/say.h"
#include "core/domain/qualification_words.h"
#include "core/storage/select.h"
#include "core/text/normalise.h"

#include <algorithm>

namespace taphuan {

namespace {

Result<QString> nameOfHolder(Connection& db, Id<Person> person) {
    TAPHUAN_ASSIGN(const auto name,
                   db.row(QStringLiteral("SELECT full_name FROM person WHERE id = ?"), {person.value},
                          [](const QSqlQuery& query) { return query.value(0).toString(); }));
    if (name) return *name;
    return refused(say("core", "Không có hồ sơ cá nhân %1").arg(person.text()));
}

Result<Qualification> existingQualification(Connection& db, Id<Qualification> id) {
    TAPHUAN_ASSIGN(auto found, find<Qualification>(db, id));
    if (found) return std::move(*found);
    return refused(say("core", "Không còn văn bằng, chứng chỉ này trong hồ sơ"));
}

}  // namespace

Status writeQualification(Transaction& transaction, Qualification& qualification) {
    for (QString* text : {&qualification.speciality, &qualification.issuer, &qualification.number})
        *text = normalised(*text);
    qualification.note = normalisedLines(qualification.note);
    const auto& levels = levelsOf(qualification.kind);
    if (qualification.level != QualificationLevel::unknown &&
        std::find(levels.begin(), levels.end(), qualification.level) == levels.end())
        return refused(say("core", "Không có trình độ %1 ở loại %2")
                           .arg(wordOf(qualification.level), wordOf(qualification.kind)));
    if (qualification.kind == QualificationKind::other && qualification.speciality.isEmpty() &&
        qualification.note.isEmpty())
        return refused(say("core", "Văn bằng, chứng chỉ khác phải ghi chuyên ngành hoặc ghi chú"));
    return qualification.id.isNull() ? transaction.insert(qualification) : transaction.update(qualification);
}

Result<Committed> saveQualification(Database& database, Qualification& qualification) {
    if (!qualification.id.isNull()) {
        TAPHUAN_ASSIGN(const auto before, existingQualification(database.connection(), qualification.id));
        qualification.person = before.person;
    }
    TAPHUAN_ASSIGN(const QString name, nameOfHolder(database.connection(), qualification.person));
    return perform(database,
                   {QStringLiteral("person.qualification"), say("core", "Trình độ của %1").arg(name)},
                   [&](Transaction& transaction) { return writeQualification(transaction, qualification); });
}

Result<Committed> removeQualification(Database& database, Id<Qualification> id) {
    TAPHUAN_ASSIGN(const auto before, existingQualification(database.connection(), id));
    TAPHUAN_ASSIGN(const QString name, nameOfHolder(database.connection(), before.person));
    return perform(
        database,
        {QStringLiteral("person.qualification"), say("core", "Bỏ %1 của %2").arg(titleOf(before), name)},
        [&](Transaction& transaction) { return transaction.remove(id); });
}

}  // namespace taphuan
