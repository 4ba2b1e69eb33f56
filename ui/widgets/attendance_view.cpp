#include "ui/widgets/attendance_view.h"

#include "core/domain/training_words.h"
#include "core/storage/access_log.h"
#include "core/tables/clipboard_table.h"
#include "core/text/fold.h"
#include "ui/models/table_roles.h"
#include "ui/theme/paint.h"
#include "ui/widgets/table_output.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace taphuan {

namespace {

constexpr int longestNumber = 4;

// C is what the keys under the grid say; x what a sheet on paper does.
std::optional<Mark> markOfKey(QChar character) {
    const QString letter = folded(QString(character));
    if (letter == QLatin1String("c")) return Mark::present;
    return letter.size() == 1 && letter[0].isLetter() ? markFromText(letter) : std::nullopt;
}

void paintCurrent(QPainter& painter, const QRect& cell) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens().accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(cell).adjusted(1, 1, -1, -2), 2, 2);
    painter.restore();
}

// A mark as a tag; the current cell is framed even while the keyboard is elsewhere.
class MarkDelegate : public TagDelegate {
  public:
    using TagDelegate::TagDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        TagDelegate::paint(painter, option, index);
        const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
        if (view != nullptr && view->currentIndex() == index) paintCurrent(*painter, option.rect);
    }

  protected:
    void paintContent(QPainter& painter, const QRectF& place, const QModelIndex& index) const override {
        if (index.data(MeaningRole).isValid()) return TagDelegate::paintContent(painter, place, index);
        painter.setFont(uiFont(type::body));
        painter.setPen(tokens().faint);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
    }
};

// Words, or a tag where they mean something.
class RemarkDelegate : public TableDelegate {
  public:
    explicit RemarkDelegate(QObject* parent) : TableDelegate(ColumnKind::note, parent) {}

  protected:
    void paintContent(QPainter& painter, const QRectF& place, const QModelIndex& index) const override {
        const QVariant meaning = index.data(MeaningRole);
        if (!meaning.isValid()) return TableDelegate::paintContent(painter, place, index);
        paintTag(painter, place, index.data().toString(), static_cast<ColourRole>(meaning.toInt()));
    }
    int contentWidth(const QModelIndex& index) const override {
        const QString words = index.data().toString();
        return words.isEmpty() ? 0 : tagWidth(words);
    }
};

}  // namespace

AttendanceView::AttendanceView(AttendanceModel& model, QWidget* parent) : TableView(parent), model_(model) {
    setSelectionMode(SingleSelection);
    setSortingEnabled(false);
    // Keys are marks, not text: an input method would hold a letter back until the next one.
    setAttribute(Qt::WA_InputMethodEnabled, false);
    viewport()->setAttribute(Qt::WA_InputMethodEnabled, false);
    setAccessibleName(tr("Bảng điểm danh"));
    setModel(&model);
    connect(&model, &QAbstractItemModel::modelReset, this, &AttendanceView::showSessions);
    showSessions();
}

void AttendanceView::showSessions() {
    std::vector<ColumnSpec> columns{
        {ColumnKind::number, false, 48}, {ColumnKind::name, false}, {ColumnKind::muted, false}};
    for (int session = 0; session < model_.sessions(); ++session)
        columns.push_back({ColumnKind::tag, false, 104});
    columns.push_back({ColumnKind::number, false, 76});
    columns.push_back({ColumnKind::note, true, 168});
    setColumns(std::move(columns));
    for (int session = 0; session < model_.sessions(); ++session)
        setItemDelegateForColumn(AttendanceModel::FirstSession + session, new MarkDelegate(this));
    setItemDelegateForColumn(model_.remarkColumn(), new RemarkDelegate(this));
    setDigits({});
    goToFirstOpen();
}

int AttendanceView::currentSession() const {
    return model_.sessionAt(currentIndex().column());
}

void AttendanceView::goToFirstOpen() {
    const int session = model_.firstOpenSession();
    if (session < 0 || model_.rowCount() == 0) return;
    int row = 0;
    while (row + 1 < model_.rowCount() && (!model_.takesMark(row, session) || model_.mark(row, session)))
        ++row;
    if (!model_.takesMark(row, session) || model_.mark(row, session)) row = 0;
    setCurrentIndex(model_.index(row, AttendanceModel::FirstSession + session));
}

void AttendanceView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    TableView::currentChanged(current, previous);
    viewport()->update();
    if (current.column() != previous.column())
        Q_EMIT currentSessionChanged(model_.sessionAt(current.column()));
}

// The keys move over the sessions only.
QModelIndex AttendanceView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    const QModelIndex target = TableView::moveCursor(action, modifiers);
    if (!target.isValid() || model_.sessions() == 0) return target;
    const int column = qBound<int>(AttendanceModel::FirstSession, target.column(), model_.hoursColumn() - 1);
    return model_.index(target.row(), column);
}

void AttendanceView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) return copy();
    if (event->matches(QKeySequence::Paste)) return paste();
    if (event->matches(QKeySequence::SelectAll)) {
        if (markable_ && currentSession() >= 0) Q_EMIT allPresentRequested(currentSession());
        return;
    }
    const Qt::KeyboardModifiers held = event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    if (held == Qt::NoModifier) {
        if (event->key() == Qt::Key_Delete) return enter(std::nullopt);
        if (event->key() == Qt::Key_Backspace)
            return setDigits(digits_.chopped(qMin<qsizetype>(1, digits_.size())));
        if (event->key() == Qt::Key_Escape && !digits_.isEmpty()) return setDigits({});
        // Some input methods send the key without its text.
        const QString text = !event->text().isEmpty() ? event->text()
                             : event->key() >= Qt::Key_A && event->key() <= Qt::Key_Z
                                 ? QString(QChar(event->key()))
                                 : QString();
        if (takeCharacters(text)) return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        setDigits({});
        setCurrentIndex(moveCursor(MoveDown, Qt::NoModifier));
        return;
    }
    if (event->key() != Qt::Key_Shift) setDigits({});
    QTableView::keyPressEvent(event);
}

