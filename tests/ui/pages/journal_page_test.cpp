#include "ui/pages/journal_page.h"

#include "core/commands/people_commands.h"
#include "tests/support/class_setting.h"
#include "tests/support/patience.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/models/journal_model.h"
#include "ui/models/workspace.h"
#include "ui/pages/certificates_page.h"
#include "ui/pages/person_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/page_header.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace taphuan {
namespace {

constexpr int edits = 230;  // more than a page of the model

class JournalPageTest : public ClassSetting, public testing::Test {
  protected:
    void SetUp() override {
        applyTheme(*qApp, ThemeMode::light);
        hoa = person(QStringLiteral("Nguyễn Thị Hoà"));
        ASSIGN_GOOD(auto record, find<Person>(connection(), hoa));
        for (int i = 1; i <= edits; ++i) {
            record->note = QStringLiteral("lần %1").arg(i);
            ASSERT_GOOD(editPerson(database(), *record));
        }
        options.author = QStringLiteral("Lê Bình");
        reopen();
        person(QStringLiteral("Đỗ Thị Ánh"));
        close();
        page = std::make_unique<JournalPage>(workspace);
        model = page->findChild<JournalModel*>();
        page->resize(1100, 700);
        page->setVisible(true);
        workspace.open(path(), options, page.get(), [](OpenOutcome, const Error&) {});
        settle();
    }
    void settle() {
        ASSERT_TRUE(QTest::qWaitFor([&] { return page->isReady() && workspace.isIdle(); }, patience));
    }
    DataTable* table(bool ofModel) const {
        for (auto* each : page->findChildren<DataTable*>())
            if ((each->view()->model() == model) == ofModel) return each;
        return nullptr;
    }
    DataTable* list() const { return table(true); }
    QStringList changes(int at) const {
        QStringList texts;
        const auto* shown = table(false)->view()->model();
        for (int row = 0; row < shown->rowCount(); ++row) texts << shown->index(row, at).data().toString();
        return texts;
    }
    static QPushButton* button(QWidget& within, const QString& text) {
        for (auto* each : within.findChildren<QPushButton*>())
            if (each->text() == text) return each;
        return nullptr;
    }

    Id<Person> hoa;
    Workspace workspace;
    std::unique_ptr<JournalPage> page;
    JournalModel* model = nullptr;
};

TEST_F(JournalPageTest, ReadsALongJournalPageByPage) {
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_GT(model->rowCount(), edits);
    EXPECT_EQ(model->index(0, JournalModel::author).data().toString(), QStringLiteral("Lê Bình"));
    const QModelIndex oldest = model->index(model->rowCount() - 1, JournalModel::author);
    oldest.data();
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return oldest.data().toString() == QStringLiteral("test"); }, patience));
    list()->sortBy(JournalModel::at, Qt::AscendingOrder);
    settle();
    EXPECT_EQ(model->index(0, JournalModel::author).data().toString(), QStringLiteral("test"));
}

TEST_F(JournalPageTest, ShowsBeforeAndAfterOfTheChosenOperation) {
    list()->view()->selectRow(1);
    settle();
    EXPECT_EQ(changes(0), QStringList{QStringLiteral("Sửa")});
    EXPECT_EQ(changes(1), QStringList{QStringLiteral("hồ sơ cá nhân: Nguyễn Thị Hoà")});
    EXPECT_EQ(changes(2), QStringList{QStringLiteral("Ghi chú")});
    EXPECT_EQ(changes(3), QStringList{QStringLiteral("lần %1").arg(edits - 1)});
    EXPECT_EQ(changes(4), QStringList{QStringLiteral("lần %1").arg(edits)});
}

