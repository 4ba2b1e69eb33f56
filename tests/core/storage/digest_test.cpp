// The bytes that digests are made of are the same for ever and everywhere: what is pinned here may never
// change, or every journal that exists would seem forged.

#include "core/crypto/digest.h"

#include "core/storage/journal.h"

#include <gtest/gtest.h>

namespace taphuan {
namespace {

std::string hex(const QByteArray& digest) {
    return digest.toHex().toStdString();
}

Change changeOf(ChangeKind kind, FieldValues values) {
    Change change;
    change.entity = Entity::person;
    change.row = RowId{0x5f3a01c00000007};
    change.kind = kind;
    change.values = std::move(values);
    change.salt = QByteArray(saltSize, '\x11');
    return change;
}

TEST(Digest, OfAnInsertIsPinned) {
    const Change insert = changeOf(ChangeKind::insert, {{"full_name", QStringLiteral("Nguyễn Thị Hoà")},
                                                        {"birth", QStringLiteral("1979")}});
    EXPECT_EQ(hex(digestOf(insert)), "2ae68a489c6f298ab083f31c2bbe6c9067cf6eba83a3aacf064e0016541603aa");
    // The same row from its stored values.
    const EntitySchema& schema = schemaOf(Entity::person);
    Values values;
    for (const FieldSchema& field : schema.fields)
        values.push_back(insert.values.value(field.name, field.zero));
    EXPECT_EQ(insertDigest(schema, insert.row, values, insert.salt), digestOf(insert));
}

TEST(Digest, OfAnUpdateIsPinned) {
    EXPECT_EQ(
        hex(digestOf(changeOf(ChangeKind::update,
                              {{"phone", QString()}, {"birth", Value()}, {"note", QStringLiteral("x")}}))),
        "554b4d3365178411654d0a685d0a39dc9901e63154fa9ca07bb86b96c21c3e05");
    Change number = changeOf(ChangeKind::update, {{"hours", qint64(-16)}});
    number.entity = Entity::course;
    EXPECT_EQ(hex(digestOf(number)), "d62d4d02bc43c2f47bf3de8fda33e6c5d1349599000607c7f36199e67935ade7");
}

TEST(Digest, OfARemovalIsPinned) {
    EXPECT_EQ(hex(digestOf(changeOf(ChangeKind::remove, {}))),
              "6d3b00397a44c67535a43ccab944cfe47d631054fd4c312dc0bc9ccc2b020183");
}

TEST(Digest, OfAHeaderIsPinned) {
    OperationHeader head;
    head.seq = 99;
    head.name = {0x5f3a01c, 12};
    head.clock = 34;
    head.authority = 2;
    head.kind = QStringLiteral("class.add");
    head.at = QDateTime(QDate(2023, 6, 13), QTime(3, 4, 5, 678), Qt::UTC);
    head.receivedAt = QDateTime(QDate(2024, 1, 1), QTime(0, 0), Qt::UTC);
    head.author = QStringLiteral("Đỗ Văn Bình");
    head.office = QStringLiteral("Sở Nội vụ");
    head.reason = QStringLiteral("Thêm lớp TN-II2-05");
    head.undoes = {0x1234567, 8};
    head.seen = {{0x1234567, 9}, {0x2345678, 1}};
    head.previous = QByteArray(digestSize, '\x22');
    const QByteArray one(digestSize, '\x33'), two(digestSize, '\x44');
    const QByteArray digest = digestOf(head, {two, one});
    EXPECT_EQ(hex(digest), "0de12b43151e7529e37d6349a036ebacf52319b37a38edc6f7dcc924dbf13a64");
    EXPECT_EQ(digestOf(head, {one, two}), digest);
    head.seq = 1;
    head.receivedAt = {};
    EXPECT_EQ(digestOf(head, {one, two}), digest) << "what is local to a database counts for nothing";
}

// What each field is where nothing is said of it, which inserts leave out. A new field at the end of an
// entity changes this one digest; a changed zero of an old field must not happen.
TEST(Digest, OfEveryZeroIsPinned) {
    Hasher hasher;
    for (const EntitySchema& schema : allSchemas()) {
        hasher.addNumber(qint64(schema.entity));
        hasher.addText(schema.table.toUtf8());
        for (const FieldSchema& field : schema.fields) {
            hasher.addText(field.name);
            hasher.addText(encodeFields({{field.name, field.zero}}));
        }
    }
    EXPECT_EQ(hex(hasher.result()), "b3aa2cf788026512e4fede3b8299b82ff2ac396541d9fec64d9ebafd084b5511");
}

TEST(Fields, ComeBackFromTheirCanonicalBytes) {
    const FieldValues values{
        {"a", qint64(-1)}, {"b", QStringLiteral("Hoà")}, {"c", QStringLiteral("")}, {"d", Value()}};
    const auto decoded = decodeFields(encodeFields(values));
    ASSERT_TRUE(decoded.ok());
    EXPECT_EQ(*decoded, values);
    for (const QByteArray& broken :
         {QByteArray(), QByteArray("\xff"), QByteArray("\xa1"), QByteArray("\x01")})
        EXPECT_FALSE(decodeFields(broken).ok()) << hex(broken);
}

}  // namespace
}  // namespace taphuan
