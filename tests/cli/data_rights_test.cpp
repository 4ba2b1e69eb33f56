#include "tests/cli/cli_program.h"

namespace taphuan {
namespace {

using namespace Qt::StringLiterals;

class DataRightsCli : public CliProgram {
  protected:
    void SetUp() override { initSmall(); }
    QString listOf(const QString& position) const {
        return write(u"ds.csv"_s,
                     u"STT;Họ và tên;Ngày sinh;Số CCCD;Điện thoại;Chức vụ;Đơn vị\n"
                     "1;Trần Thị Mai;05/04/1979;072179683244;0912345678;%1;Huyện Châu Thành\n"
                     "2;Lê Văn Nam;06/05/1979;072079111222;0987654321;%1;Huyện Châu Thành\n"_s.arg(position)
                         .toUtf8());
    }
    QString idOf(const QString& name) const {
        for (const QJsonValue& one : answers({u"people"_s, u"list"_s}))
            if (one.toObject().value(u"full_name"_s).toString() == name)
                return one.toObject().value(u"id"_s).toString();
        return {};
    }
};

TEST_F(DataRightsCli, OfficialsComeByLawAndOthersWithABasisThatIsStated) {
    const QStringList officials{u"people"_s, u"import"_s, listOf(u"Công chức"_s), u"--unit"_s, u"708"_s};
    EXPECT_EQ(answer(officials + QStringList{u"--dry-run"_s}).value(u"basis"_s).toString(), u"law"_s);
    answer(officials + QStringList{u"--basis-note"_s, u"KH 1502"_s, u"--received"_s, u"2026-01-05"_s});
    const QJsonObject first = answers({u"people"_s, u"lists"_s}).first().toObject();
    EXPECT_EQ(first.value(u"name"_s).toString(), u"ds.csv"_s);
    EXPECT_EQ(first.value(u"basis"_s).toString(), u"law"_s);
    EXPECT_EQ(first.value(u"basis_note"_s).toString(), u"KH 1502"_s);
    EXPECT_EQ(first.value(u"received_on"_s).toString(), u"2026-01-05"_s);
    EXPECT_EQ(first.value(u"people"_s).toInt(), 2);
    EXPECT_EQ(first.value(u"unit"_s).toString(), u"Huyện Châu Thành"_s);
    answer({u"undo"_s});
    EXPECT_TRUE(answers({u"people"_s, u"lists"_s}).isEmpty());

    const QStringList others{u"people"_s, u"import"_s, listOf(u"thợ mộc"_s), u"--unit"_s, u"708"_s};
    EXPECT_EQ(ask(others + QStringList{u"--basis"_s, u"consent"_s}).status, 1);
    EXPECT_EQ(ask(others + QStringList{u"--basis"_s, u"vì thích"_s}).status, 2);
    EXPECT_TRUE(answers({u"people"_s, u"list"_s}).isEmpty());
    const Ran open = ask(others);
    EXPECT_TRUE(open.error.contains(u"--basis"_s)) << open.error.toStdString();
    const QJsonObject list = answers({u"people"_s, u"lists"_s}).first().toObject();
    EXPECT_EQ(list.value(u"basis"_s).toString(), u"unstated"_s);
    const QString id = list.value(u"id"_s).toString();
    EXPECT_EQ(ask({u"people"_s, u"basis"_s, id, u"--basis"_s, u"contract"_s}).status, 1);
    const QJsonObject stated =
        answer({u"people"_s, u"basis"_s, id, u"--basis"_s, u"consent"_s, u"--basis-note"_s, u"Phiếu, cặp 7"_s,
                u"--source"_s, u"Hội thợ mộc"_s});
    EXPECT_EQ(stated.value(u"basis"_s).toString(), u"consent"_s);
    EXPECT_EQ(stated.value(u"source"_s).toString(), u"Hội thợ mộc"_s);
    EXPECT_EQ(answer({u"people"_s, u"lists"_s, id}).value(u"from_list"_s).toArray().size(), 2);
    EXPECT_EQ(ask({u"people"_s, u"lists"_s, u"khong-co"_s}).status, 1);
    EXPECT_EQ(run({u"--db"_s, database(), u"check"_s}).status, 0);
}

TEST_F(DataRightsCli, ARequestGoesItsWay) {
    answer({u"people"_s, u"import"_s, listOf(u"Công chức"_s), u"--unit"_s, u"708"_s});
    const QString mai = idOf(u"Trần Thị Mai"_s);
    EXPECT_EQ(ask({u"requests"_s, u"add"_s, u"--person"_s, mai}).status, 2);
    EXPECT_EQ(ask({u"requests"_s, u"add"_s, u"--kind"_s, u"quên"_s, u"--person"_s, mai}).status, 2);
    const QJsonObject added = answer({u"requests"_s, u"add"_s, u"--kind"_s, u"delete"_s, u"--person"_s, mai,
                                      u"--on"_s, u"2026-03-06"_s, u"--note"_s, u"Đã nghỉ hưu"_s});
    EXPECT_EQ(added.value(u"name"_s).toString(), u"Trần Thị Mai"_s);
    EXPECT_EQ(added.value(u"acknowledge_by"_s).toString(), u"2026-03-10"_s);
    EXPECT_EQ(added.value(u"answer_by"_s).toString(), u"2026-03-26"_s);
    const QString id = added.value(u"id"_s).toString();
    const auto states = [this](const QString& on) {
        return answers({u"requests"_s, u"list"_s, u"--on"_s, on})
            .first()
            .toObject()
            .value(u"state"_s)
            .toString();
    };
    EXPECT_EQ(states(u"2026-03-10"_s), u"open"_s);
    EXPECT_EQ(states(u"2026-03-11"_s), u"overdue"_s);
    answer({u"requests"_s, u"acknowledge"_s, id, u"--on"_s, u"2026-03-09"_s});
    EXPECT_EQ(states(u"2026-03-11"_s), u"open"_s);
    answer({u"requests"_s, u"edit"_s, id, u"--with-others"_s, u"yes"_s});
    answer({u"requests"_s, u"extend"_s, id, u"--to"_s, u"2026-04-20"_s, u"--reason"_s, u"Nhiều nơi"_s});
    EXPECT_EQ(ask({u"requests"_s, u"answer"_s, id, u"--outcome"_s, u"refused"_s}).status, 1);
    const QJsonObject answered = answer({u"requests"_s, u"answer"_s, id, u"--outcome"_s, u"partly"_s,
                                         u"--note"_s, u"Sổ cấp phải lưu"_s, u"--on"_s, u"2026-03-20"_s});
    EXPECT_EQ(answered.value(u"state"_s).toString(), u"answered"_s);
    EXPECT_TRUE(answers({u"requests"_s, u"list"_s, u"--state"_s, u"open"_s}).isEmpty());
    EXPECT_EQ(answers({u"requests"_s, u"list"_s, u"--person"_s, mai}).size(), 1);
    answer({u"undo"_s});
    EXPECT_EQ(answers({u"requests"_s, u"list"_s}).first().toObject().value(u"outcome"_s), QJsonValue());
}

TEST_F(DataRightsCli, APersonsDataIsOneDocumentAndOnePaper) {
    answer({u"people"_s, u"import"_s, listOf(u"Công chức"_s), u"--unit"_s, u"708"_s});
    const QString mai = idOf(u"Trần Thị Mai"_s);
    EXPECT_EQ(ask({u"people"_s, u"data"_s, mai}).status, 2);
    const QString paper = path(u"mai.pdf"_s);
    const QJsonObject data =
        answer({u"people"_s, u"data"_s, mai, u"--purpose"_s, u"Trả lời"_s, u"--out"_s, paper});
    EXPECT_TRUE(bytesOf(paper).startsWith("%PDF"));
    EXPECT_EQ(data.value(u"records"_s).toArray().first().toObject().value(u"national_id"_s).toString(),
              u"072179683244"_s);
    EXPECT_EQ(data.value(u"lists"_s).toArray().first().toObject().value(u"basis"_s).toString(), u"law"_s);
    EXPECT_EQ(data.value(u"accesses"_s).toArray().first().toObject().value(u"purpose"_s).toString(),
              u"Trả lời"_s);
    for (const QString& key : {u"memberships"_s, u"audiences"_s, u"nominations"_s, u"classes"_s,
                               u"certificates"_s, u"requests"_s, u"history"_s})
        EXPECT_TRUE(data.contains(key)) << key.toStdString();
    const Ran ran = ask({u"people"_s, u"data"_s, mai, u"--purpose"_s, u"Trả lời"_s});
    EXPECT_FALSE(ran.out.contains(u"Lê Văn Nam"_s));
    EXPECT_FALSE(ran.out.contains(u"072079111222"_s));
}

}  // namespace
}  // namespace taphuan
