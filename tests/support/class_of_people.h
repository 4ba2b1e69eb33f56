#pragma once

#include "core/commands/class_commands.h"
#include "core/commands/course_commands.h"
#include "core/commands/enrolment_commands.h"
#include "tests/support/people_setting.h"

namespace taphuan {

// A class of Tây Ninh with four sessions on two days of June 2023 and people of two communes in it.
class ClassOfPeople : public PeopleSetting {
  public:
    explicit ClassOfPeople(int people = 25) {
        options.clock.utcNow = [] { return QDateTime(QDate(2023, 6, 13), QTime(3, 0), Qt::UTC); };
        reopen();
        course.code = QStringLiteral("KNS");
        course.name = QStringLiteral("Kỹ năng số cho cán bộ tham mưu");
        course.hours = 16;
        course.attendancePercent = 80;
        good(addCourse(database(), course));
        record.code = QStringLiteral("TN-II2-05");
        record.name = QStringLiteral("Kỹ năng số cho cán bộ tham mưu, huyện Châu Thành");
        record.course = course.id;
        record.unit = district;
        record.starts = QDate(2023, 6, 12);
        record.ends = QDate(2023, 6, 13);
        record.place = QStringLiteral("Hội trường UBND huyện");
        record.capacity = 50;
        good(addClass(database(), record, 4));
        for (int i = 0; i < people; ++i) addOne(i);
        good(enrolPeople(database(), record.id, members));
    }

    Course course;
    TrainingClass record;
    std::vector<Id<Person>> members;

  private:
    template <class T>
    static void good(const Result<T>& result) {
        EXPECT_TRUE(result.ok()) << (result ? "" : result.error().text().toStdString());
    }

    void addOne(int i) {
        static const QStringList surnames{QStringLiteral("Hồ Hữu"),     QStringLiteral("Đỗ Văn"),
                                          QStringLiteral("Phạm Thanh"), QStringLiteral("Lê Văn"),
                                          QStringLiteral("Bùi Thị"),    QStringLiteral("Đặng Hữu")};
        static const QStringList names{QStringLiteral("An"),   QStringLiteral("Bình"), QStringLiteral("Dũng"),
                                       QStringLiteral("Hà"),   QStringLiteral("Hạnh"), QStringLiteral("Hoà"),
                                       QStringLiteral("Hương")};
        Person person;
        person.fullName = surnames[i % surnames.size()] + u' ' + names[i % names.size()];
        person.birth = PartialDate::ofYear(1970 + i);
        Membership membership;
        membership.unit = i % 2 == 0 ? haoDuoc : thaiBinh;
        membership.position = QStringLiteral("Công chức");
        good(addPerson(database(), person, membership));
        members.push_back(person.id);
    }
};

}  // namespace taphuan
