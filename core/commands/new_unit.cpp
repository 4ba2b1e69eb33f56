#include "core/commands/new_unit.h"

#include "core/base/say.h"
#include "core/storage/unit_store.h"
#include "core/text/normalise.h"
#include "core/text/tax_code.h"

namespace taphuan {

Status settleTaxCode(Connection& db, Unit& unit) {
    unit.taxCode = normalised(unit.taxCode);
    if (unit.taxCode.isEmpty()) return {};
    const auto code = parseTaxCode(unit.taxCode);
    if (!code)
        return refused(say("core", "Mã số thuế phải có 10 hoặc 13 chữ số; của hộ kinh doanh 12 chữ số"),
                       unit.taxCode);
    unit.taxCode = code->number;
    TAPHUAN_ASSIGN(const Id<Unit> holder, unitWithTaxCode(db, unit.taxCode));
    if (holder.isNull() || holder == unit.id) return {};
    return refused(say("core", "Mã số thuế %1 đã là của đơn vị khác").arg(shownTaxCode(unit.taxCode)), {},
                   say("core", "Tìm đơn vị đó theo mã số thuế"));
}

Result<Id<Unit>> insertUnit(Transaction& transaction, const NewUnit& wanted) {
    const QString name = normalised(wanted.name);
    if (wanted.parent.isNull())
        return refused(say("core", "Đơn vị mới phải có đơn vị cấp trên"), name,
                       say("core", "Chọn đơn vị cấp trên của đơn vị này"));
    Unit unit;
    unit.kind = wanted.kind;
    unit.taxCode = wanted.taxCode;
    TAPHUAN_TRY(settleTaxCode(transaction.connection(), unit));
    TAPHUAN_TRY(transaction.insert(unit));
    UnitVersion version;
    version.unit = unit.id;
    version.name = name;
    version.type = wanted.type;
    version.parent = wanted.parent;
    version.validFrom = wanted.from;
    TAPHUAN_TRY(transaction.insert(version));
    return unit.id;
}

}  // namespace taphuan
