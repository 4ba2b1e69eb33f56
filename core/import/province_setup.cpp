#include "core/import/province_setup.h"

#include "core/base/say.h"
#include "core/import/agency_file.h"
#include "core/import/catalogue_file.h"
#include "core/import/plan_file.h"
#include "core/import/unit_file.h"
#include "core/storage/migrations.h"
#include "core/storage/plan_store.h"

#include <QSet>

namespace taphuan {

namespace {

Result<PlanContent> standardPlan(const QString& code) {
    QStringList known;
    for (const QString& file : standardPlanFiles()) {
        TAPHUAN_ASSIGN(PlanContent content, readPlanFile(file));
        if (content.plan.code == code) return content;
        known << content.plan.code;
    }
    return refused(say("core", "Không có kế hoạch %1").arg(code), {},
                   say("core", "Chọn một trong: %1").arg(known.join(QStringLiteral(", "))));
}

// The old province and the one it went into, with all below them.
UnitContent ofProvince(const UnitContent& all, const QString& code) {
    QSet<QString> later;
    for (const CatalogueLink& link : all.links)
        if (link.oldCode == code && link.relation == UnitLink::merge) later.insert(link.newCode);
    UnitContent kept;
    kept.levels = all.levels;
    kept.linkFile = all.linkFile;
    QSet<QString> oldCodes, newCodes;
    for (const UnitFileContent& catalogue : all.catalogues) {
        UnitFileContent part{catalogue.file, catalogue.dated, {}};
        QHash<std::pair<QString, QString>, QString> parents;
        for (const CatalogueUnit& unit : catalogue.units)
            parents.insert({unit.catalogue, unit.code}, unit.parentCode);
        for (const CatalogueUnit& unit : catalogue.units) {
            QString top = unit.code;
            while (!parents.value({unit.catalogue, top}).isEmpty())
                top = parents.value({unit.catalogue, top});
            const bool old = unit.catalogue == threeTiers();
            if (old ? top != code : !later.contains(top)) continue;
            (old ? oldCodes : newCodes).insert(unit.code);
            part.units.push_back(unit);
        }
        kept.catalogues.push_back(std::move(part));
    }
    for (const CatalogueLink& link : all.links)
        if (oldCodes.contains(link.oldCode) && (link.newCode.isEmpty() || newCodes.contains(link.newCode)))
            kept.links.push_back(link);
    return kept;
}

}  // namespace

Result<PlanSurroundings> standardSurroundings(const Plan& plan) {
    PlanSurroundings surroundings;
    TAPHUAN_ASSIGN(surroundings.catalogue, readStandardCatalogue());
    TAPHUAN_ASSIGN(const UnitContent units, readUnitContent(standardUnitFiles(), standardLinkFile()));
    surroundings.units = ofProvince(units, plan.gsoCode);
    TAPHUAN_ASSIGN(surroundings.agencies, readStandardAgencies());
    return surroundings;
}

Result<Plan> setUpProvince(Database& database, const QString& planCode) {
    TAPHUAN_ASSIGN(const PlanContent content, standardPlan(planCode));
    TAPHUAN_ASSIGN(const PlanSurroundings surroundings, standardSurroundings(content.plan));
    TAPHUAN_TRY(importPlan(database, content, surroundings));
    return planByCode(database.connection(), planCode);
}

Result<std::optional<AddedAccount>> createForProvince(const QString& path, const QString& planCode,
                                                      const QString& office, const OpenOptions& options) {
    Status filled;
    {
        TAPHUAN_ASSIGN(const auto database, Database::create(path, options));
        // What is written from here on bears the office's name.
        filled = setMeta(database->connection(), QStringLiteral("office"), office);
        if (filled)
            if (const auto plan = setUpProvince(*database, planCode); !plan) filled = plan.error();
    }
    if (filled) return ownNewDatabase(path, options);
    const Status gone = Database::discard(path, options);
    Q_UNUSED(gone);  // why it was not filled is what is told
    return filled.error();
}

}  // namespace taphuan
