#include "tests/cli/cli_program.h"

namespace taphuan {
namespace {

using namespace Qt::StringLiterals;

class Usage : public CliProgram {};

TEST_F(Usage, WhatIsWronglyTypedIsStatusTwo) {
    const QList<QStringList> wrong{{u"bay"_s},
                                   {u"info"_s, u"--fast"_s},
                                   {u"plan"_s, u"budget"_s},
                                   {u"info"_s, u"thừa"_s},
                                   {u"--db"_s},
                                   {u"--lang"_s, u"fr"_s, u"info"_s},
                                   {u"units"_s, u"tree"_s, u"--on"_s, u"hôm nay"_s},
                                   {u"units"_s, u"tree"_s, u"--on"_s},
                                   {u"units"_s, u"import"_s},
                                   {u"class"_s, u"nominate"_s, u"TN-01"_s},
                                   {u"class"_s, u"refuse"_s, u"TN-01"_s, u"1-2"_s}};
    for (const QStringList& words : wrong) {
        const Ran ran = run(words);
        EXPECT_EQ(ran.status, 2) << words.join(u' ').toStdString() << "\n" << ran.error.toStdString();
        EXPECT_EQ(ran.out, QString());
        ran.sentence();
    }
}

TEST_F(Usage, SpeaksEnglishWhereAskedOrWhereTheMachineDoes) {
    const QString vietnamese = run({u"bay"_s}).sentence();
    EXPECT_TRUE(vietnamese.startsWith(u"Không có lệnh bay"_s)) << vietnamese.toStdString();
    const QString english = run({u"bay"_s, u"--lang"_s, u"en"_s}).sentence();
    EXPECT_FALSE(english.contains(u"Không"_s)) << english.toStdString();
    EXPECT_TRUE(english.contains(u"bay"_s));
    EXPECT_EQ(run({u"--lang=en"_s, u"bay"_s}).sentence(), english);
    EXPECT_EQ(run({u"bay"_s}, {{u"LANG"_s, u"en_GB.UTF-8"_s}}).sentence(), english);
    EXPECT_EQ(run({u"bay"_s, u"--lang=vi"_s}, {{u"LANG"_s, u"en_GB.UTF-8"_s}}).sentence(), vietnamese);
}

TEST_F(Usage, TheDatabaseIsNamedInEitherWayOrByTheEnvironment) {
    ASSERT_NO_FATAL_FAILURE(initSmall());
    EXPECT_EQ(run({u"info"_s, u"--db="_s + database()}).status, 0);
    EXPECT_EQ(run({u"info"_s, u"--db"_s, database()}).status, 0);
    EXPECT_EQ(run({u"info"_s}, {{u"TAPHUAN_DB"_s, database()}}).status, 0);
    EXPECT_EQ(run({u"info"_s}).status, 4);
}

TEST_F(Usage, ADryRunNeedsAFile) {
    ASSERT_NO_FATAL_FAILURE(initSmall());
    answer({u"course"_s, u"add"_s, u"--code"_s, u"A"_s, u"--name"_s, u"A"_s, u"--hours"_s, u"8"_s});
    answer({u"class"_s, u"add"_s, u"--code"_s, u"L1"_s, u"--course"_s, u"A"_s, u"--unit"_s, u"72"_s,
            u"--from"_s, u"2023-06-01"_s, u"--to"_s, u"2023-06-02"_s});
    EXPECT_EQ(ask({u"class"_s, u"enrol"_s, u"L1"_s, u"--dry-run"_s}).status, 2);
    EXPECT_EQ(
        ask({u"class"_s, u"attend"_s, u"L1"_s, u"--session"_s, u"1"_s, u"--all-present"_s, u"--dry-run"_s})
            .status,
        2);
}

TEST_F(Usage, TheHelpNamesEveryCommand) {
    const Ran help = run({u"help"_s});
    EXPECT_EQ(help.status, 0);
    for (const QString& command :
         {u"copy FROM TO"_s, u"headcount import FILE"_s, u"headcount count"_s, u"course edit CODE"_s,
          u"class withdraw C ID"_s, u"session remove C SESSION"_s, u"book edit CODE"_s,
          u"certificates hand-over NUMBER"_s, u"plan spend ID LINE"_s, u"plan output ID LINE"_s,
          u"target remove PLAN TARGET"_s})
        EXPECT_TRUE(help.out.contains(u"  "_s + command)) << command.toStdString();
}

// Every name a script reads that the contract gives.
TEST_F(Usage, JsonBearsTheNamesOfTheContract) {
    ASSERT_NO_FATAL_FAILURE(initSmall());
    const auto expectKeys = [](const QJsonObject& object, const QStringList& keys) {
        for (const QString& key : keys) EXPECT_TRUE(object.contains(key)) << key.toStdString();
    };
    expectKeys(answer({u"info"_s}), {u"engine"_s, u"schema_version"_s, u"office"_s, u"counts"_s});
    expectKeys(counts(), {u"people"_s, u"classes"_s, u"enrolments"_s});
    expectKeys(answers({u"plan"_s, u"duties"_s, u"tay_ninh"_s}).first().toObject(),
               {u"duty"_s, u"reporter"_s, u"recipient"_s, u"due"_s, u"state"_s, u"legal_source"_s});
    const QJsonObject plan = answer({u"plan"_s, u"show"_s, u"tay_ninh"_s});
    expectKeys(plan, {u"tasks"_s, u"lines"_s, u"agency_duties"_s, u"staffing_rules"_s, u"notes"_s,
                      u"proposal"_s, u"quote"_s, u"funding_sources"_s});
    EXPECT_FALSE(plan.value(u"agency_duties"_s).toArray().isEmpty());
    expectKeys(plan.value(u"tasks"_s).toArray().first().toObject(),
               {u"quote"_s, u"scanned_text"_s, u"note"_s});
    expectKeys(plan.value(u"lines"_s).toArray().first().toObject(),
               {u"note"_s, u"scanned_text"_s, u"full_text"_s});
    const QJsonObject coverage = answer({u"coverage"_s, u"--plan"_s, u"tay_ninh"_s, u"--year"_s, u"2023"_s});
    expectKeys(coverage, {u"plan"_s, u"on"_s, u"geography"_s, u"rows"_s});
    expectKeys(coverage.value(u"rows"_s).toArray().first().toObject(),
               {u"target"_s, u"unit"_s, u"unit_name"_s, u"level"_s, u"audience"_s, u"year"_s, u"people"_s,
                u"attendances"_s, u"denominator"_s, u"target_value"_s, u"operator"_s, u"target_people"_s,
                u"ratio"_s, u"gap"_s, u"met"_s, u"note"_s, u"place"_s});
}

}  // namespace
}  // namespace taphuan
