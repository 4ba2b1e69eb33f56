#include "tests/core/coverage/coverage_world.h"

#include <random>
#include <set>

namespace taphuan {

namespace {

// What the figures must be, worked out person by person from the stored facts alone: no shared code with the
// engine but the records.
class Oracle {
  public:
    Oracle(Connection& db, QDate today) : today_(today) {
        people_ = *select<Person>(db);
        memberships_ = *select<Membership>(db, QStringLiteral("WHERE t.is_main = 1"));
        audiences_ = *select<Audience>(db);
        belongings_ = *select<PersonAudience>(db);
        links_ = *select<PersonLink>(db, QStringLiteral("WHERE t.kind = 'same'"));
        units_ = *select<Unit>(db);
        versions_ = *select<UnitVersion>(db);
        headcounts_ = *select<Headcount>(db, QStringLiteral("ORDER BY t.as_of, t.id"));
        lineage_ = *select<Lineage>(db);
        enrolments_ = *select<Enrolment>(db);
        results_ = *select<TrainingResult>(db);
        classes_ = *select<TrainingClass>(db);
        counting_ = *select<IndicatorCourse>(db);
    }

    struct Figure {
        qint64 people = 0;
        qint64 attendances = 0;
        bool operator==(const Figure&) const = default;
    };
    // By where they count: a unit, "?" and a unit (unallocated below it), "left".
    using Figures = std::map<QString, Figure>;

    Figures figures(const Indicator& indicator, int planFrom, const CoverageQuery& query) const {
        const int year = query.years.front();
        const QDate closing = std::min({QDate(year, 12, 31), today_, query.on.value_or(QDate(year, 12, 31))});
        const QDate first = indicator.periodicity == Periodicity::annual       ? QDate(year, 1, 1)
                            : indicator.periodicity == Periodicity::cumulative ? QDate(planFrom, 1, 1)
                                                                               : QDate(1, 1, 1);
        Figures all;
        for (const auto& [root, records] : humans()) {
            if (!isOf(records, indicator.audience, closing)) continue;
            Figure one;
            for (const TrainingResult& result : results_) {
                const Enrolment enrolment = of(enrolments_, result.enrolment);
                const TrainingClass held = of(classes_, enrolment.trainingClass);
                const bool counts =
                    std::any_of(counting_.begin(), counting_.end(), [&](const IndicatorCourse& link) {
                        return link.indicator == indicator.id && link.course == held.course;
                    });
                if (!records.contains(enrolment.person) || held.state == ClassState::cancelled || !counts ||
                    !result.tookPart)
                    continue;
                if (result.endedOn < first || result.endedOn > closing) continue;
                ++one.attendances;
                const bool reached = indicator.attainment == Attainment::took_part ||
                                     (indicator.attainment == Attainment::assessed && result.assessed) ||
                                     (indicator.attainment == Attainment::passed && result.passed);
                if (reached) one.people = 1;
            }
            Figure& there = all[placeOf(root, records, closing, query.geography.value_or(closing))];
            there.people += one.people;
            there.attendances += one.attendances;
        }
        return all;
    }

    // Every unit above, itself included, on the day.
    std::vector<Id<Unit>> upwards(Id<Unit> unit, QDate on) const {
        std::vector<Id<Unit>> all;
        for (auto version = versionOn(unit, on); version; version = versionOn(version->parent, on))
            all.push_back(version->unit);
        return all;
    }

