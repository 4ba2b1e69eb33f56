#include "core/storage/issuing_agency.h"

#include "core/storage/unit_store.h"

using namespace Qt::StringLiterals;

namespace taphuan {

namespace {

// "Tây Ninh" of "Tỉnh Tây Ninh".
QString bareName(const UnitVersion& version) {
    const QString type = version.type + u' ';
    return version.type.isEmpty() || !version.name.startsWith(type, Qt::CaseInsensitive)
               ? version.name
               : version.name.mid(type.size());
}

// "tỉnh Tây Ninh": the type in small letters, as within a sentence.
QString nameWithin(const UnitVersion& version) {
    QString name = version.name;
    if (!version.type.isEmpty() && name.startsWith(version.type, Qt::CaseInsensitive))
        name[0] = name[0].toLower();
    return name;
}

}  // namespace

Result<IssuingAgency> issuingAgency(Connection& db, Id<Unit> unit, QDate on) {
    IssuingAgency agency;
    TAPHUAN_ASSIGN(const auto path, unitPath(db, unit, on));
    for (auto version = path.rbegin(); version != path.rend(); ++version) {
        TAPHUAN_ASSIGN(const auto record, find(db, version->unit));
        const bool territory = record && record->kind == UnitKind::territory;
        if (version == path.rbegin()) {
            agency.isCommittee = territory;
            agency.name = territory ? u"Ủy ban nhân dân "_s + nameWithin(*version) : version->name;
        } else if (agency.superior.isEmpty() && !agency.isCommittee) {
            agency.superior = territory ? u"UBND "_s + nameWithin(*version) : version->name;
        }
        if (territory && agency.place.isEmpty()) agency.place = bareName(*version);
    }
    return agency;
}

}  // namespace taphuan
