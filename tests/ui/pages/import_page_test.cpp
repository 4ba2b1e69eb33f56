#include "ui/pages/import_page.h"

#include "core/storage/nomination_store.h"
#include "core/tables/read_workbook.h"
#include "tests/support/class_of_people.h"
#include "tests/support/patience.h"
#include "ui/models/import_rows_model.h"
#include "ui/models/workspace.h"
#include "ui/pages/import_page/import_preview.h"
#include "ui/pages/import_page/import_start.h"
#include "ui/pages/import_page/list_options.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chip_filter.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/unit_picker.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace taphuan {
namespace {

const QString listOf48 = QStringLiteral("cu-hoc-vien-huyen-chau-thanh.xlsx");
const QString listOf30 = QStringLiteral("danh-sach-can-bo-so-tttt.csv");

// The page over a database of a few units of Tây Ninh in June 2023.
class ImportPageTest : public testing::Test {
  protected:
    void SetUp() override {
        applyTheme(*qApp, ThemeMode::light);
        setting.addAgencies();
        Person known;
        known.fullName = QStringLiteral("Lê Công Tuấn");
        known.birth = PartialDate::ofYear(1970);
        known.nationalId = QStringLiteral("072070001813");
        Membership membership;
        membership.unit = setting.thaiBinh;
        membership.position = QStringLiteral("Công chức");
        ASSERT_GOOD(addPerson(*setting, known, membership));
        setting.close();
        bool open = false;
        workspace.open(setting.path(), setting.options, &workspace,
                       [&](OpenOutcome, const Error&) { open = workspace.isOpen(); });
        ASSERT_TRUE(QTest::qWaitFor([&] { return open; }, patience));
        page.resize(1166, 692);
        page.show();
        page.showPlace(QStringLiteral("import"));
        settle();
    }

