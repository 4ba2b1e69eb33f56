#include "core/import/plan_file.h"

#include "core/import/catalogue_file.h"
#include "core/import/json_reader.h"
#include "core/text/fold.h"
#include "core/text/normalise.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <ostream>

namespace taphuan {

void PrintTo(const Error& error, std::ostream* out) {
    *out << error.text().toStdString();
}

namespace {

QString sourcePath(const QString& below) {
    return QStringView(TAPHUAN_SOURCE_DIR).toString() + QLatin1Char('/') + below;
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

QString planPath(const QString& code) {
    return sourcePath(QStringLiteral("resources/plans/%1.json").arg(code));
}

PlanContent planOf(const QString& code) {
    auto read = readPlanFile(planPath(code));
    if (!read) {
        ADD_FAILURE() << read.error().text().toStdString();
        return {};
    }
    return *std::move(read);
}

QJsonObject survey() {
    const auto object =
        QJsonDocument::fromJson(bytesOf(sourcePath(QStringLiteral("tests/data/seed_plans.json")))).object();
    EXPECT_EQ(object.value(QLatin1String("provinces")).toArray().size(), 5);
    return object;
}

// What the survey writes with a mixed "cap_tinh" or with a symbol, in our words.
QString levelOf(const QString& key) {
    if (key == QLatin1String("cap_tinh")) return QStringLiteral("province");
    if (key == QLatin1String("cap_huyen")) return QStringLiteral("district");
    return QStringLiteral("commune");
}

Operator operatorOf(const QString& symbol) {
    if (symbol == QLatin1String(">")) return Operator::above;
    return symbol == QLatin1String(">=") ? Operator::at_least : Operator::equal;
}

template <class Row, class Same>
const Row* rowWhere(const std::vector<Row>& rows, Same same) {
    for (const Row& row : rows)
        if (same(row)) return &row;
    return nullptr;
}

bool hasNote(const PlanContent& plan, const char* kind, const QString& text, const QString& value = {}) {
    return rowWhere(plan.notes, [&](const PlanNote& note) {
        return note.kind == QLatin1String(kind) && note.text == text &&
               (value.isNull() || note.value == value);
    });
}

QStringList partiesOf(const PlanTask& task, PartyRole role) {
    QStringList names;
    for (const PlanParty& party : task.parties)
        if (party.party.role == role) names << party.party.name;
    return names;
}

qint64 classesOf(const PlanContent& plan, qint64 year, const std::optional<QString>& level = {}) {
    qint64 classes = 0;
    for (const PlanLine& line : plan.lines)
        for (const Quota& quota : line.quotas)
            if (quota.year == year && (!level || quota.level == *level)) classes += quota.classes.value_or(0);
    return classes;
}

qint64 amountOf(const PlanLine& line, qint64 year) {
    qint64 amount = 0;
    for (const BudgetAmount& one : line.amounts)
        if (one.year == year) amount += one.amount;
    return amount;
}

qint64 groupAmount(const PlanContent& plan, const QString& group, qint64 year) {
    qint64 amount = 0;
    for (const PlanLine& line : plan.lines)
        if (line.line.groupCode == group && !line.line.isSum) amount += amountOf(line, year);
    return amount;
}

// Compares one province of the survey with the plan that was read from our file. JsonReader refuses a key of
// the survey that is not compared, so no fact of it can be forgotten here.
class SurveyComparison {
  public:
    SurveyComparison(const QJsonObject& province, const PlanContent& plan, const QString& successor)
        : plan_(plan), problem_{QStringLiteral("seed_plans.json"), {}} {
        JsonReader in(province, {}, problem_);
        EXPECT_EQ(in.text("id"), plan.plan.code);
        EXPECT_EQ(in.text("province"), plan.plan.province);
        EXPECT_EQ(in.text("gso_code_2022"), plan.plan.gsoCode);
        EXPECT_TRUE(rowWhere(plan.notes, [&](const PlanNote& note) {
            return note.kind == QLatin1String("source_text") && note.value == in.text("seed_file");
        }));
        EXPECT_TRUE(hasNote(plan, "successor", successor));
        in.optionalObject("document", [&](JsonReader& one) { document(one); });
        in.objects("targets", [&](JsonReader& one) { target(one); });
        note(in, "targets_note", "targets");
        in.objects("tasks", [&](JsonReader& one) { task(one); });
        if (in.states("annex_budget_rows"))
            in.objects("annex_budget_rows", [&](JsonReader& one) { line(one); });
        in.optionalObject("budget", [&](JsonReader& one) { budget(one); });
        in.objects("reporting", [&](JsonReader& one) { duty(one); });
        in.objects("roles", [&](JsonReader& one) { role(one); });
        if (in.states("staffing_rules"))
            in.objects("staffing_rules", [&](JsonReader& one) { staffingRule(one); });
        baseline(in);
        for (const QString& name : in.texts("audiences"))
            EXPECT_TRUE(hasNote(plan, "audience", name)) << name.toStdString();
        for (const QString& text : in.texts("anomalies"))
            EXPECT_TRUE(hasNote(plan, "anomaly", text)) << text.toStdString();
        classes(in);
        in.close();
        EXPECT_FALSE(problem_.error) << problem_.error->text().toStdString();
    }

  private:
    void note(JsonReader& in, const char* key, const char* kind) {
        const QString text = in.optionalText(key);
        if (!text.isEmpty()) {
            EXPECT_TRUE(hasNote(plan_, kind, text)) << key;
        }
    }

    void document(JsonReader& in) {
        const Plan& plan = plan_.plan;
        EXPECT_EQ(in.text("type"), plan.documentType);
        EXPECT_EQ(in.optionalText("number"), plan.number);
        EXPECT_EQ(in.text("date"), plan.signedOn.toString(Qt::ISODate));
        EXPECT_EQ(in.text("issuer"), plan.issuer);
        EXPECT_EQ(in.optionalText("signer"), plan.signer);
        EXPECT_EQ(in.optionalText("proposal"), plan.proposal);
        EXPECT_EQ(in.text("period"), plan.period);
        EXPECT_EQ(in.optionalText("quote"), plan.quote);
        note(in, "number_note", "number");
    }

    void target(JsonReader& in) {
        const QString code = in.text("id");
        SCOPED_TRACE(code.toStdString());
        const auto* found = rowWhere(plan_.indicators, [&](auto& one) { return one.indicator.code == code; });
        ASSERT_TRUE(found);
        const Indicator& indicator = found->indicator;
        EXPECT_EQ(in.text("indicator"), indicator.name);
        EXPECT_EQ(in.text("unit"), indicator.measure);
        EXPECT_EQ(in.text("periodicity"), enumText(indicator.periodicity));
        EXPECT_EQ(in.text("periodicity_basis"), indicator.periodicityBasis);
        EXPECT_EQ(in.text("population_group"), indicator.population);
        EXPECT_EQ(in.truth("training_related"), indicator.trainingRelated);
        EXPECT_EQ(in.truth("computable_from_enrolment"), indicator.source == Measures::enrolments);
        EXPECT_EQ(in.optionalText("note"), indicator.note);
        milestone(in, *found, 2025, "value_2025", "operator_2025", "quote_2025", "quote_2025_more");
        milestone(in, *found, 2030, "value_2030", "operator_2030", "quote_2030", "quote_2030_more");
    }

    void milestone(JsonReader& in, const PlanIndicator& indicator, qint64 year, const char* value,
                   const char* comparison, const char* quote, const char* more) {
        const auto stated = in.optionalNumber(value);
        const QString symbol = in.optionalText(comparison);
        QStringList quotes{in.optionalText(quote), in.optionalText(more)};
        quotes.removeAll(QString());
        const auto* found = rowWhere(indicator.targets, [&](const Target& one) { return one.year == year; });
        ASSERT_EQ(stated.has_value(), found != nullptr);
        if (!found) return;
        EXPECT_EQ(found->value, *stated);
        EXPECT_EQ(found->comparison, operatorOf(symbol));
        EXPECT_EQ(found->quote, quotes.join(QLatin1Char('\n')));
        EXPECT_FALSE(found->own);
    }

    void task(JsonReader& in) {
        const QString code = in.text("id");
        SCOPED_TRACE(code.toStdString());
        const auto* found = rowWhere(plan_.tasks, [&](auto& one) { return one.task.code == code; });
        ASSERT_TRUE(found);
        const Task& task = found->task;
        EXPECT_EQ(in.text("source"), task.source);
        EXPECT_EQ(in.text("task"), task.name);
        EXPECT_EQ(in.texts("lead"), partiesOf(*found, PartyRole::lead));
        EXPECT_EQ(in.texts("coordinating"), partiesOf(*found, PartyRole::coordinating));
        EXPECT_EQ(in.optionalText("timeframe"), task.timeframe);
        EXPECT_EQ(in.optionalText("product"), task.product);
        EXPECT_EQ(in.truth("training_related"), task.trainingRelated);
        EXPECT_EQ(in.text("quote"), task.quote);
        EXPECT_EQ(in.optionalText("note"), task.note);
        QStringList audiences;
        for (const PlanAudience& one : found->audiences) audiences << one.named.name;
        EXPECT_EQ(in.texts("audiences"), audiences);
    }

    void line(JsonReader& in) {
        const QString code = in.text("annex_row");
        SCOPED_TRACE(code.toStdString());
        const auto* found = rowWhere(plan_.lines, [&](auto& one) { return one.line.code == code; });
        ASSERT_TRUE(found);
        const BudgetLine& line = found->line;
        EXPECT_EQ(in.text("group"), line.groupCode);
        EXPECT_EQ(in.text("task"), line.name);
        EXPECT_EQ(in.text("lead"), line.lead);
        EXPECT_EQ(in.text("coordinating_or_audience"), line.coordinating);
        EXPECT_EQ(in.text("product"), line.product);
        EXPECT_EQ(in.optionalText("timeframe"), line.timeframe);
        EXPECT_EQ(in.text("note_text"), line.note);
        EXPECT_EQ(in.text("task_id"), found->task);
        EXPECT_EQ(in.optionalText("audience"), line.audienceName);
        const QString audienceNote = in.optionalText("audience_note");
        if (!audienceNote.isEmpty()) {
            EXPECT_TRUE(hasNote(plan_, "line_audience", audienceNote, code));
        }
        const auto budget = in.optionalByYear("budget_vnd");
        EXPECT_EQ(size_t(budget.size()), found->amounts.size());
        for (auto at = budget.begin(); at != budget.end(); ++at)
            EXPECT_EQ(amountOf(*found, at.key()), at.value());
        sum(in, *found);
        output(in, *found);
        quotas(in, *found);
    }

    void sum(JsonReader& in, const PlanLine& line) {
        QStringList parts;
        for (const PlanLine& one : plan_.lines)
            if (one.sumLine == line.line.code) parts << one.line.code;
        EXPECT_EQ(in.states("is_sum_of"), line.line.isSum);
        EXPECT_EQ(
            in.states("is_sum_of") ? in.texts("is_sum_of") : (in.optionalText("is_sum_of"), QStringList()),
            parts);
    }

    void output(JsonReader& in, const PlanLine& line) {
        size_t stated = 0;
        in.optionalObject("planned_output", [&](JsonReader& one) {
            const QString measure = one.text("unit");
            for (const Output& output : line.outputs) {
                EXPECT_EQ(output.measure, measure);
                EXPECT_EQ(output.planned, one.number(QByteArray::number(output.year).constData()));
                ++stated;
            }
        });
        EXPECT_EQ(stated, line.outputs.size());
    }

    void quotas(JsonReader& in, const PlanLine& line) {
        const auto people = in.optionalByYear("participants");
        for (const Quota& quota : line.quotas)
            EXPECT_EQ(quota.people,
                      people.contains(quota.year) ? std::optional(people[quota.year]) : std::nullopt);
        bool stated = false;
        in.optionalObject("classes", [&](JsonReader& years) {
            stated = true;
            for (qint64 year = 2022; year <= 2025; ++year)
                years.optionalObject(QByteArray::number(year).constData(),
                                     [&](JsonReader& one) { yearQuota(one, line, year); });
        });
        EXPECT_EQ(stated, !line.quotas.empty());
    }

    void yearQuota(JsonReader& in, const PlanLine& line, qint64 year) {
        qint64 total = 0;
        for (const Quota& quota : line.quotas)
            if (quota.year == year) total += quota.classes.value_or(0);
        EXPECT_EQ(in.number("total"), total);
        for (const char* key : {"cap_tinh", "cap_huyen", "cap_xa"}) {
            const auto classes = in.optionalNumber(key);
            const auto* quota = rowWhere(line.quotas, [&](const Quota& one) {
                return one.year == year && one.level == levelOf(QLatin1String(key));
            });
            EXPECT_EQ(classes, quota ? quota->classes : std::nullopt);
        }
    }

    void budget(JsonReader& in) {
        const auto total = in.states("stated_total_2022_2025") ? in.optionalNumber("stated_total_2022_2025")
                                                               : in.optionalNumber("stated_total");
        EXPECT_EQ(total, plan_.statedTotal);
        if (total) {
            EXPECT_TRUE(hasNote(plan_, "stated_total", {}, QString::number(*total)));
        }
        const auto byYear = in.optionalByYear("stated_by_year");
        EXPECT_EQ(byYear, plan_.statedByYear);
        for (auto at = byYear.begin(); at != byYear.end(); ++at)
            EXPECT_TRUE(
                hasNote(plan_, "stated_year", QString::number(at.key()), QString::number(at.value())));
        const QString quote = in.text("quote");
        const QString text = in.text("note");
        EXPECT_TRUE(rowWhere(plan_.notes, [&](const PlanNote& one) {
            return one.kind == QLatin1String("budget") && one.text == text && one.quote == quote;
        }));
        QStringList sources;
        for (const FundingSource& source : plan_.fundingSources) sources << source.name;
        EXPECT_EQ(in.texts("sources"), sources);
        computed(in);
    }

    // What the survey computed from the rows must come out of ours.
    void computed(JsonReader& in) {
        if (!in.states("computed_total")) return;
        const auto planned = plannedByYear(plan_);
        EXPECT_EQ(in.optionalByYear("computed_by_year"), planned);
        qint64 total = 0;
        for (const qint64 amount : planned) total += amount;
        EXPECT_EQ(in.number("computed_total"), total);
        EXPECT_EQ(in.truth("sums_match"), planned == plan_.statedByYear && total == *plan_.statedTotal);
        EXPECT_TRUE(in.truth("row_3_equals_3_1_plus_3_2"));
        group(in, "group_I_communication_by_year", "group_I_total", QStringLiteral("I"));
        group(in, "group_II_training_by_year", "group_II_total", QStringLiteral("II"));
        in.optionalObject("unit_cost_check", [&](JsonReader& costs) {
            EXPECT_EQ(costs.number("lop_CBCC"), unitCost(QStringLiteral("II.1")));
            EXPECT_EQ(costs.number("lop_DN_II.3"), unitCost(QStringLiteral("II.3")));
            EXPECT_EQ(costs.number("lop_DN_II.4_II.5"), unitCost(QStringLiteral("II.4")));
            EXPECT_EQ(costs.number("clip"), unitCost(QStringLiteral("I.1")));
        });
    }

    void group(JsonReader& in, const char* byYear, const char* total, const QString& code) {
        qint64 sum = 0;
        const auto years = in.optionalByYear(byYear);
        for (auto at = years.begin(); at != years.end(); ++at) {
            EXPECT_EQ(at.value(), groupAmount(plan_, code, at.key()));
            sum += at.value();
        }
        EXPECT_EQ(in.number(total), sum);
    }

    qint64 unitCost(const QString& code) {
        const auto* line = rowWhere(plan_.lines, [&](auto& one) { return one.line.code == code; });
        qint64 quantity = 0;
        for (const Quota& quota : line->quotas)
            if (quota.year == 2022) quantity += quota.classes.value_or(0);
        for (const Output& output : line->outputs)
            if (output.year == 2022) quantity += output.planned.value_or(0);
        return amountOf(*line, 2022) / quantity;
    }

    void duty(JsonReader& in) {
        const QString code = in.text("id");
        SCOPED_TRACE(code.toStdString());
        const auto* row = rowWhere(plan_.duties, [&](const PlanDuty& one) { return one.duty.code == code; });
        ASSERT_TRUE(row);
        const Duty* const found = &row->duty;
        EXPECT_EQ(in.text("reporter"), found->reporter);
        EXPECT_EQ(in.optionalText("recipient"), found->recipient);
        EXPECT_EQ(in.optionalText("via"), found->via);
        EXPECT_EQ(in.text("frequency"), found->frequency);
        EXPECT_EQ(in.text("content"), found->content);
        EXPECT_EQ(in.text("quote"), found->quote);
        EXPECT_EQ(in.optionalText("note"), found->note);
        EXPECT_EQ(in.states("deadline"), !found->rule.isEmpty());
        in.optionalObject("deadline", [&](JsonReader& deadline) {
            EXPECT_EQ(deadline.text("rule"), found->rule);
            EXPECT_EQ(deadline.optionalNumber("day"), found->day);
            EXPECT_EQ(deadline.optionalNumber("month"), found->month);
            EXPECT_EQ(deadline.optionalNumber("quarter"), found->quarter);
            EXPECT_EQ(deadline.optionalNumber("year"), found->year);
        });
    }

    void role(JsonReader& in) {
        const QString agency = in.text("agency");
        in.objects("duties", [&](JsonReader& one) {
            const QString duty = one.text("duty");
            const QString quote = one.text("quote");
            EXPECT_TRUE(rowWhere(plan_.agencyDuties, [&](const PlanAgencyDuty& row) {
                return row.duty.agency == agency && row.duty.duty == duty && row.duty.quote == quote;
            })) << agency.toStdString();
        });
    }

    void staffingRule(JsonReader& in) {
        const QString rule = in.text("rule");
        const auto* found =
            rowWhere(plan_.staffingRules, [&](const StaffingRule& one) { return one.rule == rule; });
        ASSERT_TRUE(found);
        EXPECT_EQ(in.text("unit"), found->unit);
        EXPECT_EQ(in.text("quote"), found->quote);
        EXPECT_EQ(found->value, in.text("value"));
    }

    void baseline(JsonReader& in) {
        in.optionalObject("baseline", [&](JsonReader& one) {
            one.optionalObject("it_qualified_staff_2021", [&](JsonReader& staff) {
                EXPECT_TRUE(staff.truth("check"));
                const QString quote = staff.text("quote");
                for (const char* key : {"total", "cap_tinh", "cap_tinh_dai_hoc", "cap_tinh_cao_dang",
                                        "cap_huyen", "cap_huyen_dai_hoc", "cap_huyen_cao_dang"})
                    figure(staff.number(key), quote);
            });
            one.optionalObject("classes_2016_2021", [&](JsonReader& held) {
                const QString quote = held.text("quote");
                figure(held.number("classes"), quote);
                figure(held.number("participants"), quote);
            });
        });
    }

    void figure(qint64 value, const QString& quote) {
        EXPECT_TRUE(rowWhere(plan_.notes, [&](const PlanNote& note) {
            return note.kind == QLatin1String("baseline") && note.value == QString::number(value) &&
                   note.quote == quote;
        })) << value;
    }

    void classes(JsonReader& in) {
        in.optionalObject("planned_classes_by_year", [&](JsonReader& years) {
            for (qint64 year = 2022; year <= 2025; ++year)
                years.optionalObject(QByteArray::number(year).constData(), [&](JsonReader& one) {
                    EXPECT_EQ(one.number("total"), classesOf(plan_, year));
                    for (const char* key : {"cap_tinh", "cap_huyen", "cap_xa"})
                        EXPECT_EQ(one.number(key), classesOf(plan_, year, levelOf(QLatin1String(key))));
                    EXPECT_EQ(one.number("doanh_nghiep_khong_ghi_cap"), classesOf(plan_, year, QString()));
                });
        });
        const auto total = in.optionalNumber("planned_classes_total");
        if (total) {
            EXPECT_EQ(*total, classesOf(plan_, 2022) + classesOf(plan_, 2023) + classesOf(plan_, 2024) +
                                  classesOf(plan_, 2025));
        }
        const auto people = in.optionalByYear("planned_participants_by_year");
        for (auto at = people.begin(); at != people.end(); ++at) {
            qint64 planned = 0;
            for (const PlanLine& line : plan_.lines)
                for (const Quota& quota : line.quotas)
                    if (quota.year == at.key()) planned += quota.people.value_or(0);
            EXPECT_EQ(planned, at.value());
        }
        note(in, "planned_participants_note", "participants");
    }

    const PlanContent& plan_;
    JsonProblem problem_;
};

// The survey writes a staffing rule's value as a number or as "2-3"; the reader wants text.
QJsonObject withTextValues(QJsonObject province) {
    QJsonArray rules;
    for (const QJsonValue& value : province.value(QLatin1String("staffing_rules")).toArray()) {
        QJsonObject rule = value.toObject();
        rule.insert(QLatin1String("value"), rule.value(QLatin1String("value")).toVariant().toString());
        rules.append(rule);
    }
    if (!rules.isEmpty()) province.insert(QLatin1String("staffing_rules"), rules);
    return province;
}

class EveryPlan : public ::testing::TestWithParam<const char*> {
  protected:
    QString code() const { return QLatin1String(GetParam()); }
};
INSTANTIATE_TEST_SUITE_P(Provinces, EveryPlan,
                         ::testing::Values("tay_ninh", "tien_giang", "vinh_long", "tuyen_quang",
                                           "binh_phuoc"),
                         [](const auto& one) { return std::string(one.param); });

TEST_P(EveryPlan, HoldsEveryFactOfTheSurvey) {
    const PlanContent plan = planOf(code());
    const QJsonObject all = survey();
    const QString successor =
        all.value(QLatin1String("successor_provinces")).toObject().value(code()).toString();
    bool found = false;
    for (const QJsonValue& value : all.value(QLatin1String("provinces")).toArray()) {
        if (value.toObject().value(QLatin1String("id")).toString() != code()) continue;
        SurveyComparison(withTextValues(value.toObject()), plan, successor);
        found = true;
    }
    EXPECT_TRUE(found);
}

// Whitespace and page breaks apart, what the file calls scanned (or unchanged) stands in the document.
TEST_P(EveryPlan, QuotesTheDocumentVerbatim) {
    const PlanContent plan = planOf(code());
    QString scan;
    for (const PlanNote& note : plan.notes)
        if (note.kind == QLatin1String("source_text")) scan = note.value;
    const QString document = normalised(
        QString::fromUtf8(bytesOf(sourcePath(QStringLiteral("tests/data/plan_documents/") + scan))));
    const auto stands = [&](const QString& full, const QString& scanned, const QString& row) {
        ASSERT_FALSE(full.isEmpty()) << row.toStdString();
        ASSERT_NE(full, scanned) << row.toStdString();
        for (const QString& line : (scanned.isEmpty() ? full : scanned).split(QLatin1Char('\n')))
            EXPECT_TRUE(document.contains(line)) << row.toStdString() << ": " << line.toStdString();
        // Mending changes single letters, never words.
        if (!scanned.isEmpty() && !scanned.contains(QLatin1Char('<'))) {
            EXPECT_EQ(folded(full).remove(QLatin1Char(' ')), folded(scanned).remove(QLatin1Char(' ')))
                << row.toStdString();
        }
    };
    for (const PlanTask& task : plan.tasks) stands(task.task.fullText, task.task.scannedText, task.task.code);
    for (const PlanLine& line : plan.lines) stands(line.line.fullText, line.line.scannedText, line.line.code);
    for (const PlanTask& task : plan.tasks) {
        EXPECT_TRUE(document.contains(task.task.quote)) << task.task.quote.toStdString();
        EXPECT_FALSE(task.task.groupTitle.isEmpty());
    }
    EXPECT_FALSE(plan.plan.basis.isEmpty());
}

TEST_P(EveryPlan, CarriesNoScanningError) {
    const PlanContent plan = planOf(code());
    for (const PlanTask& task : plan.tasks)
        for (const char* wrong : {"chuyên đổi", "của tinh", "bàn tinh", "phô biến", "câp", "thiêt",
                                  "triên lãm", "điêm", "biêu", "<"}) {
            EXPECT_FALSE(task.task.fullText.contains(QString::fromUtf8(wrong)))
                << task.task.code.toStdString();
            EXPECT_FALSE(task.task.groupTitle.contains(QString::fromUtf8(wrong), Qt::CaseInsensitive));
        }
}

TEST_P(EveryPlan, NamesOnlyWhatTheCatalogueHas) {
    const auto catalogue = readCatalogue(sourcePath(QStringLiteral("resources")));
    ASSERT_TRUE(catalogue) << catalogue.error().text().toStdString();
    QSet<QString> audiences{QString()};
    QSet<QString> groups{QString()};
    for (const auto& one : catalogue->audiences) audiences.insert(one.audience.code);
    for (const auto& one : catalogue->unitGroups) groups.insert(one.code);
    const PlanContent plan = planOf(code());
    for (const auto& indicator : plan.indicators) {
        EXPECT_TRUE(audiences.contains(indicator.audience)) << indicator.audience.toStdString();
        if (indicator.indicator.source == Measures::enrolments) {
            EXPECT_FALSE(indicator.audience.isEmpty());
        }
        EXPECT_NE(indicator.targets.empty(), indicator.impliedByTasks.isEmpty());
    }
    for (const auto& line : plan.lines) EXPECT_TRUE(audiences.contains(line.audience));
    for (const auto& duty : plan.agencyDuties)
        for (const auto& party : duty.parties) EXPECT_TRUE(groups.contains(party.unitGroup));
    for (const auto& duty : plan.duties)
        for (const auto* parties : {&duty.reporters, &duty.recipients})
            for (const auto& party : *parties) {
                EXPECT_TRUE(groups.contains(party.unitGroup));
                EXPECT_FALSE(party.name.contains(u';')) << party.name.toStdString();
            }
    for (const auto& task : plan.tasks) {
        for (const auto& party : task.parties) EXPECT_TRUE(groups.contains(party.unitGroup));
        for (const auto& audience : task.audiences) {
            EXPECT_FALSE(audience.audience.isEmpty());
            EXPECT_TRUE(audiences.contains(audience.audience)) << audience.audience.toStdString();
        }
    }
}

TEST(PlanFile, TayNinhAddsUpToTheStatedTotals) {
    const PlanContent plan = planOf(QStringLiteral("tay_ninh"));
    const QMap<qint64, qint64> stated{
        {2022, 1'170'385'000}, {2023, 1'340'205'000}, {2024, 1'340'205'000}, {2025, 1'340'205'000}};
    EXPECT_EQ(plannedByYear(plan), stated);
    EXPECT_EQ(plan.statedTotal, 5'191'000'000);
    for (qint64 year = 2022; year <= 2025; ++year) {
        EXPECT_EQ(classesOf(plan, year), year == 2022 ? 20 : 24);
        EXPECT_EQ(classesOf(plan, year, QString()), 12);
    }
    EXPECT_TRUE(plan.plan.number.isEmpty());
}

TEST(PlanFile, PlansWithoutTargetsImplyTheirIndicators) {
    for (const char* code : {"tay_ninh", "tien_giang"}) {
        const PlanContent plan = planOf(QLatin1String(code));
        EXPECT_FALSE(plan.indicators.empty());
        for (const auto& one : plan.indicators) {
            EXPECT_TRUE(one.targets.empty());
            EXPECT_FALSE(one.impliedByTasks.isEmpty());
        }
    }
}

TEST(PlanFile, VinhLongsTrainingOfStateAgenciesHasItsSubtitle) {
    const PlanContent plan = planOf(QStringLiteral("vinh_long"));
    const auto training = std::find_if(plan.tasks.begin(), plan.tasks.end(), [](const PlanTask& one) {
        return one.task.code == QLatin1String("VL-3.1a");
    });
    ASSERT_NE(training, plan.tasks.end());
    EXPECT_TRUE(training->task.groupTitle.endsWith(QStringLiteral("trong cơ quan Nhà nước")));
}

TEST(PlanFile, AssessmentIsAskedWhereTheTextAsksIt) {
    const PlanContent plan = planOf(QStringLiteral("vinh_long"));
    for (const auto& one : plan.indicators)
        EXPECT_EQ(one.indicator.attainment == Attainment::assessed,
                  one.indicator.code == QLatin1String("VL-T5"));
}

TEST(PlanFile, TheProgramBringsTheFivePlansAndTheCatalogue) {
    EXPECT_EQ(standardPlanFiles().size(), 5);
    for (const QString& path : standardPlanFiles()) EXPECT_TRUE(readPlanFile(path)) << path.toStdString();
    EXPECT_TRUE(readStandardCatalogue());
}

// Bad input. Every case is an error of kind file whose sentence holds the given words.
void refuses(const Result<PlanContent>& read, const char* words) {
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, ErrorKind::file);
    EXPECT_TRUE(read.error().text().contains(QString::fromUtf8(words)))
        << read.error().text().toStdString() << " does not say " << words;
}

QByteArray tayNinhFile() {
    return bytesOf(planPath(QStringLiteral("tay_ninh")));
}

Result<PlanContent> changed(const QByteArray& from, const QByteArray& to) {
    QByteArray bytes = tayNinhFile();
    EXPECT_TRUE(bytes.contains(from)) << from.toStdString();
    bytes.replace(bytes.indexOf(from), from.size(), to);
    return parsePlan(bytes, QStringLiteral("ke-hoach.json"));
}

TEST(PlanFileRefuses, AFileThatIsNotThere) {
    refuses(readPlanFile(planPath(QStringLiteral("nowhere"))), "Không tìm thấy tệp");
}

TEST(PlanFileRefuses, AnEmptyFile) {
    refuses(parsePlan({}, QStringLiteral("x.json")), "Tệp trống");
    refuses(parsePlan(" \n", QStringLiteral("x.json")), "Tệp trống");
}

TEST(PlanFileRefuses, EveryTruncation) {
    const QByteArray whole = tayNinhFile().trimmed();
    for (qsizetype size = 1; size < whole.size(); size += 997) {
        const auto read = parsePlan(whole.left(size), QStringLiteral("x.json"));
        ASSERT_FALSE(read) << size;
        EXPECT_EQ(read.error().kind, ErrorKind::file);
    }
    refuses(parsePlan(whole.left(whole.size() / 2), QStringLiteral("x.json")), "cắt cụt");
    refuses(parsePlan(whole.chopped(1), QStringLiteral("x.json")), "cắt cụt");
}

TEST(PlanFileRefuses, WhatIsNoJson) {
    refuses(parsePlan("PK\x03\x04 spreadsheet", QStringLiteral("x.json")), "không phải JSON");
    refuses(parsePlan("{\"code\": tay_ninh, \"province\": 1}", QStringLiteral("x.json")), "không phải JSON");
    refuses(parsePlan("[]", QStringLiteral("x.json")), "không có nội dung");
}

TEST(PlanFileRefuses, AnotherEncoding) {
    const QString text = QString::fromUtf8(tayNinhFile());
    QByteArray utf16("\xff\xfe", 2);
    utf16.append(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    refuses(parsePlan(utf16, QStringLiteral("x.json")), "UTF-8");
    refuses(parsePlan("{\"province\": \"T\xe2y Ninh\"}", QStringLiteral("x.json")), "UTF-8");
}

TEST(PlanFileRefuses, TheSurveyOfAllProvinces) {
    refuses(readPlanFile(sourcePath(QStringLiteral("tests/data/seed_plans.json"))),
            "không phải tệp kế hoạch của một tỉnh");
    refuses(readPlanFile(sourcePath(QStringLiteral("resources/audiences.json"))), "taphuan-plan");
}

TEST(PlanFileRefuses, ANewerFormat) {
    refuses(changed("\"version\": 1", "\"version\": 2"), "phiên bản");
}

TEST(PlanFileRefuses, AnUnknownKeyWithItsPath) {
    refuses(changed("\"province\":", "\"mayor\": 1, \"province\":"), "mục mayor");
    refuses(changed("\"issuer\":", "\"isuer\": 1, \"issuer\":"), "mục document.isuer");
    refuses(changed("\"full_text\":", "\"fulltext\": \"\", \"full_text\":"), "mục tasks[0].fulltext");
}

TEST(PlanFileRefuses, AWrongShapeWithItsPath) {
    refuses(changed("\"province\": \"Tây Ninh\"", "\"province\": 7"), "mục province");
    refuses(changed("\"year_from\": 2022", "\"year_from\": 2022.5"), "mục document.year_from");
    refuses(changed("\"source\": \"enrolments\"", "\"source\": \"guesses\""), "mục indicators[0].source");
    refuses(changed("\"date\": \"2022-05-24\"", "\"date\": \"24/5/2022\""), "mục document.date");
    refuses(changed("\"group\": \"III.1\"", "\"group\": \"III.9\""), "mục tasks[0].group");
    refuses(changed("\"2022\": 4220000", "\"2022\": \"4.220.000\""), "mục budget.lines[0].amounts");
    refuses(changed("\"full_text\": \"", "\"full_text\": null, \"x\": \""), "full_text");
}

TEST(PlanFileRefuses, FiguresThatContradictOneAnother) {
    refuses(changed("\"2022\": 4220000", "\"2022\": 4220001"), "khác tổng");
    refuses(changed("\"stated_total\": 5191000000", "\"stated_total\": 5191000001"), "khác tổng");
    refuses(changed("\"2022\": 235600000", "\"2022\": 235600001"), "I.3");
    refuses(changed("\"2025\": 8440000", "\"2026\": 8440000"), "2026");
    refuses(changed("\"task\": \"TN-III.1.a\"", "\"task\": \"TN-III.9\""), "TN-III.9");
    refuses(changed("\"code\": \"TN-III.1.b\"", "\"code\": \"TN-III.1.a\""), "cùng một mã");
    refuses(changed("\"day\": 15", "\"day\": 32"), "TN-R1");
}

TEST(Catalogue, RulesPlaceThePositionsOfTheSampleLists) {
    const auto catalogue = readStandardCatalogue();
    ASSERT_TRUE(catalogue) << catalogue.error().text().toStdString();
    const auto audienceOf = [&](const char* position) {
        const CatalogueRule* best = nullptr;
        for (const CatalogueRule& rule : catalogue->rules)
            if (!rule.rule.unitKind && folded(QString::fromUtf8(position)).contains(rule.rule.pattern) &&
                (!best || rule.rule.priority < best->rule.priority))
                best = &rule;
        return best ? best->audience.toStdString() : std::string();
    };
    EXPECT_EQ(audienceOf("Chủ tịch UBND"), "leader");
    EXPECT_EQ(audienceOf("Phó Chủ tịch UBND"), "leader");
    EXPECT_EQ(audienceOf("Trưởng phòng"), "leader");
    EXPECT_EQ(audienceOf("Phó Trưởng phòng"), "leader");
    EXPECT_EQ(audienceOf("Chuyên viên"), "civil_servant");
    EXPECT_EQ(audienceOf("Công chức Văn phòng - Thống kê"), "civil_servant");
    EXPECT_EQ(audienceOf("Công chức Văn hóa - Xã hội"), "civil_servant");
    EXPECT_EQ(audienceOf("Viên chức"), "public_employee");
    EXPECT_EQ(audienceOf("Phó Giám đốc Sở"), "leader");
    EXPECT_EQ(audienceOf("Giám đốc doanh nghiệp"), "enterprise_leader");
    EXPECT_EQ(audienceOf("Phó Giám đốc Công ty TNHH Minh Long"), "enterprise_leader");
    EXPECT_EQ(audienceOf("Chuyên viên phụ trách CNTT"), "digital_officer");
    EXPECT_EQ(audienceOf("Giáo viên"), "teacher");
    EXPECT_EQ(audienceOf("Thợ điện"), "");
}

}  // namespace
}  // namespace taphuan
