#include "core/demo/demo_registry.h"

#include "core/base/say.h"
#include "core/commands/headcount_commands.h"
#include "core/commands/people_commands.h"
#include "core/demo/demo_people.h"
#include "core/storage/select.h"
#include "core/storage/unit_store.h"

#include <map>

namespace taphuan {

namespace {

constexpr size_t batchSize = 20000;

// A place where people work.
struct Workplace {
    Id<Unit> unit;
    Id<Unit> district;
    QString level;
    UnitKind kind = UnitKind::agency;
};

struct Workplaces {
    std::map<QString, std::vector<Workplace>> byLevel;
};

Result<Workplaces> findWorkplaces(Connection& db, DemoRegistry& registry, QDate on) {
    Workplaces places;
    TAPHUAN_ASSIGN(const auto nodes, unitTree(db, registry.province, on));
    QHash<qint64, Workplace> above;
    for (const UnitNode& node : nodes) {
        Workplace place = above.value(node.version.parent.value);
        place.unit = node.version.unit;
        place.kind = node.kind;
        if (node.kind == UnitKind::territory) place.level = node.version.level;
        if (node.kind == UnitKind::territory && place.level == QLatin1String("district")) {
            place.district = place.unit;
            registry.districts.push_back(place.unit);
        }
        above.insert(place.unit.value, place);
        if (node.version.name.contains(QStringLiteral("Thông tin và Truyền thông")) &&
            place.level == QLatin1String("province"))
            registry.department = place.unit;
        const bool commune = node.kind == UnitKind::territory && place.level == QLatin1String("commune");
        if (commune || node.kind == UnitKind::agency) places.byLevel[place.level].push_back(place);
    }
    if (registry.department.isNull()) registry.department = registry.province;
    return places;
}

QString drawAudience(DemoRandom& random) {
    const int draw = random.below(100);
    if (draw < 22) return QStringLiteral("leader");
    if (draw < 62) return QStringLiteral("digital_officer");
    if (draw < 85) return QStringLiteral("civil_servant");
    return QStringLiteral("public_employee");
}

class Filler {
  public:
    Filler(Database& database, DemoRegistry& registry, DemoRandom& random)
        : database_(database), registry_(registry), random_(random) {}

    // The people added from now on stand on this list.
    Status begin(DataList list) {
        TAPHUAN_TRY(flush());
        list_ = std::move(list);
        return {};
    }

    Status addOfficial(const Workplace& place) {
        const QString audience = drawAudience(random_);
        PersonEntry entry = personOf(audience, place.kind);
        entry.membership->unit = place.unit;
        return add(std::move(entry), {{}, place.unit, place.district, place.level, audience});
    }
    Status addManager(Id<Unit> district) {
        const QString audience = QStringLiteral("sme_leader");
        PersonEntry entry = personOf(audience, UnitKind::enterprise);
        entry.membership->unit = district;
        entry.membership->department = demoCompanyName(random_, serial_);
        return add(std::move(entry), {{}, district, district, {}, audience});
    }
    Status flush() {
        if (batch_.people.empty()) return {};
        batch_.list = list_;
        batch_.list->people = qint64(batch_.people.size());
        batch_.reason = say("core", "Nhập %1 hồ sơ mẫu").arg(batch_.people.size());
        TAPHUAN_ASSIGN(const qint64 before, lastPerson());
        TAPHUAN_TRY(applyPeople(database_, batch_));
        TAPHUAN_ASSIGN(const auto ids,
                       database_.connection().rows(
                           QStringLiteral("SELECT id FROM person WHERE id > ? ORDER BY id"), {before},
                           [](const QSqlQuery& query) { return query.value(0).toLongLong(); }));
        const size_t first = registry_.people.size() - batch_.people.size();
        for (size_t i = 0; i < ids.size(); ++i) registry_.people[first + i].person = Id<Person>(ids[i]);
        batch_.people.clear();
        return {};
    }

