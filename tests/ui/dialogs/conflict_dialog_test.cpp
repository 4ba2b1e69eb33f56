#include "ui/dialogs/conflict_dialog.h"

#include "core/commands/people_commands.h"
#include "core/storage/select.h"
#include "tests/support/patience.h"
#include "tests/support/test_database.h"
#include "ui/dialogs/command_dialog.h"
#include "ui/dialogs/person_dialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

namespace taphuan {
namespace {

// A person whose dialog is open while a colleague edits the same person.
class ConflictDialogTest : public testing::Test {
  protected:
    void SetUp() override {
        applyTheme(*qApp, ThemeMode::light);
        person.fullName = QStringLiteral("Nguyễn Thị Hoà");
        person.email = QStringLiteral("hoa@tayninh.gov.vn");
        person.nationalId = QStringLiteral("072190000123");
        ASSERT_GOOD(addPerson(test.database(), person, std::nullopt));
        test.close();
        workspace.open(test.path(), test.options, &window, [](OpenOutcome, const Error&) {});
        settle();
        ASSERT_TRUE(workspace.isOpen());
    }
    void settle() {
        ASSERT_TRUE(QTest::qWaitFor([&] { return workspace.isIdle(); }, patience));
    }
    void openDialog() {
        dialog = new PersonDialog(workspace, person, &window);
        dialog->open();
    }
    void colleagueEdits(const Person& edited) {
        bool good = false;
        workspace.write<Committed>(
            &window, [edited](Database& database) { return editPerson(database, edited); },
            [&](const Result<Committed>& done) { good = done.ok(); });
        settle();
        ASSERT_TRUE(good);
    }
    void type(const QString& field, const QString& text) {
        for (auto* each : dialog->findChildren<QLineEdit*>())
            if (each->accessibleName() == field) each->setText(text);
    }
    static QPushButton* button(QWidget& within, const QString& text) {
        for (auto* each : within.findChildren<QPushButton*>())
            if (each->text() == text) return each;
        return nullptr;
    }
    ConflictDialog* submitted() {
        button(*dialog, QStringLiteral("Lưu"))->click();
        return asked();
    }
    ConflictDialog* asked() {
        const QPointer<ConflictDialog> before = shown;
        EXPECT_TRUE(QTest::qWaitFor(
            [&] {
                shown = dialog ? dialog->findChild<ConflictDialog*>() : nullptr;
                return shown != nullptr && shown != before && shown->isVisible();
            },
            patience));
        return shown;
    }
    static void choose(ConflictDialog& conflict, const QString& choice) {
        for (auto* each : conflict.findChildren<QRadioButton*>())
            if (each->accessibleName() == choice) return each->click();
        ADD_FAILURE() << choice.toStdString();
    }
    Person stored() {
        Person found;
        workspace.read<std::optional<Person>>(
            &window, [id = person.id](Connection& db) { return find<Person>(db, id); },
            [&](const Result<std::optional<Person>>& read) { found = **read; });
        settle();
        return found;
    }

