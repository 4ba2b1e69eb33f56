#include "app/cli/lookups.h"

#include "core/base/interface_language.h"
#include "core/base/say.h"
#include "core/domain/unit_words.h"
#include "core/storage/class_store.h"
#include "core/storage/find_people.h"
#include "core/storage/plan_store.h"
#include "core/storage/select.h"
#include "core/storage/unit_store.h"
#include "core/text/fold.h"
#include "core/text/vietnamese_numbers.h"

namespace taphuan {

namespace {

template <class T>
Result<T> onlyOne(std::vector<T> found, const QString& none, const QString& several) {
    if (found.empty()) return refused(none);
    if (found.size() > 1) return refused(several, {}, say("core", "Nêu thêm --plan"));
    return std::move(found.front());
}

// A choice and its name, out of "NAME=CODE".
struct NamedChoice {
    QString name;
    UnitChoice choice;
};

Result<NamedChoice> choiceOf(Connection& db, UnitChoice::Kind kind, const QString& option,
                             const QString& text, QDate on, QStringList& warnings) {
    const qsizetype at = text.lastIndexOf(u'=');
    const QString name = text.left(at).trimmed();
    const QString code = text.mid(at + 1).trimmed();
    if (at < 0 || name.isEmpty() || code.isEmpty())
        return wrongUsage(say("core", "%1 cần TÊN=MÃ, đã nhận \"%2\"").arg(option, text));
    TAPHUAN_ASSIGN(const NamedUnit unit, unitNamed(db, code, on, warnings));
    if (kind == UnitChoice::match) return NamedChoice{name, {kind, unit.id()}};
    return NamedChoice{name, {kind, {}, unit.id(), kindToldBy(name)}};
}

}  // namespace

Result<NamedUnit> unitNamed(Connection& db, const QString& code, QDate on, QStringList& warnings) {
    TAPHUAN_ASSIGN(auto found, unitByCode(db, code, on));
    if (!found) {
        TAPHUAN_ASSIGN(const Id<Unit> taxed, unitWithTaxCode(db, code));
        TAPHUAN_ASSIGN(const auto version, versionOn(db, taxed, on));
        if (version) found = UnitByCode{*version, true};
    }
    if (!found)
        return refused(say("core", "Không có đơn vị nào mang mã %1").arg(code), {},
                       say("core", "Xem mã bằng lệnh units tree"));
    if (found->onThatDay) return NamedUnit{found->version, on};
    const UnitVersion& version = found->version;
    const bool ended = version.validTo.isValid() && version.validTo <= on;
    const QDate day = ended ? version.validTo.addDays(-1) : version.validFrom;
    warnings << say("core", "Ngày %1 không có đơn vị nào mang mã %2; lấy %3 (ngày %4)")
                    .arg(dateText(on), code, version.name, dateText(day));
    return NamedUnit{version, day};
}

Result<UnitChoices> unitChoices(Connection& db, const Arguments& arguments, QDate on, QStringList& warnings) {
    UnitChoices choices;
    for (const QString& name : arguments.values(QStringLiteral("--refuse")))
        choices.insert(matchKey(name), UnitChoice{UnitChoice::refuse, {}});
    for (const auto& [option, kind] : {std::pair{QStringLiteral("--match"), UnitChoice::match},
                                       std::pair{QStringLiteral("--create"), UnitChoice::create}}) {
        for (const QString& text : arguments.values(option)) {
            TAPHUAN_ASSIGN(const NamedChoice named, choiceOf(db, kind, option, text, on, warnings));
            choices.insert(matchKey(named.name), named.choice);
        }
    }
    return choices;
}

QString unitChoiceUsage() {
    return QStringLiteral("[--match NAME=CODE]… [--create NAME=CODE]… [--refuse NAME]…");
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

Result<LevelNames> levelNames(Connection& db) {
    TAPHUAN_ASSIGN(const auto levels, listLevels(db));
    LevelNames all;
    for (const Level& level : levels) {
        all.codes << level.code;
        all.names.insert(level.code, nameSpoken(level.name, level.nameEn));
    }
    all.codes << QString();
    all.names.insert(QString(), say("core", "không nêu cấp"));
    return all;
}

}  // namespace taphuan
