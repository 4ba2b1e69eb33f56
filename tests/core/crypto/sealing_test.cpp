#include "core/crypto/password.h"
#include "core/crypto/sealing_key.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace taphuan {
namespace {

RC_GTEST_PROP(Sealing, WhatWasSealedOpensInItsPlaceAlone, (const std::string& bytes)) {
    const QString plain = QString::fromUtf8(QByteArray::fromStdString(bytes));
    const SealingKey key = SealingKey::fresh();
    const QString sealed = key.seal(plain, "here");
    RC_ASSERT(key.open(sealed, "here") == plain);
    if (plain.isEmpty()) {
        RC_ASSERT(sealed.isEmpty());
        return;
    }
    RC_ASSERT(!key.open(sealed, "there"));
    RC_ASSERT(!SealingKey::fresh().open(sealed, "here"));
    RC_ASSERT(key.seal(plain, "here") != sealed);
}

TEST(Sealing, AChangedTextDoesNotOpen) {
    const SealingKey key = SealingKey::fresh();
    const QString sealed = key.seal(QStringLiteral("072090001234"), "x");
    for (qsizetype i = 0; i < sealed.size(); ++i) {
        QString changed = sealed;
        changed[i] = sealed[i] == u'A' ? u'B' : u'A';
        const auto opened = key.open(changed, "x");
        // The last character of base64 without padding has bits that say nothing.
        if (opened) {
            EXPECT_EQ(i, sealed.size() - 1);
        }
    }
    for (const char* other : {"072090001234", "A", "!!!!", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
        EXPECT_FALSE(key.open(QLatin1String(other), "x")) << other;
}

TEST(Sealing, LookupsTellKindsAndKeysApart) {
    const SealingKey key = SealingKey::fresh();
    const QString number = QStringLiteral("072090001234");
    EXPECT_EQ(key.lookup(1, number), key.lookup(1, number));
    EXPECT_NE(key.lookup(1, number), key.lookup(2, number));
    EXPECT_NE(key.lookup(1, number), SealingKey::fresh().lookup(1, number));
}

TEST(Passwords, OpenTheKeyTheyWrapped) {
    const SealingKey key = SealingKey::fresh();
    const QString password = QString::fromUtf8("mật khẩu dài");
    const auto wrapped = wrapKey(key, password);
    ASSERT_TRUE(wrapped.ok());
    const auto opened = unwrapKey(*wrapped, password.normalized(QString::NormalizationForm_D));
    ASSERT_TRUE(opened.ok() && *opened);
    EXPECT_EQ((*opened)->bytes(), key.bytes());
    const auto wrong = unwrapKey(*wrapped, QStringLiteral("mat khau dai"));
    ASSERT_TRUE(wrong.ok());
    EXPECT_FALSE(wrong->has_value());
}

TEST(Passwords, ACostNobodyWroteIsRefused) {
    auto wrapped = wrapKey(SealingKey::fresh(), QStringLiteral("password"));
    ASSERT_TRUE(wrapped.ok());
    for (auto change :
         {+[](WrappedKey& key) { key.memory = qint64(1) << 40; }, +[](WrappedKey& key) { key.memory = -1; },
          +[](WrappedKey& key) { key.passes = 0; }, +[](WrappedKey& key) { key.passes = 1000000; },
          +[](WrappedKey& key) { key.salt.clear(); }}) {
        WrappedKey changed = *wrapped;
        change(changed);
        EXPECT_FALSE(unwrapKey(changed, QStringLiteral("password")).ok());
    }
}

TEST(RecoveryKeys, AreReadAsTheyAreTyped) {
    const QString key = newRecoveryKey();
    EXPECT_EQ(key.size(), recoveryKeySize);
    EXPECT_NE(key, newRecoveryKey());
    EXPECT_EQ(recoveryKeyOf(key), key);
    EXPECT_EQ(recoveryKeyOf(key.toLower().replace(u'-', u' ')), key);
    EXPECT_EQ(recoveryKeyOf(QString(key).remove(u'-')), key);
}

}  // namespace
}  // namespace taphuan
