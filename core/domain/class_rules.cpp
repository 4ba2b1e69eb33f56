#include "core/domain/class_rules.h"

#include "core/base/interface_language.h"
#include "core/base/say.h"
#include "core/domain/training_words.h"
#include "core/text/vietnamese_numbers.h"

namespace taphuan {

namespace {

constexpr qint64 sessionsPerDay = 2;

qint64 sessionsThatFit(const TrainingClass& trainingClass) {
    return (trainingClass.starts.daysTo(trainingClass.ends) + 1) * sessionsPerDay;
}

Session sessionAt(const TrainingClass& trainingClass, qint64 index, const SessionLayout& layout) {
    const bool morning = index % sessionsPerDay == 0;
    Session session;
    session.number = index + 1;
    session.heldOn = trainingClass.starts.addDays(index / sessionsPerDay);
    session.part = sessionParts()[morning ? 0 : 1];
    session.starts = morning ? layout.morningStarts : layout.afternoonStarts;
    session.ends = morning ? layout.morningEnds : layout.afternoonEnds;
    session.hours = layout.hoursPerSession;
    session.room = trainingClass.place;
    return session;
}

bool isPercent(qint64 number) {
    return number >= 0 && number <= 100;
}

Status checkLevel(const TrainingClass& trainingClass, const Level& level) {
    const QString starts = dateText(trainingClass.starts);
    const QString next = say("core", "Chọn cấp khác, hoặc sửa ngày bắt đầu");
    if (level.validTo.isValid() && trainingClass.starts >= level.validTo)
        return refused(
            say("core", "%1 chỉ có đến hết ngày %2, lớp bắt đầu ngày %3")
                .arg(nameSpoken(level.name, level.nameEn), dateText(level.validTo.addDays(-1)), starts),
            say("core", "lớp %1").arg(trainingClass.code), next);
    if (level.validFrom.isValid() && trainingClass.starts < level.validFrom)
        return refused(say("core", "%1 chỉ có từ ngày %2, lớp bắt đầu ngày %3")
                           .arg(nameSpoken(level.name, level.nameEn), dateText(level.validFrom), starts),
                       say("core", "lớp %1").arg(trainingClass.code), next);
    return {};
}

}  // namespace

Status checkClass(const TrainingClass& trainingClass, const Level* level) {
    if (trainingClass.code.isEmpty()) return refused(say("core", "Lớp chưa có mã"));
    const QString where = say("core", "lớp %1").arg(trainingClass.code);
    if (!trainingClass.starts.isValid() || !trainingClass.ends.isValid())
        return refused(say("core", "Lớp chưa có ngày bắt đầu và ngày kết thúc"), where);
    if (trainingClass.ends < trainingClass.starts)
        return refused(say("core", "Ngày kết thúc %1 trước ngày bắt đầu %2")
                           .arg(dateText(trainingClass.ends), dateText(trainingClass.starts)),
                       where);
    if (trainingClass.capacity && *trainingClass.capacity <= 0)
        return refused(say("core", "Số chỗ phải lớn hơn 0"), where,
                       say("core", "Bỏ trống nếu không giới hạn"));
    return level ? checkLevel(trainingClass, *level) : Status();
}

Status checkCourse(const Course& course) {
    const QString where = say("core", "chương trình %1").arg(course.code);
    if (course.code.isEmpty()) return refused(say("core", "Chương trình chưa có mã"));
    if (course.name.isEmpty()) return refused(say("core", "Chương trình chưa có tên"), where);
    if (course.hours <= 0) return refused(say("core", "Số tiết phải lớn hơn 0"), where);
    if (!isPercent(course.attendancePercent) || !isPercent(course.passPercent))
        return refused(say("core", "Tỷ lệ phải từ 0 đến 100"), where);
    return {};
}

Status checkSession(const Session& session, const TrainingClass& trainingClass) {
    const QString where = say("core", "buổi %1, lớp %2").arg(session.number).arg(trainingClass.code);
    if (session.hours <= 0) return refused(say("core", "Số tiết phải lớn hơn 0"), where);
    if (!session.heldOn.isValid()) return refused(say("core", "Buổi học chưa có ngày"), where);
    if (session.heldOn < trainingClass.starts || session.heldOn > trainingClass.ends)
        return refused(
            say("core", "Ngày %1 nằm ngoài thời gian của lớp (%2 – %3)")
                .arg(dateText(session.heldOn), dateText(trainingClass.starts), dateText(trainingClass.ends)),
            where);
    return {};
}

Result<std::vector<Session>> layOutSessions(const TrainingClass& trainingClass, qint64 count,
                                            const SessionLayout& layout) {
    if (count < 0 || count > sessionsThatFit(trainingClass))
        return refused(say("core", "%1 buổi không xếp được từ ngày %2 đến ngày %3, mỗi ngày 2 buổi")
                           .arg(count)
                           .arg(dateText(trainingClass.starts), dateText(trainingClass.ends)),
                       say("core", "lớp %1").arg(trainingClass.code),
                       say("core", "Sửa ngày kết thúc hoặc số buổi"));
    std::vector<Session> sessions;
    for (qint64 i = 0; i < count; ++i) sessions.push_back(sessionAt(trainingClass, i, layout));
    return sessions;
}

std::vector<Session> layOutCourse(const TrainingClass& trainingClass, qint64 hours,
                                  const SessionLayout& layout) {
    std::vector<Session> sessions;
    for (qint64 i = 0; hours > 0 && i < sessionsThatFit(trainingClass); ++i) {
        sessions.push_back(sessionAt(trainingClass, i, layout));
        sessions.back().hours = std::min(hours, layout.hoursPerSession);
        hours -= sessions.back().hours;
    }
    return sessions;
}

}  // namespace taphuan