  private:
    PersonEntry personOf(const QString& audience, UnitKind kind) {
        PersonEntry entry;
        entry.person = demoPerson(random_, ++serial_);
        entry.membership = Membership{};
        entry.membership->position = demoPosition(random_, audience, kind);
        entry.membership->isMain = true;
        entry.audiences.push_back({registry_.audiences.value(audience), QStringLiteral("list")});
        entry.qualifications = demoQualifications(audience, entry.person, serial_);
        return entry;
    }
    Status add(PersonEntry entry, DemoPerson person) {
        batch_.people.push_back(std::move(entry));
        registry_.people.push_back(std::move(person));
        return batch_.people.size() < batchSize ? Status() : flush();
    }
    Result<qint64> lastPerson() {
        return database_.connection().number(QStringLiteral("SELECT coalesce(max(id), 0) FROM person"));
    }

    Database& database_;
    DemoRegistry& registry_;
    DemoRandom& random_;
    PeopleBatch batch_;
    DataList list_;
    int serial_ = 0;
};

}  // namespace

Result<DemoRegistry> fillRegistry(Database& database, const Plan& plan, int people, DemoRandom& random) {
    DemoRegistry registry;
    Connection& db = database.connection();
    const QDate on(int(plan.yearFrom), 12, 31);
    TAPHUAN_ASSIGN(const auto province, unitByCode(db, plan.gsoCode, on));
    if (!province) return refused(say("core", "Không có đơn vị mang mã %1").arg(plan.gsoCode), plan.province);
    registry.province = province->version.unit;
    TAPHUAN_ASSIGN(const auto audiences, select<Audience>(db));
    for (const Audience& audience : audiences) registry.audiences.insert(audience.code, audience.id);
    TAPHUAN_ASSIGN(Workplaces places, findWorkplaces(db, registry, on));

    Filler filler(database, registry, random);
    const int managers = std::min(people * 3 / 10, 3000);
    TAPHUAN_TRY(filler.begin({{},
                              QStringLiteral("Danh sách cán bộ, công chức, viên chức (mẫu)"),
                              {},
                              plan.issuer,
                              registry.province,
                              LegalBasis::law,
                              QStringLiteral("Luật Cán bộ, công chức; ") + plan.title,
                              0}));
    const std::vector<std::pair<QString, int>> shares{
        {QStringLiteral("province"), 22}, {QStringLiteral("district"), 28}, {QStringLiteral("commune"), 50}};
    for (const auto& [level, share] : shares) {
        const auto& there = places.byLevel[level];
        const int count = (people - managers) * share / 100;
        for (int i = 0; i < count && !there.empty(); ++i)
            TAPHUAN_TRY(filler.addOfficial(there[size_t(i) % there.size()]));
    }
    TAPHUAN_TRY(filler.begin({{},
                              QStringLiteral("Danh sách lãnh đạo doanh nghiệp nhỏ và vừa đăng ký học (mẫu)"),
                              {},
                              QStringLiteral("Hiệp hội doanh nghiệp tỉnh"),
                              registry.province,
                              LegalBasis::consent,
                              QStringLiteral("Phiếu đăng ký có chữ ký, lưu tại văn thư"),
                              0}));
    for (int i = 0; i < managers && !registry.districts.empty(); ++i)
        TAPHUAN_TRY(filler.addManager(random.of(registry.districts)));
    TAPHUAN_TRY(filler.flush());
    return registry;
}

Status declareHeadcounts(Database& database, const Plan& plan, const DemoRegistry& registry) {
    std::map<std::pair<qint64, QString>, qint64> counts;  // unit and audience
    for (const DemoPerson& person : registry.people)
        for (const QString& audience : {person.audience, QStringLiteral("official")}) {
            const bool official = person.audience != QLatin1String("sme_leader");
            if (audience == QLatin1String("official") && !official) continue;
            ++counts[{registry.province.value, audience}];
            ++counts[{(person.district.isNull() ? person.unit : person.district).value, audience}];
        }
    std::vector<Headcount> headcounts;
    for (qint64 year = plan.yearFrom; year <= plan.yearTo; ++year)
        for (const auto& [key, count] : counts) {
            Headcount headcount;
            headcount.unit = Id<Unit>(key.first);
            headcount.audience = registry.audiences.value(key.second);
            headcount.asOf = QDate(int(year), 1, 1);
            headcount.people = count + count * (year - plan.yearFrom) / 50;
            headcount.source = QStringLiteral("declared");
            headcounts.push_back(headcount);
        }
    TAPHUAN_TRY(setHeadcounts(database, std::move(headcounts)));
    return {};
}

}  // namespace taphuan
