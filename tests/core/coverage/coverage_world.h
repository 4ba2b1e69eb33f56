#pragma once

#include "core/commands/perform.h"
#include "core/coverage/coverage_people.h"
#include "core/storage/select.h"
#include "tests/support/test_database.h"

namespace taphuan {

inline QDate day(int year, int month, int date) {
    return QDate(year, month, date);
}

// A real database with whatever a test puts into it, and the figures over it. Today is 15/06/2024 unless set.
class CoverageWorld : public ::testing::Test {
  protected:
    CoverageWorld();

    template <class T>
    Id<T> add(T record) {
        const auto done = perform(*database_, {QStringLiteral("test"), QStringLiteral("test")},
                                  [&](Transaction& transaction) { return transaction.insert(record); });
        EXPECT_TRUE(done) << (done ? "" : done.error().text().toStdString());
        return record.id;
    }
    template <class T>
    void change(Id<T> id, const std::function<void(T&)>& edit) {
        auto record = taphuan::find<T>(database_->connection(), id);
        ASSERT_TRUE(record && *record);
        edit(**record);
        const auto done = perform(*database_, {QStringLiteral("test"), QStringLiteral("test")},
                                  [&](Transaction& transaction) { return transaction.update(**record); });
        EXPECT_TRUE(done) << (done ? "" : done.error().text().toStdString());
    }
    template <class T>
    void remove(Id<T> id) {
        const auto done = perform(*database_, {QStringLiteral("test"), QStringLiteral("test")},
                                  [&](Transaction& transaction) { return transaction.remove(id); });
        EXPECT_TRUE(done) << (done ? "" : done.error().text().toStdString());
    }

    Id<Unit> unit(const QString& code, Id<Unit> parent = {}, const QString& level = {}, QDate from = {},
                  QDate to = {});
    Id<Person> person(const QString& name, Id<Unit> unit = {}, Id<Audience> audience = {}, QDate from = {},
                      QDate to = {});
    Id<Membership> member(Id<Person> person, Id<Unit> unit, QDate from = {}, QDate to = {});
    Id<PersonAudience> belongs(Id<Person> person, Id<Audience> audience, QDate from = {}, QDate to = {});
    Id<Audience> audience(const QString& code, Id<Audience> parent = {});
    Id<Indicator> indicator(const QString& code, Periodicity periodicity, Id<Audience> audience,
                            Attainment attainment = Attainment::took_part,
                            const QString& measure = QStringLiteral("%"));
    Id<Target> target(Id<Indicator> indicator, int year, Operator comparison, qint64 value, bool own = false);
    void headcount(Id<Unit> unit, Id<Audience> audience, QDate asOf, qint64 people);
    Id<Course> courseFor(std::vector<Id<Indicator>> indicators);
    Id<TrainingClass> trainingClass(Id<Course> course, QDate ends);
    // Took part; assessed and passed as told.
    Id<TrainingResult> trained(Id<Person> person, Id<TrainingClass> inClass, QDate ended,
                               bool assessed = false, bool passed = false);
    // All in one: a class of its own.
    Id<TrainingResult> trained(Id<Person> person, Id<Course> course, QDate ended, bool assessed = false,
                               bool passed = false);
    void succeeds(Id<Unit> old, Id<Unit> fresh, UnitLink relation, QDate effective);

    CoverageQuery query(Id<Indicator> indicator, int year) const;
    CoverageTable table(const CoverageQuery& query);
    // The row of a unit; a row of another place where `unit` is null. Fails the test where there is none.
    CoverageRow rowOf(const CoverageTable& table, Id<Unit> unit, CoveragePlace place = CoveragePlace::unit);
    CoverageRow row(Id<Indicator> indicator, int year, Id<Unit> unit);
    std::vector<QString> names(const CoverageQuery& query, CoverageSide side);
    // What a base read from nothing gives; the cached one must give the same.
    CoverageTable tableAfresh(const CoverageQuery& query);

    TestDatabase test_;
    QDate today_{2024, 6, 15};
    Database* database_ = &test_.database();
    CoverageCache cache_;
    Id<Plan> plan_;
    Id<Unit> organiser_;
    int codes_ = 0;
};

bool sameRows(const CoverageTable& a, const CoverageTable& b);

}  // namespace taphuan
