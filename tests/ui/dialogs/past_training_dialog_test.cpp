#include "ui/dialogs/past_training_dialog.h"

#include "tests/support/class_setting.h"
#include "tests/support/patience.h"
#include "ui/models/workspace.h"
#include "ui/theme/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/unit_picker.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace taphuan {
namespace {

using namespace Qt::StringLiterals;

class PastTrainingDialogTest : public ClassSetting, public testing::Test {
  protected:
    void SetUp() override {
        applyTheme(*qApp, ThemeMode::light);
        options.clock.utcNow = [] { return QDateTime(QDate(2024, 6, 15), QTime(3, 0), Qt::UTC); };
        close();
        window.resize(1366, 768);
        window.setVisible(true);
        workspace.open(path(), options, &window, [](OpenOutcome, const Error&) {});
        settle();
    }
    void settle() {
        ASSERT_TRUE(QTest::qWaitFor([&] { return workspace.isOpen() && workspace.isIdle(); }, patience));
    }
    QString list(const QByteArray& rows) const {
        QFile file(folder.filePath(u"da-hoc.csv"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("Họ và tên,Ngày sinh,Chức vụ,Đơn vị,Tên lớp,Thời gian,Kết quả,Số chứng nhận\n" + rows);
        return file.fileName();
    }
    template <class T>
    static T* named(QWidget& dialog, const QString& name) {
        for (T* each : dialog.findChildren<T*>())
            if (each->accessibleName() == name) return each;
        return nullptr;
    }

    QWidget window;
    Workspace workspace;
};

TEST_F(PastTrainingDialogTest, AsksWhatTheListLeavesOutThenWritesOneOperation) {
    auto* dialog = new PastTrainingDialog(
        workspace,
        list("Nguyễn Văn An,04/05/1979,Công chức,Xã Hảo Đước,Lớp kỹ năng số khóa 1,12/6/2023 - 13/6/2023,"
             "Đạt,01/GCN\n"
             "Trần Thị Bình,05/06/1980,Chủ tịch,Xã Hảo Đước,Lớp kỹ năng số khóa 1,12/6/2023 - 13/6/2023,"
             "Chưa hoàn thành,\n"
             "Lê Văn Cường,06/07/1981,Công chức,Xã Hảo Đước,Lớp kỹ năng số khóa 1,31/02/2023,Đạt,02/GCN\n"),
        &window);
    QSignalSpy written(dialog, &PastTrainingDialog::written);
    dialog->open();
    settle();
    EXPECT_FALSE(dialog->acceptButton()->isEnabled()) << "neither course nor organiser is known";
    EXPECT_EQ(dialog->findChild<DataTable*>()->view()->model()->rowCount(), 3);
    auto* const chosen = named<QComboBox>(*dialog, u"Chương trình"_s);
    auto* const unit = dialog->findChild<UnitPicker*>();
    ASSERT_TRUE(chosen && unit);
    chosen->setCurrentIndex(chosen->findData(u"CDS"_s));
    Q_EMIT chosen->activated(chosen->currentIndex());
    unit->setUnit(department);
    Q_EMIT unit->chosen();
    settle();
    EXPECT_EQ(dialog->acceptButton()->text(), u"Nhập 2 kết quả"_s);
    dialog->acceptButton()->click();
    settle();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !written.isEmpty(); }, patience));
    EXPECT_TRUE(written.front().front().toString().contains(u"2 kết quả"_s));
    bool isClosed = false;
    workspace.close(&window, [&] { isClosed = true; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return isClosed; }, patience));
    reopen();
    EXPECT_EQ(count(u"SELECT count(*) FROM \"class\" WHERE state = 'closed'"_s), 1);
    EXPECT_EQ(count(u"SELECT count(*) FROM result WHERE outcome = 'completed'"_s), 1);
    EXPECT_EQ(count(u"SELECT count(*) FROM operation WHERE kind = 'class.history'"_s), 1);
}

}  // namespace
}  // namespace taphuan
