#pragma once

#include "core/commands/catalogue_commands.h"
#include "core/commands/people_commands.h"
#include "core/commands/perform.h"
#include "core/commands/roster_commands.h"
#include "core/import/catalogue_file.h"
#include "core/storage/roster_store.h"
#include "core/storage/select.h"
#include "tests/support/test_database.h"

namespace taphuan {

// A province with two departments, one of them with a division of its own, and a district with two communes,
// one of them with a hamlet. On 01/07/2025 the district ends and both communes go into a new one. The clock
// stands where `today` says.
class RosterSetting : public TestDatabase {
  public:
    RosterSetting() {
        options.clock.utcNow = [this] { return QDateTime(today, QTime(3, 0), Qt::UTC); };
        reopen();
        const auto done = perform(
            database(), {QStringLiteral("test"), QStringLiteral("test")}, [&](Transaction& t) -> Status {
                province =
                    unit(t, UnitKind::territory, "72", QStringLiteral("Tỉnh Tây Ninh"), "province", {});
                health = unit(t, UnitKind::agency, "", QStringLiteral("Sở Y tế"), "", province);
                division = unit(t, UnitKind::agency, "", QStringLiteral("Phòng Nghiệp vụ Y"), "", health);
                justice = unit(t, UnitKind::agency, "", QStringLiteral("Sở Tư pháp"), "", province);
                district = unit(t, UnitKind::territory, "708", QStringLiteral("Huyện Châu Thành"), "district",
                                province, {}, reform());
                haoDuoc = unit(t, UnitKind::territory, "25588", QStringLiteral("Xã Hảo Đước"), "commune",
                               district, {}, reform());
                thaiBinh = unit(t, UnitKind::territory, "25597", QStringLiteral("Xã Thái Bình"), "commune",
                                district, {}, reform());
                hamlet =
                    unit(t, UnitKind::hamlet, "", QStringLiteral("Ấp Bình Phong"), "", haoDuoc, {}, reform());
                newCommune = unit(t, UnitKind::territory, "25600", QStringLiteral("Xã Hảo Bình"), "commune",
                                  province, reform());
                for (const Id<Unit> old : {haoDuoc, thaiBinh}) {
                    Lineage link{{}, old, newCommune, UnitLink::whole, QStringLiteral("NQ 1682"), reform()};
                    TAPHUAN_TRY(t.insert(link));
                }
                return {};
            });
        EXPECT_TRUE(done.ok()) << (done ? "" : done.error().text().toStdString());
        const auto catalogue = readStandardCatalogue();
        const bool imported = catalogue && importCatalogue(database(), *catalogue).ok();
        EXPECT_TRUE(imported);
        const auto kinds = rosterKinds(connection());
        EXPECT_TRUE(kinds.ok());
        if (kinds)
            for (const RosterKind& each : *kinds) kinds_.insert(each.code, each);
    }

    static QDate reform() { return QDate(2025, 7, 1); }
    RosterKind kind(const char* code) const { return kinds_.value(QLatin1String(code)); }

    Id<Person> person(const QString& name, Id<Unit> at, const QString& number = {}) {
        Person made;
        made.fullName = name;
        made.nationalId = number;
        Membership membership;
        membership.unit = at;
        membership.position = QStringLiteral("Chuyên viên");
        const auto added = addPerson(database(), made, membership);
        EXPECT_TRUE(added.ok()) << (added ? "" : added.error().text().toStdString());
        return made.id;
    }
    RosterMember entry(const char* code, Id<Person> who, Id<Unit> served, QDate from = {},
                       QDate to = {}) const {
        RosterMember member;
        member.kind = kind(code).id;
        member.person = who;
        member.unit = served;
        member.validFrom = from;
        member.validTo = to;
        return member;
    }
    RosterMember added(RosterMember member) {
        std::vector<RosterMember> members{std::move(member)};
        const auto done = addRosterMembers(database(), members);
        EXPECT_TRUE(done.ok()) << (done ? "" : done.error().text().toStdString());
        return members.front();
    }
    std::vector<RosterLine> lines(RosterFilter filter = {}) {
        if (!filter.on.isValid()) filter.on = today;
        auto found = listRosters(connection(), filter);
        EXPECT_TRUE(found.ok()) << (found ? "" : found.error().text().toStdString());
        return found ? std::move(found).value() : std::vector<RosterLine>();
    }
    RosterSurvey survey(QDate on, Id<Unit> below = {}) {
        auto found = surveyRosters(connection(), on, below);
        EXPECT_TRUE(found.ok()) << (found ? "" : found.error().text().toStdString());
        return found ? std::move(found).value() : RosterSurvey();
    }
    // One of no unit where none is expected.
    RosterPlace place(const char* code, Id<Unit> unit, QDate on) {
        for (const RosterPlace& found : survey(on).places)
            if (found.kind == kind(code).id && found.unit == unit) return found;
        return {};
    }
    RosterKindCount counted(const char* code, QDate on, Id<Unit> below = {}) {
        for (const RosterKindCount& found : survey(on, below).kinds)
            if (found.kind.code == QLatin1String(code)) return found;
        return {};
    }

    QDate today = QDate(2024, 6, 15);
    Id<Unit> province, health, division, justice, district, haoDuoc, thaiBinh, hamlet, newCommune;

  private:
    static Id<Unit> unit(Transaction& t, UnitKind kind, const char* code, const QString& name,
                         const char* level, Id<Unit> parent, QDate from = {}, QDate to = {}) {
        Unit made;
        made.kind = kind;
        EXPECT_TRUE(t.insert(made).ok());
        UnitVersion version;
        version.unit = made.id;
        version.code = QLatin1String(code);
        version.name = name;
        version.level = QLatin1String(level);
        version.parent = parent;
        version.validFrom = from;
        version.validTo = to;
        EXPECT_TRUE(t.insert(version).ok());
        return made.id;
    }

    QHash<QString, RosterKind> kinds_;
};

}  // namespace taphuan
