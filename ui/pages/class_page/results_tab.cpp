#include "ui/pages/class_page/results_tab.h"

#include "core/commands/result_commands.h"
#include "core/domain/completion_reason.h"
#include "core/domain/training_words.h"
#include "core/text/vietnamese_numbers.h"
#include "ui/dialogs/list_recorder.h"
#include "ui/models/class_facts.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/permission_guard.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace taphuan {

namespace {

constexpr qint64 wholeScore = 100 * 100;

// A score of the scale of 100, with at most two decimals.
std::optional<qint64> hundredths(const QString& text) {
    bool good = false;
    const double value = QString(text).replace(u',', u'.').toDouble(&good);
    const qint64 whole = qRound64(value * 100);
    if (!good || whole < 0 || whole > wholeScore || qAbs(value * 100 - double(whole)) > 1e-6) return {};
    return whole;
}

}  // namespace

ResultsTab::ResultsTab(Workspace& workspace, QWidget* parent)
    : ClassTab(workspace, parent),
      model_({tr("STT"), tr("Họ và tên"), tr("Đơn vị"), tr("Tiết"), tr("Dự"), tr("Điểm /100"), tr("Xếp loại"),
              tr("Kết quả"), tr("Lý do")},
             {Score, Grade}),
      table_(new DataTable) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(table_);
    table_->setColumns({{ColumnKind::number, false, 48},
                        {ColumnKind::name},
                        {ColumnKind::muted},
                        {ColumnKind::number},
                        {ColumnKind::bar, false, 130},
                        {ColumnKind::number},
                        {ColumnKind::text},
                        {ColumnKind::tag},
                        {ColumnKind::note, true}});
    new ListRecorder(this->workspace(), *table_,
                     [this]() -> QString { return tr("Kết quả lớp %1").arg(row().record.code); });
    table_->setModel(&model_);
    table_->setCountNoun(tr("học viên"));
    table_->setFilterPlaceholder(tr("Tìm trong lớp"));
    table_->setEmptyContent(Icon::people, tr("Lớp chưa có học viên"),
                            tr("Kết quả được tính từ điểm danh và điểm kiểm tra."));
    table_->view()->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    table_->view()->installEventFilter(this);
    connect(&model_, &EditableTable::typed, this, &ResultsTab::writeScore);
    compute_ = addAction(tr("Tính kết quả"), ButtonKind::primary);
    connect(compute_, &QPushButton::clicked, this, &ResultsTab::compute);
}

// A digit typed on a score begins the score; elsewhere letters find as the other lists do.
bool ResultsTab::eventFilter(QObject* watched, QEvent* event) {
    TableView* view = table_->view();
    if (watched == view && event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        const QModelIndex current = view->currentIndex();
        const bool digit = !key->text().isEmpty() && key->text()[0].isDigit();
        if (digit && current.column() == Score && current.flags().testFlag(Qt::ItemIsEditable)) {
            view->edit(current);
            if (QWidget* editor = QApplication::focusWidget(); editor != nullptr && editor != view)
                QApplication::sendEvent(editor, key);
            return true;
        }
    }
    return ClassTab::eventFilter(watched, event);
}

void ResultsTab::read() {
    readFor<Results>(
        [](Connection& db, Id<TrainingClass> id) -> Result<Results> {
            Results results;
            TAPHUAN_ASSIGN(results.grid, readAttendanceGrid(db, id));
            TAPHUAN_ASSIGN(results.people, listClassPeople(db, id));
            return results;
        },
        [this](Results results) { showResults(std::move(results)); });
}

