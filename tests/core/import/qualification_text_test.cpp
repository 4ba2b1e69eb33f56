#include "core/import/qualification_text.h"

#include "core/text/normalise.h"

#include <gtest/gtest.h>

namespace taphuan {
namespace {

using namespace Qt::StringLiterals;

// "it university Công nghệ thông tin 2010"; of several one after the other; what is kept in brackets.
QString readAs(const QString& text, LearningColumn column, const QString& speciality = {}) {
    const ReadQualifications read = readQualifications(text, column, speciality);
    QStringList all;
    for (const Qualification& one : read.found)
        all << QStringList{enumText(one.kind), enumText(one.level), one.speciality, one.issued.iso(),
                           one.note.isEmpty() ? QString() : QString(u'(' + one.note + u')')}
                   .join(u' ')
                   .simplified();
    return all.join(u" | "_s);
}

struct Wording {
    const char16_t* text;
    LearningColumn column;
    const char16_t* read;
    bool kept = false;
};

using enum LearningColumn;

const Wording wordings[] = {
    {u"ĐH CNTT", it_degree, u"it university Công nghệ thông tin"},
    {u"Đại học CNTT", it_degree, u"it university Công nghệ thông tin"},
    {u"Đại học", it_degree, u"it university"},
    {u"Kỹ sư CNTT", it_degree, u"it university Công nghệ thông tin"},
    {u"Kĩ sư Công nghệ phần mềm", it_degree, u"it university Công nghệ phần mềm"},
    {u"KS. CNTT", degree, u"it university Công nghệ thông tin"},
    {u"Kỹ sư CN thông tin", it_degree, u"it university Công nghệ thông tin"},
    {u"Cử nhân tin học", it_skill, u"it university Tin học"},
    {u"Th.S CNTT", it_degree, u"it master Công nghệ thông tin"},
    {u"ThS An toàn thông tin (2019)", it_degree, u"it master An toàn thông tin 2019"},
    {u"Thạc sỹ Hệ thống thông tin", degree, u"it master Hệ thống thông tin"},
    {u"TS. Khoa học máy tính", degree, u"it doctor Khoa học máy tính"},
    {u"Cao đẳng tin học", it_skill, u"it college Tin học"},
    {u"CĐ CNTT, tốt nghiệp năm 2008", it_degree, u"it college Công nghệ thông tin 2008"},
    {u"Trung cấp tin học", it_skill, u"it intermediate Tin học"},
    {u"TC CNTT", it_degree, u"it intermediate Công nghệ thông tin"},
    {u"Sơ cấp", it_skill, u"it elementary"},
    {u"CNTT", it_degree, u"it unknown Công nghệ thông tin"},
    {u"x", it_degree, u"it unknown"},
    {u"CC A", it_skill, u"it_certificate a"},
    {u"A", it_skill, u"it_certificate a"},
    {u"Trình độ B", it_skill, u"it_certificate b"},
    {u"Chứng chỉ B tin học", it_skill, u"it_certificate b"},
    {u"Chứng chỉ tin học trình độ C", it_degree, u"it_certificate c"},
    {u"Tin học B", degree, u"it_certificate b"},
    {u"UDCNTT cơ bản", it_skill, u"it_certificate basic"},
    {u"Ứng dụng CNTT cơ bản", it_skill, u"it_certificate basic"},
    {u"Chứng chỉ ứng dụng công nghệ thông tin nâng cao", it_skill, u"it_certificate advanced"},
    {u"CC UD CNTT CB", it_skill, u"it_certificate basic"},
    {u"Nâng cao", it_skill, u"it_certificate advanced"},
    {u"x", it_skill, u"it_certificate unknown"},
    {u"Có", it_skill, u"it_certificate unknown"},
    {u"IC3", it_skill, u"it_certificate unknown (IC3)"},
    {u"Tin học văn phòng", it_skill, u"it_certificate unknown (Tin học văn phòng)"},
    {u"Kỹ năng số cơ bản", it_skill, u"digital basic"},
    {u"Đại học Luật", degree, u"degree university Luật"},
    {u"Cử nhân chuyên ngành Kế toán", degree, u"degree university Kế toán"},
    {u"Bác sĩ", degree, u"degree university Bác sĩ"},
    {u"Cử nhân kinh tế, chứng chỉ B tin học", degree, u"degree university Kinh tế | it_certificate b"},
    {u"Đại học Kinh tế, Luật", degree, u"degree university Kinh tế, Luật"},
    {u"Đại học CNTT; CC A", it_skill, u"it university Công nghệ thông tin | it_certificate a"},
    {u"Đại học CNTT\nThạc sĩ Quản lý công", degree,
     u"it university Công nghệ thông tin | degree master Quản lý công"},
    {u"12/12", degree, u"other unknown (12/12)", true},
    {u"Đang học", it_degree, u"other unknown (Đang học)", true},
    {u"Chứng chỉ quản lý nhà nước", degree, u"other unknown (Chứng chỉ quản lý nhà nước)", true},
    {u"Không", it_skill, u""},
    {u"chưa có", it_degree, u""},
    {u"-", it_skill, u""},
    {u"", it_skill, u""},
};

TEST(QualificationText, ReadsTheUsualWordings) {
    for (const Wording& wording : wordings) {
        const QString text = QString::fromUtf16(wording.text);
        EXPECT_EQ(readAs(text, wording.column), QString::fromUtf16(wording.read)) << text.toStdString();
        EXPECT_EQ(!readQualifications(text, wording.column).kept.isEmpty(), wording.kept)
            << text.toStdString();
        EXPECT_EQ(readAs(text.normalized(QString::NormalizationForm_D), wording.column),
                  readAs(text, wording.column))
            << text.toStdString();
    }
}

TEST(QualificationText, TheSpecialityMayStandInAColumnOfItsOwn) {
    EXPECT_EQ(readAs(u"Đại học"_s, degree, u"CNTT"_s), u"it university Công nghệ thông tin"_s);
    EXPECT_EQ(readAs(u"ĐH"_s, degree, u"Luật kinh tế"_s), u"degree university Luật kinh tế"_s);
    EXPECT_EQ(readAs({}, degree, u"Quản trị mạng"_s), u"it unknown Quản trị mạng"_s);
    EXPECT_EQ(readAs({}, degree, u"không"_s), QString());
    EXPECT_EQ(readAs(u"Đại học Bách khoa"_s, degree, u"CNTT"_s),
              u"it university Công nghệ thông tin (Đại học Bách khoa)"_s);
}

TEST(QualificationText, NothingThatIsWrittenIsLost) {
    for (const char16_t* const text : {u"Giỏi lắm", u"???a", u"Bằng lái B2", u"5 năm kinh nghiệm", u"Tin"}) {
        const QString written = QString::fromUtf16(text);
        for (const LearningColumn column : {it_degree, it_skill, degree}) {
            const auto read = readQualifications(written, column);
            ASSERT_EQ(read.found.size(), 1u) << written.toStdString();
            const Qualification& one = read.found.front();
            EXPECT_TRUE(one.note == normalised(written) ||
                        (one.kind != QualificationKind::other && one.note.isEmpty()))
                << written.toStdString() << ": " << one.note.toStdString();
        }
    }
}

Qualification learnt(QualificationKind kind, QualificationLevel level, const QString& speciality = {}) {
    Qualification one;
    one.kind = kind;
    one.level = level;
    one.speciality = speciality;
    return one;
}

TEST(QualificationChanges, WhatIsKnownIsToldMoreFullyOrNotAtAll) {
    using enum QualificationLevel;
    Qualification known = learnt(QualificationKind::it_degree, university);
    known.id = Id<Qualification>(RowId{7});
    known.issuer = u"Đại học Cần Thơ"_s;
    const auto told = learnt(QualificationKind::it_degree, university, u"Công nghệ thông tin"_s);
    const auto fuller = qualificationChanges({known}, {told});
    ASSERT_EQ(fuller.written.size(), 1u);
    EXPECT_EQ(fuller.written.front().id, known.id);
    EXPECT_EQ(fuller.written.front().issuer, known.issuer);
    EXPECT_EQ(fuller.written.front().speciality, told.speciality);
    EXPECT_TRUE(qualificationChanges(fuller.after, {told}).written.empty());
    // Less than is known, or in another spelling, says nothing.
    EXPECT_TRUE(
        qualificationChanges(fuller.after, {learnt(QualificationKind::it_degree, unknown)}).written.empty());
    EXPECT_TRUE(qualificationChanges(fuller.after, {learnt(QualificationKind::it_degree, university,
                                                           u"công nghệ  thông tin"_s)})
                    .written.empty());
    EXPECT_TRUE(
        qualificationChanges(fuller.after, {learnt(QualificationKind::it_degree, university, u"CNTT"_s)})
            .written.empty());
    // Another level or another field is another paper.
    EXPECT_EQ(qualificationChanges(fuller.after, {learnt(QualificationKind::it_degree, master)}).after.size(),
              2u);
    EXPECT_EQ(qualificationChanges(fuller.after,
                                   {learnt(QualificationKind::it_degree, university, u"An toàn thông tin"_s)})
                  .after.size(),
              2u);
    EXPECT_EQ(qualificationChanges({}, {told, told}).after.size(), 1u);
}

TEST(QualificationAtLeast, IsReadAsItIsWritten) {
    for (const char16_t* const text :
         {u"it", u"it:university", u"it_certificate:basic", u"digital:advanced", u"other"}) {
        const QString written = QString::fromUtf16(text);
        const auto read = qualificationAtLeast(written);
        ASSERT_TRUE(read) << written.toStdString();
        EXPECT_EQ(textOf(*read), written);
    }
    for (const char16_t* const text : {u"", u"it:", u"it:basic", u"IT", u"other:master", u"it:university:x"})
        EXPECT_FALSE(qualificationAtLeast(QString::fromUtf16(text)))
            << QString::fromUtf16(text).toStdString();
    for (const auto& [kind, name] : EnumText<QualificationKind>::names)
        for (const QualificationLevel level : levelsOf(kind)) {
            const auto levels = levelsAtLeast({kind, level});
            EXPECT_NE(std::find(levels.begin(), levels.end(), level), levels.end());
            EXPECT_EQ(levels.back(), levelsOf(kind).back()) << "the highest is as high as any";
        }
}

}  // namespace
}  // namespace taphuan
