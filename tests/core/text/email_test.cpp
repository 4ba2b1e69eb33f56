#include "core/text/email.h"

#include <gtest/gtest.h>

namespace taphuan {
namespace {

TEST(MaskedEmail, KeepsTheFirstLetterAndTheDomain) {
    EXPECT_EQ(maskedEmail(u"nguyenvana@tayninh.gov.vn"), QStringLiteral("n•••@tayninh.gov.vn"));
    EXPECT_EQ(maskedEmail(u"@tayninh.gov.vn"), QStringLiteral("•••@tayninh.gov.vn"));
    EXPECT_EQ(maskedEmail(u"nguyenvana"), QStringLiteral("n•••"));
    EXPECT_EQ(maskedEmail(u""), QString());
}

}  // namespace
}  // namespace taphuan