    TestDatabase test;
    Person person;
    QWidget window;
    Workspace workspace;
    QPointer<PersonDialog> dialog;
    QPointer<ConflictDialog> shown;
};

TEST_F(ConflictDialogTest, AsksWhoseFieldStaysAndWritesWhatWasChosen) {
    openDialog();
    Person theirs = person;
    theirs.fullName = QStringLiteral("Nguyễn Thị Hòa");
    theirs.email = QStringLiteral("nguyenthihoa@tayninh.gov.vn");
    theirs.staffCode = QStringLiteral("TN-7");
    colleagueEdits(theirs);
    type(QStringLiteral("Họ và tên"), QStringLiteral("Nguyễn Thị Hoa"));
    type(QStringLiteral("Thư điện tử"), QStringLiteral("hoant@tayninh.gov.vn"));
    ConflictDialog* conflict = submitted();
    ASSERT_NE(conflict, nullptr);
    QPushButton* save = button(*conflict, QStringLiteral("Lưu theo lựa chọn"));
    EXPECT_FALSE(save->isEnabled());
    choose(*conflict, QStringLiteral("Họ và tên, Của test: Nguyễn Thị Hòa"));
    EXPECT_FALSE(save->isEnabled());
    choose(*conflict, QStringLiteral("Thư điện tử, Của tôi: h•••@tayninh.gov.vn"));
    EXPECT_TRUE(save->isEnabled());
    save->click();
    EXPECT_TRUE(QTest::qWaitFor([&] { return dialog.isNull(); }, patience));
    const Person now = stored();
    EXPECT_EQ(now.fullName, QStringLiteral("Nguyễn Thị Hòa"));
    EXPECT_EQ(now.email, QStringLiteral("hoant@tayninh.gov.vn"));
    EXPECT_EQ(now.staffCode, QStringLiteral("TN-7"));
}

TEST_F(ConflictDialogTest, GoingBackKeepsWhatWasTypedAndWritesNothing) {
    openDialog();
    Person theirs = person;
    theirs.fullName = QStringLiteral("Nguyễn Thị Hòa");
    colleagueEdits(theirs);
    type(QStringLiteral("Họ và tên"), QStringLiteral("Nguyễn Thị Hoa"));
    ConflictDialog* conflict = submitted();
    ASSERT_NE(conflict, nullptr);
    button(*conflict, QStringLiteral("Thôi"))->click();
    settle();
    ASSERT_FALSE(dialog.isNull());
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(dialog->findChild<InlineBanner*>()->isVisible());
    EXPECT_EQ(dialog->findChild<QLineEdit*>()->text(), QStringLiteral("Nguyễn Thị Hoa"));
    EXPECT_EQ(stored().fullName, QStringLiteral("Nguyễn Thị Hòa"));
    EXPECT_NE(submitted(), nullptr);
}

TEST_F(ConflictDialogTest, WhatChangedAgainMeanwhileIsAskedAgain) {
    openDialog();
    Person theirs = person;
    theirs.fullName = QStringLiteral("Nguyễn Thị Hòa");
    colleagueEdits(theirs);
    type(QStringLiteral("Họ và tên"), QStringLiteral("Nguyễn Thị Hoa"));
    ConflictDialog* conflict = submitted();
    ASSERT_NE(conflict, nullptr);
    theirs.fullName = QStringLiteral("Nguyễn Hòa");
    colleagueEdits(theirs);
    choose(*conflict, QStringLiteral("Họ và tên, Của tôi: Nguyễn Thị Hoa"));
    button(*conflict, QStringLiteral("Lưu theo lựa chọn"))->click();
    conflict = asked();
    ASSERT_NE(conflict, nullptr);
    choose(*conflict, QStringLiteral("Họ và tên, Của tôi: Nguyễn Thị Hoa"));
    button(*conflict, QStringLiteral("Lưu theo lựa chọn"))->click();
    EXPECT_TRUE(QTest::qWaitFor([&] { return dialog.isNull(); }, patience));
    EXPECT_EQ(stored().fullName, QStringLiteral("Nguyễn Thị Hoa"));
}

TEST_F(ConflictDialogTest, DifferentFieldsOfOneRecordDoNotDisturbEachOther) {
    openDialog();
    Person theirs = person;
    theirs.staffCode = QStringLiteral("TN-7");
    colleagueEdits(theirs);
    type(QStringLiteral("Họ và tên"), QStringLiteral("Nguyễn Thị Hoa"));
    button(*dialog, QStringLiteral("Lưu"))->click();
    EXPECT_TRUE(QTest::qWaitFor([&] { return dialog.isNull(); }, patience));
    EXPECT_EQ(stored().fullName, QStringLiteral("Nguyễn Thị Hoa"));
    EXPECT_EQ(stored().staffCode, QStringLiteral("TN-7"));
}

TEST_F(ConflictDialogTest, NumbersStayMasked) {
    openDialog();
    Person theirs = person;
    theirs.nationalId = QStringLiteral("072190000456");
    colleagueEdits(theirs);
    type(QStringLiteral("Số CCCD"), QStringLiteral("072190000789"));
    ConflictDialog* conflict = submitted();
    ASSERT_NE(conflict, nullptr);
    for (auto* label : conflict->findChildren<QLabel*>()) {
        EXPECT_FALSE(label->text().contains(QStringLiteral("072190000"))) << label->text().toStdString();
    }
}

TEST_F(ConflictDialogTest, ADialogOfACommandAsksToo) {
    auto* other = new CommandDialog(workspace, QStringLiteral("Sửa"), QStringLiteral("Lưu"), &window);
    Person theirs = person;
    theirs.fullName = QStringLiteral("Nguyễn Thị Hòa");
    Person mine = person;
    mine.fullName = QStringLiteral("Nguyễn Thị Hoa");
    other->onAccept([other, mine] {
        other->submit<Committed>([mine](Database& database) { return editPerson(database, mine); });
    });
    other->open();
    colleagueEdits(theirs);
    other->accept();
    ASSERT_TRUE(QTest::qWaitFor([&] { return other->findChild<ConflictDialog*>() != nullptr; }, patience));
    auto* conflict = other->findChild<ConflictDialog*>();
    choose(*conflict, QStringLiteral("Họ và tên, Của tôi: Nguyễn Thị Hoa"));
    button(*conflict, QStringLiteral("Lưu theo lựa chọn"))->click();
    settle();
    EXPECT_EQ(stored().fullName, QStringLiteral("Nguyễn Thị Hoa"));
}

}  // namespace
}  // namespace taphuan
