#include "core/commands/people_commands.h"
#include "core/commands/transfer_commands.h"
#include "core/commands/undo_commands.h"
#include "tests/core/coverage/coverage_world.h"

#include <QCoreApplication>
#include <QLocale>
#include <QScopeGuard>
#include <QTranslator>

namespace taphuan {

namespace {

class CoverageTest : public CoverageWorld {
  protected:
    Id<Unit> province_ = unit(QStringLiteral("72"), {}, QStringLiteral("province"));
    Id<Unit> east_ = unit(QStringLiteral("701"), province_, QStringLiteral("district"));
    Id<Unit> west_ = unit(QStringLiteral("702"), province_, QStringLiteral("district"));
    Id<Audience> official_ = audience(QStringLiteral("official"));
    Id<Audience> leader_ = audience(QStringLiteral("leader"), official_);
    Id<Indicator> annual_ = indicator(QStringLiteral("A"), Periodicity::annual, official_);
    Id<Course> course_ = courseFor({annual_});
};

TEST_F(CoverageTest, OnePersonTrainedThriceIsOnePersonAndThreeAttendances) {
    const auto an = person(QStringLiteral("Trần Văn An"), east_, official_);
    for (const int month : {2, 5, 9}) trained(an, course_, day(2023, month, 1));
    const CoverageRow row = this->row(annual_, 2023, province_);
    EXPECT_EQ(row.people, 1);
    EXPECT_EQ(row.attendances, 3);
}

TEST_F(CoverageTest, LinkedRecordsAreOnePersonUntilTheLinkGoes) {
    const auto an = person(QStringLiteral("Trần Văn An"), east_, official_);
    const auto again = person(QStringLiteral("Tran Van An"), west_, official_);
    trained(an, course_, day(2023, 2, 1));
    trained(again, course_, day(2023, 3, 1));
    EXPECT_EQ(row(annual_, 2023, province_).people, 2);
    const auto link = add(PersonLink{{}, an, again, LinkKind::same});
    const CoverageTable joined = table(query(annual_, 2023));
    EXPECT_EQ(rowOf(joined, province_).people, 1);
    EXPECT_EQ(rowOf(joined, province_).attendances, 2);
    EXPECT_EQ(rowOf(joined, east_).people, 1) << "the kept record's own membership";
    EXPECT_EQ(rowOf(joined, west_).people, 0);
    remove(link);
    const CoverageTable split = table(query(annual_, 2023));
    EXPECT_EQ(rowOf(split, east_).people, 1);
    EXPECT_EQ(rowOf(split, west_).people, 1);
}

TEST_F(CoverageTest, ATransferToAnotherPositionMovesNoFigureOfThePast) {
    add(AudienceRule{{}, QStringLiteral("truong phong"), leader_, 10, {}});
    const Id<Indicator> ofLeaders = indicator(QStringLiteral("L"), Periodicity::annual, leader_);
    const Id<Course> course = courseFor({ofLeaders});
    Person an;
    an.fullName = QStringLiteral("An");
    Membership post;
    post.unit = east_;
    post.position = QStringLiteral("Trưởng phòng");
    ASSERT_GOOD(addPerson(*database_, an, post));
    trained(an.id, course, day(2023, 3, 1));
    trained(an.id, course, day(2024, 2, 1));
    const CoverageTable past = table(query(ofLeaders, 2023));
    EXPECT_EQ(rowOf(past, east_).people, 1);
    EXPECT_EQ(row(ofLeaders, 2024, east_).people, 1);
    const std::vector<Transfer> moved{{an.id, west_, QStringLiteral("Lái xe"), day(2024, 3, 1)}};
    ASSIGN_GOOD(const Committed done, transferPeople(*database_, moved, {}));
    EXPECT_TRUE(sameRows(table(query(ofLeaders, 2023)), past));
    EXPECT_EQ(row(ofLeaders, 2024, east_).people, 0);
    EXPECT_EQ(row(ofLeaders, 2024, west_).people, 0) << "no leader any more";
    EXPECT_TRUE(sameRows(tableAfresh(query(ofLeaders, 2024)), table(query(ofLeaders, 2024))));
    CoverageQuery before = query(ofLeaders, 2024);
    before.on = day(2024, 2, 29);
    EXPECT_EQ(rowOf(table(before), east_).people, 1);
    ASSERT_GOOD(undoOperation(*database_, done.name));
    EXPECT_EQ(row(ofLeaders, 2024, east_).people, 1);
}

TEST_F(CoverageTest, WhoRetiredStaysInTheFiguresOfThePast) {
    const auto an = person(QStringLiteral("An"), east_, official_);
    trained(an, course_, day(2023, 3, 1));
    const CoverageTable past = table(query(annual_, 2023));
    EXPECT_EQ(rowOf(past, east_).people, 1);
    ASSERT_GOOD(endMemberships(*database_, {an}, day(2024, 1, 1), Leaving::retired, {}));
    EXPECT_TRUE(sameRows(table(query(annual_, 2023)), past));
}

TEST_F(CoverageTest, ATransferCountsWhereThePersonIsOnTheClosingDay) {
    const auto an = person(QStringLiteral("An"), {}, official_);
    member(an, east_, {}, day(2023, 7, 1));
    member(an, west_, day(2023, 7, 1));
    trained(an, course_, day(2023, 3, 1));
    CoverageQuery asked = query(annual_, 2023);
    EXPECT_EQ(rowOf(table(asked), west_).people, 1);
    EXPECT_EQ(rowOf(table(asked), east_).people, 0);
    asked.on = day(2023, 6, 30);
    EXPECT_EQ(rowOf(table(asked), east_).people, 1);
    EXPECT_EQ(rowOf(table(asked), west_).people, 0);
}

TEST_F(CoverageTest, WhoLeftIsListedAsLeftAndInNoUnit) {
    const auto an = person(QStringLiteral("An"), east_, official_, {}, day(2023, 10, 1));
    trained(an, course_, day(2023, 3, 1));
    const CoverageTable made = table(query(annual_, 2023));
    EXPECT_EQ(rowOf(made, province_).people, 0);
    EXPECT_EQ(rowOf(made, {}, CoveragePlace::left).people, 1);
    EXPECT_FALSE(rowOf(made, {}, CoveragePlace::left).denominator);
}

TEST_F(CoverageTest, AudienceIsReadOnTheClosingDayAndAChildAudienceCounts) {
    const auto an = person(QStringLiteral("An"), east_, leader_);
    const auto binh = person(QStringLiteral("Bình"), east_);
    belongs(binh, official_, {}, day(2023, 6, 1));
    const auto chi = person(QStringLiteral("Chi"), east_);
    for (const auto one : {an, binh, chi}) trained(one, course_, day(2023, 3, 1));
    EXPECT_EQ(row(annual_, 2023, east_).people, 1);
    const auto everybody = indicator(QStringLiteral("E"), Periodicity::annual, {});
    add(IndicatorCourse{{}, everybody, course_});
    EXPECT_EQ(row(everybody, 2023, east_).people, 3);
}

TEST_F(CoverageTest, AnnualCumulativeAndState) {
    const auto cumulative = indicator(QStringLiteral("B"), Periodicity::cumulative, official_);
    const auto state = indicator(QStringLiteral("C"), Periodicity::state, official_);
    for (const auto one : {cumulative, state}) add(IndicatorCourse{{}, one, course_});
    const auto an = person(QStringLiteral("An"), east_, official_);
    const auto binh = person(QStringLiteral("Bình"), east_, official_);
    const auto chi = person(QStringLiteral("Chi"), east_, official_);
    trained(an, course_, day(2020, 3, 1));  // before the plan
    trained(binh, course_, day(2022, 3, 1));
    trained(binh, course_, day(2023, 3, 1));
    trained(chi, course_, day(2023, 3, 1));
    EXPECT_EQ(row(annual_, 2023, east_).people, 2);
    EXPECT_EQ(row(cumulative, 2022, east_).people, 1);
    EXPECT_EQ(row(cumulative, 2023, east_).people, 2);
    EXPECT_EQ(row(cumulative, 2023, east_).attendances, 3);
    EXPECT_EQ(row(state, 2023, east_).people, 3);
    EXPECT_EQ(row(state, 2023, east_).attendances, 4);
}

TEST_F(CoverageTest, TheAttainmentAskedForDecidesWhoCounts) {
    const auto passed = indicator(QStringLiteral("P"), Periodicity::annual, official_, Attainment::passed);
    const auto assessed =
        indicator(QStringLiteral("S"), Periodicity::annual, official_, Attainment::assessed);
    for (const auto one : {passed, assessed}) add(IndicatorCourse{{}, one, course_});
    const auto an = person(QStringLiteral("An"), east_, official_);
    const auto binh = person(QStringLiteral("Bình"), east_, official_);
    trained(an, course_, day(2023, 3, 1), true, false);
    trained(binh, course_, day(2023, 3, 1));
    trained(an, course_, day(2023, 9, 1), true, true);
    EXPECT_EQ(row(annual_, 2023, east_).people, 2);
    EXPECT_EQ(row(assessed, 2023, east_).people, 1);
    EXPECT_EQ(row(passed, 2023, east_).people, 1);
    CoverageQuery early = query(passed, 2023);
    early.on = day(2023, 6, 30);
    EXPECT_EQ(rowOf(table(early), east_).people, 0);
}

TEST_F(CoverageTest, ACutOffLeavesOutWhatCameLater) {
    const auto an = person(QStringLiteral("An"), east_, official_);
    trained(an, course_, day(2023, 12, 14));
    trained(an, course_, day(2023, 12, 15));
    trained(person(QStringLiteral("Bình"), east_, official_), course_, day(2023, 12, 20));
    CoverageQuery asked = query(annual_, 2023);
    asked.on = day(2023, 12, 14);
    const CoverageRow cut = rowOf(table(asked), east_);
    EXPECT_EQ(cut.people, 1);
    EXPECT_EQ(cut.attendances, 1);
    asked.on.reset();
    EXPECT_EQ(rowOf(table(asked), east_).people, 2);
    EXPECT_EQ(rowOf(table(asked), east_).attendances, 3);
}

TEST_F(CoverageTest, AnOpenYearClosesTodayAndAFutureYearIsNotJudged) {
    target(annual_, 2024, Operator::equal, 100);
    target(annual_, 2025, Operator::equal, 100);
    headcount(east_, official_, day(2024, 1, 1), 1);
    trained(person(QStringLiteral("An"), east_, official_), course_, day(2024, 3, 1));
    trained(person(QStringLiteral("Bình"), east_, official_), course_, day(2024, 8, 1));  // not yet
    const CoverageTable open = table(query(annual_, 2024));
    EXPECT_EQ(open.on, today_);
    EXPECT_EQ(rowOf(open, east_).people, 1);
    EXPECT_EQ(rowOf(open, east_).met, true);
    const CoverageRow ahead = row(annual_, 2025, east_);
    EXPECT_EQ(ahead.people, 0);
    EXPECT_EQ(ahead.targetPeople, 1);
    EXPECT_FALSE(ahead.ratio);
    EXPECT_FALSE(ahead.gap);
    EXPECT_FALSE(ahead.met);
    EXPECT_TRUE(ahead.note.contains(QStringLiteral("chưa bắt đầu")));
}

TEST_F(CoverageTest, AYearAfterAPastCutOffIsNotJudgedEither) {
    today_ = day(2026, 2, 1);
    const auto cumulative = indicator(QStringLiteral("B"), Periodicity::cumulative, official_);
    add(IndicatorCourse{{}, cumulative, course_});
    for (const auto one : {annual_, cumulative})
        for (const int year : {2022, 2023, 2024, 2025}) target(one, year, Operator::equal, 100);
    headcount(province_, official_, day(2022, 1, 1), 4);
    trained(person(QStringLiteral("An"), east_, official_), course_, day(2023, 3, 1));
    trained(person(QStringLiteral("Bình"), east_, official_), course_, day(2024, 3, 1));
    CoverageQuery asked = query(annual_, 2023);
    asked.indicators = {annual_, cumulative};
    asked.years.clear();
    asked.by = CoverageBy::year;
    asked.unit = province_;
    asked.on = day(2023, 6, 30);
    const CoverageTable made = table(asked);
    ASSERT_EQ(made.rows.size(), 8u) << "two indicators in four years";
    for (const CoverageRow& row : made.rows) {
        const bool begun = row.year <= 2023;
        const bool counted = begun || row.indicator == cumulative;
        EXPECT_EQ(row.people, row.year >= 2023 && counted ? 1 : 0) << row.year;
        EXPECT_EQ(row.ratio.has_value(), counted) << row.year;
        EXPECT_EQ(row.gap.has_value(), counted) << row.year;
        EXPECT_EQ(row.met, begun ? std::optional(false) : std::nullopt) << row.year;
    }
}

TEST_F(CoverageTest, ByYearEveryYearOfThePlanHasItsFigure) {
    headcount(east_, official_, day(2022, 1, 1), 2);
    headcount(west_, official_, day(2022, 1, 1), 2);
    const auto an = person(QStringLiteral("An"), east_, official_);
    trained(an, course_, day(2022, 3, 1));
    trained(an, course_, day(2023, 3, 1));
    trained(person(QStringLiteral("Bình"), west_, official_), course_, day(2023, 9, 1));
    CoverageQuery asked = query(annual_, 2023);
    asked.years.clear();
    asked.by = CoverageBy::year;
    asked.unit = province_;
    std::map<int, std::optional<double>> ratios;
    for (const CoverageRow& row : table(asked).rows) {
        EXPECT_EQ(row.place, CoveragePlace::scope);
        EXPECT_EQ(row.unit, province_);
        ratios[row.year] = row.ratio;
    }
    EXPECT_EQ(ratios,
              (std::map<int, std::optional<double>>{{2022, 0.25}, {2023, 0.5}, {2024, 0.0}, {2025, {}}}));
}

TEST_F(CoverageTest, ByAudienceTheWholeStandsBeforeItsParts) {
    const auto officer = audience(QStringLiteral("officer"), official_);
    audience(QStringLiteral("citizen"));
    headcount(province_, official_, day(2023, 1, 1), 8);
    headcount(province_, leader_, day(2023, 1, 1), 2);
    trained(person(QStringLiteral("An"), east_, leader_), course_, day(2023, 3, 1));
    trained(person(QStringLiteral("Bình"), west_, officer), course_, day(2023, 3, 1));
    trained(person(QStringLiteral("Chi"), west_, official_), course_, day(2023, 3, 1));
    CoverageQuery asked = query(annual_, 2023);
    asked.by = CoverageBy::audience;
    asked.unit = province_;
    const CoverageTable made = table(asked);
    ASSERT_EQ(made.rows.size(), 3u) << "the indicator's audience and the two right below it";
    EXPECT_EQ(made.rows[0].audience, QStringLiteral("official"));
    EXPECT_EQ(made.rows[0].people, 3);
    EXPECT_EQ(made.rows[0].ratio, 0.375);
    EXPECT_EQ(made.rows[1].audience, QStringLiteral("leader"));
    EXPECT_EQ(made.rows[1].people, 1);
    EXPECT_EQ(made.rows[1].ratio, 0.5);
    EXPECT_EQ(made.rows[2].audience, QStringLiteral("officer"));
    EXPECT_EQ(made.rows[2].people, 1);
    EXPECT_FALSE(made.rows[2].denominator) << "nobody declared any";
}

// Answers every sentence as an English catalogue would.
class InEnglish : public QTranslator {
  public:
    InEnglish() {
        QLocale::setDefault(QLocale(QLocale::English));
        QCoreApplication::installTranslator(this);
    }
    ~InEnglish() override {
        QCoreApplication::removeTranslator(this);
        QLocale::setDefault(old_);
    }
    QString translate(const char*, const char* text, const char*, int) const override {
        return QStringLiteral("en:") + QString::fromUtf8(text);
    }
    bool isEmpty() const override { return false; }