    // How many people of the audience the unit has on the map of `on`: what it declared by the closing day,
    // with what whole successions brought it since; else the sum over the units right below it.
    std::optional<qint64> denominator(Id<Unit> unit, Id<Audience> audience, QDate closing, QDate on) const {
        if (audience.isNull()) return {};
        if (const auto own = ownHeadcount(unit, audience, closing, on, on)) return own;
        std::set<std::pair<UnitKind, QString>> declaring;
        std::map<RowId, std::optional<qint64>> below;
        for (const UnitVersion& version : versions_) {
            if (version.parent != unit || !holds(version.validFrom, version.validTo, on)) continue;
            const auto people = denominator(version.unit, audience, closing, on);
            if (people) declaring.emplace(of(units_, version.unit).kind, version.level);
            below[version.unit] = people;
        }
        if (declaring.empty()) return {};
        qint64 sum = 0;
        for (const auto& [child, people] : below) {
            const Id<Unit> id(child);
            const bool matters = declaring.contains({of(units_, id).kind, versionOn(id, on)->level}) ||
                                 anybodyWithin(id, audience, closing, on);
            if (!people && matters) return {};
            sum += people.value_or(0);
        }
        return sum;
    }

  private:
    using Records = std::set<RowId>;

    // Without looking below the unit. `map`: the day of the whole map, `on` the day that is asked about.
    std::optional<qint64> ownHeadcount(Id<Unit> unit, Id<Audience> audience, QDate closing, QDate on,
                                       QDate map) const {
        const Headcount* declared = nullptr;
        for (const Headcount& one : headcounts_)
            if (one.unit == unit && one.audience == audience && one.asOf <= closing) declared = &one;
        const auto since = [&](const Lineage& link) {
            return link.effective <= on && (!declared || link.effective > declared->asOf);
        };
        std::optional<qint64> people;
        if (declared) people = declared->people;
        for (const Lineage& link : lineage_) {
            if (link.oldUnit == unit && since(link) && versionOn(unit, on)) return {};  // gave some away
            if (link.newUnit != unit || !since(link)) continue;
            if (taker(link.oldUnit, on) != unit) return {};
            if (!declared && versionOn(unit, link.effective.addDays(-1))) return {};
            std::optional<qint64> brought;
            if (map != closing) brought = denominator(link.oldUnit, audience, closing, closing);
            if (!brought)
                brought = ownHeadcount(link.oldUnit, audience, closing, link.effective.addDays(-1), map);
            if (!brought) return {};
            people = people.value_or(0) + *brought;
        }
        return people;
    }
    bool anybodyWithin(Id<Unit> unit, Id<Audience> audience, QDate closing, QDate on) const {
        for (const auto& [root, records] : humans()) {
            if (!isOf(records, audience, closing)) continue;
            const QString place = placeOf(root, records, closing, on);
            const auto there = RowId::parse(place.startsWith(u'?') ? place.mid(1) : place);
            if (!there) continue;
            const auto above = upwards(Id<Unit>(*there), on);
            if (std::find(above.begin(), above.end(), unit) != above.end()) return true;
        }
        return false;
    }

    template <class T>
    static T of(const std::vector<T>& all, Id<T> id) {
        for (const T& one : all)
            if (one.id == id) return one;
        return {};
    }
    static bool holds(QDate from, QDate to, QDate on) {
        return (!from.isValid() || from <= on) && (!to.isValid() || on < to);
    }

