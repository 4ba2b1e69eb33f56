#include "tests/cli/cli_program.h"

namespace taphuan {
namespace {

using namespace Qt::StringLiterals;

class PastTraining : public CliProgram {
  protected:
    void SetUp() override {
        ASSERT_NO_FATAL_FAILURE(initSmall());
        answer({u"course"_s, u"add"_s, u"--code"_s, u"KNS"_s, u"--name"_s, u"Kỹ năng số"_s, u"--hours"_s,
                u"16"_s});
        list =
            write(u"da-hoc.csv"_s,
                  "Họ và tên,Ngày sinh,Chức vụ,Đơn vị,Tên lớp,Chuyên đề,Thời gian,Kết quả,Số chứng nhận\n"
                  "Nguyễn Văn An,04/05/1979,Công chức,Xã Hảo Đước,Lớp 1,Kỹ năng số,quý IV/2023,Đạt,01/GCN\n"
                  "Trần Thị Bình,05/06/1980,Công chức,Xã Hảo Đước,Lớp 1,KNS,quý IV/2023,Không đạt,\n"
                  "Lê Văn Cường,06/07/1981,Công chức,Xã Hảo Đước,Lớp 1,Lạ,quý IV/2023,Đạt,02/GCN\n");
    }
    QJsonObject history(const QStringList& more, int status) const {
        return answer(QStringList{u"class"_s, u"history"_s, list, u"--unit"_s, u"72"_s} + more, status);
    }
    qint64 classes() const { return counts().value(u"classes"_s).toInteger(); }

    QString list;
};

TEST_F(PastTraining, IsShownWrittenOnceAndTakenBack) {
    const QJsonObject shown = history({u"--dry-run"_s}, 1);
    EXPECT_EQ(shown.value(u"new"_s).toInt(), 2);
    EXPECT_EQ(shown.value(u"new_people"_s).toInt(), 2);
    EXPECT_EQ(shown.value(u"new_classes"_s).toInt(), 1);
    const QJsonObject refused = shown.value(u"refused"_s).toArray().first().toObject();
    EXPECT_EQ(refused.value(u"row"_s).toInt(), 4);
    EXPECT_EQ(refused.value(u"column"_s).toString(), u"F"_s);
    EXPECT_EQ(shown.value(u"applied"_s).toInt(), 0);
    EXPECT_EQ(history({u"--strict"_s}, 1).value(u"applied"_s).toInt(), 0);
    EXPECT_EQ(classes(), 0);

    EXPECT_EQ(history({}, 1).value(u"applied"_s).toInt(), 2);
    EXPECT_EQ(classes(), 1);
    const QJsonObject held = answer({u"class"_s, u"show"_s, u"KNS-20231001"_s});
    const QJsonObject an = held.value(u"people"_s).toArray().first().toObject();
    EXPECT_EQ(an.value(u"outcome"_s).toString(), u"completed"_s);
    EXPECT_TRUE(an.value(u"reason"_s).toString().contains(u"01/GCN"_s));
    const QJsonObject again = history({}, 1);
    EXPECT_EQ(again.value(u"same"_s).toInt(), 2);
    EXPECT_EQ(again.value(u"applied"_s).toInt(), 0);
    EXPECT_EQ(run({u"--db"_s, database(), u"check"_s}).status, 0);
    answer({u"undo"_s});
    EXPECT_EQ(classes(), 0);
}

}  // namespace
}  // namespace taphuan
