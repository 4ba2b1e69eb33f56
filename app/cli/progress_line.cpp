#include "app/cli/progress_line.h"

#include <QTextStream>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace taphuan {

namespace {

constexpr qint64 silentMilliseconds = 1000;
constexpr int lineWidth = 70;
constexpr int barWidth = 20;

bool isTerminal() {
#ifdef Q_OS_WIN
    return _isatty(2) != 0;
#else
    return isatty(STDERR_FILENO) != 0;
#endif
}

}  // namespace

ProgressLine::ProgressLine() : terminal_(isTerminal()) {
    since_.start();
}

ProgressLine::~ProgressLine() {
    if (shown_ >= 0) QTextStream(stderr) << '\r' << QString(lineWidth, u' ') << '\r';
}

void ProgressLine::show(int percent, const QString& what) {
    if (!terminal_ || since_.elapsed() < silentMilliseconds || (percent == shown_ && what == what_)) return;
    shown_ = percent;
    what_ = what;
    const int full = qBound(0, percent * barWidth / 100, barWidth);
    const QString bar = QString(full, u'█') + QString(barWidth - full, u'░');
    const QString text = QStringLiteral("%1 %2% %3").arg(bar).arg(percent, 3).arg(what);
    QTextStream(stderr) << '\r' << text.left(lineWidth).leftJustified(lineWidth);
}

Progress ProgressLine::of(qint64 total, const QString& what) {
    return [this, total, what](qint64 done) {
        show(total > 0 ? int(done * 100 / total) : 0, what);
        return true;
    };
}

}  // namespace taphuan