    // Links here only ever point from a kept record to one dropped once.
    std::map<RowId, Records> humans() const {
        std::map<RowId, Records> all;
        for (const Person& person : people_) {
            RowId root = person.id;
            for (const PersonLink& link : links_)
                if (link.dropped == root) root = link.kept;
            all[root].insert(person.id);
        }
        return all;
    }
    bool isOf(const Records& records, Id<Audience> audience, QDate on) const {
        if (audience.isNull()) return true;
        for (const PersonAudience& belonging : belongings_) {
            if (!records.contains(belonging.person) || !holds(belonging.validFrom, belonging.validTo, on))
                continue;
            for (Id<Audience> above = belonging.audience; !above.isNull();
                 above = of(audiences_, above).parent)
                if (above == audience) return true;
        }
        return false;
    }
    Id<Unit> unitOn(RowId root, const Records& records, QDate on) const {
        const Membership* best = nullptr;
        for (const Membership& one : memberships_) {
            if (!records.contains(one.person) || !holds(one.validFrom, one.validTo, on)) continue;
            const auto rank = [&](const Membership& m) {
                return std::tuple(m.person == root, m.validFrom.isValid() ? m.validFrom : QDate(1, 1, 1),
                                  m.id.value);
            };
            if (!best || rank(*best) < rank(one)) best = &one;
        }
        return best ? best->unit : Id<Unit>();
    }
    std::optional<UnitVersion> versionOn(Id<Unit> unit, QDate on) const {
        for (const UnitVersion& version : versions_)
            if (!unit.isNull() && version.unit == unit && holds(version.validFrom, version.validTo, on))
                return version;
        return {};
    }
    Id<Unit> taker(Id<Unit> unit, QDate on) const {
        if (versionOn(unit, on)) return unit;
        std::set<RowId> to;
        bool whole = true;
        for (const Lineage& link : lineage_) {
            if (link.oldUnit != unit || link.effective > on) continue;
            to.insert(link.newUnit);
            whole = whole && link.relation != UnitLink::partial && link.relation != UnitLink::abolished;
        }
        return whole && to.size() == 1 ? taker(Id<Unit>(*to.begin()), on) : Id<Unit>();
    }
    QString placeOf(RowId root, const Records& records, QDate closing, QDate map) const {
        const Id<Unit> then = unitOn(root, records, closing);
        if (then.isNull()) return QStringLiteral("left");
        const Id<Unit> later = unitOn(root, records, map);
        if (map > closing && versionOn(later, map)) return later.text();
        if (const Id<Unit> whole = taker(then, map); !whole.isNull()) return whole.text();
        for (Id<Unit> above = then; !above.isNull();) {
            Id<Unit> parent;
            for (const UnitVersion& version : versions_)
                if (version.unit == above) parent = version.parent;  // one version each, here
            above = parent;
            if (const Id<Unit> whole = taker(above, map); !above.isNull() && !whole.isNull())
                return QString(u'?' + whole.text());
        }
        return QStringLiteral("?");
    }

    QDate today_;
    std::vector<Person> people_;
    std::vector<Membership> memberships_;
    std::vector<Audience> audiences_;
    std::vector<PersonAudience> belongings_;
    std::vector<PersonLink> links_;
    std::vector<Unit> units_;
    std::vector<UnitVersion> versions_;
    std::vector<Headcount> headcounts_;
    std::vector<Lineage> lineage_;
    std::vector<Enrolment> enrolments_;
    std::vector<TrainingResult> results_;
    std::vector<TrainingClass> classes_;
    std::vector<IndicatorCourse> counting_;
};

class CoverageOracleTest : public CoverageWorld, public ::testing::WithParamInterface<int> {
  protected:
    using Random = std::mt19937;
    int upTo(int most) { return int(random_() % unsigned(most + 1)); }
    template <class T>
    const T& oneOf(const std::vector<T>& all) {
        return all[random_() % all.size()];
    }
    QDate someDay() { return QDate(2021, 1, 1).addDays(upTo(365 * 5)); }

