#include "app/cli/lookups.h"

#include "core/base/say.h"
#include "core/storage/person_store.h"
#include "core/storage/plan_store.h"
#include "core/storage/select.h"
#include "core/storage/unit_store.h"

namespace taphuan {

namespace {

template <class T>
Result<T> onlyOne(std::vector<T> found, const QString& none, const QString& several) {
    if (found.empty()) return refused(none);
    if (found.size() > 1) return refused(several, {}, say("core", "Nêu thêm --plan"));
    return std::move(found.front());
}

}  // namespace

Result<Id<Unit>> unitNamed(Connection& db, const QString& code, QDate on) {
    TAPHUAN_ASSIGN(const auto found, unitByCode(db, code, on));
    if (!found)
        return refused(say("core", "Không có đơn vị mã %1").arg(code), {},
                       say("core", "Xem mã trong cây đơn vị"));
    return found->version.unit;
}

Result<Person> requiredPerson(Connection& db, const QString& text) {
    TAPHUAN_ASSIGN(const Id<Person> id, personIdOf(db, text));
    TAPHUAN_ASSIGN(auto person, find(db, id));
    if (!person)
        return refused(say("core", "Không có hồ sơ %1, hoặc có nhiều hồ sơ cùng số ấy").arg(text), {},
                       say("core", "Nêu mã hồ sơ, số định danh hoặc mã cán bộ"));
    return std::move(*person);
}

Result<BudgetLine> lineNamed(Connection& db, const QString& code, const QString& plan) {
    TAPHUAN_ASSIGN(auto found, budgetLinesByCode(db, code, plan));
    return onlyOne(std::move(found), say("core", "Không có dòng kinh phí %1").arg(code),
                   say("core", "Có nhiều dòng kinh phí %1").arg(code));
}

Result<Task> taskNamed(Connection& db, const QString& code, const QString& plan) {
    TAPHUAN_ASSIGN(auto found, tasksByCode(db, code, plan));
    return onlyOne(std::move(found), say("core", "Không có nhiệm vụ %1").arg(code),
                   say("core", "Có nhiều nhiệm vụ %1").arg(code));
}

Result<QString> required(const Arguments& arguments, const QString& option) {
    const QString value = arguments.value(option).trimmed();
    if (value.isEmpty()) return wrongUsage(say("core", "Thiếu tùy chọn %1").arg(option));
    return value;
}

Result<QDate> requiredDate(const Arguments& arguments, const QString& option) {
    TAPHUAN_ASSIGN(const auto date, arguments.date(option));
    if (!date) return wrongUsage(say("core", "Thiếu tùy chọn %1").arg(option));
    return *date;
}

Result<qint64> requiredNumber(const Arguments& arguments, const QString& option) {
    TAPHUAN_ASSIGN(const auto number, arguments.number(option));
    if (!number) return wrongUsage(say("core", "Thiếu tùy chọn %1").arg(option));
    return *number;
}

QJsonValue jsonDate(QDate date) {
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}
QJsonValue jsonNumber(std::optional<qint64> number) {
    return number ? QJsonValue(*number) : QJsonValue();
}

}  // namespace taphuan