void ResultsTab::showResults(Results results) {
    people_ = std::move(results.people);
    QHash<qint64, AttendedHours> hours;
    for (const GridRow& row : results.grid.rows) hours.insert(row.enrolment.id.value, row.hours);
    std::vector<TableRow> rows;
    for (const ClassPerson& person : people_) {
        const AttendedHours attended = hours.value(person.enrolment.id.value);
        const double share = attended.planned > 0 ? double(attended.attended) / double(attended.planned) : 0;
        const auto& result = person.result;
        const taphuan::Outcome outcome = result ? result->outcome : taphuan::Outcome::pending;
        TableCell bar{attended.planned > 0 ? percentText(share) : QString(), share};
        bar.share = share;
        bar.meaning =
            attended.reaches(results.grid.rule.attendancePercent) ? ColourRole::good : ColourRole::behind;
        TableCell score;
        if (result && result->scoreHundredths)
            score = {scoreText(*result->scoreHundredths),   *result->scoreHundredths, {}, {}, {},
                     double(*result->scoreHundredths) / 100};
        rows.push_back(
            {{TableCell::ofNumber(person.enrolment.number),
              TableCell::ofName(person.person.fullName),
              TableCell::ofText(person.unitName),
              {QStringLiteral("%1/%2").arg(attended.attended).arg(attended.planned), attended.attended},
              bar,
              score,
              TableCell::ofText(result ? result->grade : QString()),
              TableCell::ofTag(wordOf(outcome), roleOf(outcome)),
              TableCell::ofText(result ? reasonText(result->reason) : QString())},
             person.person.id.text()});
    }
    const QString against = againstChange(Permission::marksWrite);
    model_.setEditable(against.isEmpty());
    model_.setRows(std::move(rows));
    setUsable(*compute_, {against, people_.empty() ? tr("Lớp chưa có học viên") : QString()});
    compute_->setText(row().record.state == ClassState::closed ? tr("Tính lại kết quả") : tr("Tính kết quả"));
}

// What the table shows of the person's result.
std::map<EditBase::Field, Value> ResultsTab::seen(const ClassPerson& person) {
    TrainingResult result = person.result.value_or(TrainingResult{});
    result.enrolment = person.enrolment.id;
    const EntitySchema& schema = schemaOf(Entity::result);
    const Values values = valuesOf(result);
    const RowKey key{Entity::result, pairId(schema, values)};
    std::map<EditBase::Field, Value> seen;
    if (person.result)
        for (const char* field : {"score_hundredths", "assessed", "grade"})
            seen.emplace(EditBase::Field(key, field), values[static_cast<size_t>(schema.fieldIndex(field))]);
    else
        seen.emplace(EditBase::Field(key, {}), Value());
    return seen;
}

void ResultsTab::writeScore(int row, int column, const QString& text) {
    ClassPerson& person = people_[static_cast<size_t>(row)];
    ScoreEntry entry;
    entry.enrolment = person.enrolment.id;
    if (person.result) {
        entry.scoreHundredths = person.result->scoreHundredths;
        entry.grade = person.result->grade;
    }
    if (column == Grade) {
        entry.grade = text;
    } else if (text.isEmpty()) {
        entry.scoreHundredths.reset();
    } else if (const auto score = hundredths(text)) {
        entry.scoreHundredths = *score;
    } else {
        return Q_EMIT failed(refused(tr("“%1” không phải là điểm").arg(text), person.person.fullName,
                                     tr("Ghi điểm từ 0 đến 100, tối đa hai chữ số thập phân")));
    }
    const EditBase base{workspace().settledHead(), {}, seen(person)};
    // What is typed next starts from this.
    if (!person.result) person.result = TrainingResult{};
    person.result->scoreHundredths = entry.scoreHundredths;
    person.result->assessed = entry.scoreHundredths.has_value();
    person.result->grade = entry.grade;
    writeAsking<Committed>(
        workspace(), this, base,
        [id = classId(), entry](Database& database) { return assess(database, id, {entry}); },
        [this](const Result<Committed>& done) {
            if (!done) Q_EMIT failed(done.error());
            if (!done || done->changes == 0) read();
        });
}

void ResultsTab::compute() {
    run<Completed>(
        [id = classId()](Database& database) { return completeClass(database, id); },
        [this](const Completed& done) {
            Q_EMIT told(
                done.pending > 0
                    ? tr("%1 hoàn thành, %2 chưa hoàn thành, %3 chưa xét vì còn thiếu điểm danh hoặc điểm")
                          .arg(done.completed)
                          .arg(done.notCompleted)
                          .arg(done.pending)
                    : tr("%1 hoàn thành, %2 chưa hoàn thành").arg(done.completed).arg(done.notCompleted),
                done.committed.name);
        });
}

}  // namespace taphuan
