#include "core/demo/demo_classes.h"

#include "core/base/say.h"
#include "core/commands/attendance_commands.h"
#include "core/commands/budget_commands.h"
#include "core/commands/certificate_commands.h"
#include "core/commands/class_commands.h"
#include "core/commands/course_commands.h"
#include "core/commands/enrolment_commands.h"
#include "core/commands/nomination_commands.h"
#include "core/commands/result_commands.h"
#include "core/storage/course_store.h"
#include "core/storage/plan_store.h"

#include <algorithm>
#include <map>

namespace taphuan {

namespace {

constexpr int officialSeats = 48;

// Classes fall between March and November; those of the district level before it ended on 30/06/2025.
QDate dayOfClass(int year, const QString& level, int number, int many) {
    const bool lastDistrictYear = year == 2025 && level == QLatin1String("district");
    const QDate first(year, lastDistrictYear ? 3 : (year == 2022 ? 7 : 3), 7);
    const int span = lastDistrictYear ? 95 : (year == 2022 ? 130 : 255);
    QDate day = first.addDays(many > 1 ? span * number / many : 0);
    while (day.dayOfWeek() > 4) day = day.addDays(1);
    return day;
}

}  // namespace

Status DemoClasses::prepare() {
    TAPHUAN_TRY(prepareCourses());
    book_.code = QStringLiteral("CDS");
    book_.name = say("core", "Sổ cấp giấy chứng nhận tập huấn chuyển đổi số");
    book_.issuer = registry_.department;
    book_.kind = CertificateKind::giay_chung_nhan_tham_gia;
    book_.pattern = QStringLiteral("{seq:4}/{yyyy}/{code}");
    book_.signerTitle = QStringLiteral("GIÁM ĐỐC");
    book_.signerName = QStringLiteral("Nguyễn Minh Tâm");
    book_.place = plan_.province;
    book_.openedOn = QDate(int(plan_.yearFrom), 1, 1);
    TAPHUAN_TRY(addBook(database_, book_));
    return {};
}

Status DemoClasses::prepareCourses() {
    TAPHUAN_ASSIGN(const PlanQuota quota, planQuota(database_.connection(), plan_.id));
    TAPHUAN_ASSIGN(const auto audiences, select<Audience>(database_.connection()));
    const auto codeOf = [&](Id<Audience> id) {
        for (const Audience& audience : audiences)
            if (audience.id == id) return audience.code;
        return QString();
    };
    for (const QuotaRow& row : quota.rows) {
        const bool firms = codeOf(row.line.audience) == QLatin1String("sme_leader");
        TAPHUAN_TRY(addCourseFor(row.line.code, row.line.name, codeOf(row.line.audience), row.line.id,
                                 firms ? 8 : 16));
    }
    if (!courses_.empty()) return {};
    TAPHUAN_TRY(addCourseFor(QStringLiteral("LD"), say("core", "Chuyển đổi số cho cán bộ lãnh đạo, quản lý"),
                             QStringLiteral("leader"), {}, 16));
    TAPHUAN_TRY(addCourseFor(QStringLiteral("CT"),
                             say("core", "Kỹ năng số cho cán bộ chuyên trách, tham mưu"),
                             QStringLiteral("digital_officer"), {}, 16));
    return addCourseFor(QStringLiteral("DN"), say("core", "Chuyển đổi số cho doanh nghiệp"),
                        QStringLiteral("sme_leader"), {}, 8);
}

Status DemoClasses::addCourseFor(const QString& code, const QString& name, const QString& audience,
                                 Id<BudgetLine> line, int hours) {
    TAPHUAN_ASSIGN(const auto wanted, indicatorsOfAudience(database_.connection(), plan_.id,
                                                           registry_.audiences.value(audience)));
    DemoCourse course;
    course.course.code = QStringLiteral("CT-") + code;
    course.course.name = name;
    course.course.hours = hours;
    course.course.attendancePercent = 80;
    course.course.passPercent = 50;
    course.course.line = line;
    course.audience = audience;
    course.line = line;
    TAPHUAN_TRY(addCourse(database_, course.course, wanted));
    courses_.push_back(std::move(course));
    return {};
}

Result<std::vector<DemoClasses::Planned>> DemoClasses::plannedIn(int year) {
    std::vector<Planned> planned;
    TAPHUAN_ASSIGN(const PlanQuota quota, planQuota(database_.connection(), plan_.id, year));
    for (const QuotaRow& row : quota.rows) {
        const auto course = std::find_if(courses_.begin(), courses_.end(),
                                         [&](const DemoCourse& known) { return known.line == row.line.id; });
        if (course == courses_.end()) continue;
        qint64 people = 0;
        for (const Quota& one : row.quotas) people += one.people.value_or(0);
        for (const Quota& one : row.quotas) {
            if (one.classes.value_or(0) == 0) continue;
            const int seats = people > 0 ? int(people / *one.classes) : officialSeats;
            planned.push_back({size_t(course - courses_.begin()), one.level, int(*one.classes), seats});
        }
    }
    if (!planned.empty()) return planned;
    const bool districts = year < 2025;
    planned = {{0, QStringLiteral("province"), 1, officialSeats},
               {0, districts ? QStringLiteral("district") : QStringLiteral("commune"), 2, officialSeats},
               {1, QStringLiteral("province"), 1, officialSeats},
               {1, districts ? QStringLiteral("district") : QStringLiteral("commune"), 2, officialSeats},
               {1, QStringLiteral("commune"), 2, officialSeats}};
    if (courses_.size() > 2) planned.push_back({2, QString(), 3, 60});
    return planned;
}

Status DemoClasses::runYear(int year, const std::function<void(QDate)>& goTo) {
    trained_.clear();
    TAPHUAN_ASSIGN(const auto planned, plannedIn(year));
    struct Run {
        const Planned* planned;
        QDate starts;
    };
    std::vector<Run> runs;
    for (const Planned& one : planned)
        for (int i = 0; i < one.classes; ++i)
            runs.push_back({&one, dayOfClass(year, one.level, int(runs.size()) % 12 + i, 14)});
    std::stable_sort(runs.begin(), runs.end(),
                     [](const Run& a, const Run& b) { return a.starts < b.starts; });
    const bool last = year == plan_.yearTo;
    const size_t held =
        last ? runs.size() - runs.size() / 6 : (year == plan_.yearFrom ? runs.size() : runs.size() - 1);
    std::map<size_t, int> heldOf, plannedOf;
    for (const Planned& one : planned) plannedOf[one.course] += one.classes;
    for (size_t i = 0; i < held; ++i) {
        const Planned& one = *runs[i].planned;
        Until until = Until::issued;
        if (last && i + 1 == held) until = Until::enrolled;
        if (last && i + 2 == held) until = Until::marked;
        if (last && i + 3 == held) until = Until::completed;
        TAPHUAN_TRY(runClass(one, int(i) + 1, runs[i].starts, until, goTo));
        ++heldOf[one.course];
    }
    goTo(QDate(year, 12, 10));
    for (const auto& [course, classes] : heldOf)
        TAPHUAN_TRY(spend(courses_[course], year, 970 * classes / plannedOf[course]));
    return {};
}

// Those of the audience at the level who were not trained in this course this year, a few twice.
std::vector<Id<Person>> DemoClasses::choose(const Planned& planned, int year) {
    Q_UNUSED(year);
    const DemoCourse& course = courses_[planned.course];
    std::vector<Id<Person>> people;
    std::vector<size_t> order(registry_.people.size());
    for (size_t i = 0; i < order.size(); ++i) order[i] = i;
    const Id<Unit> district = random_.of(registry_.districts);
    random_.shuffle(order);
    for (const bool nearby : {true, false})
        for (const size_t at : order) {
            const DemoPerson& person = registry_.people[at];
            if (int(people.size()) >= planned.seats) return people;
            if (person.audience != course.audience) continue;
            if (!planned.level.isEmpty() && person.level != planned.level && nearby) continue;
            const bool local =
                planned.level == QLatin1String("district") || planned.level == QLatin1String("commune");
            if (nearby && local && person.district != district) continue;
            if (!trained_.insert({planned.course, person.person.value}).second) continue;
            people.push_back(person.person);
        }
    return people;
}

Status DemoClasses::runClass(const Planned& planned, int number, QDate starts, Until until,
                             const std::function<void(QDate)>& goTo) {
    const DemoCourse& course = courses_[planned.course];
    const int days = int(course.course.hours / 8);
    const QString lineCode = course.course.code.mid(3);
    TrainingClass trainingClass;
    trainingClass.code = QStringLiteral("%1-%2-%3")
                             .arg(QString(lineCode).remove(u'.'))
                             .arg(starts.year())
                             .arg(number, 2, 10, QLatin1Char('0'));
    trainingClass.name = course.course.name;
    trainingClass.course = course.course.id;
    trainingClass.line = course.line;
    trainingClass.level = planned.level;
    trainingClass.unit = registry_.department;
    trainingClass.starts = starts;
    trainingClass.ends = starts.addDays(days - 1);
    trainingClass.place = say("core", "Hội trường Sở Thông tin và Truyền thông");
    trainingClass.capacity = planned.seats;
    trainingClass.state = ClassState::open;
    goTo(starts.addDays(-20));
    TAPHUAN_TRY(addClass(database_, trainingClass, days * 2));
    const std::vector<Id<Person>> people = choose(planned, starts.year());
    if (people.empty()) {
        TAPHUAN_TRY(cancelClass(database_, trainingClass.id, say("core", "Không đủ người đăng ký")));
        return {};
    }
    std::vector<Nominee> nominees;
    for (const Id<Person> person : people) nominees.push_back({person, {}});
    goTo(starts.addDays(-8));
    TAPHUAN_TRY(nominate(database_, trainingClass.id, nominees));
    TAPHUAN_ASSIGN(const auto nominations,
                   select<Nomination>(database_.connection(), QStringLiteral("WHERE t.training_class = ?"),
                                      {trainingClass.id.value}));
    std::vector<Id<Nomination>> ids;
    for (const Nomination& nomination : nominations) ids.push_back(nomination.id);
    TAPHUAN_TRY(decideNominations(database_, trainingClass.id, ids, NominationState::approved, {}, true));
    goTo(trainingClass.ends);
    if (until == Until::enrolled) return mark(trainingClass, 2);
    TAPHUAN_TRY(mark(trainingClass, 0));
    if (until == Until::marked) return {};
    goTo(trainingClass.ends.addDays(1));
    TAPHUAN_TRY(completeClass(database_, trainingClass.id));
    TAPHUAN_ASSIGN(const qint64 completed,
                   database_.connection().number(
                       QStringLiteral("SELECT count(*) FROM result r JOIN enrolment e ON e.id = r.enrolment "
                                      "WHERE e.training_class = ? AND r.outcome = 'completed'"),
                       {trainingClass.id.value}));
    if (until == Until::completed || completed == 0) return {};
    goTo(trainingClass.ends.addDays(5));
    const QString decision = QStringLiteral("%1/QĐ-STTTT").arg(++issued_ + 100);
    TAPHUAN_TRY(
        issueCertificates(database_, {trainingClass.id, book_.id, decision, trainingClass.ends.addDays(5)}));
    return {};
}

// `lastSessions` of them are left without marks.
Status DemoClasses::mark(const TrainingClass& trainingClass, size_t lastSessions) {
    Connection& db = database_.connection();
    TAPHUAN_ASSIGN(const auto sessions,
                   select<Session>(db, QStringLiteral("WHERE t.training_class = ? ORDER BY t.number"),
                                   {trainingClass.id.value}));
    TAPHUAN_ASSIGN(const auto enrolments,
                   select<Enrolment>(db, QStringLiteral("WHERE t.training_class = ? ORDER BY t.number"),
                                     {trainingClass.id.value}));
    std::vector<MarkEntry> marks;
    for (const Enrolment& enrolment : enrolments) {
        const bool stayedAway = random_.percent(4);
        for (size_t i = 0; i + lastSessions < sessions.size(); ++i) {
            const int draw = random_.below(100);
            Mark mark = Mark::present;
            if (stayedAway || draw < 2)
                mark = Mark::absent;
            else if (draw < 4)
                mark = Mark::excused;
            else if (draw < 7)
                mark = Mark::late;
            marks.push_back({sessions[i].id, enrolment.id, mark, {}});
        }
    }
    TAPHUAN_TRY(setMarks(database_, trainingClass.id, marks));
    return {};
}

// `perMille` of what the plan gives the line.
Status DemoClasses::spend(const DemoCourse& course, int year, qint64 perMille) {
    if (course.line.isNull()) return {};
    TAPHUAN_ASSIGN(
        const qint64 planned,
        database_.connection().number(
            QStringLiteral(
                "SELECT sum(amount) FROM budget_amount WHERE line = ? AND year = ? AND kind = 'planned'"),
            {course.line.value, qint64(year)}));
    BudgetAmount amount;
    amount.line = course.line;
    amount.year = year;
    amount.kind = AmountKind::spent;
    amount.amount = planned * perMille / 1000 / 1000 * 1000;
    amount.note = say("core", "Quyết toán lớp năm %1").arg(year);
    TAPHUAN_TRY(recordAmounts(database_, {amount}));
    return {};
}

}  // namespace taphuan
