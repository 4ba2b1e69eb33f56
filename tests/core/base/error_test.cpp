#include "core/base/error.h"

#include <gtest/gtest.h>

using namespace taphuan;
using namespace Qt::StringLiterals;

TEST(Error, OneSentenceOfThreeParts) {
    EXPECT_EQ(refused(u"Lớp đã chốt danh sách"_s).text(), u"Lớp đã chốt danh sách."_s);
    EXPECT_EQ(refused(u"Lớp đã chốt danh sách."_s).text(), u"Lớp đã chốt danh sách."_s);
    EXPECT_EQ(badFile(u"Ngày sinh không đọc được"_s, u"dòng 9, cột C"_s, u"Sửa ô này rồi nhập lại"_s).text(),
              u"Ngày sinh không đọc được (dòng 9, cột C). Sửa ô này rồi nhập lại."_s);
    EXPECT_EQ(databaseError(u"Đĩa đầy"_s, {}, u"Dọn đĩa."_s).text(), u"Đĩa đầy. Dọn đĩa."_s);
}

TEST(Error, KindIsTheExitStatus) {
    EXPECT_EQ(int(refused({}).kind), 1);
    EXPECT_EQ(int(wrongUsage({}).kind), 2);
    EXPECT_EQ(int(badFile({}).kind), 3);
    EXPECT_EQ(int(databaseError({}).kind), 4);
}
