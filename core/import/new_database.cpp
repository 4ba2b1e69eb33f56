#include "core/import/new_database.h"

#include "core/base/say.h"
#include "core/commands/catalogue_commands.h"
#include "core/import/agency_file.h"
#include "core/import/catalogue_file.h"
#include "core/import/plan_file.h"
#include "core/import/unit_file.h"
#include "core/storage/migrations.h"
#include "core/storage/unit_store.h"
#include "core/text/normalise.h"

#include <QFile>

namespace taphuan {

namespace {

using namespace Qt::StringLiterals;

struct Contents {
    UnitContent units;
    std::vector<PlanContent> plans;
    AgencyContent agencies;
    CatalogueContent catalogue;
};

Result<Contents> readAll(const NewDatabase& setup) {
    Contents contents;
    TAPHUAN_ASSIGN(contents.units, readUnitContent(setup.unitFiles, setup.linkFile));
    for (const QString& file : setup.planFiles) {
        TAPHUAN_ASSIGN(PlanContent plan, readPlanFile(file));
        contents.plans.push_back(std::move(plan));
    }
    TAPHUAN_ASSIGN(contents.agencies, readStandardAgencies());
    TAPHUAN_ASSIGN(contents.catalogue, readStandardCatalogue());
    return contents;
}

Status setOffice(Database& database, const NewDatabase& setup, NewDatabaseReport& report) {
    Connection& db = database.connection();
    report.office = normalised(setup.officeName);
    if (!setup.officeUnit.isEmpty()) {
        TAPHUAN_ASSIGN(const auto unit, unitByCode(db, setup.officeUnit, database.clock().today()));
        if (!unit)
            return refused(say("core", "Không có đơn vị nào mang mã %1").arg(setup.officeUnit),
                           u"--office-unit"_s, say("core", "Chọn mã có trong danh mục đơn vị vừa nhập"));
        if (!unit->onThatDay)
            report.warnings << say("core", "Hôm nay không có đơn vị nào mang mã %1; lấy %2")
                                   .arg(setup.officeUnit, unit->version.name);
        if (report.office.isEmpty()) report.office = unit->version.name;
        TAPHUAN_TRY(setMeta(db, u"office_unit"_s, unit->version.unit.text()));
    }
    return report.office.isEmpty() ? Status() : setMeta(db, u"office"_s, report.office);
}

Status fill(Database& database, const NewDatabase& setup, const Contents& contents,
            NewDatabaseReport& report) {
    // The operations below bear the office's name, where it is given.
    if (!setup.officeName.isEmpty())
        TAPHUAN_TRY(setMeta(database.connection(), u"office"_s, normalised(setup.officeName)));
    TAPHUAN_ASSIGN(report.units, importUnits(database, contents.units));
    report.warnings += report.units.leftOut;
    QStringList provinces;
    for (const PlanContent& plan : contents.plans) provinces << plan.plan.gsoCode;
    TAPHUAN_ASSIGN(report.agencies, importAgencies(database, contents.agencies, provinces));
    TAPHUAN_TRY(importCatalogue(database, contents.catalogue));
    for (const PlanContent& plan : contents.plans) {
        TAPHUAN_ASSIGN(PlanImport done, importPlan(database, plan, {contents.catalogue}));
        report.plans.push_back(std::move(done));
    }
    return setOffice(database, setup, report);
}

}  // namespace

Result<NewDatabaseReport> createDatabase(const QString& path, const NewDatabase& setup,
                                         const OpenOptions& options) {
    TAPHUAN_ASSIGN(const Contents contents, readAll(setup));
    NewDatabaseReport report;
    Status filled;
    QString marker;
    {
        TAPHUAN_ASSIGN(const auto database, Database::create(path, options));
        TAPHUAN_ASSIGN(const QString replica, meta(database->connection(), u"replica"_s));
        marker = database->options().markerFolder + u'/' + replica;
        filled = fill(*database, setup, contents, report);
    }
    if (filled) return report;
    const Status gone = Database::discard(path, options);
    Q_UNUSED(gone);  // why it was not filled is what is told
    QFile::remove(marker);
    return filled.error();
}

}  // namespace taphuan
