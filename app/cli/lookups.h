#pragma once

#include "app/cli/cli.h"
#include "core/domain/person.h"
#include "core/domain/plan.h"
#include "core/domain/unit.h"

namespace taphuan {

// What people name on the command line. Every one is refused, with a sentence, where there is none or
// several.

// The unit that bears the code on that day, else its last holder.
Result<Id<Unit>> unitNamed(Connection& db, const QString& code, QDate on);
// By id, identity number or staff code.
Result<Person> requiredPerson(Connection& db, const QString& text);
// Of the plan with that code; without a plan, of any.
Result<BudgetLine> lineNamed(Connection& db, const QString& code, const QString& plan);
Result<Task> taskNamed(Connection& db, const QString& code, const QString& plan);

// The value of an option that must be there.
Result<QString> required(const Arguments& arguments, const QString& option);
Result<QDate> requiredDate(const Arguments& arguments, const QString& option);
Result<qint64> requiredNumber(const Arguments& arguments, const QString& option);

// null where the date is not known.
QJsonValue jsonDate(QDate date);
QJsonValue jsonNumber(std::optional<qint64> number);

}  // namespace taphuan
