#include "ui/models/plan_tables.h"

#include "core/base/say.h"
#include "core/domain/plan_words.h"
#include "core/text/vietnamese_numbers.h"

#include <QSet>

namespace taphuan {

namespace {

bool inYear(qint64 year, qint64 asked) {
    return asked == 0 || year == asked;
}

using Money = QMap<AmountKind, qint64>;

void add(Money& sum, const Money& part) {
    for (auto at = part.begin(); at != part.end(); ++at) sum[at.key()] += at.value();
}

Money moneyIn(const MoneyByYear& money, qint64 year) {
    Money sum;
    for (auto at = money.begin(); at != money.end(); ++at)
        if (inYear(at.key(), year)) add(sum, at.value());
    return sum;
}

std::optional<qint64> amountOf(const Money& money, AmountKind kind) {
    return money.contains(kind) ? std::optional<qint64>(money.value(kind)) : std::nullopt;
}

// What one line, a group of lines or the whole plan has in a year.
struct Figures {
    qint64 classes = 0;
    bool hasClasses = false;
    qint64 held = 0;
    Money money;

    void add(const Figures& part) {
        classes += part.classes;
        hasClasses = hasClasses || part.hasClasses;
        held += part.held;
        taphuan::add(money, part.money);
    }
};

const QuotaRow* quotaOf(const PlanReading& reading, Id<BudgetLine> line) {
    for (const QuotaRow& row : reading.quota.rows)
        if (row.line.id == line) return &row;
    return nullptr;
}

Figures figuresOf(const PlanReading& reading, const BudgetRow& row, qint64 year) {
    Figures figures;
    figures.money = moneyIn(row.money, year);
    if (const QuotaRow* quota = quotaOf(reading, row.line.id))
        for (const Quota& one : quota->quotas)
            if (inYear(one.year, year) && one.classes) {
                figures.classes += *one.classes;
                figures.hasClasses = true;
            }
    const QMap<qint64, qint64> held = reading.heldByLine.value(row.line.id);
    for (auto at = held.begin(); at != held.end(); ++at)
        if (inYear(at.key(), year)) figures.held += at.value();
    return figures;
}

QString classCount(qint64 classes) {
    return say("ui", "%1 lớp").arg(groupedNumber(classes));
}

// "tỉnh" of "cấp tỉnh"
QString shortLevel(const PlanReading& reading, const QString& code) {
    QString name = levelNameIn(reading, code);
    const QString prefix = say("ui", "cấp ");
    return name.startsWith(prefix) ? name.mid(prefix.size()) : name;
}

QString doneQuantity(const PlanReading& reading, const BudgetRow& row, const Figures& figures, qint64 year) {
    if (figures.hasClasses || figures.held > 0) return groupedNumber(figures.held);
    std::optional<qint64> done;
    for (const OutputRow& output : reading.outputs)
        if (output.output.line == row.line.id && inYear(output.output.year, year) && output.output.done)
            done = done.value_or(0) + *output.output.done;
    return done ? groupedNumber(*done) : QString();
}

TableCell moneyCell(const Money& money, AmountKind kind, bool sayUnknown) {
    const auto amount = amountOf(money, kind);
    if (!amount) return sayUnknown ? TableCell{say("ui", "chưa nêu"), {}, ColourRole::neutral} : TableCell{};
    return TableCell::ofNumber(amount);
}

TableCell progressCell(const Money& money) {
    const auto planned = amountOf(money, AmountKind::planned);
    const auto spent = amountOf(money, AmountKind::spent);
    if (!planned || *planned <= 0) return {};
    TableCell cell;
    if (!spent) {
        cell.tip = say("ui", "Chưa ghi khoản chi nào");
        return cell;
    }
    const double share = double(*spent) / double(*planned);
    cell.share = share;
    cell.tip = say("ui", "Đã chi %1 kinh phí dự kiến").arg(percentText(share));
    if (share > 1) cell.meaning = ColourRole::behind;
    cell.exported = percentText(share);
    cell.text = percentText(share);
    return cell;
}

std::vector<TableCell> moneyCells(const Money& money, bool sayUnknown) {
    return {moneyCell(money, AmountKind::planned, sayUnknown), moneyCell(money, AmountKind::allocated, false),
            moneyCell(money, AmountKind::committed, false), moneyCell(money, AmountKind::spent, false),
            progressCell(money)};
}

TableRow budgetRow(const std::vector<TableCell>& words, const Figures& figures, const QString& key,
                   bool strong) {
    TableRow row{words, key, strong};
    for (TableCell& cell : moneyCells(figures.money, !strong)) row.cells.push_back(std::move(cell));
    return row;
}

TableRow lineRow(const PlanReading& reading, const BudgetRow& row, const Figures& figures, qint64 year) {
    const BudgetLine& line = row.line;
    return budgetRow({{line.code},
                      {line.name, {}, {}, {}, line.fullText},
                      {line.lead},
                      {plannedQuantity(reading, line.id, year), {}, {}, {}, line.note},
                      {doneQuantity(reading, row, figures, year)}},
                     figures, QStringLiteral("line:") + line.code, false);
}

TableRow sumRow(const QString& code, const QString& title, const Figures& figures) {
    return budgetRow({{code},
                      {title},
                      {},
                      {figures.hasClasses ? classCount(figures.classes) : QString()},
                      {figures.hasClasses ? groupedNumber(figures.held) : QString()}},
                     figures, {}, true);
}

TableRow taskRow(const TaskRow& row) {
    QStringList leads;
    for (const TaskParty& party : row.parties)
        if (party.role == PartyRole::lead) leads << party.name;
    TableRow made{{{row.task.code},
                   {row.task.name, {}, {}, {}, row.task.fullText},
                   {leads.join(QStringLiteral(", "))},
                   {},
                   {}},
                  QStringLiteral("task:") + row.task.code,
                  false};
    made.cells.push_back({say("ui", "chưa nêu"), {}, ColourRole::neutral});
    return made;
}

// Tasks that no line of the annex gives money to, in groups of their own.
void addTasksWithoutLines(const PlanReading& reading, std::vector<TableRow>& rows) {
    QSet<RowId> covered;
    for (const BudgetRow& row : reading.budget.rows) covered.insert(row.line.task);
    const bool annex = !reading.budget.rows.empty();
    QString group;
    bool begun = false;
    for (const TaskRow& row : reading.tasks) {
        if (covered.contains(row.task.id)) continue;
        const QString title =
            annex ? say("ui", "Nhiệm vụ không có dòng kinh phí riêng") : row.task.groupTitle;
        if (!begun || (!annex && row.task.groupCode != group))
            rows.push_back({{{annex ? QString() : row.task.groupCode}, {title}}, {}, true});
        begun = true;
        group = row.task.groupCode;
        rows.push_back(taskRow(row));
    }
}

bool anyAmount(const PlanReading& reading, AmountKind kind) {
    return reading.budget.total.contains(kind);
}

}  // namespace

QString plannedQuantity(const PlanReading& reading, Id<BudgetLine> line, qint64 year) {
    QStringList parts;
    if (const QuotaRow* quota = quotaOf(reading, line)) {
        qint64 classes = 0;
        std::optional<qint64> people;
        QStringList order;
        QMap<QString, qint64> levels;
        for (const Quota& one : quota->quotas) {
            if (!inYear(one.year, year)) continue;
            classes += one.classes.value_or(0);
            if (one.people) people = people.value_or(0) + *one.people;
            if (!one.classes || one.level.isEmpty()) continue;
            if (!order.contains(one.level)) order << one.level;
            levels[one.level] += *one.classes;
        }
        if (classes > 0) parts << classCount(classes);
        QStringList byLevel;
        for (const QString& level : order)
            byLevel << say("ui", "%1 %2").arg(groupedNumber(levels.value(level)), shortLevel(reading, level));
        if (!byLevel.isEmpty()) parts << byLevel.join(QStringLiteral(", "));
        if (people) parts << say("ui", "%1 người").arg(groupedNumber(*people));
    }
    QMap<QString, qint64> outputs;
    for (const OutputRow& output : reading.outputs)
        if (output.output.line == line && inYear(output.output.year, year) && output.output.planned)
            outputs[output.output.measure] += *output.output.planned;
    for (auto at = outputs.begin(); at != outputs.end(); ++at)
        parts << say("ui", "%1 %2").arg(groupedNumber(at.value()), at.key());
    return parts.join(QStringLiteral(" · "));
}

QString amountText(const PlanReading& reading, const BudgetAmount& amount) {
    QStringList parts{
        say("ui", "%1 năm %2: %3 đồng")
            .arg(wordOf(amount.kind), QString::number(amount.year), groupedNumber(amount.amount))};
    for (const TrainingClass& one : reading.classes)
        if (one.id == amount.trainingClass) parts << say("ui", "lớp %1").arg(one.code);
    for (const FundingSource& source : reading.sources)
        if (source.id == amount.source) parts << source.name;
    parts << amount.note;
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

PlanTable budgetTable(const PlanReading& reading, qint64 year) {
    PlanTable table;
    table.headers = {say("ui", "TT"),
                     say("ui", "Nhiệm vụ"),
                     say("ui", "Chủ trì"),
                     year == 0 ? say("ui", "Kế hoạch cả giai đoạn") : say("ui", "Kế hoạch năm"),
                     say("ui", "Đã làm"),
                     wordOf(AmountKind::planned),
                     wordOf(AmountKind::allocated),
                     wordOf(AmountKind::committed),
                     wordOf(AmountKind::spent),
                     say("ui", "Tiến độ chi")};
    Figures total;
    const std::vector<BudgetRow>& lines = reading.budget.rows;
    for (size_t i = 0; i < lines.size();) {
        const QString group = lines[i].line.groupCode;
        const QString title = lines[i].line.groupTitle;
        const size_t head = table.rows.size();
        Figures sum;
        for (; i < lines.size() && lines[i].line.groupCode == group; ++i) {
            const Figures figures = figuresOf(reading, lines[i], year);
            if (!lines[i].line.isSum) sum.add(figures);
            table.rows.push_back(lineRow(reading, lines[i], figures, year));
        }
        table.rows.insert(table.rows.begin() + static_cast<qsizetype>(head), sumRow(group, title, sum));
        total.add(sum);
    }
    if (!lines.empty()) table.rows.push_back(sumRow({}, say("ui", "Tổng cộng"), total));
    addTasksWithoutLines(reading, table.rows);
    const auto unused = [&](BudgetColumn column, bool isUnused) {
        if (isUnused) table.unused << static_cast<int>(column);
    };
    unused(BudgetColumn::lead, !onlyLead(reading).isEmpty());
    unused(BudgetColumn::done, lines.empty());
    unused(BudgetColumn::allocated, !anyAmount(reading, AmountKind::allocated));
    unused(BudgetColumn::committed, !anyAmount(reading, AmountKind::committed));
    unused(BudgetColumn::spent, lines.empty());
    unused(BudgetColumn::progress, lines.empty());
    return table;
}

QString onlyLead(const PlanReading& reading) {
    QSet<QString> leads;
    for (const BudgetRow& row : reading.budget.rows) leads.insert(row.line.lead);
    for (const TaskRow& row : reading.tasks)
        for (const TaskParty& party : row.parties)
            if (party.role == PartyRole::lead) leads.insert(party.name);
    leads.remove(QString());
    return leads.size() == 1 ? *leads.begin() : QString();
}

QString budgetSummary(const PlanReading& reading) {
    const auto money = amountOf(reading.budget.total, AmountKind::planned);
    QStringList parts;
    parts << (money ? say("ui", "Cả giai đoạn: %1 đồng").arg(groupedNumber(*money))
                    : say("ui", "Kế hoạch không nêu số kinh phí"));
    qint64 classes = 0;
    for (const QuotaTotal& year : reading.quota.byYear) classes += year.classes.value_or(0);
    if (classes > 0) parts << classCount(classes);
    return parts.join(QStringLiteral(" · "));
}

PlanTable quotaTable(const PlanReading& reading) {
    PlanTable table;
    const QList<qint64> years = reading.plan ? planYears(*reading.plan) : QList<qint64>();
    table.headers = {say("ui", "TT"), say("ui", "Nội dung"), say("ui", "Cấp của lớp")};
    for (const qint64 year : years) table.headers << QString::number(year);
    table.headers << say("ui", "Cộng") << say("ui", "Đã mở");
    const auto numbers = [&](const QMap<qint64, qint64>& byYear) {
        std::vector<TableCell> cells;
        qint64 sum = 0;
        for (const qint64 year : years) {
            cells.push_back(byYear.contains(year) ? TableCell::ofNumber(byYear.value(year)) : TableCell{});
            sum += byYear.value(year);
        }
        cells.push_back(TableCell::ofNumber(sum));
        return cells;
    };
    const auto addRow = [&](std::vector<TableCell> words, const QMap<qint64, qint64>& byYear,
                            const QString& key, bool strong, std::optional<qint64> held) {
        for (TableCell& cell : numbers(byYear)) words.push_back(std::move(cell));
        words.push_back(TableCell::ofNumber(held));
        table.rows.push_back({std::move(words), key, strong});
    };
    QMap<qint64, qint64> all;
    QMap<QString, QMap<qint64, qint64>> allByLevel;
    QStringList allLevels;
    qint64 allHeld = 0;
    for (const QuotaRow& row : reading.quota.rows) {
        QMap<qint64, qint64> classes;
        QMap<qint64, qint64> people;
        QMap<QString, QMap<qint64, qint64>> byLevel;
        QStringList levels;
        for (const Quota& quota : row.quotas) {
            if (quota.people) people[quota.year] += *quota.people;
            if (!quota.classes) continue;
            classes[quota.year] += *quota.classes;
            all[quota.year] += *quota.classes;
            byLevel[quota.level][quota.year] += *quota.classes;
            allByLevel[quota.level][quota.year] += *quota.classes;
            if (!levels.contains(quota.level)) levels << quota.level;
            if (!allLevels.contains(quota.level)) allLevels << quota.level;
        }
        qint64 held = 0;
        for (const qint64 one : reading.heldByLine.value(row.line.id)) held += one;
        allHeld += held;
        const QString key = QStringLiteral("line:") + row.line.code;
        const TableCell name{row.line.name, {}, {}, {}, row.line.fullText};
        const bool split = levels.size() > 1;
        addRow({{row.line.code}, name, {split ? say("ui", "mọi cấp") : shortLevel(reading, levels.value(0))}},
               classes, key, false, held);
        if (split)
            for (const QString& level : levels)
                addRow({{}, {}, {shortLevel(reading, level)}}, byLevel[level], key, false, {});
        if (!people.isEmpty()) addRow({{}, {}, {say("ui", "số người")}}, people, key, false, {});
    }
    if (table.rows.empty()) return table;
    for (const QString& level : allLevels)
        addRow({{}, {say("ui", "Cộng các lớp")}, {shortLevel(reading, level)}}, allByLevel[level], {}, true,
               {});
    addRow({{}, {say("ui", "Tổng cộng")}, {}}, all, {}, true, allHeld);
    return table;
}

}  // namespace taphuan
