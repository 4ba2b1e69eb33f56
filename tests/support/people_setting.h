#pragma once

#include "core/commands/catalogue_commands.h"
#include "core/commands/perform.h"
#include "core/import/catalogue_file.h"
#include "core/import/people_plan.h"
#include "core/storage/audience_store.h"
#include "core/storage/select.h"
#include "core/tables/read_workbook.h"
#include "tests/support/test_database.h"

#include <QFile>

namespace taphuan {

// A database with a few units of Tây Ninh as they were in 2023, the audiences and their rules.
class PeopleSetting : public TestDatabase {
  public:
    PeopleSetting() {
        const auto done = perform(
            database(), {QStringLiteral("test"), QStringLiteral("test")}, [&](Transaction& t) -> Status {
                province = unit(t, QStringLiteral("72"), QStringLiteral("Tỉnh Tây Ninh"), {});
                district = unit(t, QStringLiteral("708"), QStringLiteral("Huyện Châu Thành"), province);
                town = unit(t, QStringLiteral("25585"), QStringLiteral("Thị trấn Châu Thành"), district);
                haoDuoc = unit(t, QStringLiteral("25588"), QStringLiteral("Xã Hảo Đước"), district);
                thaiBinh = unit(t, QStringLiteral("25597"), QStringLiteral("Xã Thái Bình"), district);
                // The same names elsewhere, as in every province.
                otherDistrict = unit(t, QStringLiteral("709"), QStringLiteral("Huyện Hòa Thành"), province);
                otherThaiBinh =
                    unit(t, QStringLiteral("99997"), QStringLiteral("Xã Thái Bình"), otherDistrict);
                return {};
            });
        EXPECT_TRUE(done.ok()) << (done ? "" : done.error().text().toStdString());
        const auto catalogue =
            readCatalogue(QStringView(TAPHUAN_SOURCE_DIR).toString() + QStringLiteral("/resources"));
        const bool imported = catalogue && importCatalogue(database(), *catalogue).ok();
        EXPECT_TRUE(imported);
    }

    // A department that ended before its province did.
    void endDepartment(QDate day) {
        const auto done = perform(
            database(), {QStringLiteral("test"), QStringLiteral("test")}, [&](Transaction& t) -> Status {
                TAPHUAN_ASSIGN(auto version,
                               selectOne<UnitVersion>(t.connection(), QStringLiteral("WHERE t.unit = ?"),
                                                      {department.value}));
                version->validTo = day;
                return t.update(*version);
            });
        EXPECT_TRUE(done.ok());
    }

    // The offices that a catalogue of agencies brings.
    void addAgencies() {
        const auto done = perform(
            database(), {QStringLiteral("test"), QStringLiteral("test")}, [&](Transaction& t) -> Status {
                office =
                    unit(t, {}, QStringLiteral("Văn phòng HĐND và UBND huyện"), district, UnitKind::agency);
                unit(t, {}, QStringLiteral("Văn phòng HĐND và UBND huyện"), otherDistrict, UnitKind::agency);
                department =
                    unit(t, {}, QStringLiteral("Sở Thông tin và Truyền thông"), province, UnitKind::agency);
                return {};
            });
        EXPECT_TRUE(done.ok()) << (done ? "" : done.error().text().toStdString());
    }

    PeopleImportOptions from(Id<Unit> sender) const {
        PeopleImportOptions settings;
        settings.sender = sender;
        settings.today = QDate(2023, 6, 10);
        return settings;
    }

    Result<ImportPlan> planWorkbook(const Workbook& workbook, const PeopleImportOptions& settings) {
        TAPHUAN_ASSIGN(auto table, readPeopleTable(workbook, QStringLiteral("test"), settings.today));
        return planPeople(connection(), std::move(table), settings);
    }

    Result<ImportPlan> planSample(const QString& name, const PeopleImportOptions& settings) {
        TAPHUAN_ASSIGN(const auto workbook, readWorkbook(samplePath(name)));
        return planWorkbook(workbook, settings);
    }

    static QString dataPath(const QString& name) {
        return QStringView(TAPHUAN_SOURCE_DIR).toString() + QStringLiteral("/tests/data/") + name;
    }
    static QString samplePath(const QString& name) { return dataPath(QStringLiteral("samples/") + name); }

    Id<Unit> province, district, town, haoDuoc, thaiBinh, otherDistrict, otherThaiBinh, office, department;

  private:
    static Id<Unit> unit(Transaction& t, const QString& code, const QString& name, Id<Unit> parent,
                         UnitKind kind = UnitKind::territory) {
        Unit made;
        made.kind = kind;
        EXPECT_TRUE(t.insert(made).ok());
        UnitVersion version;
        version.unit = made.id;
        version.code = code;
        version.name = name;
        version.parent = parent;
        version.validTo = QDate(2025, 7, 1);
        EXPECT_TRUE(t.insert(version).ok());
        return made.id;
    }
};

}  // namespace taphuan
