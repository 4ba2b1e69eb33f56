#include "tests/cli/cli_program.h"

namespace taphuan {
namespace {

using namespace Qt::StringLiterals;

// Four people of Tây Ninh who stand where they stood in 2023.
class PersonPast : public CliProgram {
  protected:
    void SetUp() override {
        initSmall();
        const QByteArray people =
            "Họ và tên,Ngày sinh,Chức vụ,Đơn vị,Trình độ CNTT,Chứng chỉ tin học\n"
            "Nguyễn Văn An,04/05/1979,Phó Chủ tịch UBND,Xã Hảo Đước,ĐH CNTT,\n"
            "Trần Thị Bình,05/06/1980,Công chức,Xã Thái Bình,,Chứng chỉ B tin học\n"
            "Lê Văn Cường,06/07/1981,Công chức,Xã Thái Bình,Trung cấp tin học,\n"
            "Phạm Thị Dung,07/08/1982,Công chức,Xã Hảo Đước,Không,đang học\n";
        list_ = write(u"people.csv"_s, people);
        const QJsonObject done = import();
        ASSERT_EQ(done.value(u"new"_s).toInt(), 4);
    }
    QJsonObject import() const {
        return answer({u"people"_s, u"import"_s, list_, u"--unit"_s, u"708"_s, u"--on"_s, u"2023-06-12"_s});
    }
    QString idOf(const QString& name) const {
        const QJsonArray found = answers({u"people"_s, u"find"_s, name, u"--on"_s, u"2023-07-01"_s});
        return found.isEmpty() ? QString() : found.first().toObject().value(u"id"_s).toString();
    }
    QStringList listed(const QStringList& more) const {
        QStringList names;
        for (const QJsonValue& one : answers(QStringList{u"people"_s, u"list"_s} + more))
            names << one.toObject().value(u"full_name"_s).toString();
        return names;
    }
    QJsonObject shown(const QString& id) const { return answer({u"people"_s, u"show"_s, id}); }

    QString list_;
};

TEST_F(PersonPast, ListsByWhatPeopleHadLearnt) {
    const QStringList day{u"--on"_s, u"2023-07-01"_s};
    const auto with = [&](const QString& wanted) {
        return listed(QStringList{u"--qualification"_s, wanted} + day);
    };
    EXPECT_EQ(with(u"it"_s), (QStringList{u"Nguyễn Văn An"_s, u"Lê Văn Cường"_s}));
    EXPECT_EQ(with(u"it:university"_s), QStringList(u"Nguyễn Văn An"_s));
    EXPECT_EQ(with(u"it_certificate:basic"_s), QStringList(u"Trần Thị Bình"_s));
    EXPECT_EQ(with(u"other"_s), QStringList(u"Phạm Thị Dung"_s));
    EXPECT_EQ(ask({u"people"_s, u"list"_s, u"--qualification"_s, u"it:basic"_s}).status, 2);
    const QJsonObject again = import();
    EXPECT_EQ(again.value(u"same"_s).toInt(), 4);
}

TEST_F(PersonPast, AddsEditsAndRemovesAQualification) {
    const QString binh = idOf(u"Trần Thị Bình"_s);
    const QJsonObject added =
        answer({u"people"_s, u"qualification"_s, u"add"_s, binh, u"--kind"_s, u"it"_s, u"--level"_s,
                u"college"_s, u"--speciality"_s, u"An toàn thông tin"_s, u"--issued"_s, u"2012"_s});
    const QString id = added.value(u"id"_s).toString();
    answer({u"people"_s, u"qualification"_s, u"edit"_s, id, u"--level"_s, u"university"_s});
    const QJsonObject first = shown(binh).value(u"qualifications"_s).toArray().first().toObject();
    EXPECT_EQ(first.value(u"level"_s).toString(), u"university"_s);
    EXPECT_EQ(first.value(u"issued"_s).toString(), u"2012"_s);
    EXPECT_EQ(first.value(u"speciality"_s).toString(), u"An toàn thông tin"_s);
    answer({u"people"_s, u"qualification"_s, u"remove"_s, id});
    EXPECT_EQ(shown(binh).value(u"qualifications"_s).toArray().size(), 1);
    EXPECT_EQ(ask({u"people"_s, u"qualification"_s, u"remove"_s, id}).status, 1);
    answer({u"undo"_s});
    EXPECT_EQ(shown(binh).value(u"qualifications"_s).toArray().size(), 2);
    EXPECT_EQ(ask({u"people"_s, u"qualification"_s, u"add"_s, binh, u"--kind"_s, u"nothing"_s}).status, 2);
    EXPECT_EQ(
        ask({u"people"_s, u"qualification"_s, u"add"_s, binh, u"--kind"_s, u"it"_s, u"--level"_s, u"basic"_s})
            .status,
        1);
}

TEST_F(PersonPast, LeavesAndComesBackAndStaysInThePast) {
    const QString an = idOf(u"Nguyễn Văn An"_s);
    answer({u"people"_s, u"leave"_s, an, u"--on"_s, u"2024-03-01"_s, u"--why"_s, u"retired"_s, u"--reason"_s,
            u"QĐ 12/QĐ-UBND"_s});
    const QJsonObject left = shown(an).value(u"memberships"_s).toArray().first().toObject();
    EXPECT_EQ(left.value(u"leaving"_s).toString(), u"retired"_s);
    EXPECT_EQ(left.value(u"to"_s).toString(), u"2024-03-01"_s);
    const QStringList commune{u"--unit"_s, u"25588"_s, u"--on"_s};
    EXPECT_TRUE(listed(commune + QStringList(u"2024-02-29"_s)).contains(u"Nguyễn Văn An"_s));
    EXPECT_FALSE(listed(commune + QStringList(u"2024-03-01"_s)).contains(u"Nguyễn Văn An"_s));
    EXPECT_EQ(listed({u"--left"_s, u"--on"_s, u"2024-03-01"_s}), QStringList(u"Nguyễn Văn An"_s));
    EXPECT_EQ(ask({u"people"_s, u"leave"_s, an, u"--on"_s, u"2024-03-02"_s, u"--why"_s, u"died"_s}).status, 1)
        << "who works nowhere cannot leave";
    EXPECT_EQ(ask({u"people"_s, u"leave"_s, an, u"--on"_s, u"2024-03-02"_s, u"--why"_s, u"tired"_s}).status,
              2);

    const QStringList back{u"people"_s,     u"move"_s,       an,
                           u"--unit"_s,     u"25597"_s,      u"--on"_s,
                           u"2024-09-01"_s, u"--position"_s, u"Công chức chuyên trách CNTT"_s};
    const QJsonObject rehearsed = answer(back + QStringList(u"--dry-run"_s));
    EXPECT_EQ(rehearsed.value(u"audiences"_s).toArray().size(), 3);
    EXPECT_EQ(listed({u"--left"_s, u"--on"_s, u"2024-10-01"_s}).size(), 1) << "a dry run writes nothing";
    answer(back);
    EXPECT_EQ(listed({u"--left"_s, u"--on"_s, u"2024-10-01"_s}).size(), 0);
    EXPECT_EQ(listed({u"--audience"_s, u"digital_officer"_s, u"--on"_s, u"2024-09-01"_s}),
              QStringList(u"Nguyễn Văn An"_s));
    EXPECT_EQ(listed({u"--audience"_s, u"leader"_s, u"--on"_s, u"2023-07-01"_s}),
              QStringList(u"Nguyễn Văn An"_s));
    EXPECT_EQ(ask({u"check"_s}).status, 0);
}

}  // namespace
}  // namespace taphuan
