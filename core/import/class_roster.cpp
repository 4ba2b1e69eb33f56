#include "core/import/class_roster.h"

#include "core/base/say.h"
#include "core/text/fold.h"

#include <algorithm>

namespace taphuan {

namespace {

// Lists say "UBND xã Hảo Đước" of whom the register has "Xã Hảo Đước".
bool sameUnit(const QString& one, const QString& other) {
    const QString a = matchKey(one), b = matchKey(other);
    return !a.isEmpty() && !b.isEmpty() && (a.contains(b) || b.contains(a));
}

}  // namespace

ClassRoster::ClassRoster(std::vector<Person> people) : people_(std::move(people)) {
    for (size_t i = 0; i < people_.size(); ++i) {
        byKey_.insert(matchKey(people_[i].name), i);
        byFolded_.insert(folded(people_[i].name), i);
    }
}

ClassRoster::Match ClassRoster::match(const QString& name, const QString& unit, qint64 number) const {
    QList<size_t> found = byKey_.values(matchKey(name));
    if (found.isEmpty()) found = byFolded_.values(folded(name));
    if (found.isEmpty()) return {nullptr, say("core", "Không có trong danh sách lớp")};
    const auto narrow = [&](auto fits) {
        QList<size_t> kept;
        std::copy_if(found.begin(), found.end(), std::back_inserter(kept),
                     [&](size_t at) { return fits(people_[at]); });
        if (!kept.isEmpty()) found = kept;
    };
    if (found.size() > 1) narrow([&](const Person& person) { return sameUnit(person.unit, unit); });
    if (found.size() > 1) narrow([&](const Person& person) { return person.number == number; });
    if (found.size() > 1) return {nullptr, say("core", "Lớp có %1 người cùng tên này").arg(found.size())};
    return {&people_[found.first()], {}};
}

}  // namespace taphuan
