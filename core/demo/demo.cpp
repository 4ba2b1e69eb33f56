#include "core/demo/demo.h"

#include "core/base/say.h"
#include "core/commands/catalogue_commands.h"
#include "core/commands/plan_commands.h"
#include "core/commands/unit_commands.h"
#include "core/demo/demo_classes.h"
#include "core/demo/demo_people.h"
#include "core/demo/demo_registry.h"
#include "core/demo/demo_requests.h"
#include "core/demo/demo_rosters.h"
#include "core/import/catalogue_file.h"
#include "core/import/plan_file.h"
#include "core/import/province_setup.h"
#include "core/storage/migrations.h"

#include <QFile>
#include <QFileInfo>

namespace taphuan {

namespace {

// The demo's days: operations are dated as if they had been done when they say.
struct DemoCalendar {
    QDateTime now = QDateTime(QDate(2022, 6, 1), QTime(1, 0), Qt::UTC);
};

class DemoMaker {
  public:
    DemoMaker(Database& database, const DemoOptions& options, DemoCalendar& calendar)
        : database_(database), options_(options), calendar_(calendar), random_(options.seed) {}

    Status make();

  private:
    Status step(int percent, const QString& what);

    Database& database_;
    const DemoOptions& options_;
    DemoCalendar& calendar_;
    DemoRandom random_;
};

Status DemoMaker::step(int percent, const QString& what) {
    if (options_.cancelled && options_.cancelled->load())
        return refused(say("core", "Đã dừng, chưa tạo dữ liệu mẫu"));
    if (options_.progress) options_.progress(percent, what);
    return {};
}

Status DemoMaker::make() {
    TAPHUAN_TRY(step(0, say("core", "Đơn vị và kế hoạch")));
    TAPHUAN_ASSIGN(const Plan plan, setUpProvince(database_, options_.province));
    TAPHUAN_TRY(setMeta(database_.connection(), QStringLiteral("office"),
                        say("core", "Sở Thông tin và Truyền thông (dữ liệu mẫu)")));
    TAPHUAN_TRY(step(15, say("core", "Hồ sơ cá nhân")));
    TAPHUAN_ASSIGN(const DemoRegistry registry, fillRegistry(database_, plan, options_.people, random_));
    TAPHUAN_TRY(step(55, say("core", "Mẫu số")));
    TAPHUAN_TRY(declareHeadcounts(database_, plan, registry));
    const auto years = plan.yearTo - plan.yearFrom + 1;
    DemoClasses classes(database_, plan, registry, random_);
    TAPHUAN_TRY(classes.prepare());
    for (qint64 year = plan.yearFrom; year <= plan.yearTo; ++year) {
        TAPHUAN_TRY(step(60 + int(40 * (year - plan.yearFrom) / years), say("core", "Lớp năm %1").arg(year)));
        TAPHUAN_TRY(classes.runYear(
            int(year), [&](QDate day) { calendar_.now = QDateTime(day, QTime(9, 30), Qt::UTC); }));
    }
    // Since 2026 the law gives people these rights.
    calendar_.now = std::max(calendar_.now, QDateTime(QDate(2026, 3, 2), QTime(9, 30), Qt::UTC));
    TAPHUAN_TRY(askAboutData(database_, registry));
    TAPHUAN_TRY(fillRosters(database_, plan, registry, options_.seed));
    return step(100, say("core", "Xong"));
}

}  // namespace

Status makeDemo(const QString& path, const DemoOptions& options) {
    const auto calendar = std::make_shared<DemoCalendar>();
    OpenOptions open = options.open;
    open.clock.utcNow = [calendar] { return calendar->now; };
    open.dailyBackup = false;
    if (open.author.isEmpty()) open.author = say("core", "Chuyên viên");
    Status made;
    {
        TAPHUAN_ASSIGN(const auto database, Database::create(path, open));
        made = DemoMaker(*database, options, *calendar).make();
    }
    if (!made) static_cast<void>(Database::discard(path, options.open));
    return made;
}

}  // namespace taphuan