    void makeUnits() {
        const QDate reform = day(2024, 7, 1);
        const auto old = unit(QStringLiteral("1"), {}, QStringLiteral("province"), {}, reform);
        const auto fresh = unit(QStringLiteral("2"), {}, QStringLiteral("province"), reform);
        succeeds(old, fresh, UnitLink::merge, reform);
        units_ = {old, fresh};
        std::vector<Id<Unit>> after;
        for (int i = 0; i < 3; ++i)
            after.push_back(unit(QStringLiteral("n%1").arg(i), fresh, QStringLiteral("commune"), reform));
        for (int i = 0; i < 2; ++i) {
            const auto district =
                unit(QStringLiteral("d%1").arg(i), old, QStringLiteral("district"), {}, reform);
            succeeds(district, {}, UnitLink::abolished, reform);
            units_.push_back(district);
            districts_.push_back(district);
            for (int k = 0; k < 2; ++k) {
                const auto commune = unit(QStringLiteral("c%1%2").arg(i).arg(k), district,
                                          QStringLiteral("commune"), {}, reform);
                const bool split = upTo(2) == 0;
                succeeds(commune, after[0], split ? UnitLink::partial : UnitLink::whole, reform);
                if (split) succeeds(commune, after[2], UnitLink::partial, reform);
                units_.push_back(commune);
                communes_.push_back(commune);
            }
        }
        units_.insert(units_.end(), after.begin(), after.end());
    }
    void makePlan() {
        official_ = audience(QStringLiteral("official"));
        audiences_ = {official_, audience(QStringLiteral("leader"), official_),
                      audience(QStringLiteral("citizen"))};
        audiences_.push_back(audience(QStringLiteral("head"), audiences_[1]));
        const std::array periodicities{Periodicity::annual, Periodicity::cumulative, Periodicity::state};
        const std::array attainments{Attainment::took_part, Attainment::assessed, Attainment::passed};
        for (size_t i = 0; i < 4; ++i)
            indicators_.push_back(indicator(QStringLiteral("T%1").arg(i), periodicities[i % 3],
                                            i == 3 ? Id<Audience>() : audiences_[i % 2],
                                            attainments[(i * 2) % 3]));
        courses_ = {courseFor({indicators_[0], indicators_[3]}), courseFor({indicators_[1], indicators_[2]}),
                    courseFor({indicators_[0], indicators_[1]})};
    }
    void step() {
        const int choice = upTo(17);
        if (people_.size() < 3 || choice < 2) {
            people_.push_back(person(QStringLiteral("Người %1").arg(people_.size()), oneOf(units_),
                                     upTo(4) ? oneOf(audiences_) : Id<Audience>()));
        } else if (choice == 2) {
            const QDate from = someDay();
            member(oneOf(people_), oneOf(units_), from, upTo(1) ? QDate() : from.addDays(1 + upTo(600)));
        } else if (choice == 3) {
            belongs(oneOf(people_), oneOf(audiences_), someDay(), upTo(1) ? QDate() : someDay());
        } else if (choice == 4 && !results_.empty()) {
            remove(results_[random_() % results_.size()]);
            results_.clear();  // any of them may be gone
        } else if (choice == 5 && people_.size() > loneFrom_ + 1) {
            add(PersonLink{{}, people_[loneFrom_], people_[loneFrom_ + 1], LinkKind::same});
            loneFrom_ += 2;
        } else if (choice == 6 && !classes_.empty()) {
            change<TrainingClass>(oneOf(classes_),
                                  [](TrainingClass& held) { held.state = ClassState::cancelled; });
        } else if (choice < 10) {
            declare();
        } else {
            const QDate ends = someDay();
            classes_.push_back(trainingClass(oneOf(courses_), ends));
            for (int i = upTo(2); i >= 0; --i)
                results_.push_back(
                    trained(oneOf(people_), classes_.back(), ends, upTo(1) == 0, upTo(1) == 0));
        }
    }
    // Of one unit, or of all units of one kind together, as offices do.
    void declare() {
        const QDate asOf = someDay();
        const Id<Audience> of = audiences_[size_t(upTo(1))];
        if (!declared_.insert({asOf, of.value}).second) return;
        if (upTo(2) == 0) return headcount(oneOf(units_), of, asOf, upTo(30));
        for (const Id<Unit> unit : upTo(1) ? communes_ : districts_) headcount(unit, of, asOf, upTo(30));
    }
    CoverageQuery someQuery() {
        CoverageQuery asked = query(oneOf(indicators_), 2022 + upTo(3));
        if (upTo(2) == 0) asked.on = std::min(QDate(asked.years.front(), 1 + upTo(11), 1 + upTo(27)), today_);
        if (upTo(1) == 0)
            asked.geography =
                std::max(QDate(2025, 1, 1), asked.on.value_or(QDate(asked.years.front(), 12, 31)));
        if (asked.on && asked.on->year() != asked.years.front()) asked.on.reset();
        return asked;
    }
    void compare(const CoverageQuery& asked) {
        const Oracle oracle(database_->connection(), today_);
        const auto indicator = *taphuan::find<Indicator>(database_->connection(), asked.indicators.front());
        const Oracle::Figures expected = oracle.figures(*indicator, 2022, asked);
        const CoverageTable made = table(asked);
        const QDate closing =
            std::min({QDate(asked.years.front(), 12, 31), today_, asked.on.value_or(today_)});
        std::map<RowId, Oracle::Figure> below;
        for (const auto& [place, figure] : expected) {
            const auto unit = RowId::parse(place.startsWith(u'?') ? place.mid(1) : place);
            if (!unit) continue;
            for (const Id<Unit> above : oracle.upwards(Id<Unit>(*unit), asked.geography.value_or(closing))) {
                below[above].people += figure.people;
                below[above].attendances += figure.attendances;
            }
        }
        for (const CoverageRow& row : made.rows) {
            Oracle::Figure want;
            if (row.place == CoveragePlace::unit) want = below[row.unit];
            const QString place = row.place == CoveragePlace::left
                                      ? QStringLiteral("left")
                                      : QString(u'?' + (row.parent.isNull() ? QString() : row.parent.text()));
            if (row.place != CoveragePlace::unit && expected.contains(place)) want = expected.at(place);
            EXPECT_EQ(row.people, want.people) << row.unitCode.toStdString() << place.toStdString();
            EXPECT_EQ(row.attendances, want.attendances) << row.unitCode.toStdString();
            if (row.place != CoveragePlace::unit) continue;
            const QDate map = asked.geography.value_or(closing);
            EXPECT_EQ(row.denominator, oracle.denominator(row.unit, indicator->audience, closing, map))
                << row.unitCode.toStdString() << " on " << map.toString(Qt::ISODate).toStdString();
            known_ += row.denominator ? 1 : 0;
            if (map != closing) mapped_ += row.denominator ? 1 : 0;
        }
        qint64 all = 0, shown = 0;
        for (const auto& [place, figure] : expected) all += figure.people;
        for (const CoverageRow& row : made.rows)
            if ((row.place == CoveragePlace::unit && row.depth == 0) ||
                (row.place != CoveragePlace::unit && row.parent.isNull()))
                shown += *row.people;
        EXPECT_EQ(shown, all) << "somebody counts twice or nowhere";
    }