  private:
    QLocale old_;
};

TEST_F(CoverageTest, NamesFollowTheLanguageOfTheMoment) {
    const auto restore = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(QLocale::Vietnamese));
    add(Level{{},
              QStringLiteral("district"),
              QStringLiteral("Cấp huyện"),
              QStringLiteral("District level"),
              2,
              {},
              {}});
    trained(person(QStringLiteral("An"), east_, official_), course_, day(2023, 3, 1));
    trained(person(QStringLiteral("Bình"), {}, official_), course_, day(2023, 3, 1));
    CoverageQuery byLevel = query(annual_, 2023);
    byLevel.by = CoverageBy::level;
    const auto nameOfDistrict = [&] {
        for (const CoverageRow& row : table(byLevel).rows)
            if (row.level == QLatin1String("district")) return row.unitName;
        return QString();
    };
    const auto nameOfLeft = [&] {
        return rowOf(table(query(annual_, 2023)), {}, CoveragePlace::left).unitName;
    };
    EXPECT_EQ(nameOfDistrict(), QStringLiteral("Cấp huyện"));
    EXPECT_TRUE(nameOfLeft().startsWith(QStringLiteral("Đã nghỉ")));
    const InEnglish english;
    EXPECT_EQ(nameOfDistrict(), QStringLiteral("District level"));
    EXPECT_TRUE(nameOfLeft().startsWith(QStringLiteral("en:")));
}

TEST_F(CoverageTest, TheTargetInPeopleIsRoundedUpAndTheGapIsWhoIsMissing) {
    target(annual_, 2023, Operator::at_least, 80);
    headcount(east_, official_, day(2023, 1, 1), 7);
    for (int i = 0; i < 4; ++i)
        trained(person(QStringLiteral("An"), east_, official_), course_, day(2023, 3, 1));
    CoverageRow row = this->row(annual_, 2023, east_);
    EXPECT_EQ(row.targetPeople, 6);  // 5.6
    EXPECT_EQ(row.gap, 2);
    EXPECT_EQ(row.met, false);
    EXPECT_DOUBLE_EQ(*row.ratio, 4.0 / 7.0);
    for (int i = 0; i < 2; ++i)
        trained(person(QStringLiteral("An"), east_, official_), course_, day(2023, 3, 1));
    row = this->row(annual_, 2023, east_);
    EXPECT_EQ(row.gap, 0);
    EXPECT_EQ(row.met, true);
}

TEST_F(CoverageTest, AboveIsNotMetByTheValueItself) {
    target(annual_, 2023, Operator::above, 50);
    headcount(east_, official_, day(2023, 1, 1), 4);
    for (int i = 0; i < 2; ++i)
        trained(person(QStringLiteral("An"), east_, official_), course_, day(2023, 3, 1));
    CoverageRow row = this->row(annual_, 2023, east_);
    EXPECT_EQ(row.targetPeople, 2);
    EXPECT_EQ(row.gap, 1);
    EXPECT_EQ(row.met, false);
    trained(person(QStringLiteral("An"), east_, official_), course_, day(2023, 3, 1));
    row = this->row(annual_, 2023, east_);
    EXPECT_EQ(row.gap, 0);
    EXPECT_EQ(row.met, true);
}

TEST_F(CoverageTest, AMissingHeadcountIsSaidAndNeverARatio) {
    target(annual_, 2023, Operator::equal, 100);
    trained(person(QStringLiteral("An"), east_, official_), course_, day(2023, 3, 1));
    const CoverageRow row = this->row(annual_, 2023, east_);
    EXPECT_EQ(row.people, 1);
    EXPECT_FALSE(row.denominator);
    EXPECT_FALSE(row.ratio);
    EXPECT_FALSE(row.gap);
    EXPECT_FALSE(row.met);
    EXPECT_EQ(row.targetValue, 100);
    EXPECT_FALSE(row.note.isEmpty());
}

TEST_F(CoverageTest, NobodyToTrainIsNeitherMetNorMissed) {
    target(annual_, 2023, Operator::equal, 100);
    headcount(east_, official_, day(2023, 1, 1), 0);
    const CoverageRow row = this->row(annual_, 2023, east_);
    EXPECT_EQ(row.denominator, 0);
    EXPECT_FALSE(row.ratio);
    EXPECT_FALSE(row.met);
}

TEST_F(CoverageTest, TheHeadcountOfTheClosingDayIsTheLatestDeclared) {
    headcount(east_, official_, day(2023, 1, 1), 10);
    headcount(east_, official_, day(2023, 12, 1), 20);
    headcount(east_, official_, day(2024, 1, 1), 30);
    EXPECT_EQ(row(annual_, 2022, east_).denominator, std::nullopt);
    EXPECT_EQ(row(annual_, 2023, east_).denominator, 20);
    EXPECT_EQ(row(annual_, 2024, east_).denominator, 30);
    CoverageQuery early = query(annual_, 2023);
    early.on = day(2023, 11, 30);
    EXPECT_EQ(rowOf(table(early), east_).denominator, 10);
}

TEST_F(CoverageTest, AHeadcountAddsUpOnlyWhereAllUnitsBelowHaveOne) {
    headcount(east_, official_, day(2023, 1, 1), 10);
    EXPECT_EQ(row(annual_, 2023, province_).denominator, std::nullopt) << "the other district has none";
    headcount(west_, official_, day(2023, 1, 1), 5);
    EXPECT_EQ(row(annual_, 2023, province_).denominator, 15);
    const auto office = add(Unit{{}, UnitKind::agency, {}, {}});
    UnitVersion version;
    version.unit = office;
    version.code = QStringLiteral("SNV");
    version.parent = province_;
    add(version);
    EXPECT_EQ(row(annual_, 2023, province_).denominator, 15) << "an agency without anybody of the audience";
    person(QStringLiteral("An"), office, official_);
    EXPECT_EQ(row(annual_, 2023, province_).denominator, std::nullopt)
        << "an agency with people and no headcount";
    headcount(province_, official_, day(2023, 1, 1), 18);
    EXPECT_EQ(row(annual_, 2023, province_).denominator, 18);
}

TEST_F(CoverageTest, ANumberOfPeopleIsTheProvincesAlone) {
    const auto experts = indicator(QStringLiteral("X"), Periodicity::cumulative, official_,
                                   Attainment::took_part, QStringLiteral("người"));
    add(IndicatorCourse{{}, experts, course_});
    target(experts, 2023, Operator::at_least, 2);
    trained(person(QStringLiteral("An"), east_, official_), course_, day(2023, 3, 1));
    const CoverageTable made = table(query(experts, 2023));
    EXPECT_EQ(rowOf(made, province_).targetPeople, 2);
    EXPECT_EQ(rowOf(made, province_).gap, 1);
    EXPECT_EQ(rowOf(made, province_).met, false);
    EXPECT_FALSE(rowOf(made, east_).targetValue);
}

TEST_F(CoverageTest, WithoutATargetNothingIsMetOrMissed) {
    headcount(east_, official_, day(2023, 1, 1), 2);
    trained(person(QStringLiteral("An"), east_, official_), course_, day(2023, 3, 1));
    CoverageRow row = this->row(annual_, 2023, east_);
    EXPECT_DOUBLE_EQ(row.ratio.value_or(0), 0.5);
    EXPECT_FALSE(row.targetValue);
    EXPECT_FALSE(row.met);
    target(annual_, 2023, Operator::at_least, 50, true);
    row = this->row(annual_, 2023, east_);
    EXPECT_TRUE(row.own);
    EXPECT_EQ(row.met, true);
}

TEST_F(CoverageTest, WhatIsNotCountedFromClassesHasNoFigure) {
    Indicator survey;
    survey.plan = plan_;
    survey.code = QStringLiteral("V");
    survey.measure = QStringLiteral("%");
    survey.source = Measures::survey;
    const auto id = add(survey);
    target(id, 2023, Operator::at_least, 70);
    const CoverageTable made = table(query(id, 2023));
    ASSERT_EQ(made.rows.size(), 1u);
    EXPECT_FALSE(made.rows.front().people);
    EXPECT_FALSE(made.rows.front().met);
    EXPECT_EQ(made.rows.front().targetValue, 70);
}

TEST_F(CoverageTest, LevelsAddUpToTheSamePeople) {
    const auto commune = unit(QStringLiteral("25456"), east_, QStringLiteral("commune"));
    const auto office = unit(QStringLiteral("701.NV"), east_);
    for (const auto where : {province_, east_, commune, office, west_})
        trained(person(QStringLiteral("An"), where, official_), course_, day(2023, 3, 1));
    CoverageQuery asked = query(annual_, 2023);
    asked.by = CoverageBy::level;
    asked.unit = province_;
    std::map<QString, qint64> byLevel;
    for (const CoverageRow& row : table(asked).rows) byLevel[row.level] += *row.people;
    EXPECT_EQ(byLevel, (std::map<QString, qint64>{{QStringLiteral("province"), 1},
                                                  {QStringLiteral("district"), 3},
                                                  {QStringLiteral("commune"), 1}}));
    EXPECT_EQ(row(annual_, 2023, province_).people, 5);
}

TEST_F(CoverageTest, NamesStandBehindTheFigureInVietnameseOrder) {
    for (const auto* name : {u"Nguyễn Thị Ánh", u"Trần Văn An", u"Lê Đức Dũng"})
        trained(person(QString::fromUtf16(name), east_, official_), course_, day(2023, 3, 1));
    person(QStringLiteral("Phạm Bình"), east_, official_);
    person(QStringLiteral("Võ Em"), west_, official_);
    person(QStringLiteral("Không thuộc đối tượng"), east_);
    CoverageQuery asked = query(annual_, 2023);
    asked.unit = east_;
    EXPECT_EQ(names(asked, CoverageSide::trained),
              (std::vector<QString>{QStringLiteral("Trần Văn An"), QStringLiteral("Nguyễn Thị Ánh"),
                                    QStringLiteral("Lê Đức Dũng")}));
    EXPECT_EQ(names(asked, CoverageSide::missing), std::vector<QString>{QStringLiteral("Phạm Bình")});
    asked.unit = province_;
    EXPECT_EQ(names(asked, CoverageSide::missing).size(), 2u);
}

TEST_F(CoverageTest, ACancelledClassAndARemovedResultCountForNobody) {
    const auto an = person(QStringLiteral("An"), east_, official_);
    const auto held = trainingClass(course_, day(2023, 3, 1));
    trained(an, held, day(2023, 3, 1));
    const auto second = trained(an, course_, day(2023, 5, 1));
    EXPECT_EQ(row(annual_, 2023, east_).attendances, 2);
    change<TrainingClass>(held, [](TrainingClass& one) { one.state = ClassState::cancelled; });
    EXPECT_EQ(row(annual_, 2023, east_).attendances, 1);
    remove(second);
    EXPECT_EQ(row(annual_, 2023, east_).people, 0);
}

}  // namespace

}  // namespace taphuan