    bool settled() const { return page.isReady() && workspace.isIdle(); }
    void settle() {
        ASSERT_TRUE(QTest::qWaitFor([&] { return settled(); }, patience));
    }
    void choose(const QString& path) {
        page.chooseFile(path);
        settle();
    }
    // A list of the given rows, under the usual header.
    QString listOf(const QStringList& rows) {
        QFile file(setting.folder.filePath(QStringLiteral("danh-sach.csv")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        const QStringList lines =
            QStringList{QStringLiteral("STT;Họ và tên;Ngày sinh;CCCD;Chức vụ;Đơn vị")} + rows;
        file.write(lines.join(u'\n').toUtf8());
        return file.fileName();
    }
    void sendFrom(Id<Unit> unit) {
        auto* picker = page.findChild<ListOptions*>()->findChild<UnitPicker*>();
        picker->setUnit(unit);
        Q_EMIT picker->chosen();
        settle();
    }

    QAbstractItemModel* rows() const { return page.findChild<ImportPreview*>()->table()->view()->model(); }
    QString cell(int row, ImportRowsModel::Column column) const {
        return rows()->index(row, column).data().toString();
    }
    // What the chip says; empty where there is none.
    QString chip(const QString& word) const {
        for (const Chip* each : page.findChildren<Chip*>())
            if (each->text() == word) return each->accessibleName();
        return {};
    }
    QPushButton* button(const QString& text) const {
        for (auto* each : page.findChildren<QPushButton*>())
            if (each->text() == text && each->isVisible()) return each;
        return nullptr;
    }
    void press(const QString& text) {
        QPushButton* pressed = button(text);
        ASSERT_NE(pressed, nullptr) << text.toStdString();
        ASSERT_TRUE(pressed->isEnabled()) << text.toStdString();
        pressed->click();
        settle();
    }
    QString bannerText() const {
        QStringList texts;
        for (auto* label : page.banner()->findChildren<QLabel*>()) texts += label->text();
        return texts.join(u'\n');
    }
    qint64 stored(const QString& sql) {
        auto db = Connection::open(setting.path(), false);
        const auto number = (*db)->number(sql);
        return number ? *number : -1;
    }
    qint64 people() { return stored(QStringLiteral("SELECT count(*) FROM person")); }
    void undo() {
        workspace.undo(&workspace, [](const Result<Undone>& result) { EXPECT_TRUE(result.ok()); });
        settle();
    }

    ClassOfPeople setting{3};
    Workspace workspace;
    ImportPage page{workspace};
};

const QString tuan = QStringLiteral("1;Lê Công Tuấn;1970;;Trưởng phòng;Xã Hảo Đước");
const QString centre = QStringLiteral("1;Đỗ Thị Ánh;05/04/1979;;Chuyên viên;Trung tâm Văn hóa Mới");

TEST_F(ImportPageTest, ShowsTheListOf48BeforeItWritesIt) {
    const qint64 before = people();
    choose(PeopleSetting::samplePath(listOf48));
    EXPECT_EQ(page.header()->title(), listOf48);
    EXPECT_EQ(chip(QStringLiteral("Tất cả")), QStringLiteral("Tất cả 48"));
    EXPECT_EQ(chip(QStringLiteral("Chưa rõ đơn vị")), QStringLiteral("Chưa rõ đơn vị 24"));
    EXPECT_EQ(chip(QStringLiteral("Đơn vị lạ")), QStringLiteral("Đơn vị lạ 2"));
    EXPECT_EQ(chip(QStringLiteral("Không phải người")), QStringLiteral("Không phải người 5"));
    sendFrom(setting.district);
    EXPECT_EQ(chip(QStringLiteral("Mới")), QStringLiteral("Mới 48"));
    EXPECT_TRUE(chip(QStringLiteral("Chưa rõ đơn vị")).isEmpty());
    EXPECT_EQ(rows()->rowCount(), 48);
    for (int row = 0; row < 48; ++row)
        EXPECT_FALSE(cell(row, ImportRowsModel::nationalId).contains(QStringLiteral("0720")));
    EXPECT_EQ(people(), before);
    QAbstractItemModelTester tester(rows(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    page.findChild<ImportPreview*>()->showPart(QStringLiteral("warned"));
    EXPECT_GT(rows()->rowCount(), 0);
    EXPECT_LT(rows()->rowCount(), 48);
}

TEST_F(ImportPageTest, ReadsTheListOf30FromText) {
    choose(PeopleSetting::samplePath(listOf30));
    sendFrom(setting.department);
    EXPECT_EQ(chip(QStringLiteral("Tất cả")), QStringLiteral("Tất cả 30"));
    EXPECT_NE(button(QStringLiteral("Nhập 30 hồ sơ")), nullptr);
}

TEST_F(ImportPageTest, AppliesAsOneOperationAndFollowsItsUndo) {
    const qint64 before = people();
    QSignalSpy told(&page, &ImportPage::told);
    choose(PeopleSetting::samplePath(listOf48));
    sendFrom(setting.district);
    press(QStringLiteral("Nhập 48 hồ sơ"));
    EXPECT_EQ(people(), before + 48);
    EXPECT_EQ(told.count(), 1);
    EXPECT_TRUE(page.banner()->isVisible());
    EXPECT_EQ(chip(QStringLiteral("Giống")), QStringLiteral("Giống 48"));
    ASSERT_NE(button(QStringLiteral("Không có gì để nhập")), nullptr);
    EXPECT_FALSE(button(QStringLiteral("Không có gì để nhập"))->isEnabled());
    undo();
    EXPECT_EQ(people(), before);
    EXPECT_EQ(chip(QStringLiteral("Mới")), QStringLiteral("Mới 48"));
}

TEST_F(ImportPageTest, ADoubtfulRowIsTheKnownPersonOrSomeoneNewOrLeftOut) {
    const qint64 before = people();
    choose(listOf({tuan}));
    EXPECT_EQ(cell(0, ImportRowsModel::verdict), QStringLiteral("Nghi trùng"));
    EXPECT_TRUE(cell(0, ImportRowsModel::note).contains(QStringLiteral("giống Lê Công Tuấn, Xã Thái Bình")));
    press(QStringLiteral("Bỏ qua hàng này"));
    EXPECT_EQ(cell(0, ImportRowsModel::verdict), QStringLiteral("Bỏ qua"));
    press(QStringLiteral("Chọn lại"));
    press(QStringLiteral("Tạo hồ sơ mới"));
    EXPECT_EQ(cell(0, ImportRowsModel::verdict), QStringLiteral("Mới"));
    press(QStringLiteral("Chọn lại"));
    press(QStringLiteral("Là người này"));
    EXPECT_EQ(cell(0, ImportRowsModel::verdict), QStringLiteral("Có thay đổi"));
    EXPECT_TRUE(
        cell(0, ImportRowsModel::note).contains(QStringLiteral("đơn vị: Xã Thái Bình → Xã Hảo Đước")));
    press(QStringLiteral("Nhập 1 hồ sơ"));
    EXPECT_EQ(people(), before);
    EXPECT_EQ(chip(QStringLiteral("Giống")), QStringLiteral("Giống 1"));
}

TEST_F(ImportPageTest, AnUnknownUnitIsMatchedOrCreatedOrItsRowsAreNotTaken) {
    choose(listOf({centre}));
    sendFrom(setting.district);
    EXPECT_EQ(cell(0, ImportRowsModel::verdict), QStringLiteral("Chưa rõ đơn vị"));
    press(QStringLiteral("Không nhận các hàng này"));
    EXPECT_EQ(cell(0, ImportRowsModel::verdict), QStringLiteral("Bỏ qua"));
    page.findChild<ImportPreview*>()->showPart(QStringLiteral("units"));
    press(QStringLiteral("Chọn lại"));
    QPushButton* match = button(QStringLiteral("Là đơn vị này"));
    ASSERT_NE(match, nullptr);
    EXPECT_FALSE(match->isEnabled());
    static_cast<UnitPicker*>(match->parentWidget()->findChild<QComboBox*>())->setUnit(setting.office);
    press(QStringLiteral("Là đơn vị này"));
    page.findChild<ImportPreview*>()->showPart(QStringLiteral("all"));
    EXPECT_EQ(cell(0, ImportRowsModel::unit), QStringLiteral("Văn phòng HĐND và UBND huyện"));
    page.findChild<ImportPreview*>()->showPart(QStringLiteral("units"));
    QPushButton* create = button(QStringLiteral("Tạo đơn vị mới"));
    ASSERT_NE(create, nullptr);
    const auto fields = create->parentWidget()->findChildren<QComboBox*>();
    ASSERT_EQ(fields.size(), 2);
    fields[0]->setCurrentIndex(fields[0]->findData(static_cast<int>(UnitKind::public_service)));
    static_cast<UnitPicker*>(fields[1])->setUnit(setting.province);
    press(QStringLiteral("Tạo đơn vị mới"));
    press(QStringLiteral("Nhập 1 hồ sơ"));
    EXPECT_EQ(stored(QStringLiteral("SELECT count(*) FROM unit_version v JOIN unit u ON u.id = v.unit "
                                    "WHERE v.name = 'Trung tâm Văn hóa Mới' AND u.kind = 'public_service' "
                                    "AND v.parent = %1")
                         .arg(setting.province.value)),
              1);
}

TEST_F(ImportPageTest, WithoutAnAudienceItSaysThatNobodyCounts) {
    choose(listOf({QStringLiteral("1;Đỗ Thị Ánh;05/04/1979;;Vô danh;Xã Hảo Đước"),
                   QStringLiteral("2;Hồ Văn Bé;1980;;Vô danh;Xã Hảo Đước")}));
    EXPECT_EQ(chip(QStringLiteral("Chưa có nhóm")), QStringLiteral("Chưa có nhóm 2"));
    EXPECT_TRUE(bannerText().contains(QStringLiteral("2 người chưa thuộc nhóm đối tượng nào")));
    press(QStringLiteral("Xem 2 hàng"));
    EXPECT_EQ(rows()->rowCount(), 2);
    // One row by itself, then the list.
    for (auto* field : page.findChildren<QComboBox*>()) {
        if (field->accessibleName() != QStringLiteral("Nhóm đối tượng của hàng này")) continue;
        field->setCurrentIndex(1);
        Q_EMIT field->activated(1);
    }
    settle();
    EXPECT_EQ(chip(QStringLiteral("Chưa có nhóm")), QStringLiteral("Chưa có nhóm 1"));
    auto* all = page.findChild<ListOptions*>()->findChildren<QComboBox*>().last();
    for (auto* field : page.findChild<ListOptions*>()->findChildren<QComboBox*>())
        if (field->accessibleName() == QStringLiteral("Nhóm đối tượng")) all = field;
    all->setCurrentIndex(2);
    Q_EMIT all->activated(2);
    settle();
    EXPECT_TRUE(chip(QStringLiteral("Chưa có nhóm")).isEmpty());
    EXPECT_NE(cell(0, ImportRowsModel::audience), cell(1, ImportRowsModel::audience));
}

TEST_F(ImportPageTest, GivesBackTheRefusedRowsWithTheirReasons) {
    choose(listOf({QStringLiteral("1;Đỗ Thị Ánh;31/02/1979;072179001234;Chuyên viên;Xã Hảo Đước"),
                   QStringLiteral("2;Hồ Văn Bé;1980;;Chuyên viên;Xã Hảo Đước")}));
    EXPECT_EQ(chip(QStringLiteral("Bị loại")), QStringLiteral("Bị loại 1"));
    EXPECT_NE(button(QStringLiteral("Trả lại hàng bị loại (.xlsx)")), nullptr);
    const QString path = setting.folder.filePath(QStringLiteral("tra-lai.xlsx"));
    page.exportRefused(path);
    settle();
    ASSIGN_GOOD(const Workbook written, readWorkbook(path));
    QStringList texts;
    for (const auto& row : written.sheets.front().rows)
        for (const Cell& each : row) texts += each.text();
    const QString all = texts.join(u'\n');
    EXPECT_TRUE(all.contains(QStringLiteral("Đỗ Thị Ánh"))) << all.toStdString();
    EXPECT_TRUE(all.contains(QStringLiteral("ô C2: Không đọc được ngày sinh"))) << all.toStdString();
    EXPECT_FALSE(all.contains(QStringLiteral("Hồ Văn Bé")));
    EXPECT_FALSE(all.contains(QStringLiteral("072179001234")));
}

TEST_F(ImportPageTest, SaysWhatIsWrongWithAFileAndAsksForAnother) {
    const auto made = [this](const char* name, const QByteArray& bytes) {
        QFile file(setting.folder.filePath(QLatin1String(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    };
    QFile good(PeopleSetting::samplePath(listOf48));
    ASSERT_TRUE(good.open(QIODevice::ReadOnly));
    const QStringList bad{setting.folder.filePath(QStringLiteral("khong-co.xlsx")),
                          made("rong.xlsx", {}),
                          made("cut.xlsx", good.readAll().left(5000)),
                          made("van-ban.xlsx", "%PDF-1.7"),
                          made("bang-ma.csv", "H\xF7 t\xEAn;Ng\xE0y sinh\nL\xEA V\xE3n;1970\n"),
                          made("khong-tieu-de.csv", "a;b\nc;d\n")};
    for (const QString& path : bad) {
        choose(path);
        EXPECT_TRUE(page.banner()->isVisible()) << path.toStdString();
        EXPECT_TRUE(bannerText().contains(QFileInfo(path).fileName())) << bannerText().toStdString();
        EXPECT_NE(button(QStringLiteral("Chọn tệp khác")), nullptr) << path.toStdString();
        EXPECT_TRUE(page.findChild<ImportStart*>()->isVisible());
    }
    choose(PeopleSetting::samplePath(listOf48));
    EXPECT_FALSE(page.findChild<ImportStart*>()->isVisible());
}

TEST_F(ImportPageTest, IsDoneWithTheKeyboardAlone) {
    choose(listOf({tuan}));
    page.activateWindow();
    ASSERT_TRUE(QTest::qWaitFor([&] { return page.isActiveWindow(); }, patience));
    auto* view = page.findChild<ImportPreview*>()->table()->view();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Return);
    auto* same = qobject_cast<QPushButton*>(QApplication::focusWidget());
    ASSERT_NE(same, nullptr);
    EXPECT_EQ(same->text(), QStringLiteral("Là người này"));
    QTest::keyClick(same, Qt::Key_Space);
    settle();
    EXPECT_EQ(cell(0, ImportRowsModel::verdict), QStringLiteral("Có thay đổi"));
    QPushButton* apply = button(QStringLiteral("Nhập 1 hồ sơ"));
    ASSERT_NE(apply, nullptr);
    QStringList walked;
    for (int i = 0; i < 60 && QApplication::focusWidget() != apply; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        walked += QApplication::focusWidget()->accessibleName();
    }
    ASSERT_EQ(QApplication::focusWidget(), apply) << walked.join(u'|').toStdString();
    QTest::keyClick(apply, Qt::Key_Space);
    settle();
    EXPECT_EQ(chip(QStringLiteral("Giống")), QStringLiteral("Giống 1"));
}

TEST_F(ImportPageTest, NamesEverythingThatTakesTheFocus) {
    const auto nameless = [this] {
        QStringList found;
        for (auto* widget : page.findChildren<QWidget*>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
                continue;
            if (qobject_cast<QLabel*>(widget) || widget->objectName().startsWith(QLatin1String("qt_")))
                continue;
            if (qobject_cast<QComboBox*>(widget->parentWidget())) continue;
            auto* known = QAccessible::queryAccessibleInterface(widget);
            if (known == nullptr || known->text(QAccessible::Name).isEmpty())
                found += QLatin1String(widget->metaObject()->className());
        }
        return found.join(u' ').toStdString();
    };
    EXPECT_EQ(nameless(), "");
    choose(listOf({tuan, centre}));
    EXPECT_EQ(nameless(), "");
    page.findChild<ImportPreview*>()->showPart(QStringLiteral("unit-open"));
    EXPECT_EQ(nameless(), "");
}

TEST_F(ImportPageTest, PutsAListForwardForAClass) {
    QSignalSpy places(&page, &ImportPage::openPlace);
    page.showPlace(QStringLiteral("nominate:") + setting.record.id.text());
    settle();
    EXPECT_TRUE(page.header()->title().contains(setting.record.code));
    choose(PeopleSetting::samplePath(listOf48));
    sendFrom(setting.district);
    press(QStringLiteral("Cử 48 người"));
    EXPECT_EQ(stored(QStringLiteral("SELECT count(*) FROM nomination WHERE training_class = %1 AND unit = %2")
                         .arg(setting.record.id.value)
                         .arg(setting.district.value)),
              48);
    ASSERT_EQ(places.count(), 1);
    EXPECT_EQ(places[0][0].toString(),
              QStringLiteral("class:") + setting.record.id.text() + QStringLiteral("/people"));
}

TEST_F(ImportPageTest, PutsAListIntoAClass) {
    page.showPlace(QStringLiteral("enrol:") + setting.record.id.text());
    settle();
    choose(listOf({QStringLiteral("1;Đỗ Thị Ánh;05/04/1979;;Chuyên viên;Xã Hảo Đước")}));
    press(QStringLiteral("Đưa 1 người vào lớp"));
    EXPECT_EQ(stored(QStringLiteral("SELECT count(*) FROM enrolment")), 4);
}

}  // namespace
}  // namespace taphuan
