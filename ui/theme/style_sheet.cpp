#include "ui/theme/style_sheet.h"

#include <QHash>

namespace taphuan {

namespace {

// @name is a colour, $n a design size in pixels.
constexpr const char* rules = R"(
QToolTip { background: @ink; color: @canvas; border: none; padding: $4 $8; }

QPushButton { background: @surface; color: @ink; border: 1px solid @control; border-radius: $6;
    padding: 0 $14; min-height: $30; font-weight: 500; }
QPushButton:hover { background: @soft; }
QPushButton:pressed { background: @line; }
QPushButton:checked { background: @accentTint; color: @accent; border-color: @accent; }
QPushButton:disabled { color: @faint; background: @soft; border-color: @line; }
QPushButton[kind="primary"], QDialog QPushButton:default { background: @accent; color: @onAccent;
    border-color: @accent; font-weight: 600; }
QPushButton[kind="primary"]:hover, QDialog QPushButton:default:hover,
QPushButton[kind="primary"]:pressed, QDialog QPushButton:default:pressed { background: @accentHover;
    border-color: @accentHover; }
QPushButton[kind="quiet"] { background: transparent; color: @accent; border-color: transparent; padding: 0 $8; }
QPushButton[kind="quiet"]:hover { background: @accentTint; }
QPushButton[kind="danger"] { background: @refused; color: @onRefused; border-color: @refused; font-weight: 600; }
QPushButton[kind="primary"]:disabled, QPushButton[kind="danger"]:disabled,
QDialog QPushButton:default:disabled { background: @soft; color: @faint; border-color: @line; }
QPushButton[kind="quiet"]:disabled { background: transparent; color: @faint; border-color: transparent; }
QPushButton[kind="status"] { background: transparent; color: @mute; border: none; border-radius: $4; padding: 1px $4 0 $4;
    min-height: $20; font-size: $12; font-weight: 400; }
QPushButton[kind="status"]:hover { color: @accent; background: @accentTint; }
QPushButton::menu-indicator { width: 0; image: none; }

QToolButton { background: transparent; border: none; border-radius: $6; padding: $6; color: @mute; }
QToolButton:hover { background: @soft; }
QToolButton:pressed, QToolButton:checked { background: @accentTint; color: @accent; }
QToolButton::menu-indicator { width: 0; image: none; }

QLineEdit, QPlainTextEdit, QTextEdit { background: @surface; color: @ink; border: 1px solid @control;
    border-radius: $6; padding: 0 $8; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit { min-height: $30; }
QPlainTextEdit, QTextEdit { padding: $4; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid @accent; padding: 0 $7; }
QPlainTextEdit:focus, QTextEdit:focus { padding: $3; }
QLineEdit[leading="true"] { padding-left: $2; }
QLineEdit:focus { min-height: $28; }
QLineEdit:disabled, QLineEdit:read-only { background: @soft; }
QLineEdit:disabled { color: @faint; }
QLabel[differs="true"] { color: @behindText; font-weight: 600; }
QLineEdit[invalid="true"] { border-color: @refused; }
QComboBox QLineEdit, QAbstractSpinBox QLineEdit { border: none; padding: 0; background: transparent; min-height: 0; }

QAbstractSpinBox { min-height: $26; }
QComboBox QAbstractItemView { background: @surface; border: 1px solid @line; outline: none; padding: $4; }

QMenu { background: @surface; border: 1px solid @line; padding: $4; }
QMenu::item { padding: $6 $24 $6 $12; border-radius: $4; color: @ink; }
QMenu::item:selected { background: @accentTint; color: @accent; }
QMenu::item:disabled { color: @faint; }
QMenu::separator { height: 1px; background: @line; margin: $4 $8; }
QMenu::icon { padding-left: $8; }

QAbstractScrollArea { background: @surface; }
QScrollArea, QScrollArea > QWidget > QWidget#pageBody { background: transparent; border: none; }
QAbstractItemView { background: @surface; color: @ink; border: none; outline: none;
    selection-background-color: @accentTint; selection-color: @ink; }
QHeaderView { background: @surface; border: none; }
QHeaderView::section { background: @surface; color: @mute; border: none; border-bottom: 1px solid @line;
    padding: 0 $10; font-weight: 500; }
QTableCornerButton::section { background: @surface; border: none; }

QScrollBar:vertical { background: transparent; width: $10; margin: 0; }
QScrollBar:horizontal { background: transparent; height: $10; margin: 0; }
QScrollBar::handle { background: @control; border-radius: $3; margin: $2; }
QScrollBar::handle:hover { background: @faint; }
QScrollBar::handle:vertical { min-height: $32; }
QScrollBar::handle:horizontal { min-width: $32; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; }

QProgressBar { background: @soft; border: none; border-radius: $3; max-height: $6; min-height: $6; }
QProgressBar::chunk { background: @accent; border-radius: $3; }

QSplitter::handle { background: transparent; }
QGroupBox { border: none; margin-top: $24; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: 0; }
QDialog, QMessageBox { background: @surface; }
QStatusBar::item { border: none; }
QCheckBox, QRadioButton { spacing: $8; color: @ink; }
QCheckBox:disabled, QRadioButton:disabled { color: @faint; }

QLabel[textStyle="title"] { font-size: $20; font-weight: 600; }
QLabel[textStyle="lead"] { font-size: $15; font-weight: 600; }
QLabel[textStyle="mute"] { color: @mute; }
QLabel[textStyle="small"] { color: @mute; font-size: $12; }
QLabel[textStyle="strong"] { font-weight: 600; }
QLabel[textStyle="error"] { color: @refused; }
)";

QHash<QString, QColor> colours(const Tokens& t) {
    return {{QStringLiteral("ink"), t.ink},
            {QStringLiteral("mute"), t.mute},
            {QStringLiteral("faint"), t.faint},
            {QStringLiteral("canvas"), t.canvas},
            {QStringLiteral("surface"), t.surface},
            {QStringLiteral("soft"), t.soft},
            {QStringLiteral("line"), t.line},
            {QStringLiteral("control"), t.control},
            {QStringLiteral("accent"), t.accent},
            {QStringLiteral("accentTint"), t.accentTint},
            {QStringLiteral("accentHover"), t.accentHover},
            {QStringLiteral("onAccent"), t.onAccent},
            {QStringLiteral("refused"), t.refused.text},
            {QStringLiteral("behindText"), t.behind.text},
            {QStringLiteral("onRefused"), t.onRefused}};
}

}  // namespace

QString styleSheet(const Tokens& tokens) {
    const QHash<QString, QColor> named = colours(tokens);
    const QString source = QString::fromUtf8(rules);
    QString sheet;
    for (qsizetype i = 0; i < source.size();) {
        const QChar mark = source[i++];
        if (mark != u'@' && mark != u'$') {
            sheet += mark;
            continue;
        }
        const qsizetype start = i;
        while (i < source.size() && source[i].isLetterOrNumber()) ++i;
        const QString name = source.mid(start, i - start);
        if (mark == u'@')
            sheet += named.value(name).name();
        else
            sheet += QString::number(px(name.toInt())) % QStringLiteral("px");
    }
    return sheet;
}

}  // namespace taphuan
