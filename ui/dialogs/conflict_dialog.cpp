#include "ui/dialogs/conflict_dialog.h"

#include "ui/models/moment_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/value_choice.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QGridLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>

namespace taphuan {

namespace {

constexpr int conflictWidth = 860;
constexpr int tallestTable = 420;
constexpr int wordWidth = 200;
constexpr int beforeWidth = 150;

}  // namespace

ConflictDialog::ConflictDialog(const ConflictWords& words, const OperationHeader& by, QWidget* parent)
    : QDialog(parent), save_(new QPushButton(tr("Lưu theo lựa chọn"))) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Hai người cùng sửa"));
    const QString other = words.author.isEmpty() ? tr("Của người khác") : tr("Của %1").arg(words.author);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(space::xl), px(20), px(space::xl), px(20));
    layout->setSpacing(px(space::l));
    layout->addWidget(makeLabel(tr("Hai người cùng sửa"), TextStyle::title));
    auto* sentence =
        makeLabel(tr("%1 đã sửa %2 lúc %3, sau khi bạn mở ra xem. Dưới đây là những mục cả hai cùng "
                     "sửa: chọn giữ của ai. Mục chỉ một người sửa thì giữ như người đó sửa.")
                      .arg(by.author, words.rows, momentText(by.at)),
                  TextStyle::mute);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    layout->addWidget(sentence);
    layout->addWidget(buildTable(words, other), 1);
    layout->addWidget(buildButtons(words.author));
    setFixedWidth(px(conflictWidth));
    if (!choices_.empty()) choices_.front().mine->setFocus();
    showWhetherChosen();
}

QWidget* ConflictDialog::buildTable(const ConflictWords& words, const QString& other) {
    auto* body = new QWidget;
    body->setObjectName(QStringLiteral("pageBody"));
    auto* table = new QGridLayout(body);
    table->setContentsMargins(0, 0, px(space::s), 0);
    table->setHorizontalSpacing(px(space::l));
    table->setVerticalSpacing(px(space::m));
    for (const int column : {2, 3}) table->setColumnStretch(column, 1);
    const QStringList titles{tr("Mục"), tr("Trước đó"), tr("Của tôi"), other};
    for (int column = 0; column < titles.size(); ++column)
        table->addWidget(makeValueLabel(titles[column], TextStyle::strong), 0, column);
    for (const ConflictLine& line : words.lines) addLine(*table, line, other);
    table->setRowStretch(table->rowCount(), 1);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(body);
    body->setFixedWidth(px(conflictWidth) - 2 * px(space::xl));
    scroll->setFixedHeight(qMin(px(tallestTable), body->heightForWidth(body->width())));
    return scroll;
}

// Many lines are mostly one person's to keep: one click chooses for all, and each can still be changed.
QWidget* ConflictDialog::buildButtons(const QString& author) {
    auto* whole = new QWidget;
    auto* buttons = new QHBoxLayout(whole);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(px(space::s));
    const auto addAll = [&](const QString& text, QRadioButton* Choice::*side) {
        auto* all = new QPushButton(text);
        all->setAutoDefault(false);
        setButtonKind(*all, ButtonKind::quiet);
        connect(all, &QPushButton::clicked, this, [this, side] {
            for (const Choice& choice : choices_) (choice.*side)->setChecked(true);
        });
        buttons->addWidget(all);
    };
    if (choices_.size() > 1) {
        addAll(tr("Giữ hết của tôi"), &Choice::mine);
        addAll(author.isEmpty() ? tr("Giữ hết của người khác") : tr("Giữ hết của %1").arg(author),
               &Choice::theirs);
    }
    buttons->addStretch(1);
    auto* back = new QPushButton(tr("Thôi"));
    back->setAutoDefault(false);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    buttons->addWidget(back);
    setButtonKind(*save_, ButtonKind::primary);
    save_->setDefault(true);
    connect(save_, &QPushButton::clicked, this, &QDialog::accept);
    buttons->addWidget(save_);
    return whole;
}

void ConflictDialog::addLine(QGridLayout& table, const ConflictLine& line, const QString& other) {
    const int row = table.rowCount();
    QLabel* word = makeValueLabel(line.word, TextStyle::body);
    QLabel* before = makeValueLabel(valueOrBlank(line.before), TextStyle::mute);
    word->setFixedWidth(px(wordWidth));
    before->setFixedWidth(px(beforeWidth));
    table.addWidget(word, row, 0);
    table.addWidget(before, row, 1);
    auto* both = new QButtonGroup(this);
    const auto add = [&](int column, const QString& whose, const QString& text) {
        auto* choice = new ValueChoice(valueOrBlank(text));
        choice->button()->setAccessibleName(tr("%1, %2: %3").arg(line.word, whose, valueOrBlank(text)));
        both->addButton(choice->button());
        table.addWidget(choice, row, column);
        return choice->button();
    };
    // Masked alike: what is hidden differs.
    const QString theirs =
        line.mine == line.theirs ? tr("%1 (khác của tôi)").arg(valueOrBlank(line.theirs)) : line.theirs;
    const Choice choice{line.field, add(2, tr("Của tôi"), line.mine), add(3, other, theirs)};
    connect(both, &QButtonGroup::buttonToggled, this, &ConflictDialog::showWhetherChosen);
    choices_.push_back(choice);
}

void ConflictDialog::showWhetherChosen() {
    const bool all = std::all_of(choices_.begin(), choices_.end(), [](const Choice& choice) {
        return choice.mine->isChecked() || choice.theirs->isChecked();
    });
    save_->setEnabled(all);
    save_->setToolTip(all ? QString() : tr("Chọn giữ của ai ở từng mục"));
}

std::set<EditBase::Field> ConflictDialog::theirs() const {
    std::set<EditBase::Field> fields;
    for (const Choice& choice : choices_)
        if (choice.theirs->isChecked()) fields.insert(choice.field);
    return fields;
}

void askWhose(Workspace& workspace, const EditBase& base, const EditConflict& conflict, QWidget* over,
              std::function<void(const EditBase&)> chosen, std::function<void(const Error&)> failed,
              std::function<void()> left) {
    workspace.read<ConflictWords>(
        over,
        [conflict, today = workspace.today()](Connection& db) { return readConflict(db, conflict, today); },
        [base, conflict, over, chosen = std::move(chosen), failed = std::move(failed),
         left = std::move(left)](const Result<ConflictWords>& words) {
            if (!words) return failed(words.error());
            auto* ask = new ConflictDialog(*words, conflict.by, over);
            QObject::connect(ask, &QDialog::accepted, over, [ask, base, conflict, chosen] {
                chosen(chosenFrom(base, conflict, ask->theirs()));
            });
            if (left) QObject::connect(ask, &QDialog::rejected, over, left);
            ask->open();
        });
}

}  // namespace taphuan