TEST_F(JournalPageTest, NarrowsByWhoWhatWhenAndWords) {
    auto boxes = page->findChildren<QComboBox*>();
    boxes.erase(std::remove_if(boxes.begin(), boxes.end(),
                               [](QComboBox* box) { return box->accessibleName().isEmpty(); }),
                boxes.end());
    ASSERT_EQ(boxes.size(), 2);
    const auto choose = [&](QComboBox* box, const QString& text) {
        box->setCurrentText(text);
        Q_EMIT box->activated(box->currentIndex());
        settle();
    };
    const int all = model->rowCount();
    choose(boxes[0], QStringLiteral("Lê Bình"));
    EXPECT_EQ(model->rowCount(), 1);
    choose(boxes[1], QStringLiteral("Chương trình, chuyên đề"));
    EXPECT_EQ(model->rowCount(), 0);
    choose(boxes[0], QStringLiteral("Mọi người"));
    EXPECT_EQ(model->rowCount(), 1);
    const qint64 chosen = model->line(0)->header.seq;
    choose(boxes[1], QStringLiteral("Mọi việc"));
    EXPECT_EQ(model->rowCount(), all);
    // What was chosen stays chosen, however far down it is.
    EXPECT_EQ(list()->selectedRows(), QList<int>{model->rowOf(chosen)});
    list()->filter()->setText(QStringLiteral("do thi anh"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return model->rowCount() == 1; }, patience));
    settle();
    list()->filter()->clear();
    ASSERT_TRUE(QTest::qWaitFor([&] { return model->rowCount() == all; }, patience));
    settle();
}

TEST_F(JournalPageTest, UndoesWhatIsChosenAndNamesWhatStays) {
    // The last edit but one: the note was edited again since, so it stays.
    list()->view()->selectRow(2);
    settle();
    QPushButton* undo = button(*page->header(), QStringLiteral("Hoàn tác thao tác này"));
    ASSERT_NE(undo, nullptr);
    const auto confirm = [&] {
        ASSERT_TRUE(undo->isEnabled());
        undo->click();
        const QPointer<FormDialog> dialog = page->findChild<FormDialog*>();
        ASSERT_FALSE(dialog.isNull());
        button(*dialog, QStringLiteral("Hoàn tác"))->click();
        ASSERT_TRUE(QTest::qWaitFor([&] { return dialog.isNull(); }, patience));
        settle();
    };
    const int before = model->rowCount();
    confirm();
    EXPECT_TRUE(page->banner()->isVisible());
    EXPECT_EQ(model->rowCount(), before);
    list()->view()->selectRow(1);
    settle();
    confirm();
    EXPECT_EQ(model->rowCount(), before + 1);
    EXPECT_EQ(model->index(0, JournalModel::state).data().toString(), QStringLiteral("Hoàn tác"));
    EXPECT_EQ(model->index(2, JournalModel::state).data().toString(), QStringLiteral("Đã hoàn tác"));
    // What was chosen stays chosen, and is not undone twice.
    EXPECT_EQ(list()->selectedRows(), QList<int>{2});
    EXPECT_FALSE(undo->isEnabled());
}

TEST_F(JournalPageTest, OpensWhatChangedARecord) {
    page->showPlace(QStringLiteral("journal?kind=person&id=") + hoa.text());
    settle();
    EXPECT_EQ(model->rowCount(), edits + 1);
    page->showPlace(QStringLiteral("journal"));
    settle();
    EXPECT_GT(model->rowCount(), edits + 1);
}

TEST_F(JournalPageTest, RecordsLeadHere) {
    PersonPage person(workspace);
    person.showPlace(QStringLiteral("person:") + hoa.text());
    QSignalSpy asked(&person, &PersonPage::openPlace);
    button(person, QStringLiteral("Ai đã sửa"))->click();
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.front().front().toString(), QStringLiteral("journal?kind=person&id=") + hoa.text());
    CertificatesPage certificates(workspace);
    EXPECT_FALSE(button(certificates, QStringLiteral("Ai đã sửa"))->isEnabled());
}

TEST_F(JournalPageTest, AReadOnlyPageDoesNotUndo) {
    page->setWritable(false);
    EXPECT_FALSE(button(*page->header(), QStringLiteral("Hoàn tác thao tác này"))->isVisible());
}

}  // namespace
}  // namespace taphuan
