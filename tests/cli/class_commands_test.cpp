#include "tests/cli/cli_program.h"

namespace taphuan {
namespace {

using namespace Qt::StringLiterals;

// A class with the thirty people of the sample register.
class ClassCommands : public CliProgram {
  protected:
    void SetUp() override {
        ASSERT_NO_FATAL_FAILURE(initSmall());
        ask({u"people"_s, u"import"_s, sample(u"danh-sach-can-bo-so-tttt.csv"_s), u"--unit"_s, u"72"_s,
             u"--audience"_s, u"official"_s});
        answer({u"course"_s, u"add"_s, u"--code"_s, u"KNS"_s, u"--name"_s, u"Kỹ năng số"_s, u"--hours"_s,
                u"16"_s});
        answer({u"class"_s, u"add"_s, u"--code"_s, u"TN-01"_s, u"--course"_s, u"KNS"_s, u"--level"_s,
                u"province"_s, u"--unit"_s, u"72"_s, u"--from"_s, u"2023-06-12"_s, u"--to"_s, u"2023-06-14"_s,
                u"--sessions"_s, u"4"_s});
        for (const QJsonValue& person : answers({u"people"_s, u"list"_s}))
            people << person.toObject().value(u"id"_s).toString();
        ASSERT_GE(people.size(), 6);
        answer(QStringList{u"class"_s, u"nominate"_s, u"TN-01"_s} + each({0, 1, 2, 3, 4}));
    }

    QStringList each(const QList<int>& which) const {
        QStringList words;
        for (const int one : which) words << u"--person"_s << people[one];
        return words;
    }
    QStringList waiting() const {
        QStringList ids;
        for (const QJsonValue& row : answers({u"class"_s, u"waitlist"_s, u"TN-01"_s}))
            ids << row.toObject().value(u"person"_s).toString();
        return ids;
    }
    QJsonObject shown() const { return answer({u"class"_s, u"show"_s, u"TN-01"_s}); }

