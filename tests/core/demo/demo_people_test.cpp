#include "core/demo/demo_people.h"

#include "core/text/identity.h"

#include <gtest/gtest.h>
#include <set>

namespace taphuan {
namespace {

// Also past the million where one block of numbers ends, and nobody's number is a real province's.
TEST(DemoPeople, HaveNumbersOfTheirOwn) {
    DemoRandom random(2022);
    std::set<QString> numbers;
    for (const int serial : {0, 1, 999'998, 999'999, 1'000'000, 1'000'001, 1'999'999, 2'000'000, 2'999'999}) {
        const Person person = demoPerson(random, serial);
        const auto number = parseIdentity(person.nationalId);
        ASSERT_TRUE(number) << person.nationalId.toStdString();
        EXPECT_EQ(number->number, person.nationalId);
        EXPECT_GT(person.nationalId.left(3).toInt(), 96);
        numbers.insert(person.nationalId.left(3) + person.nationalId.right(6));
    }
    EXPECT_EQ(numbers.size(), 9U);
}

}  // namespace
}  // namespace taphuan
