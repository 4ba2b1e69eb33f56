#include "ui/dialogs/merge_dialog.h"

#include "ui/widgets/value_choice.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QGridLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>

namespace taphuan {

namespace {

constexpr int mergeWidth = 820;
constexpr int mergeWordWidth = 170;
constexpr int tallestComparison = 440;

QWidget* sideTitle(const QString& title, const RecordComparison::Side& side) {
    auto* whole = new QWidget;
    auto* rows = new QVBoxLayout(whole);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(px(space::xs));
    rows->addWidget(makeValueLabel(title, TextStyle::strong));
    for (const QString& fact : side.facts) rows->addWidget(makeValueLabel(fact, TextStyle::mute));
    rows->addStretch(1);
    return whole;
}

}  // namespace

MergeDialog::MergeDialog(Workspace& workspace, const RecordComparison& comparison, QWidget* parent)
    : FormDialog(workspace, tr("Gộp hồ sơ trùng"), tr("Gộp làm một người"), parent),
      kept_(comparison.first.person),
      dropped_(comparison.second.person),
      names_(comparison.first.name == comparison.second.name
                 ? comparison.first.name
                 : tr("%1 và %2").arg(comparison.first.name, comparison.second.name)) {
    setExplanation(tr(
        "Lớp, kết quả và chứng nhận của cả hai hồ sơ giữ nguyên và tính cho một người. Ở mục hai hồ sơ ghi "
        "khác nhau, chọn cách ghi đúng. Hoàn tác thì hai hồ sơ trở lại như cũ."));
    addWide(buildTable(comparison));
    QPushButton* apart = addOtherAction(tr("Không phải một người"));
    connect(apart, &QPushButton::clicked, this, &MergeDialog::tellApart);
    setSubmit([this] { merge(); });
    setFixedWidth(px(mergeWidth));
}

QWidget* MergeDialog::buildTable(const RecordComparison& comparison) {
    auto* body = new QWidget;
    body->setObjectName(QStringLiteral("pageBody"));
    auto* table = new QGridLayout(body);
    table->setContentsMargins(0, 0, px(space::s), 0);
    table->setHorizontalSpacing(px(space::l));
    table->setVerticalSpacing(px(space::m));
    for (const int column : {1, 2}) table->setColumnStretch(column, 1);
    table->addWidget(sideTitle(tr("Hồ sơ giữ lại"), comparison.first), 0, 1);
    table->addWidget(sideTitle(tr("Hồ sơ gộp vào"), comparison.second), 0, 2);
    for (const RecordComparison::Line& line : comparison.lines) addLine(*table, comparison, line);
    table->setRowStretch(table->rowCount(), 1);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(body);
    body->setFixedWidth(px(mergeWidth) - 2 * px(space::xl));
    scroll->setFixedHeight(qMin(px(tallestComparison), body->heightForWidth(body->width())));
    return scroll;
}

void MergeDialog::addLine(QGridLayout& table, const RecordComparison& comparison,
                          const RecordComparison::Line& line) {
    const int row = table.rowCount();
    QLabel* word = makeValueLabel(line.word, line.same ? TextStyle::mute : TextStyle::body);
    word->setFixedWidth(px(mergeWordWidth));
    table.addWidget(word, row, 0);
    if (line.same) {
        table.addWidget(makeValueLabel(line.first, TextStyle::mute), row, 1);
        table.addWidget(makeValueLabel(tr("giống nhau"), TextStyle::mute), row, 2);
        return;
    }
    auto* both = new QButtonGroup(this);
    const auto add = [&](int column, const RecordComparison::Side& side, const QString& text) {
        auto* choice = new ValueChoice(text);
        choice->button()->setAccessibleName(tr("%1, %2: %3").arg(line.word, side.name, text));
        both->addButton(choice->button());
        table.addWidget(choice, row, column);
        return choice->button();
    };
    // Masked alike: what is hidden differs.
    const QString other =
        line.first == line.second ? tr("%1 (khác hồ sơ kia)").arg(line.second) : valueOrBlank(line.second);
    QRadioButton* first = add(1, comparison.first, valueOrBlank(line.first));
    QRadioButton* second = add(2, comparison.second, other);
    QRadioButton* proposed = line.secondAlone ? second : first;
    proposed->setChecked(true);
    // The keyboard begins at the first difference: Enter then does what the dialog is for.
    if (choices_.empty()) proposed->setFocus();
    choices_.push_back({line.field, second});
}

void MergeDialog::merge() {
    std::set<QByteArray> taken;
    for (const Choice& choice : choices_)
        if (choice.second->isChecked()) taken.insert(choice.field);
    run<Committed>([kept = kept_, dropped = dropped_,
                    taken](Database& database) { return mergePeople(database, kept, dropped, taken); },
                   [this](const Result<Committed>& done) {
                       Q_EMIT written(tr("Đã gộp hai hồ sơ của %1").arg(names_), done->name);
                   });
}

void MergeDialog::tellApart() {
    run<Committed>(
        [kept = kept_, dropped = dropped_](Database& database) {
            return markDistinct(database, {{kept, dropped}});
        },
        [this](const Result<Committed>& done) {
            Q_EMIT written(tr("Đã ghi hai hồ sơ %1 là hai người").arg(names_), done->name);
        });
}

void askMerge(Workspace& workspace, Id<Person> kept, Id<Person> dropped, QWidget* over,
              std::function<void(const QString&, OperationName)> written,
              std::function<void(const Error&)> failed) {
    workspace.read<RecordComparison>(
        over,
        [kept, dropped, today = workspace.today()](Connection& db) {
            return compareRecords(db, kept, dropped, today);
        },
        [&workspace, over, written = std::move(written),
         failed = std::move(failed)](const Result<RecordComparison>& comparison) {
            if (!comparison) return failed(comparison.error());
            auto* dialog = new MergeDialog(workspace, *comparison, over);
            QObject::connect(dialog, &MergeDialog::written, over, written);
            dialog->open();
        });
}

}  // namespace taphuan
