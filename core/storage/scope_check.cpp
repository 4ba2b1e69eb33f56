#include "core/storage/scope_check.h"

#include "core/base/say.h"
#include "core/domain/entity_words.h"
#include "core/domain/training.h"
#include "core/storage/row_history.h"

namespace taphuan {

namespace {

// A row's values by field name.
class Row {
  public:
    Row(const EntitySchema& schema, const Values& values) : schema_(schema), values_(values) {}
    qint64 number(const char* field) const { return numberOf(at(field)); }
    QString text(const char* field) const { return textOf(at(field)); }

  private:
    const Value& at(const char* field) const { return values_[size_t(schema_.fieldIndex(field))]; }
    const EntitySchema& schema_;
    const Values& values_;
};

// What a unit itself says of its nominations; the rest is for who holds the class.
bool isUnitsOwnState(const QString& state) {
    return state == enumText(NominationState::pending) || state == enumText(NominationState::withdrawn);
}

}  // namespace

Result<bool> ScopeCheck::ownsClass(qint64 trainingClass) {
    if (viewer_.classes.contains(trainingClass)) return true;
    TAPHUAN_ASSIGN(const qint64 unit,
                   db_.number(QStringLiteral("SELECT unit FROM \"class\" WHERE id = ?"), {trainingClass}));
    return ownsUnit(unit);
}

// Of any of the linked records, now or once; of a new one by the membership it was given.
Result<std::vector<qint64>> ScopeCheck::unitsOf(qint64 person) {
    return db_.rows(QStringLiteral("SELECT m.unit FROM membership m WHERE m.person = ? UNION "
                                   "SELECT m.unit FROM person_root r JOIN person_root o ON o.root = r.root "
                                   "JOIN membership m ON m.person = o.person WHERE r.person = ?"),
                    {person, person}, [](const QSqlQuery& query) { return query.value(0).toLongLong(); });
}

Result<bool> ScopeCheck::ownsPerson(qint64 person) {
    TAPHUAN_ASSIGN(const auto units, unitsOf(person));
    return std::any_of(units.begin(), units.end(), [this](qint64 unit) { return ownsUnit(unit); });
}

// False also of one who is gone, or whose only membership goes: that is looked at by itself.
Result<bool> ScopeCheck::othersOwnPerson(qint64 person) {
    TAPHUAN_ASSIGN(const auto units, unitsOf(person));
    return !units.empty() &&
           std::none_of(units.begin(), units.end(), [this](qint64 unit) { return ownsUnit(unit); });
}

Result<bool> ScopeCheck::ownsBook(qint64 book) {
    TAPHUAN_ASSIGN(const qint64 issuer,
                   db_.number(QStringLiteral("SELECT issuer FROM book WHERE id = ?"), {book}));
    return ownsUnit(issuer);
}

// Of those it is and was about, all; it outlives the record of who made it, which is looked at by itself.
Result<bool> ScopeCheck::ownsRequest(const Values& values, const FieldValues& before) {
    const qint64 now = Row(schemaOf(Entity::data_request), values).number("person");
    bool known = false;
    for (const qint64 person : {now, numberOf(before.value("person"))}) {
        if (person == 0) continue;
        known = true;
        TAPHUAN_ASSIGN(const bool own, ownsPerson(person));
        if (own) continue;
        TAPHUAN_ASSIGN(const qint64 there,
                       db_.number(QStringLiteral("SELECT count(*) FROM person WHERE id = ?"), {person}));
        if (there > 0) return false;
    }
    return known;
}

Result<bool> ScopeCheck::ownsClassOfEnrolment(qint64 enrolment) {
    TAPHUAN_ASSIGN(
        const qint64 trainingClass,
        db_.number(QStringLiteral("SELECT training_class FROM enrolment WHERE id = ?"), {enrolment}));
    return ownsClass(trainingClass);
}

// The entities that offices write; all others belong to who is responsible for the whole province.
Result<bool> ScopeCheck::owns(const EntitySchema& schema, RowId id, const Values& values) {
    const Row row(schema, values);
    if (schema.entity == Entity::person) return ownsPerson(id.value);
    if (schema.entity == Entity::membership) return ownsUnit(row.number("unit"));
    if (schema.entity == Entity::person_audience || schema.entity == Entity::qualification ||
        schema.entity == Entity::erasure)
        return ownsPerson(row.number("person"));
    if (schema.entity == Entity::person_link) {
        TAPHUAN_ASSIGN(const bool kept, ownsPerson(row.number("kept")));
        TAPHUAN_ASSIGN(const bool dropped, ownsPerson(row.number("dropped")));
        return kept && dropped;
    }
    if (schema.entity == Entity::import_profile) return true;  // whoever brings lists in
    if (schema.entity == Entity::headcount || schema.entity == Entity::data_list ||
        schema.entity == Entity::roster_member)
        return ownsUnit(row.number("unit"));
    if (schema.entity == Entity::training_class) return ownsUnit(row.number("unit"));
    if (schema.entity == Entity::session || schema.entity == Entity::enrolment)
        return ownsClass(row.number("training_class"));
    if (schema.entity == Entity::nomination) {
        if (isUnitsOwnState(row.text("state")) && ownsUnit(row.number("unit"))) return true;
        return ownsClass(row.number("training_class"));
    }
    if (schema.entity == Entity::attendance || schema.entity == Entity::result)
        return ownsClassOfEnrolment(row.number("enrolment"));
    if (schema.entity == Entity::book) return ownsUnit(row.number("issuer"));
    if (schema.entity == Entity::certificate) return ownsBook(row.number("book"));
    return false;
}

Status ScopeCheck::row(RowKey key, const FieldValues& before) {
    const EntitySchema& schema = schemaOf(key.entity);
    const auto refuse = [&] {
        return refused(say("core", "Tài khoản %1 không được sửa %2 ngoài phạm vi đơn vị của mình")
                           .arg(viewer_.name, wordOf(key.entity)),
                       {}, say("core", "Nhờ tài khoản phụ trách đơn vị đó"));
    };
    // Whose a person is, and was, shows in the memberships, which are looked at by themselves.
    if (key.entity == Entity::person) {
        TAPHUAN_ASSIGN(const bool own, ownsPerson(key.row.value));
        if (own) return {};
        TAPHUAN_ASSIGN(
            const qint64 there,
            db_.number(QStringLiteral("SELECT count(*) FROM person WHERE id = ?"), {key.row.value}));
        return there ? refuse() : Status();
    }
    TAPHUAN_ASSIGN(const auto current, rows_.read(schema, key.row));
    // Whence people come says whoever may bring them in: they are looked at by themselves.
    if (key.entity == Entity::data_list && before.isEmpty()) return {};
    if (key.entity == Entity::data_request) {
        TAPHUAN_ASSIGN(const bool own,
                       ownsRequest(current ? current->values : toValues(schema, before), before));
        return own ? Status() : refuse();
    }
    if (current) {
        TAPHUAN_ASSIGN(const bool own, owns(schema, key.row, current->values));
        if (!own) return refuse();
    }
    if (before.isEmpty()) return {};
    // As it was: the fields that changed over those that did not; of a removed row all are in `before`.
    Values values = toValues(schema, before);
    if (current)
        for (size_t i = 0; i < values.size(); ++i)
            if (!before.contains(schema.fields[i].name)) values[i] = current->values[i];
    if (key.entity == Entity::person_audience || key.entity == Entity::qualification) {
        TAPHUAN_ASSIGN(const bool others, othersOwnPerson(Row(schema, values).number("person")));
        return others ? refuse() : Status();
    }
    TAPHUAN_ASSIGN(const bool own, owns(schema, key.row, values));
    return own ? Status() : refuse();
}

}  // namespace taphuan