    Random random_{unsigned(GetParam())};
    std::vector<Id<Unit>> units_, districts_, communes_;
    std::set<std::pair<QDate, qint64>> declared_;
    std::vector<Id<Audience>> audiences_;
    std::vector<Id<Indicator>> indicators_;
    std::vector<Id<Course>> courses_;
    std::vector<Id<Person>> people_;
    std::vector<Id<TrainingClass>> classes_;
    std::vector<Id<TrainingResult>> results_;
    Id<Audience> official_;
    size_t loneFrom_ = 0;
    int known_ = 0, mapped_ = 0;  // denominators compared that are known, and those on a map of another day
};

TEST_P(CoverageOracleTest, TheEngineCountsWhatPlainLoopsCount) {
    today_ = day(2025, 6, 15);
    makeUnits();
    makePlan();
    for (int round = 0; round < 40 && !HasFailure(); ++round) {
        for (int i = upTo(3); i >= 0; --i) step();
        for (int i = 0; i < 4; ++i) compare(someQuery());
    }
    EXPECT_GT(known_, 50);
    EXPECT_GT(mapped_, 10);
}

INSTANTIATE_TEST_SUITE_P(Seeds, CoverageOracleTest, ::testing::Range(0, 4));

}  // namespace

}  // namespace taphuan