    QStringList people;
};

TEST_F(ClassCommands, ANominationIsRefusedReservedOrTakenBack) {
    EXPECT_EQ(waiting(), people.mid(0, 5));
    answer({u"class"_s, u"refuse"_s, u"TN-01"_s, people[0], u"--reason"_s, u"Đã học năm trước"_s});
    EXPECT_EQ(waiting(), people.mid(1, 4));
    const QJsonObject reserved = answer({u"class"_s, u"reserve"_s, u"TN-01"_s, people[1]});
    EXPECT_EQ(reserved.value(u"changed"_s).toInt(), 1);
    EXPECT_EQ(
        answers({u"class"_s, u"waitlist"_s, u"TN-01"_s}).first().toObject().value(u"state"_s).toString(),
        u"reserve"_s);
    answer({u"class"_s, u"withdraw"_s, u"TN-01"_s, people[2], u"--reason"_s, u"Đi công tác"_s});
    EXPECT_FALSE(waiting().contains(people[2]));
    EXPECT_EQ(ask({u"class"_s, u"refuse"_s, u"TN-01"_s, people[5], u"--reason"_s, u"Nhầm"_s}).status, 1);
}

TEST_F(ClassCommands, AListIsReadAsItsColumnsAndLettersAreSaidToBe) {
    const QString file = write(
        u"lop.csv"_s, u"TT;Hä vµ tªn;N¬i ®Õn\n1;TrÇn ThÞ Hoµ;Së Th«ng tin vµ TruyÒn th«ng\n"_s.toLatin1());
    const QStringList words{u"class"_s, u"nominate"_s, u"TN-01"_s, file, u"--dry-run"_s};
    const QJsonObject shown = answer(
        words + QStringList{u"--column"_s, u"C=note"_s, u"--letters"_s, u"B=tcvn3"_s, u"--unit"_s, u"72"_s});
    EXPECT_EQ(shown.value(u"new_people"_s).toInt(), 1);
    EXPECT_NE(ask(words + QStringList{u"--header-row"_s, u"2"_s}).status, 0) << "names nobody there";
    EXPECT_EQ(ask(words + QStringList{u"--column"_s, u"C=nothing"_s}).status, 2);
}

TEST_F(ClassCommands, WhoIsMeantIsNamedByIdOrIdentityNumber) {
    const QByteArray list = bytesOf(sample(u"danh-sach-can-bo-so-tttt.csv"_s));
    const QString identity = QString::fromUtf8(list.split('\n').at(1)).split(u';').at(4);
    const QJsonObject person = answer({u"people"_s, u"show"_s, identity});
    const QString id = person.value(u"id"_s).toString();
    EXPECT_EQ(person.value(u"full_name"_s).toString(), u"Đỗ Thị Mỹ Hằng"_s);
    if (!waiting().contains(id)) answer({u"class"_s, u"nominate"_s, u"TN-01"_s, u"--person"_s, identity});
    const QJsonObject accepted = answer({u"class"_s, u"accept"_s, u"TN-01"_s, identity});
    EXPECT_EQ(accepted.value(u"approved"_s).toInt(), 1);
    EXPECT_EQ(accepted.value(u"enrolled"_s).toInt(), 1);
    EXPECT_FALSE(waiting().contains(id));
}

TEST_F(ClassCommands, ALearnerLeavesTheClassOnADay) {
    answer({u"class"_s, u"accept"_s, u"TN-01"_s});
    EXPECT_EQ(shown().value(u"enrolled"_s).toInt(), 5);
    const QJsonObject left = answer({u"class"_s, u"withdraw"_s, u"TN-01"_s, people[3], u"--reason"_s,
                                     u"Nghỉ thai sản"_s, u"--on"_s, u"2023-06-13"_s});
    EXPECT_EQ(left.value(u"on"_s).toString(), u"2023-06-13"_s);
    EXPECT_EQ(shown().value(u"enrolled"_s).toInt(), 4);
}

TEST_F(ClassCommands, AClassAndItsCourseAreEditedAndTheClassReopened) {
    const QJsonObject edited = answer({u"class"_s, u"edit"_s, u"TN-01"_s, u"--place"_s, u"Hội trường B"_s,
                                       u"--capacity"_s, u"4"_s, u"--to"_s, u"2023-06-16"_s});
    EXPECT_EQ(edited.value(u"place"_s).toString(), u"Hội trường B"_s);
    EXPECT_EQ(edited.value(u"capacity"_s).toInt(), 4);
    EXPECT_EQ(edited.value(u"to"_s).toString(), u"2023-06-16"_s);
    EXPECT_EQ(edited.value(u"from"_s).toString(), u"2023-06-12"_s);
    EXPECT_EQ(ask({u"class"_s, u"edit"_s, u"TN-01"_s, u"--to"_s, u"2023-06-12"_s}).status, 1);

    answer({u"course"_s, u"edit"_s, u"KNS"_s, u"--hours"_s, u"24"_s, u"--assessment"_s, u"yes"_s,
            u"--indicator"_s, u"TN-S2"_s});
    const QJsonObject course = answers({u"course"_s, u"list"_s}).first().toObject();
    EXPECT_EQ(course.value(u"hours"_s).toInt(), 24);
    EXPECT_TRUE(course.value(u"assessment"_s).toBool());
    EXPECT_EQ(course.value(u"name"_s).toString(), u"Kỹ năng số"_s);
    EXPECT_TRUE(course.value(u"indicators"_s).toArray() == QJsonArray{u"TN-S2"_s});
    EXPECT_EQ(ask({u"course"_s, u"edit"_s, u"KNS"_s, u"--assessment"_s, u"có"_s}).status, 2);

    answer({u"class"_s, u"cancel"_s, u"TN-01"_s, u"--reason"_s, u"Bão"_s});
    EXPECT_EQ(shown().value(u"state"_s).toString(), u"cancelled"_s);
    answer({u"class"_s, u"reopen"_s, u"TN-01"_s});
    EXPECT_EQ(shown().value(u"state"_s).toString(), u"open"_s);
}

TEST_F(ClassCommands, SessionsAreAddedEditedAndRemoved) {
    const QJsonObject added =
        answer({u"session"_s, u"add"_s, u"TN-01"_s, u"--date"_s, u"2023-06-14"_s, u"--hours"_s, u"4"_s,
                u"--part"_s, u"Sáng"_s, u"--starts"_s, u"7:30"_s});
    EXPECT_EQ(added.value(u"number"_s).toInt(), 5);
    EXPECT_EQ(added.value(u"starts"_s).toString(), u"07:30"_s);
    answer({u"session"_s, u"edit"_s, u"TN-01"_s, u"5"_s, u"--topic"_s, u"Ôn tập"_s, u"--room"_s, u"P.201"_s});
    const QJsonObject last = shown().value(u"session_list"_s).toArray().last().toObject();
    EXPECT_EQ(last.value(u"topic"_s).toString(), u"Ôn tập"_s);
    EXPECT_EQ(last.value(u"hours"_s).toInt(), 4);
    answer({u"session"_s, u"remove"_s, u"TN-01"_s, u"5"_s});
    EXPECT_EQ(shown().value(u"session_list"_s).toArray().size(), 4);
    EXPECT_EQ(ask({u"session"_s, u"edit"_s, u"TN-01"_s, u"5"_s, u"--topic"_s, u"x"_s}).status, 1);
    EXPECT_EQ(ask({u"session"_s, u"add"_s, u"TN-01"_s, u"--date"_s, u"2023-06-14"_s, u"--hours"_s, u"4"_s,
                   u"--starts"_s, u"25h"_s})
                  .status,
              2);
}

TEST_F(ClassCommands, ABookIsEdited) {
    answer({u"book"_s, u"add"_s, u"--code"_s, u"GCN"_s, u"--name"_s, u"Sổ"_s, u"--unit"_s, u"72"_s});
    answer(
        {u"book"_s, u"edit"_s, u"GCN"_s, u"--name"_s, u"Sổ giấy chứng nhận"_s, u"--signer"_s, u"Lê Văn A"_s});
    EXPECT_EQ(answers({u"book"_s, u"list"_s}).first().toObject().value(u"name"_s).toString(),
              u"Sổ giấy chứng nhận"_s);
    EXPECT_EQ(ask({u"book"_s, u"edit"_s, u"KHÔNG"_s, u"--name"_s, u"x"_s}).status, 1);
}

}  // namespace
}  // namespace taphuan
