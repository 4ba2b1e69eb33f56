#include "core/documents/class_paper_text.h"

#include "core/text/vietnamese_numbers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace taphuan {

QString classTitle(const QString& className) {
    if (className.startsWith(u"lớp "_s, Qt::CaseInsensitive)) {
        QString title = className;
        title[0] = u'L';
        return title;
    }
    return u"Lớp "_s + className;
}

QString periodText(QDate starts, QDate ends) {
    if (!starts.isValid() && !ends.isValid()) return {};
    if (!starts.isValid() || !ends.isValid() || starts == ends)
        return u"ngày "_s + dateText(starts.isValid() ? starts : ends);
    return u"từ ngày "_s + dateText(starts) + u" đến ngày "_s + dateText(ends);
}

QStringList classFacts(const ClassPaper& paper) {
    QStringList facts;
    if (!paper.course.isEmpty() && paper.course != paper.className)
        facts << u"Chương trình: "_s + paper.course;
    QStringList length;
    if (!paper.sessions.empty()) length << u"%1 buổi"_s.arg(paper.sessions.size());
    if (paper.hours > 0) length << u"%1 tiết"_s.arg(paper.hours);
    QString when = periodText(paper.starts, paper.ends);
    if (!when.isEmpty() && !length.isEmpty()) when += u" ("_s + length.join(u", "_s) + u")"_s;
    if (!when.isEmpty()) facts << u"Thời gian: "_s + when;
    if (!paper.venue.isEmpty()) facts << u"Địa điểm: "_s + paper.venue;
    if (!paper.classCode.isEmpty()) facts << u"Mã lớp: "_s + paper.classCode;
    return facts;
}

std::vector<PaperPerson> stayingPeople(const ClassPaper& paper) {
    std::vector<PaperPerson> staying;
    std::copy_if(paper.people.begin(), paper.people.end(), std::back_inserter(staying),
                 [](const PaperPerson& person) { return !person.withdrew; });
    return staying;
}

PaperRow emptyRow(int columns) {
    return {{u"Lớp chưa có học viên"_s, columns, 1, false, true, true}};
}

}  // namespace taphuan
