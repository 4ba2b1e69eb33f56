#pragma once

#include "core/commands/account_commands.h"
#include "core/commands/class_commands.h"
#include "core/commands/course_commands.h"
#include "core/commands/enrolment_commands.h"
#include "core/commands/people_commands.h"
#include "core/commands/unit_commands.h"
#include "tests/support/test_database.h"

namespace taphuan {

// An office with a province and two communes below it, each with somebody and a class of its own, and an
// account of every standard role: the administrator, the coordinator and the auditor everywhere, the clerk
// and the viewer of the first commune, the secretary of its class.
class Office : public ::testing::Test {
  protected:
    static QString password() { return QStringLiteral("một mật khẩu"); }

    void SetUp() override;
    Id<Role> role(const QString& code);
    // The file as that account opens it; the test's own database is closed for it.
    Database& as(const QString& account, bool write = true);
    Database::Opened openAs(const QString& account, const QString& typed, bool write = true);

    struct Commune {
        Id<Unit> unit;
        Person person;
        TrainingClass trainingClass;
        Session session;
        Enrolment enrolment;
    };

    TestDatabase test;
    struct Content {
        Id<Unit> province;
        Commune here;   // of the clerk
        Commune there;  // of nobody with a scope
        Course course;
        Id<Audience> audience;
        QString recoveryKey;
    };
    Content content;
    const Id<Unit>& province = content.province;
    Commune& here = content.here;
    Commune& there = content.there;
    const Id<Audience>& audience = content.audience;
    const QString& recoveryKey = content.recoveryKey;

  private:
    class Maker;
    std::unique_ptr<Database> opened_;
};

}  // namespace taphuan
