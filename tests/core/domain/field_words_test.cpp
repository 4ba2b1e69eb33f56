#include "core/domain/field_words.h"

#include "core/storage/schema.h"

#include <gtest/gtest.h>

namespace taphuan {
namespace {

TEST(FieldWords, EveryFieldHasOne) {
    for (const EntitySchema& schema : allSchemas())
        for (const FieldSchema& field : schema.fields) {
            const auto word = fieldWord(schema.entity, field.name);
            EXPECT_TRUE(word && !word->word.isEmpty())
                << schema.table.toStdString() << '.' << field.name.toStdString();
        }
}

TEST(FieldWords, AnUnknownFieldHasNone) {
    EXPECT_FALSE(fieldWord(Entity::person, "shoe_size").has_value());
}

// A field named the same may be another thing.
TEST(FieldWords, TellEntitiesApart) {
    EXPECT_EQ(fieldWord(Entity::training_class, "starts")->kind, FieldKind::date);
    EXPECT_EQ(fieldWord(Entity::session, "starts")->kind, FieldKind::text);
    EXPECT_NE(fieldWord(Entity::book, "kind")->word, fieldWord(Entity::budget_amount, "kind")->word);
}

TEST(FieldWords, ChoicesAreSpoken) {
    EXPECT_EQ(choiceText(Entity::person, "sex", QStringLiteral("female")), QStringLiteral("nữ"));
    EXPECT_EQ(choiceText(Entity::training_class, "state", QStringLiteral("open")), QStringLiteral("đang mở"));
    EXPECT_EQ(choiceText(Entity::person, "sex", QStringLiteral("new word")), QStringLiteral("new word"));
    EXPECT_EQ(choiceText(Entity::person, "full_name", QStringLiteral("Hoà")), QStringLiteral("Hoà"));
}

}  // namespace
}  // namespace taphuan
