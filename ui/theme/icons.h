#pragma once

#include "ui/theme/tokens.h"

#include <QIcon>
#include <QPixmap>

class QPainter;

namespace taphuan {

enum class Icon {
    overview,
    plan,
    classes,
    people,
    person,
    units,
    network,
    certificates,
    settings,
    reports,
    exchange,
    search,
    undo,
    redo,
    history,
    print,
    excel,
    download,
    import,
    add,
    edit,
    remove,
    copy,
    save,
    refresh,
    filter,
    close,
    check,
    checkAll,
    menu,
    more,
    link,
    eye,
    eyeOff,
    lock,
    accounts,
    warning,
    error,
    ok,
    info,
    help,
    empty,
    calendar,
    clock,
    money,
    chart,
    target,
    openFile,
    database,
    document,
    language,
    light,
    dark,
    book,
    qrCode,
    chevronUp,
    chevronDown,
    chevronLeft,
    chevronRight,
    arrowLeft,
    arrowRight,
    enter,
};

// Which colour of the theme an icon takes; read when it is painted, so a change of theme needs no new icon.
enum class IconTone { ink, mute, faint, accent, onAccent, refused, onRefused };

QIcon icon(Icon which, IconTone tone = IconTone::mute);

// A square picture of `pixels` logical pixels at the application's device pixel ratio.
QPixmap iconPixmap(Icon which, int pixels, const QColor& colour);

void paintIcon(QPainter& painter, const QRectF& square, Icon which, const QColor& colour);

// Every icon, for tests and the gallery.
QList<Icon> allIcons();

}  // namespace taphuan
