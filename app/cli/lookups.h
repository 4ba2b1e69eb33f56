#pragma once

#include "app/cli/cli.h"
#include "app/cli/values.h"
#include "core/domain/person.h"
#include "core/domain/plan.h"
#include "core/domain/unit.h"
#include "core/domain/unit_choice.h"

namespace taphuan {

// What people name on the command line. Every one is refused, with a sentence, where there is none or
// several.

// The unit that a code means on a day. A code that no unit bears that day means its last holder, as of the
// holder's last day; `warnings` then says so.
struct NamedUnit {
    UnitVersion version;
    QDate on;  // the day asked about, or the holder's last
    Id<Unit> id() const { return version.unit; }
};
Result<NamedUnit> unitNamed(Connection& db, const QString& code, QDate on, QStringList& warnings);
// What an import is told of names that are no unit: --match NAME=CODE, that unit on the day; --create NAME=CODE,
// a new one below that unit, of the kind its name says; --refuse NAME.
Result<UnitChoices> unitChoices(Connection& db, const Arguments& arguments, QDate on, QStringList& warnings);
QString unitChoiceUsage();
// By id, identity number or staff code.
Result<Person> requiredPerson(Connection& db, const QString& text);
// Of the plan with that code; without a plan, of any.
Result<BudgetLine> lineNamed(Connection& db, const QString& code, const QString& plan);
Result<Task> taskNamed(Connection& db, const QString& code, const QString& plan);

// The value of an option that must be there.
Result<QString> required(const Arguments& arguments, const QString& option);
Result<QDate> requiredDate(const Arguments& arguments, const QString& option);
Result<qint64> requiredNumber(const Arguments& arguments, const QString& option);

// What levels are called in the interface's language. The empty code, said to be none, stands last.
struct LevelNames {
    QStringList codes;  // by rank
    QHash<QString, QString> names;
    QString of(const QString& code) const { return names.value(code, code); }
};
Result<LevelNames> levelNames(Connection& db);

}  // namespace taphuan
