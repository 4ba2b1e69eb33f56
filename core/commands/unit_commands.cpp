#include "core/commands/unit_commands.h"

#include "core/base/say.h"
#include "core/commands/lineage_merge.h"
#include "core/commands/new_unit.h"
#include "core/commands/unit_merge.h"
#include "core/storage/select.h"
#include "core/text/normalise.h"

#include <QFileInfo>

namespace taphuan {

namespace {

using namespace Qt::StringLiterals;

Status seedLevels(Transaction& transaction, const std::vector<Level>& levels) {
    for (Level level : levels) {
        TAPHUAN_ASSIGN(const auto known,
                       selectOne<Level>(transaction.connection(), u"WHERE t.code = ?"_s, {level.code}));
        if (!known) TAPHUAN_TRY(transaction.insert(level));
    }
    return {};
}

QString reasonOf(const UnitContent& content) {
    QStringList files;
    for (const UnitFileContent& catalogue : content.catalogues) files << QFileInfo(catalogue.file).fileName();
    if (!content.linkFile.isEmpty()) files << QFileInfo(content.linkFile).fileName();
    return say("core", "Nhập danh mục đơn vị: %1").arg(files.join(u", "_s));
}

Result<UnitVersion> lastVersion(Connection& db, Id<Unit> unit) {
    TAPHUAN_ASSIGN(const auto last,
                   selectOne<UnitVersion>(db, u"WHERE t.unit = ? ORDER BY t.valid_from DESC NULLS LAST"_s,
                                          {unit.value}));
    if (!last) return refused(say("core", "Không có đơn vị này"), unit.text());
    return *last;
}

Status checkVersion(Transaction& transaction, UnitVersion& version) {
    version.name = normalised(version.name);
    version.code = normalised(version.code);
    if (version.name.isEmpty()) return refused(say("core", "Đơn vị phải có tên"));
    if (version.validFrom.isValid() && version.validTo.isValid() && version.validFrom >= version.validTo)
        return refused(say("core", "Ngày hết hiệu lực phải sau ngày có hiệu lực"), version.name);
    if (version.parent.isNull()) return {};
    if (version.parent == version.unit)
        return refused(say("core", "Đơn vị không thể thuộc chính nó"), version.name);
    TAPHUAN_ASSIGN(const auto parent, find<Unit>(transaction.connection(), version.parent));
    if (!parent) return refused(say("core", "Không có đơn vị cấp trên này"), version.parent.text());
    return {};
}

Status putAlias(Transaction& transaction, UnitAlias row) {
    TAPHUAN_ASSIGN(const auto known,
                   selectOne<UnitAlias>(transaction.connection(), u"WHERE t.unit = ? AND t.alias = ?"_s,
                                        {row.unit.value, row.alias}));
    return known ? Status() : transaction.insert(row);
}

template <class Body>
Status write(Database& database, Intent intent, Body body) {
    TAPHUAN_TRY(perform(database, std::move(intent), body));
    return {};
}

}  // namespace

Result<UnitImport> importUnits(Database& database, const UnitContent& content) {
    UnitImport report;
    TAPHUAN_ASSIGN(report.committed,
                   perform(database, {u"units.import"_s, reasonOf(content)},
                           [&](Transaction& transaction) { return addUnits(transaction, content, report); }));
    return report;
}

Result<UnitImport> previewUnits(Database& database, const UnitContent& content) {
    UnitImport report;
    TAPHUAN_ASSIGN(const auto transaction,
                   Transaction::begin(database, {u"units.import"_s, reasonOf(content)}));
    TAPHUAN_TRY(addUnits(*transaction, content, report));
    return report;
}

Status addUnits(Transaction& transaction, const UnitContent& content, UnitImport& report) {
    TAPHUAN_TRY(seedLevels(transaction, content.levels));
    UnitMerge units(transaction);
    TAPHUAN_TRY(units.load());
    TAPHUAN_TRY(units.add(content));
    TAPHUAN_TRY(units.write(report));
    LineageMerge lineage(transaction, report);
    TAPHUAN_TRY(lineage.load());
    TAPHUAN_TRY(lineage.addTakenOver());
    return lineage.add(content.links);
}

Result<Id<Unit>> addUnit(Database& database, Unit unit, UnitVersion version) {
    const Intent intent{u"unit.add"_s, say("core", "Thêm đơn vị %1").arg(normalised(version.name))};
    const Status written = write(database, intent, [&](Transaction& transaction) -> Status {
        TAPHUAN_TRY(checkVersion(transaction, version));
        TAPHUAN_TRY(settleTaxCode(transaction.connection(), unit));
        TAPHUAN_TRY(transaction.insert(unit));
        version.unit = unit.id;
        return transaction.insert(version);
    });
    if (!written) return written.error();
    return unit.id;
}

Status renameUnit(Database& database, UnitVersion version) {
    const Intent intent{u"unit.rename"_s,
                        say("core", "Đổi tên, loại hoặc cấp trên của đơn vị: %1").arg(version.name)};
    return write(database, intent, [&](Transaction& transaction) -> Status {
        TAPHUAN_TRY(checkVersion(transaction, version));
        TAPHUAN_ASSIGN(UnitVersion last, lastVersion(transaction.connection(), version.unit));
        if (!version.validFrom.isValid() || (last.validFrom.isValid() && last.validFrom >= version.validFrom))
            return refused(say("core", "Tên mới phải có hiệu lực sau tên đang dùng"), last.name);
        version.id = {};
        version.validTo = last.validTo;
        if (last.validTo.isValid() && last.validTo <= version.validFrom)
            return refused(say("core", "Đơn vị đã thôi hoạt động trước ngày này"), last.name);
        last.validTo = version.validFrom;
        last.basisTo = version.basisFrom;
        TAPHUAN_TRY(transaction.update(last));
        return transaction.insert(version);
    });
}

Status closeUnit(Database& database, Id<Unit> unit, QDate on, const QString& basis) {
    TAPHUAN_ASSIGN(UnitVersion last, lastVersion(database.connection(), unit));
    const Intent intent{u"unit.close"_s, say("core", "Đơn vị thôi hoạt động: %1").arg(last.name)};
    return write(database, intent, [&](Transaction& transaction) -> Status {
        if (!on.isValid() || (last.validFrom.isValid() && on <= last.validFrom))
            return refused(say("core", "Ngày thôi hoạt động phải sau ngày bắt đầu"), last.name);
        TAPHUAN_ASSIGN(const auto below, selectOne<UnitVersion>(
                                             transaction.connection(),
                                             u"WHERE t.parent = ? AND (t.valid_to IS NULL OR t.valid_to > ?) "
                                             "ORDER BY t.name"_s,
                                             {unit.value, on.toString(Qt::ISODate)}));
        if (below)
            return refused(say("core", "Còn đơn vị trực thuộc sau ngày này: %1").arg(below->name), last.name,
                           say("core", "Cho các đơn vị trực thuộc thôi hoạt động hoặc đổi cấp trên trước"));
        last.validTo = on;
        last.basisTo = basis;
        return transaction.update(last);
    });
}

Status addUnitAlias(Database& database, Id<Unit> unit, const QString& alias) {
    UnitAlias row{{}, unit, normalised(alias)};
    if (row.alias.isEmpty()) return refused(say("core", "Tên gọi khác không được để trống"));
    const Intent intent{u"unit.alias"_s, say("core", "Thêm tên gọi khác: %1").arg(row.alias)};
    return write(database, intent, [&](Transaction& transaction) -> Status {
        TAPHUAN_TRY(lastVersion(transaction.connection(), unit));
        return putAlias(transaction, row);
    });
}

Status addLineage(Database& database, Lineage link, const QStringList& aliases) {
    if (link.newUnit.isNull() != (link.relation == UnitLink::abolished) || link.oldUnit == link.newUnit)
        return refused(say("core", "Liên kết cần một đơn vị cũ và một đơn vị mới khác nhau"));
    TAPHUAN_ASSIGN(const UnitVersion last, lastVersion(database.connection(), link.oldUnit));
    const Intent intent{u"unit.lineage"_s, say("core", "Sắp xếp, sáp nhập: %1").arg(last.name)};
    return write(database, intent, [&](Transaction& transaction) -> Status {
        if (!link.newUnit.isNull()) TAPHUAN_TRY(lastVersion(transaction.connection(), link.newUnit));
        for (const QString& alias : aliases)
            if (const QString name = normalised(alias); !name.isEmpty() && !link.newUnit.isNull())
                TAPHUAN_TRY(putAlias(transaction, {{}, link.newUnit, name}));
        TAPHUAN_ASSIGN(const auto known,
                       selectOne<Lineage>(
                           transaction.connection(),
                           u"WHERE t.old_unit = ? AND coalesce(t.new_unit, 0) = ? AND t.effective = ?"_s,
                           {link.oldUnit.value, link.newUnit.value, link.effective.toString(Qt::ISODate)}));
        if (!known) return transaction.insert(link);
        link.id = known->id;
        return transaction.update(link);
    });
}

}  // namespace taphuan
