#include "core/import/transfer_plan.h"

#include "core/commands/people_commands.h"
#include "tests/support/people_setting.h"
#include "tests/support/people_sheet.h"

namespace taphuan {

namespace {

class TransferList : public testing::Test {
  protected:
    Id<Person> known(const QString& name, int birthYear, Id<Unit> unit) {
        Person person;
        person.fullName = name;
        person.birth = PartialDate::of(QDate(birthYear, 5, 4));
        Membership membership;
        membership.unit = unit;
        membership.position = QStringLiteral("Công chức");
        const auto done = addPerson(setting.database(), person, membership);
        EXPECT_TRUE(done) << (done ? "" : done.error().text().toStdString());
        return person.id;
    }
    TransferPlan plan(const std::vector<QStringList>& rows) {
        options.today = QDate(2023, 6, 10);
        auto made = planTransfers(setting.connection(), sheetOf(rows), QStringLiteral("test"), options);
        EXPECT_TRUE(made) << (made ? "" : made.error().text().toStdString());
        return made ? std::move(made).value() : TransferPlan();
    }
    static QStringList header() {
        return QStringLiteral("TT|Họ và tên|Ngày sinh|Đơn vị cũ|Đơn vị mới|Chức vụ mới|Từ ngày").split(u'|');
    }
    static QStringList line(const QString& text) { return text.split(u'|'); }

    PeopleSetting setting;
    TransferListOptions options;
};

TEST_F(TransferList, ReadsWhoGoesWhereSinceWhen) {
    const auto an = known(QStringLiteral("Nguyễn Văn An"), 1979, setting.haoDuoc);
    const auto binh = known(QStringLiteral("Trần Thị Bình"), 1980, setting.haoDuoc);
    const TransferPlan list =
        plan({header(),
              line(QStringLiteral("1|Nguyễn Văn An|04/05/1979|UBND xã Hảo Đước|Thị trấn Châu Thành|Phó Chủ "
                                  "tịch|01/06/2023")),
              line(QStringLiteral("2|Trần Thị Bình|04/05/1980||Xã Hảo Đước||"))});
    ASSERT_EQ(list.rows.size(), 2u);
    EXPECT_EQ(list.rows[0].verdict, ListVerdict::taken) << list.rows[0].reasons.join(u';').toStdString();
    EXPECT_EQ(list.rows[0].transfer.person, an);
    EXPECT_EQ(list.rows[0].transfer.unit, setting.town);
    EXPECT_EQ(list.rows[0].transfer.position, QStringLiteral("Phó Chủ tịch"));
    EXPECT_EQ(list.rows[0].transfer.from, QDate(2023, 6, 1));
    EXPECT_EQ(list.rows[0].fromUnit, QStringLiteral("Xã Hảo Đước"));
    EXPECT_EQ(list.rows[1].verdict, ListVerdict::same);
    EXPECT_EQ(list.rows[1].transfer.person, binh);
    EXPECT_EQ(list.destinations().size(), 1);
    ASSERT_GOOD(transferPeople(setting.database(), list.transfers(), {}));
    EXPECT_EQ(plan({header(), line(QStringLiteral("1|Nguyễn Văn An|04/05/1979|Xã Hảo Đước|Thị trấn Châu "
                                                  "Thành||"))})
                  .rows[0]
                  .verdict,
              ListVerdict::doubtful)
        << "the list says a unit that is no longer theirs";
}

TEST_F(TransferList, NobodySeveralAndNoUnitAreNotGuessed) {
    known(QStringLiteral("Nguyễn Văn An"), 1979, setting.haoDuoc);
    known(QStringLiteral("Nguyễn Văn An"), 1979, setting.town);
    for (const char16_t* name : {u"Trần Thị Bình", u"Hồ Thị Chi", u"Mai Văn Dũng"})
        known(QString::fromUtf16(name), 1980, setting.haoDuoc);
    const TransferPlan list =
        plan({header(), line(QStringLiteral("1|Nguyễn Văn An|04/05/1979||Thị trấn Châu Thành||")),
              line(QStringLiteral("2|Lê Văn Cường|01/01/1990||Xã Hảo Đước||")),
              line(QStringLiteral("3|Trần Thị Bình|04/05/1980||Xã Thái Bình||")),
              line(QStringLiteral("4|Hồ Thị Chi|04/05/1980||Xã Không Có||")),
              line(QStringLiteral("5|Mai Văn Dũng|04/05/1980||Thị trấn Châu Thành||31/02/2023"))});
    ASSERT_EQ(list.rows.size(), 5u);
    EXPECT_EQ(list.rows[0].verdict, ListVerdict::doubtful);
    EXPECT_EQ(list.rows[0].candidates.size(), 2u);
    EXPECT_EQ(list.rows[1].verdict, ListVerdict::refused);
    EXPECT_EQ(list.rows[2].verdict, ListVerdict::doubtful) << "two communes of that name";
    EXPECT_EQ(list.rows[3].verdict, ListVerdict::refused);
    EXPECT_EQ(list.rows[4].verdict, ListVerdict::refused);
    EXPECT_TRUE(list.transfers().empty());
}

TEST_F(TransferList, AUnitThatHasEndedTakesNobody) {
    known(QStringLiteral("Nguyễn Văn An"), 1979, setting.haoDuoc);
    options.on = QDate(2025, 7, 1);
    const TransferPlan list = plan(
        {header(), line(QStringLiteral("1|Nguyễn Văn An|04/05/1979|Xã Hảo Đước|Thị trấn Châu Thành||"))});
    EXPECT_EQ(list.rows.front().verdict, ListVerdict::refused);
}

// A list of people that still writes the names from before a merger.
TEST_F(TransferList, AnOldNameInAListMeansTheUnitThatTookItOver) {
    Id<Unit> fresh;
    const auto done = perform(
        setting.database(), {QStringLiteral("test"), QStringLiteral("test")}, [&](Transaction& t) -> Status {
            Unit unit;
            TAPHUAN_TRY(t.insert(unit));
            fresh = unit.id;
            UnitVersion version;
            version.unit = fresh;
            version.name = QStringLiteral("Xã Châu Thành");
            version.validFrom = QDate(2025, 7, 1);
            TAPHUAN_TRY(t.insert(version));
            Lineage link{{}, setting.haoDuoc, fresh, UnitLink::whole, {}, version.validFrom};
            return t.insert(link);
        });
    ASSERT_GOOD(done);
    PeopleImportOptions wanted;
    wanted.today = wanted.on = QDate(2025, 8, 1);
    ASSIGN_GOOD(
        const ImportPlan list,
        setting.planWorkbook(
            sheetOf({peopleHeader(),
                     peopleRow(QStringLiteral("1|Lê Văn Ba|01/02/1980|Nam||Công chức|Xã Hảo Đước|"))}),
            wanted));
    ASSERT_EQ(list.rows.size(), 1u);
    ASSERT_TRUE(list.rows.front().entry.membership);
    EXPECT_EQ(list.rows.front().entry.membership->unit, fresh);
    EXPECT_FALSE(list.warnings.empty());
}

}  // namespace

}  // namespace taphuan
