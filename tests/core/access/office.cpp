#include "tests/core/access/office.h"

#include "core/storage/select.h"

namespace taphuan {

namespace {

Id<Unit> unitBelow(Database& database, Id<Unit> parent, const QString& code, const QString& level) {
    UnitVersion version;
    version.code = code;
    version.name = code;
    version.level = level;
    version.parent = parent;
    const auto added = addUnit(database, Unit{}, version);
    EXPECT_TRUE(added.ok()) << (added ? "" : added.error().text().toStdString());
    return added ? *added : Id<Unit>();
}

template <class T>
void expectGood(const Result<T>& result) {
    EXPECT_TRUE(result.ok()) << (result ? "" : result.error().text().toStdString());
}

}  // namespace

class Office::Maker {
  public:
    static const Maker& made() {
        static const Maker maker;
        return maker;
    }
    const TestDatabase& database() const { return test_; }
    const Content& content() const { return content_; }
    static Id<Role> role(Connection& db, const QString& code) {
        const auto roles = listRoles(db);
        EXPECT_TRUE(roles.ok());
        if (roles)
            for (const Role& found : *roles)
                if (found.code == code) return found.id;
        ADD_FAILURE() << "no role " << code.toStdString();
        return {};
    }

  private:
    Maker() { make(); }
    void addCommune(const QString& code, const QString& number, Commune& commune) {
        Database& database = test_.database();
        commune.unit = unitBelow(database, content_.province, code, QStringLiteral("commune"));
        commune.person.fullName = QStringLiteral("Nguyễn Văn ") + code;
        commune.person.nationalId = number;
        commune.person.phone = QStringLiteral("09") + number.right(8);
        Membership membership;
        membership.unit = commune.unit;
        expectGood(addPerson(database, commune.person, membership));
        TrainingClass& trainingClass = commune.trainingClass;
        trainingClass.code = QStringLiteral("L-") + code;
        trainingClass.name = trainingClass.code;
        trainingClass.course = content_.course.id;
        trainingClass.level = QStringLiteral("commune");
        trainingClass.unit = commune.unit;
        trainingClass.starts = QDate(2024, 3, 4);
        trainingClass.ends = QDate(2024, 3, 5);
        expectGood(addClass(database, trainingClass, 2));
        expectGood(enrolPeople(database, trainingClass.id, {commune.person.id}));
        const auto sessions = select<Session>(
            test_.connection(), QStringLiteral("WHERE t.training_class = ?"), {trainingClass.id.value});
        const auto enrolments = select<Enrolment>(
            test_.connection(), QStringLiteral("WHERE t.training_class = ?"), {trainingClass.id.value});
        ASSERT_TRUE(sessions && !sessions->empty() && enrolments && !enrolments->empty());
        commune.session = sessions->front();
        commune.enrolment = enrolments->front();
    }

    void make() {
        Database& database = test_.database();
        Level level;
        level.code = QStringLiteral("commune");
        level.name = QStringLiteral("Xã");
        expectGood(perform(database, {QStringLiteral("test"), QStringLiteral("cấp")},
                           [&](Transaction& transaction) { return transaction.insert(level); }));
        Audience officials;
        officials.code = QStringLiteral("official");
        expectGood(perform(database, {QStringLiteral("test"), QStringLiteral("nhóm")},
                           [&](Transaction& transaction) { return transaction.insert(officials); }));
        content_.audience = officials.id;
        content_.province = unitBelow(database, {}, QStringLiteral("TINH"), QStringLiteral("province"));
        content_.course.code = QStringLiteral("CD");
        content_.course.name = QStringLiteral("Kỹ năng số");
        content_.course.hours = 8;
        expectGood(addCourse(database, content_.course));
        addCommune(QStringLiteral("AN"), QStringLiteral("072090001234"), content_.here);
        addCommune(QStringLiteral("BINH"), QStringLiteral("072090005678"), content_.there);
        expectGood(ensureRoles(database));
        const auto added = addAccount(database,
                                      {QStringLiteral("administrator"),
                                       {},
                                       role(test_.connection(), QStringLiteral("administrator")),
                                       true,
                                       {},
                                       {}},
                                      password());
        ASSERT_TRUE(added.ok()) << added.error().text().toStdString();
        content_.recoveryKey = added->recoveryKey;
        test_.close();
        OpenOptions options = test_.options;
        options.credentials = {QStringLiteral("administrator"), password()};
        const auto administrator = std::move(Database::open(test_.path(), options).database);
        ASSERT_TRUE(administrator);
        const auto add = [&](const QString& name, bool everywhere, std::vector<Id<Unit>> units,
                             std::vector<Id<TrainingClass>> classes) {
            expectGood(addAccount(*administrator,
                                  {name,
                                   {},
                                   role(administrator->connection(), name),
                                   everywhere,
                                   std::move(units),
                                   std::move(classes)},
                                  password()));
        };
        add(QStringLiteral("coordinator"), true, {}, {});
        add(QStringLiteral("auditor"), true, {}, {});
        add(QStringLiteral("clerk"), false, {content_.here.unit}, {});
        add(QStringLiteral("viewer"), false, {content_.here.unit}, {});
        add(QStringLiteral("secretary"), false, {}, {content_.here.trainingClass.id});
    }

    TestDatabase test_;
    Content content_;
};

void Office::SetUp() {
    test.become(Maker::made().database());
    content = Maker::made().content();
}

Id<Role> Office::role(const QString& code) {
    return Maker::role(opened_->connection(), code);
}

Database::Opened Office::openAs(const QString& account, const QString& typed, bool write) {
    opened_.reset();
    test.close();
    OpenOptions options = test.options;
    options.write = write;
    options.credentials = {account, typed};
    return Database::open(test.path(), options);
}

Database& Office::as(const QString& account, bool write) {
    Database::Opened opened = openAs(account, password(), write);
    EXPECT_TRUE(opened.database) << opened.error.text().toStdString();
    opened_ = std::move(opened.database);
    return *opened_;
}

}  // namespace taphuan
