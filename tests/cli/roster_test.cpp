#include "tests/cli/cli_program.h"

namespace taphuan {
namespace {

using namespace Qt::StringLiterals;

class RosterProgram : public CliProgram {
  protected:
    void SetUp() override {
        ASSERT_NO_FATAL_FAILURE(initSmall());
        list = write(u"mang-luoi.csv"_s,
                     "Họ và tên,Ngày sinh,CCCD,Chức vụ,Đơn vị,Vai trò,Số quyết định,Ngày quyết định,Từ ngày\n"
                     "Nguyễn Văn An,04/05/1979,072079000001,Công chức,Xã Hảo Đước,Tổ trưởng,12/QĐ-UBND,"
                     "28/12/2023,01/01/2024\n"
                     "Trần Thị Bình,05/06/1980,072180000002,Công chức,Xã Thái Bình,Thành viên,12/QĐ-UBND,"
                     "28/12/2023,01/01/2024\n"
                     "Lê Văn Cường,06/07/1981,072081000003,Công chức,Xã Hảo Đước,Thành viên,12/QĐ-UBND,"
                     "28/12/2023,hôm qua\n");
    }
    QJsonObject import(const QStringList& more, int status) const {
        return answer(
            QStringList{u"roster"_s, u"import"_s, list, u"--unit"_s, u"708"_s, u"--from"_s, u"2024-01-01"_s} +
                more,
            status);
    }
    QJsonArray members(const QStringList& more = {}) const {
        return answers(QStringList{u"roster"_s, u"list"_s, u"--on"_s, u"2024-06-01"_s} + more);
    }
    QJsonObject kind(const QString& code) const {
        for (const QJsonValue& one : answers({u"roster"_s, u"kinds"_s, u"--on"_s, u"2024-06-01"_s}))
            if (one[u"kind"_s].toString() == code) return one.toObject();
        return {};
    }

