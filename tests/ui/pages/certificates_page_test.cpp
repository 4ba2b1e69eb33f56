#include "ui/pages/certificates_page.h"

#include "tests/support/class_setting.h"
#include "tests/support/patience.h"
#include "ui/dialogs/book_dialog.h"
#include "ui/models/workspace.h"
#include "ui/theme/theme.h"
#include "ui/widgets/data_table.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace taphuan {
namespace {

class CertificatesPageTest : public ClassSetting, public testing::Test {
  protected:
    void SetUp() override {
        applyTheme(*qApp, ThemeMode::light);
        Book book = newBook(QStringLiteral("CDS"));
        ASSERT_GOOD(addBook(database(), book));
        close();
        page = std::make_unique<CertificatesPage>(workspace);
        page->resize(1100, 700);
        page->setVisible(true);
        workspace.open(path(), options, page.get(), [](OpenOutcome, const Error&) {});
        settle();
    }
    void settle() {
        ASSERT_TRUE(QTest::qWaitFor([&] { return page->isReady() && workspace.isIdle(); }, patience));
    }

    Workspace workspace;
    std::unique_ptr<CertificatesPage> page;
};

TEST_F(CertificatesPageTest, EditsABook) {
    QPushButton* edit = nullptr;
    for (auto* each : page->findChildren<QPushButton*>())
        if (each->text() == QStringLiteral("Sửa sổ…")) edit = each;
    ASSERT_NE(edit, nullptr);
    EXPECT_FALSE(edit->isEnabled());
    auto* books = page->findChild<DataTable*>();
    books->view()->selectRow(0);
    EXPECT_TRUE(edit->isEnabled());
    edit->click();
    settle();
    const QPointer<BookDialog> dialog = page->findChild<BookDialog*>();
    ASSERT_FALSE(dialog.isNull());
    for (auto* field : dialog->findChildren<QLineEdit*>())
        if (field->accessibleName() == QStringLiteral("Tên sổ"))
            field->setText(QStringLiteral("Sổ năm 2023"));
    for (auto* each : dialog->findChildren<QPushButton*>())
        if (each->isDefault()) each->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog.isNull(); }, patience));
    settle();
    const auto* model = books->view()->model();
    EXPECT_EQ(model->index(0, 1).data().toString(), QStringLiteral("Sổ năm 2023"));
    EXPECT_EQ(model->index(0, 0).data().toString(), QStringLiteral("CDS"));
    // The issuer stays though today's list may lack it.
    EXPECT_EQ(model->index(0, 2).data().toString(), QStringLiteral("Sở Thông tin và Truyền thông"));
}

}  // namespace
}  // namespace taphuan
