#include "core/commands/new_unit.h"

#include "core/base/say.h"
#include "core/text/normalise.h"

namespace taphuan {

Result<Id<Unit>> insertUnit(Transaction& transaction, const NewUnit& wanted) {
    const QString name = normalised(wanted.name);
    if (wanted.parent.isNull())
        return refused(say("core", "Đơn vị mới phải có đơn vị cấp trên"), name,
                       say("core", "Chọn đơn vị cấp trên của đơn vị này"));
    Unit unit;
    unit.kind = wanted.kind;
    TAPHUAN_TRY(transaction.insert(unit));
    UnitVersion version;
    version.unit = unit.id;
    version.name = name;
    version.parent = wanted.parent;
    version.validFrom = wanted.from;
    TAPHUAN_TRY(transaction.insert(version));
    return unit.id;
}

}  // namespace taphuan