    QString list;
};

TEST_F(RosterProgram, ListsAreShownWrittenOnceAndTakenBack) {
    const QJsonObject shown = import({u"--kind"_s, u"network"_s, u"--dry-run"_s}, 1);
    EXPECT_EQ(shown.value(u"new"_s).toInt(), 2);
    EXPECT_EQ(shown.value(u"new_people"_s).toInt(), 2);
    EXPECT_EQ(shown.value(u"applied"_s).toInt(), 0);
    const QJsonObject refused = shown.value(u"refused_cells"_s).toArray().first().toObject();
    EXPECT_EQ(refused.value(u"row"_s).toInt(), 4);
    EXPECT_EQ(refused.value(u"column"_s).toString(), u"I"_s);
    EXPECT_EQ(import({u"--kind"_s, u"network"_s, u"--strict"_s}, 1).value(u"applied"_s).toInt(), 0);
    EXPECT_TRUE(members().isEmpty());
    EXPECT_EQ(import({u"--kind"_s, u"network"_s}, 1).value(u"applied"_s).toInt(), 2);
    EXPECT_EQ(import({u"--kind"_s, u"Mạng lưới chuyển đổi số"_s}, 1).value(u"same"_s).toInt(), 2);
    const QJsonArray written = members({u"--kind"_s, u"network"_s});
    ASSERT_EQ(written.size(), 2);
    const QJsonObject an = written.first().toObject();
    EXPECT_EQ(an.value(u"full_name"_s).toString(), u"Nguyễn Văn An"_s);
    EXPECT_EQ(an.value(u"role"_s).toString(), u"Tổ trưởng"_s);
    EXPECT_EQ(an.value(u"decided_on"_s).toString(), u"2023-12-28"_s);
    EXPECT_EQ(an.value(u"from"_s).toString(), u"2024-01-01"_s);
    EXPECT_EQ(an.value(u"state"_s).toString(), u"serving"_s);
    EXPECT_EQ(run({u"--db"_s, database(), u"check"_s}).status, 0);
    answer({u"undo"_s});
    EXPECT_TRUE(members().isEmpty());
    EXPECT_EQ(counts().value(u"people"_s).toInt(), 0);
}

TEST_F(RosterProgram, OnePersonIsInChargeOfEachUnit) {
    import({u"--kind"_s, u"network"_s}, 1);
    const QJsonObject before = kind(u"in_charge"_s);
    EXPECT_EQ(before.value(u"people"_s).toInt(), 0);
    EXPECT_EQ(before.value(u"lacking"_s).toInt(), before.value(u"units"_s).toInt());
    EXPECT_GT(before.value(u"units"_s).toInt(), 90);
    const auto add = [&](const QString& person, const QStringList& more, int status) {
        return run(QStringList{u"--db"_s, database(), u"--json"_s, u"roster"_s, u"add"_s, u"--kind"_s,
                               u"in_charge"_s, u"--unit"_s, u"25588"_s, u"--person"_s, person, u"--from"_s,
                               u"2024-02-01"_s} +
                   more)
                   .status == status;
    };
    EXPECT_TRUE(add(u"072079000001"_s, {}, 0));
    EXPECT_TRUE(add(u"072180000002"_s, {}, 1)) << "the place is taken";
    EXPECT_EQ(kind(u"in_charge"_s).value(u"lacking"_s).toInt(), before.value(u"lacking"_s).toInt() - 1);
    const QString id = members({u"--kind"_s, u"in_charge"_s}).first()[u"id"_s].toString();
    answers({u"roster"_s, u"edit"_s, id, u"--role"_s, u"Đầu mối"_s, u"--until"_s, u"2024-12-31"_s});
    answers({u"roster"_s, u"end"_s, id, u"--on"_s, u"2024-05-01"_s});
    EXPECT_TRUE(members({u"--kind"_s, u"in_charge"_s}).isEmpty());
    const QJsonArray all = members({u"--kind"_s, u"in_charge"_s, u"--all"_s});
    ASSERT_EQ(all.size(), 1);
    EXPECT_EQ(all.first()[u"until"_s].toString(), u"2024-04-30"_s);
    EXPECT_EQ(all.first()[u"role"_s].toString(), u"Đầu mối"_s);
    answer({u"roster"_s, u"remove"_s, id});
    EXPECT_TRUE(members({u"--kind"_s, u"in_charge"_s, u"--all"_s}).isEmpty());
}

TEST_F(RosterProgram, SaysWhoIsMissingAfterTheReform) {
    import({u"--kind"_s, u"network"_s}, 1);
    const auto missing = [&](const QString& on) {
        QStringList units;
        for (const QJsonValue& one :
             answers({u"roster"_s, u"missing"_s, u"--kind"_s, u"network"_s, u"--on"_s, on}))
            units << one[u"unit_name"_s].toString();
        return units;
    };
    EXPECT_FALSE(missing(u"2024-06-01"_s).contains(u"Xã Hảo Đước"_s));
    EXPECT_TRUE(missing(u"2024-06-01"_s).contains(u"Xã Phước Vinh"_s));
    // The commune is no more: who served it is named, and is nobody's now.
    QStringList states;
    for (const QJsonValue& one : answers({u"roster"_s, u"list"_s, u"--on"_s, u"2025-09-01"_s}))
        states << one[u"state"_s].toString();
    EXPECT_EQ(states, (QStringList{u"reappoint"_s, u"reappoint"_s}));
}

TEST_F(RosterProgram, KindsAreChangedAddedAndRemoved) {
    answers({u"roster"_s, u"kind"_s, u"expert"_s, u"--least"_s, u"50"_s});
    EXPECT_EQ(kind(u"expert"_s).value(u"least"_s).toInt(), 50);
    EXPECT_EQ(kind(u"expert"_s).value(u"expected_of"_s).toArray().size(), 1) << "the rest stays";
    answers({u"roster"_s, u"kind"_s, u"teacher"_s, u"--name"_s, u"Giảng viên kỹ năng số"_s, u"--expected"_s,
             u"territory/commune"_s, u"--expected"_s, u"school"_s, u"--most"_s, u"2"_s});
    const QJsonObject made = kind(u"teacher"_s);
    EXPECT_EQ(made.value(u"expected_of"_s).toArray(), (QJsonArray{u"territory/commune"_s, u"school"_s}));
    EXPECT_EQ(made.value(u"most"_s).toInt(), 2);
    EXPECT_EQ(answers({u"roster"_s, u"kind"_s, u"teacher"_s, u"--remove"_s}).size(), 5);
    EXPECT_EQ(ask({u"roster"_s, u"kind"_s, u"new"_s}).status, 1) << "it has no name";
}

TEST_F(RosterProgram, TellsWhatIsWrong) {
    const auto fails = [&](const QStringList& words, int status, const QString& part) {
        const Ran ran = ask(words);
        EXPECT_EQ(ran.status, status) << ran.error.toStdString();
        EXPECT_TRUE(ran.error.contains(part)) << ran.error.toStdString();
    };
    fails({u"roster"_s, u"list"_s, u"--kind"_s, u"lạ"_s}, 1, u"in_charge"_s);
    fails({u"roster"_s, u"add"_s, u"--kind"_s, u"network"_s}, 2, u"--unit"_s);
    fails({u"roster"_s, u"end"_s, u"1"_s}, 2, u"--on"_s);
    fails({u"roster"_s, u"remove"_s, u"1-1"_s}, 1, u"roster list"_s);
    fails({u"roster"_s, u"import"_s, path(u"khong-co.csv"_s)}, 3, u"khong-co.csv"_s);
    EXPECT_EQ(answers({u"roster"_s, u"kinds"_s, u"--standard"_s}).size(), 5) << "again at no cost";
}

}  // namespace
}  // namespace taphuan
