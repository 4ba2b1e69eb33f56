#include "core/commands/course_commands.h"

#include "core/base/say.h"
#include "core/commands/perform.h"
#include "core/domain/class_rules.h"
#include "core/storage/course_store.h"
#include "core/text/normalise.h"

namespace taphuan {

namespace {

Result<Course> checked(Connection& db, Course course) {
    course.code = normalised(course.code);
    course.name = normalised(course.name);
    course.note = normalisedLines(course.note);
    TAPHUAN_TRY(checkCourse(course));
    TAPHUAN_ASSIGN(const auto same, selectOne<Course>(db, QStringLiteral("WHERE t.code = ? AND t.id <> ?"),
                                                      {course.code, course.id.value}));
    if (same)
        return refused(say("core", "Mã chương trình %1 đã có").arg(course.code), same->name,
                       say("core", "Chọn mã khác"));
    return course;
}

Status linkIndicators(Transaction& transaction, Id<Course> course, const std::vector<Id<Indicator>>& wanted) {
    TAPHUAN_ASSIGN(const auto links, indicatorsOfCourse(transaction.connection(), course));
    for (const IndicatorCourse& link : links)
        if (std::find(wanted.begin(), wanted.end(), link.indicator) == wanted.end())
            TAPHUAN_TRY(transaction.remove(link.id));
    for (const Id<Indicator>& indicator : wanted) {
        const bool linked = std::any_of(links.begin(), links.end(), [&](const IndicatorCourse& link) {
            return link.indicator == indicator;
        });
        if (linked) continue;
        IndicatorCourse link{{}, indicator, course};
        TAPHUAN_TRY(transaction.insert(link));
    }
    return {};
}

}  // namespace

Result<Committed> addCourse(Database& database, Course& course,
                            const std::vector<Id<Indicator>>& indicators) {
    Course added;
    TAPHUAN_ASSIGN(
        const Committed committed,
        perform(database,
                {QStringLiteral("course.add"), say("core", "Thêm chương trình %1").arg(course.code)},
                [&](Transaction& transaction) -> Status {
                    TAPHUAN_ASSIGN(added, checked(transaction.connection(), course));
                    TAPHUAN_TRY(transaction.insert(added));
                    return linkIndicators(transaction, added.id, indicators);
                }));
    course = added;
    return committed;
}

Result<Committed> editCourse(Database& database, const Course& course,
                             const std::vector<Id<Indicator>>& indicators) {
    return perform(database,
                   {QStringLiteral("course.edit"), say("core", "Sửa chương trình %1").arg(course.code)},
                   [&](Transaction& transaction) -> Status {
                       TAPHUAN_ASSIGN(const Course edited, checked(transaction.connection(), course));
                       TAPHUAN_TRY(transaction.update(edited));
                       return linkIndicators(transaction, edited.id, indicators);
                   });
}

Result<Committed> removeCourse(Database& database, Id<Course> id) {
    return perform(
        database, {QStringLiteral("course.remove"), say("core", "Xóa chương trình")},
        [&](Transaction& transaction) -> Status {
            Connection& db = transaction.connection();
            TAPHUAN_ASSIGN(
                const qint64 classes,
                db.number(QStringLiteral("SELECT count(*) FROM \"class\" WHERE course = ?"), {id.value}));
            if (classes > 0)
                return refused(say("core", "Chương trình đang có %1 lớp").arg(classes), {},
                               say("core", "Giữ lại, hoặc chuyển các lớp sang chương trình khác"));
            TAPHUAN_TRY(linkIndicators(transaction, id, {}));
            return transaction.remove(id);
        });
}

}  // namespace taphuan
