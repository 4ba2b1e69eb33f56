#include "core/import/person_match.h"

#include "core/base/say.h"
#include "core/text/fold.h"

namespace taphuan {

namespace {

// What speaks for and against the two being one.
struct Evidence {
    bool sameNationalId, sameOldId, sameStaffCode, otherNationalId;
    bool sameName, similarName;
    bool birthAgrees, birthEqual, birthDiffers, birthYearEqual;
    bool sameUnit, samePhone, otherPhone;
    bool sameFirm;  // an enterprise
};

Evidence evidenceOf(const IncomingPerson& incoming, Id<Unit> unit, const KnownPerson& known, bool firm) {
    const PersonRow& row = incoming.row;
    const auto has = [&](const QString& number) {
        return !number.isEmpty() && known.numbers.contains(number);
    };
    const PartialDate& birth = known.person.birth;
    const bool bothBorn = !row.birth.isNull() && !birth.isNull();
    Evidence found{};
    found.sameNationalId = has(row.nationalId);
    found.sameOldId = has(row.oldNationalId);
    found.sameStaffCode = has(row.staffCode);
    found.otherNationalId =
        !found.sameNationalId && !row.nationalId.isEmpty() && !known.person.nationalId.isEmpty();
    found.sameName = incoming.matchKey == known.matchKey;
    found.similarName = found.sameName || folded(row.fullName) == folded(known.person.fullName);
    found.birthAgrees = bothBorn && row.birth.agreesWith(birth);
    found.birthEqual = found.birthAgrees && row.birth.isFull() && birth.isFull();
    found.birthDiffers = bothBorn && !found.birthAgrees;
    found.birthYearEqual = bothBorn && row.birth.year() == birth.year();
    found.sameUnit = known.main && !unit.isNull() && known.main->unit == unit;
    found.samePhone = !row.phone.isEmpty() && row.phone == known.person.phone;
    found.otherPhone = !found.samePhone && !row.phone.isEmpty() && !known.person.phone.isEmpty();
    found.sameFirm = firm && found.sameUnit;
    return found;
}

bool isCertain(const Evidence& e) {
    if (e.sameNationalId) return e.sameName || e.similarName || e.birthEqual;
    if (e.otherNationalId || !e.sameName) return false;
    if (e.sameStaffCode) return !e.birthDiffers || e.sameUnit;
    if (e.birthDiffers) return false;
    if (e.sameOldId) return true;
    if (e.sameFirm && !e.otherPhone) return true;
    return (e.birthEqual && e.sameUnit) || e.samePhone;
}

bool isDoubtful(const Evidence& e) {
    if (e.sameNationalId || e.sameStaffCode) return true;
    if (e.otherNationalId) return e.sameName && e.birthEqual && e.sameUnit;
    if (e.sameOldId) return true;
    if (!e.sameName) return false;
    return e.birthAgrees || e.birthYearEqual || (!e.birthDiffers && e.sameUnit);
}

QStringList reasonsOf(const Evidence& e) {
    QStringList reasons;
    const auto add = [&](bool holds, const QString& reason) {
        if (holds) reasons << reason;
    };
    add(e.sameNationalId, say("core", "cùng số định danh cá nhân"));
    add(e.sameOldId, say("core", "cùng số CMND"));
    add(e.sameStaffCode, say("core", "cùng mã cán bộ, công chức"));
    add(e.otherNationalId, say("core", "khác số định danh cá nhân"));
    add(e.sameName, say("core", "cùng họ tên"));
    add(!e.sameName && e.similarName, say("core", "họ tên chỉ khác dấu"));
    add(!e.sameName && !e.similarName, say("core", "khác họ tên"));
    add(e.birthEqual, say("core", "cùng ngày sinh"));
    add(!e.birthEqual && e.birthAgrees, say("core", "cùng năm sinh"));
    add(e.birthDiffers,
        e.birthYearEqual ? say("core", "cùng năm sinh, khác ngày") : say("core", "khác ngày sinh"));
    add(e.sameUnit, say("core", "cùng đơn vị"));
    add(!e.sameUnit, say("core", "khác đơn vị"));
    add(e.samePhone, say("core", "cùng số điện thoại"));
    add(e.sameFirm && e.otherPhone, say("core", "khác số điện thoại"));
    return reasons;
}

int scoreOf(const Evidence& e) {
    int score = 0;
    score += e.sameNationalId ? 60 : e.sameStaffCode ? 50 : e.sameOldId ? 45 : 0;
    score += e.sameName ? 40 : e.similarName ? 25 : 0;
    score += e.birthEqual ? 25 : e.birthAgrees ? 15 : e.birthYearEqual ? 8 : 0;
    score += e.sameUnit ? 15 : 0;
    score += e.samePhone ? 15 : 0;
    score -= e.otherNationalId ? 30 : 0;
    return std::clamp(score, 0, 100);
}

}  // namespace

IncomingPerson::IncomingPerson(const PersonRow& wanted, QString nameKey)
    : row(wanted), matchKey(std::move(nameKey)) {}

PersonMatch matchPerson(const IncomingPerson& incoming, Id<Unit> unit, const KnownPerson& known, bool firm) {
    const Evidence evidence = evidenceOf(incoming, unit, known, firm);
    if (isCertain(evidence))
        return {MatchKind::certain, std::max(90, scoreOf(evidence)), reasonsOf(evidence)};
    if (isDoubtful(evidence))
        return {MatchKind::doubtful, std::min(89, scoreOf(evidence)), reasonsOf(evidence)};
    return {};
}

std::vector<QString> nameKeysOf(const std::vector<PersonRow>& rows) {
    std::vector<QString> keys;
    keys.reserve(rows.size());
    for (const PersonRow& row : rows) keys.push_back(matchKey(row.fullName));
    return keys;
}

MatchKeys matchKeysOf(const std::vector<PersonRow>& rows, const std::vector<QString>& nameKeys) {
    MatchKeys keys;
    const auto expected = qsizetype(rows.size());
    for (QSet<QString>* set : {&keys.nationalIds, &keys.staffCodes, &keys.names}) set->reserve(expected);
    const auto add = [](QSet<QString>& set, const QString& key) {
        if (!key.isEmpty()) set.insert(key);
    };
    for (const PersonRow& row : rows) {
        add(keys.nationalIds, row.nationalId);
        add(keys.oldNationalIds, row.oldNationalId);
        add(keys.staffCodes, row.staffCode);
    }
    for (const QString& name : nameKeys) add(keys.names, name);
    return keys;
}

}  // namespace taphuan
