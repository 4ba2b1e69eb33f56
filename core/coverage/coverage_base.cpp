#include "core/coverage/coverage_base.h"

#include "core/coverage/coverage_reading.h"
#include "core/storage/journal.h"
#include "core/storage/select.h"

#include <algorithm>

namespace taphuan {

namespace {

Status readAll(Connection& db, CoverageBase& base) {
    TAPHUAN_ASSIGN(base.head, journalHead(db));
    TAPHUAN_TRY(readSmallParts(db, base));
    TAPHUAN_ASSIGN(base.people, readPeople(db));
    std::vector<Stay> stays;
    TAPHUAN_TRY(readStays(db, base, {}, stays));
    std::sort(stays.begin(), stays.end(), comesBefore);
    base.stays = std::make_shared<const std::vector<Stay>>(std::move(stays));
    std::vector<Belonging> belongings;
    TAPHUAN_TRY(readBelongings(db, base, {}, belongings));
    base.belongings = std::make_shared<const std::vector<Belonging>>(std::move(belongings));
    std::vector<TrainingRow> rows;
    TAPHUAN_TRY(readTraining(db, base, {}, rows));
    for (size_t from = 0, to = 0; from < rows.size(); from = to) {
        std::vector<YearOfTraining> all;
        for (; to < rows.size() && rows[to].indicator == rows[from].indicator &&
               rows[to].year == rows[from].year;
             ++to)
            all.push_back(rows[to].training);
        base.training[rows[from].indicator][rows[from].year] =
            std::make_shared<const std::vector<YearOfTraining>>(std::move(all));
    }
    return {};
}

Result<LateAttendances> readLate(Connection& db, const CoverageBase& base, QDate cutOff) {
    LateAttendances late;
    TAPHUAN_ASSIGN(
        QSqlQuery query,
        db.query(QStringLiteral("SELECT ic.indicator, e.person, count(*) FROM result r "
                                "JOIN enrolment e ON e.id = r.enrolment "
                                "JOIN \"class\" c ON c.id = e.training_class AND c.state <> 'cancelled' "
                                "JOIN (SELECT DISTINCT indicator, course FROM indicator_course) ic ON "
                                "ic.course = c.course "
                                "WHERE r.took_part = 1 AND r.ended_on > ? AND r.ended_on <= ? GROUP BY "
                                "ic.indicator, e.person"),
                 {cutOff.toString(Qt::ISODate), QDate(cutOff.year(), 12, 31).toString(Qt::ISODate)}));
    while (query.next()) {
        const int person = base.people->numberOf({query.value(1).toLongLong()});
        if (person >= 0) late[{query.value(0).toLongLong(), person}] += query.value(2).toInt();
    }
    if (query.lastError().isValid()) return db.error(query);
    return late;
}

int digitsOf(std::string_view text, size_t from, size_t count) {
    int number = 0;
    for (size_t i = from; i < from + count; ++i) number = number * 10 + (text[i] - '0');
    return number;
}

}  // namespace

int CoverageBase::audienceIndex(Id<Audience> id) const {
    for (size_t i = 0; i < audiences.size(); ++i)
        if (audiences[i].id == id) return int(i);
    return -1;
}

std::vector<char> CoverageBase::audienceAndBelow(Id<Audience> audience) const {
    std::vector<char> within(audiences.size(), 0);
    const int top = audienceIndex(audience);
    if (top < 0) return within;
    within[size_t(top)] = 1;
    for (bool more = true; more;) {
        more = false;
        for (size_t i = 0; i < audiences.size(); ++i) {
            const int parent = audienceIndex(audiences[i].parent);
            if (within[i] || parent < 0 || !within[size_t(parent)]) continue;
            within[i] = 1;
            more = true;
        }
    }
    return within;
}

const Plan* CoverageBase::plan(Id<Plan> id) const {
    const auto found =
        std::find_if(plans.begin(), plans.end(), [&](const Plan& plan) { return plan.id == id; });
    return found == plans.end() ? nullptr : &*found;
}

const Indicator* CoverageBase::indicator(Id<Indicator> id) const {
    const auto found = std::find_if(indicators.begin(), indicators.end(),
                                    [&](const Indicator& indicator) { return indicator.id == id; });
    return found == indicators.end() ? nullptr : &*found;
}

Result<std::shared_ptr<const CoverageBase>> readCoverageBase(Connection& db) {
    auto base = std::make_shared<CoverageBase>();
    TAPHUAN_TRY(db.inOneRead([&] { return readAll(db, *base); }));
    return std::shared_ptr<const CoverageBase>(std::move(base));
}

Result<std::shared_ptr<const CoverageBase>> CoverageCache::current(Connection& db) {
    const std::scoped_lock lock(mutex_);
    TAPHUAN_ASSIGN(const qint64 head, journalHead(db));
    if (newest_ && newest_->head == head) return newest_;
    TAPHUAN_ASSIGN(newest_, newest_ ? refreshCoverageBase(db, newest_) : readCoverageBase(db));
    return newest_;
}

Result<std::shared_ptr<const LateAttendances>> CoverageCache::lateAfter(Connection& db,
                                                                        const CoverageBase& base,
                                                                        Day cutOff) {
    const std::scoped_lock lock(mutex_);
    TAPHUAN_ASSIGN(const qint64 head, journalHead(db));
    if (lateHead_ != head) late_.clear();
    lateHead_ = head;
    if (const auto found = late_.find(cutOff); found != late_.end() && base.head == head)
        return found->second;
    TAPHUAN_ASSIGN(LateAttendances late, readLate(db, base, QDate::fromJulianDay(cutOff)));
    auto shared = std::make_shared<const LateAttendances>(std::move(late));
    // Of a base that somebody has just written past, the persons' numbers may be others.
    if (base.head == head) late_[cutOff] = shared;
    return std::shared_ptr<const LateAttendances>(std::move(shared));
}

Day dayOfText(std::string_view iso, Day otherwise) {
    if (iso.size() != 10) return otherwise;
    const int year = digitsOf(iso, 0, 4), month = digitsOf(iso, 5, 2), day = digitsOf(iso, 8, 2);
    // The Julian day number of a Gregorian date, in whole numbers (QDate would validate every one).
    const int a = (14 - month) / 12, y = year + 4800 - a, m = month + 12 * a - 3;
    return day + (153 * m + 2) / 5 + 365 * y + y / 4 - y / 100 + y / 400 - 32045;
}

Result<std::shared_ptr<const People>> readPeople(Connection& db) {
    QHash<qint64, qint64> linked;
    TAPHUAN_ASSIGN(Scan links,
                   Scan::of(db, QStringLiteral("SELECT person, root FROM person_root WHERE person <> root")));
    while (links.next()) linked.insert(links.number(0), links.number(1));
    TAPHUAN_TRY(links.finish());
    auto people = std::make_shared<People>();
    // Ordered here, so that the engine may take the ids from an index.
    TAPHUAN_ASSIGN(Scan scan, Scan::of(db, QStringLiteral("SELECT id FROM person")));
    while (scan.next())
        if (!linked.contains(scan.number(0))) people->roots.push_back(scan.number(0));
    TAPHUAN_TRY(scan.finish());
    std::sort(people->roots.begin(), people->roots.end());
    people->numbers.reserve(qsizetype(people->roots.size()) + linked.size());
    for (size_t i = 0; i < people->roots.size(); ++i) people->numbers.insert(people->roots[i], int(i));
    for (auto link = linked.cbegin(); link != linked.cend(); ++link)
        people->numbers.insert(link.key(), people->numbers.value(link.value(), -1));
    return std::shared_ptr<const People>(std::move(people));
}

Status readSmallParts(Connection& db, CoverageBase& base) {
    TAPHUAN_ASSIGN(UnitCatalogue units, UnitCatalogue::read(db));
    base.units = std::make_shared<const UnitCatalogue>(std::move(units));
    TAPHUAN_ASSIGN(base.audiences, select<Audience>(db, QStringLiteral("ORDER BY t.id")));
    TAPHUAN_ASSIGN(base.plans, select<Plan>(db, QStringLiteral("ORDER BY t.id")));
    TAPHUAN_ASSIGN(base.indicators, select<Indicator>(db, QStringLiteral("ORDER BY t.id")));
    TAPHUAN_ASSIGN(base.targets, select<Target>(db, QStringLiteral("ORDER BY t.year, t.id")));
    TAPHUAN_ASSIGN(base.headcounts,
                   select<Headcount>(db, QStringLiteral("ORDER BY t.as_of NULLS FIRST, t.id")));
    base.countedIndicators.clear();
    TAPHUAN_ASSIGN(const auto counted, select<IndicatorCourse>(db));
    for (const IndicatorCourse& link : counted) base.countedIndicators.insert(link.indicator.value);
    return {};
}

bool comesBefore(const Stay& a, const Stay& b) {
    return std::tuple(a.person, a.linked, b.from, b.id) < std::tuple(b.person, b.linked, a.from, a.id);
}

Status readStays(Connection& db, const CoverageBase& base, std::optional<qint64> record,
                 std::vector<Stay>& stays) {
    const QString text =
        QStringLiteral("SELECT id, person, unit, valid_from, valid_to FROM membership WHERE is_main = 1");
    TAPHUAN_ASSIGN(Scan scan, record ? Scan::of(db, text + QStringLiteral(" AND person = ?"), {*record})
                                     : Scan::of(db, text));
    while (scan.next()) {
        Stay stay;
        stay.id = scan.number(0);
        stay.person = base.people->numberOf({scan.number(1)});
        stay.unit = base.units->indexOf(Id<Unit>(scan.number(2)));
        if (stay.person < 0 || stay.unit < 0) continue;
        stay.from = dayOfText(scan.text(3), alwaysFrom);
        stay.to = dayOfText(scan.text(4), neverEnds);
        stay.linked = base.people->roots[size_t(stay.person)] != scan.number(1);
        stays.push_back(stay);
    }
    return scan.finish();
}

Status readBelongings(Connection& db, const CoverageBase& base, std::optional<qint64> record,
                      std::vector<Belonging>& belongings) {
    QHash<qint64, int> audiences;
    for (size_t i = 0; i < base.audiences.size(); ++i) audiences.insert(base.audiences[i].id.value, int(i));
    const QString text = QStringLiteral("SELECT person, audience, valid_from, valid_to FROM person_audience");
    TAPHUAN_ASSIGN(Scan scan, record ? Scan::of(db, text + QStringLiteral(" WHERE person = ?"), {*record})
                                     : Scan::of(db, text + QStringLiteral(" ORDER BY person")));
    while (scan.next()) {
        const Belonging belonging{base.people->numberOf({scan.number(0)}),
                                  audiences.value(scan.number(1), -1), dayOfText(scan.text(2), alwaysFrom),
                                  dayOfText(scan.text(3), neverEnds)};
        if (belonging.person >= 0 && belonging.audience >= 0) belongings.push_back(belonging);
    }
    return scan.finish();
}

Status readTraining(Connection& db, const CoverageBase& base, std::optional<qint64> root,
                    std::vector<TrainingRow>& rows) {
    const QString text = QStringLiteral(
        "SELECT indicator, year, person, attendances, took_part, assessed, passed FROM completion");
    TAPHUAN_ASSIGN(Scan scan, root
                                  ? Scan::of(db, text + QStringLiteral(" WHERE person = ?"), {*root})
                                  : Scan::of(db, text + QStringLiteral(" ORDER BY indicator, year, person")));
    while (scan.next()) {
        const YearOfTraining training{base.people->numberOf({scan.number(2)}),
                                      int(scan.number(3)),
                                      {dayOfText(scan.text(4), neverEnds), dayOfText(scan.text(5), neverEnds),
                                       dayOfText(scan.text(6), neverEnds)}};
        if (training.person >= 0) rows.push_back({scan.number(0), int(scan.number(1)), training});
    }
    return scan.finish();
}

}  // namespace taphuan
