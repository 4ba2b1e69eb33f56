#include "ui/theme/control_style.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"

#include <QAbstractButton>
#include <QPainter>
#include <QStyleOption>

namespace taphuan {

namespace {

void paintCheck(QPainter& painter, const QStyleOption& option, bool round) {
    const Tokens& t = tokens();
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool filled = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(filled && enabled ? t.accent : enabled ? t.faint : t.control, 1));
    painter.setBrush(filled ? (enabled ? t.accent : t.control) : t.surface);
    const double radius = round ? box.height() / 2 : px(4);
    painter.drawRoundedRect(box, radius, radius);
    if (option.state.testFlag(QStyle::State_NoChange)) {
        painter.fillRect(QRectF(box.left() + 4, box.center().y() - 1, box.width() - 8, 2), t.onAccent);
    } else if (filled && round) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.onAccent);
        painter.drawEllipse(box.center(), box.width() / 5, box.width() / 5);
    } else if (filled) {
        paintIcon(painter, box.adjusted(1, 1, -1, -1), Icon::check, t.onAccent);
    }
    painter.restore();
    if (option.state.testFlag(QStyle::State_HasFocus) &&
        option.state.testFlag(QStyle::State_KeyboardFocusChange))
        paintFocusRing(painter, QRectF(option.rect).adjusted(-3, -3, 3, 3), radius + 3);
}

void paintField(QPainter& painter, const QStyleOption& option) {
    const Tokens& t = tokens();
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = focused ? 2 : 1;
    painter.setPen(QPen(focused ? t.accent : t.control, width));
    painter.setBrush(enabled ? t.surface : t.soft);
    const QRectF box = QRectF(option.rect).adjusted(width / 2, width / 2, -width / 2, -width / 2);
    painter.drawRoundedRect(box, px(size::radius), px(size::radius));
    painter.restore();
}

QRectF centred(const QRectF& in, double side) {
    return QRectF(in.center().x() - side / 2, in.center().y() - side / 2, side, side);
}

}  // namespace

ControlStyle::ControlStyle() : QProxyStyle(QStringLiteral("fusion")) {}

void ControlStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const {
    const Tokens& t = tokens();
    const QColor arrow = option->state.testFlag(State_Enabled) ? t.mute : t.control;
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck)
        return paintCheck(*painter, *option, false);
    if (element == PE_IndicatorRadioButton) return paintCheck(*painter, *option, true);
    if (element == PE_IndicatorMenuCheckMark) {
        if (option->state.testFlag(State_On))
            paintIcon(*painter, QRectF(option->rect), Icon::check, t.accent);
        return;
    }
    if (element == PE_IndicatorArrowDown)
        return paintIcon(*painter, centred(QRectF(option->rect), px(16)), Icon::chevronDown, arrow);
    if (element == PE_IndicatorArrowUp)
        return paintIcon(*painter, centred(QRectF(option->rect), px(16)), Icon::chevronUp, arrow);
    if (element == PE_IndicatorArrowRight)
        return paintIcon(*painter, centred(QRectF(option->rect), px(16)), Icon::chevronRight, arrow);
    if (element == PE_IndicatorArrowLeft)
        return paintIcon(*painter, centred(QRectF(option->rect), px(16)), Icon::chevronLeft, arrow);
    if (element == PE_IndicatorBranch) {
        if (!option->state.testFlag(State_Children)) return;
        const Icon shown = option->state.testFlag(State_Open) ? Icon::chevronDown : Icon::chevronRight;
        return paintIcon(*painter, centred(QRectF(option->rect), px(16)), shown, t.mute);
    }
    if (element == PE_FrameFocusRect) {
        if (!option->state.testFlag(State_KeyboardFocusChange)) return;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        return paintFocusRing(*painter, QRectF(button ? button->rect() : option->rect), px(size::radius));
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ControlStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                      QPainter* painter, const QWidget* widget) const {
    if (control == CC_ComboBox) {
        paintField(*painter, *option);
        const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
        const QColor colour = option->state.testFlag(State_Enabled) ? tokens().mute : tokens().control;
        return paintIcon(*painter, centred(QRectF(arrow), px(16)), Icon::chevronDown, colour);
    }
    if (control == CC_SpinBox) {
        paintField(*painter, *option);
        const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        if (spin == nullptr || spin->buttonSymbols == QAbstractSpinBox::NoButtons) return;
        for (const auto part : {SC_SpinBoxUp, SC_SpinBoxDown}) {
            const bool up = part == SC_SpinBoxUp;
            const bool can = spin->stepEnabled.testFlag(up ? QAbstractSpinBox::StepUpEnabled
                                                           : QAbstractSpinBox::StepDownEnabled);
            const QRectF place(subControlRect(CC_SpinBox, option, part, widget));
            paintIcon(*painter, centred(place, px(14)), up ? Icon::chevronUp : Icon::chevronDown,
                      can ? tokens().mute : tokens().control);
        }
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect ControlStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                   const QWidget* widget) const {
    const QRect place = QProxyStyle::subControlRect(control, option, part, widget);
    const int inset = px(5);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) return place.adjusted(inset, 0, -inset, 0);
    if (control == CC_ComboBox && part == SC_ComboBoxArrow) return place.translated(-inset, 0);
    if (control == CC_SpinBox && part == SC_SpinBoxEditField) return place.adjusted(inset, 0, -inset, 0);
    if (control == CC_SpinBox && (part == SC_SpinBoxUp || part == SC_SpinBoxDown))
        return place.translated(-inset, 0);
    return place;
}

int ControlStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (static_cast<int>(metric)) {
        case PM_IndicatorWidth:
        case PM_IndicatorHeight:
        case PM_ExclusiveIndicatorWidth:
        case PM_ExclusiveIndicatorHeight:
            return px(16);
        case PM_ButtonIconSize:
        case PM_SmallIconSize:
        case PM_ListViewIconSize:
            return px(size::icon);
        case PM_ButtonShiftHorizontal:
        case PM_ButtonShiftVertical:
            return 0;
        case PM_LayoutHorizontalSpacing:
        case PM_LayoutVerticalSpacing:
            return px(space::s);
        default:
            return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize ControlStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                     const QWidget* widget) const {
    QSize result = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_ComboBox || type == CT_SpinBox)
        result.setHeight(qMax(px(size::button), contents.height() + px(8)));
    if (type == CT_ComboBox) result.rwidth() += px(8);
    return result;
}

int ControlStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                            QStyleHintReturn* data) const {
    switch (static_cast<int>(hint)) {
        case SH_ItemView_ActivateItemOnSingleClick:
            return 0;
        case SH_ComboBox_Popup:
            return 0;
        case SH_EtchDisabledText:
            return 0;
        case SH_ToolTip_WakeUpDelay:
            return 400;
        default:
            return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

}  // namespace taphuan