void AttendanceView::copy() {
    const TableText text = textOfRows(selectedRowNumbers());
    if (!recorder_ || text.rows.isEmpty()) return copyTable(text);
    recorder_(AccessKind::list, text.rows.size(), [text] { copyTable(text); });
}

void AttendanceView::inputMethodEvent(QInputMethodEvent* event) {
    takeCharacters(event->commitString());
    event->accept();
}

bool AttendanceView::takeCharacters(const QString& text) {
    const auto ours = [](QChar character) { return character.isLetterOrNumber(); };
    if (text.isEmpty() || !std::any_of(text.begin(), text.end(), ours)) return false;
    for (const QChar character : text.normalized(QString::NormalizationForm_C)) takeCharacter(character);
    return true;
}

void AttendanceView::takeCharacter(QChar character) {
    if (character.isDigit()) return takeDigit(character);
    if (!character.isLetter()) return;
    if (const auto mark = markOfKey(character)) return enter(mark);
    setDigits({});
    Q_EMIT told(tr("“%1” không phải là ký hiệu điểm danh. Dùng C, M, S, P hoặc K").arg(character));
}

void AttendanceView::takeDigit(QChar digit) {
    if (digits_.size() >= longestNumber) return;
    setDigits(digits_ + digit);
    const int row = model_.rowOfNumber(digits_.toLongLong());
    if (row < 0) return;
    const int session = currentSession() >= 0 ? currentSession() : model_.firstOpenSession();
    if (session >= 0) setCurrentIndex(model_.index(row, AttendanceModel::FirstSession + session));
}

void AttendanceView::setDigits(const QString& digits) {
    if (digits_ == digits) return;
    digits_ = digits;
    Q_EMIT numberTyped(digits_);
}

void AttendanceView::enter(std::optional<Mark> mark) {
    const QString typed = digits_;
    setDigits({});
    if (!markable_) return;
    if (!typed.isEmpty() && model_.rowOfNumber(typed.toLongLong()) < 0) {
        Q_EMIT told(tr("Lớp không có học viên số %1").arg(typed));
        return;
    }
    const int row = currentIndex().row();
    const int session = currentSession();
    if (row < 0 || session < 0) {
        Q_EMIT told(tr("Chọn một ô của buổi học trước khi điểm danh"));
        return;
    }
    if (!model_.takesMark(row, session)) {
        Q_EMIT told(currentIndex().data(AttendanceModel::ClosedRole).toString());
        return;
    }
    if (model_.mark(row, session) != mark) Q_EMIT marksEntered({model_.entry(row, session, mark)});
    // Down the list; whoever was named by number stays in sight.
    if (mark && typed.isEmpty()) setCurrentIndex(moveCursor(MoveDown, Qt::NoModifier));
}

// What could not be taken, as a sentence; empty: all was.
QString AttendanceView::pastedInto(const std::vector<QStringList>& block,
                                   std::vector<MarkEntry>& marks) const {
    int unread = 0;
    int outside = 0;
    QString example;
    for (size_t line = 0; line < block.size(); ++line)
        for (qsizetype at = 0; at < block[line].size(); ++at) {
            const QString text = block[line][at].trimmed();
            if (text.isEmpty()) continue;
            const int row = currentIndex().row() + static_cast<int>(line);
            const int session = currentSession() + static_cast<int>(at);
            const auto mark = folded(text) == QLatin1String("c") ? Mark::present : markFromText(text);
            if (!mark) {
                ++unread;
                if (example.isEmpty()) example = text;
            } else if (!model_.takesMark(row, session)) {
                ++outside;
            } else if (model_.mark(row, session) != mark) {
                marks.push_back(model_.entry(row, session, mark));
            }
        }
    QStringList left;
    if (unread > 0) left += tr("%1 ô không phải ký hiệu điểm danh, như “%2”").arg(unread).arg(example);
    if (outside > 0) left += tr("%1 ô nằm ngoài bảng").arg(outside);
    return left.isEmpty() ? QString() : tr("Không dán %1").arg(left.join(tr(" và ")));
}

void AttendanceView::paste() {
    if (!markable_) return;
    if (currentSession() < 0) {
        Q_EMIT told(tr("Chọn ô đầu tiên của vùng cần dán"));
        return;
    }
    std::vector<MarkEntry> marks;
    const QString left = pastedInto(fromClipboard(QGuiApplication::clipboard()->text()), marks);
    if (!marks.empty()) Q_EMIT marksEntered(marks);
    if (!left.isEmpty()) Q_EMIT told(left);
}

void AttendanceView::contextMenuEvent(QContextMenuEvent* event) {
    const QModelIndex clicked = indexAt(event->pos());
    if (!markable_ || !model_.takesMark(clicked.row(), model_.sessionAt(clicked.column()))) return;
    setCurrentIndex(clicked);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto& [mark, key] :
         {std::pair{Mark::present, u'C'}, std::pair{Mark::late, u'M'}, std::pair{Mark::left_early, u'S'},
          std::pair{Mark::excused, u'P'}, std::pair{Mark::absent, u'K'}}) {
        QString word = wordOf(mark);
        word[0] = word[0].toUpper();
        menu->addAction(word + u'\t' + key, this, [this, mark = mark] { enter(mark); });
    }
    menu->addSeparator();
    menu->addAction(tr("Xóa điểm danh") + QStringLiteral("\tDelete"), this, [this] { enter({}); });
    menu->popup(event->globalPos());
}

}  // namespace taphuan
