#pragma once

#include "core/commands/certificate_commands.h"
#include "core/commands/class_commands.h"
#include "core/commands/course_commands.h"
#include "core/commands/nomination_commands.h"
#include "core/storage/class_store.h"
#include "tests/support/people_setting.h"

namespace taphuan {

// A course of 16 hours and the levels, on the units of PeopleSetting.
class ClassSetting : public PeopleSetting {
  public:
    ClassSetting() {
        addAgencies();
        const auto done = perform(
            database(), {QStringLiteral("test"), QStringLiteral("test")}, [&](Transaction& t) -> Status {
                TAPHUAN_TRY(
                    level(t, QStringLiteral("district"), QStringLiteral("Cấp huyện"), 2, QDate(2025, 7, 1)));
                TAPHUAN_TRY(level(t, QStringLiteral("commune"), QStringLiteral("Cấp xã"), 3, {}));
                Plan plan;
                plan.code = QStringLiteral("tay_ninh");
                TAPHUAN_TRY(t.insert(plan));
                indicator.plan = plan.id;
                indicator.code = QStringLiteral("CT1");
                return t.insert(indicator);
            });
        EXPECT_TRUE(done.ok()) << (done ? "" : done.error().text().toStdString());
        course.code = QStringLiteral("CDS");
        course.name = QStringLiteral("Chuyển đổi số cơ bản");
        course.hours = 16;
        course.attendancePercent = 80;
        course.passPercent = 50;
        EXPECT_TRUE(addCourse(database(), course, {indicator.id}).ok());
    }

    // Two days, four sessions, for the district.
    TrainingClass newClass(const QString& code, QDate starts = QDate(2023, 6, 12)) const {
        TrainingClass made;
        made.code = code;
        made.course = course.id;
        made.level = QStringLiteral("district");
        made.unit = department;
        made.starts = starts;
        made.ends = starts.addDays(1);
        return made;
    }

    Id<Person> person(const QString& name, Id<Unit> unit = {}) {
        Person made;
        made.fullName = name;
        const Membership membership{
            {}, {}, unit.isNull() ? haoDuoc : unit, QStringLiteral("Chuyên viên"), {}, true, {}, {}};
        EXPECT_TRUE(addPerson(database(), made, membership).ok());
        return made.id;
    }
    std::vector<Id<Person>> people(const QStringList& names) {
        std::vector<Id<Person>> all;
        for (const QString& name : names) all.push_back(person(name));
        return all;
    }

    Book newBook(const QString& code) const {
        Book book;
        book.code = code;
        book.name = QStringLiteral("Sổ cấp giấy chứng nhận");
        book.issuer = department;
        book.kind = CertificateKind::giay_chung_nhan_tham_gia;
        book.pattern = QStringLiteral("{seq:4}/{yyyy}/{code}");
        return book;
    }

    qint64 count(const QString& sql) {
        const auto number = connection().number(sql);
        EXPECT_TRUE(number.ok()) << (number ? "" : number.error().text().toStdString());
        return number ? *number : -1;
    }

    Course course;
    Indicator indicator;

  private:
    static Status level(Transaction& t, const QString& code, const QString& name, qint64 rank,
                        QDate validTo) {
        Level made{{}, code, name, {}, rank, {}, validTo};
        return t.insert(made);
    }
};

}  // namespace taphuan
