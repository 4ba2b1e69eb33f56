#include "ui/pages/import_page.h"

#include "core/storage/nomination_store.h"
#include "core/tables/read_workbook.h"
#include "tests/support/class_of_people.h"
#include "tests/support/patience.h"
#include "ui/dialogs/columns_dialog.h"
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
#include <QLineEdit>
#include <QMenu>
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
    // Who sent the number has to put it right: it is whole.
    EXPECT_TRUE(all.contains(QStringLiteral("072179001234")));
    // Put right there, the file is a list again.
    Workbook corrected = written;
    for (auto& row : corrected.sheets.front().rows)
        for (Cell& each : row)
            if (each.text() == QStringLiteral("31/02/1979"))
                each = Cell::ofText(QStringLiteral("28/02/1979"));
    ASSIGN_GOOD(const auto again, readPeopleTable(corrected, path, QDate(2023, 6, 10)));
    ASSERT_EQ(again.rows.size(), 1u);
    EXPECT_TRUE(again.rows.front().refusals.empty());
    EXPECT_EQ(again.rows.front().nationalId, QStringLiteral("072179001234"));
    EXPECT_EQ(again.columns.size(), 6);
}

// Types over a cell of the preview, as after a double click on it.
TEST_F(ImportPageTest, ACellIsPutRightInPlaceAndTakenBack) {
    choose(listOf({QStringLiteral("1;Đỗ Thị Ánh;31/02/1979;072179001234;Chuyên viên;Xã Hảo Đước"),
                   QStringLiteral("2;Hồ Văn Bé;1980;;Chuyên viên;Xã Hảo Đước")}));
    EXPECT_EQ(chip(QStringLiteral("Bị loại")), QStringLiteral("Bị loại 1"));
    const auto type = [this](int row, ImportRowsModel::Column column, const QString& text) {
        const QModelIndex index = rows()->index(row, column);
        ASSERT_TRUE(index.flags().testFlag(Qt::ItemIsEditable));
        ASSERT_TRUE(rows()->setData(index, text, Qt::EditRole));
        settle();
    };
    EXPECT_EQ(rows()->index(0, ImportRowsModel::birth).data(Qt::EditRole).toString(),
              QStringLiteral("31/02/1979"));
    EXPECT_EQ(rows()->index(0, ImportRowsModel::nationalId).data(Qt::EditRole).toString(),
              QStringLiteral("072179001234"));
    EXPECT_FALSE(rows()->index(0, ImportRowsModel::note).flags().testFlag(Qt::ItemIsEditable));
    type(0, ImportRowsModel::birth, QStringLiteral("28/02/1979"));
    EXPECT_EQ(cell(0, ImportRowsModel::verdict), QStringLiteral("Mới"));
    EXPECT_EQ(cell(0, ImportRowsModel::birth), QStringLiteral("28/02/1979"));
    // The list has no column of telephones.
    type(0, ImportRowsModel::phone, QStringLiteral("0912 345 678"));
    EXPECT_TRUE(cell(0, ImportRowsModel::phone).endsWith(QStringLiteral("678")));
    page.findChild<ImportPreview*>()->table()->view()->selectRow(0);
    press(QStringLiteral("Như trong tệp"));
    EXPECT_EQ(cell(0, ImportRowsModel::verdict), QStringLiteral("Bị loại"));
    type(0, ImportRowsModel::birth, QStringLiteral("01/03/1979"));
    press(QStringLiteral("Nhập 2 hồ sơ"));
    EXPECT_EQ(stored(QStringLiteral("SELECT count(*) FROM person WHERE birth = '1979-03-01'")), 1);
    EXPECT_EQ(stored(QStringLiteral("SELECT count(*) FROM operation WHERE reason LIKE '%sửa tay 1 ô: C2'")),
              1);
}

TEST_F(ImportPageTest, TaxCodeAndTerritoryArePutRightInPlace) {
    choose(listOf({tuan}));
    const auto* view = page.findChild<ImportPreview*>()->table()->view();
    EXPECT_TRUE(view->isColumnHidden(ImportRowsModel::taxCode)) << "the list is of no enterprises";
    EXPECT_TRUE(view->isColumnHidden(ImportRowsModel::territory));
    QFile file(setting.folder.filePath(QStringLiteral("doanh-nghiep.csv")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(
        "Họ và tên;Chức vụ;Tên doanh nghiệp;Mã số thuế\n"
        "Trần Văn Hùng;Giám đốc;Công ty TNHH Hòa Bình;01000475\n");
    file.close();
    choose(file.fileName());
    view = page.findChild<ImportPreview*>()->table()->view();
    EXPECT_FALSE(view->isColumnHidden(ImportRowsModel::taxCode));
    EXPECT_FALSE(view->isColumnHidden(ImportRowsModel::territory));
    EXPECT_EQ(cell(0, ImportRowsModel::verdict), QStringLiteral("Bị loại"));
    const auto type = [this](ImportRowsModel::Column column, const QString& text) {
        ASSERT_TRUE(rows()->setData(rows()->index(0, column), text, Qt::EditRole));
        settle();
    };
    EXPECT_EQ(rows()->index(0, ImportRowsModel::taxCode).data(Qt::EditRole).toString(),
              QStringLiteral("01000475"));
    type(ImportRowsModel::taxCode, QStringLiteral("0100047516"));
    EXPECT_NE(cell(0, ImportRowsModel::verdict), QStringLiteral("Bị loại"));
    EXPECT_NE(cell(0, ImportRowsModel::verdict), QStringLiteral("Mới")) << "below no unit";
    type(ImportRowsModel::territory, QStringLiteral("Xã Hảo Đước"));
    EXPECT_EQ(cell(0, ImportRowsModel::verdict), QStringLiteral("Mới"));
    EXPECT_EQ(cell(0, ImportRowsModel::territory), QStringLiteral("Xã Hảo Đước"));
    press(QStringLiteral("Nhập 1 hồ sơ"));
    EXPECT_EQ(stored(QStringLiteral("SELECT count(*) FROM unit WHERE tax_code = '0100047516'")), 1);
}

TEST_F(ImportPageTest, DecidesAllDoubtfulRowsAtOnce) {
    choose(listOf({tuan, QStringLiteral("2;Lê Công Tuấn;1970;;Văn thư;Xã Hảo Đước"),
                   QStringLiteral("3;Hồ Văn Bé;1980;;Chuyên viên;Xã Hảo Đước")}));
    EXPECT_EQ(chip(QStringLiteral("Nghi trùng")), QStringLiteral("Nghi trùng 2"));
    const auto decide = [this](const QString& beginning) {
        auto* menu = button(QStringLiteral("Quyết định tất cả…"))->menu();
        Q_EMIT menu->aboutToShow();
        for (QAction* action : menu->actions())
            if (action->text().startsWith(beginning) && action->isEnabled()) {
                action->trigger();
                settle();
                return true;
            }
        return false;
    };
    page.findChild<ImportPreview*>()->showPart(QStringLiteral("doubtful"));
    // Both are like the same person, who can be one of them alone.
    EXPECT_FALSE(decide(QStringLiteral("Là người giống nhất, nếu giống từ 80%")));
    ASSERT_TRUE(decide(QStringLiteral("Là người giống nhất, nếu giống từ 50%")));
    EXPECT_EQ(chip(QStringLiteral("Có thay đổi")), QStringLiteral("Có thay đổi 1"));
    EXPECT_EQ(chip(QStringLiteral("Nghi trùng")), QStringLiteral("Nghi trùng 1"));
    page.findChild<ImportPreview*>()->showPart(QStringLiteral("doubtful"));
    ASSERT_TRUE(decide(QStringLiteral("Tạo hồ sơ mới cho tất cả")));
    EXPECT_EQ(chip(QStringLiteral("Mới")), QStringLiteral("Mới 2"));
    page.findChild<ImportPreview*>()->showPart(QStringLiteral("changed"));
    ASSERT_TRUE(decide(QStringLiteral("Bỏ qua tất cả, giữ nguyên hồ sơ đã có")));
    EXPECT_EQ(chip(QStringLiteral("Bỏ qua")), QStringLiteral("Bỏ qua 1"));
    ASSERT_TRUE(decide(QStringLiteral("Bỏ mọi quyết định đã chọn")));
    EXPECT_EQ(chip(QStringLiteral("Nghi trùng")), QStringLiteral("Nghi trùng 2"));
}

TEST_F(ImportPageTest, ColumnsPutRightOnceAreKeptForTheNextFileOfThatShape) {
    const auto strange = [this](const QString& name) {
        QFile file(setting.folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QStringLiteral("Người;Sinh;Việc\nĐỗ Thị Ánh;05/04/1979;Chuyên viên\n").toUtf8());
        return file.fileName();
    };
    choose(strange(QStringLiteral("la.csv")));
    press(QStringLiteral("Chỉ các cột…"));
    auto* dialog = page.findChild<ColumnsDialog*>();
    ASSERT_NE(dialog, nullptr);
    const QStringList wanted{QStringLiteral("full_name"), QStringLiteral("birth_date"),
                             QStringLiteral("position")};
    QList<QComboBox*> fields;
    for (auto* field : dialog->findChildren<QComboBox*>())
        if (field->accessibleName().startsWith(QStringLiteral("Cột "))) fields += field;
    ASSERT_EQ(fields.size(), 3);
    for (int i = 0; i < 3; ++i) {
        fields[i]->setCurrentIndex(fields[i]->findData(wanted[i]));
        Q_EMIT fields[i]->activated(fields[i]->currentIndex());
    }
    for (auto* edit : dialog->findChildren<QLineEdit*>())
        if (edit->accessibleName() == QStringLiteral("Tên của cách đọc này"))
            edit->setText(QStringLiteral("Huyện Châu Thành"));
    dialog->acceptButton()->click();
    settle();
    EXPECT_EQ(rows()->rowCount(), 1);
    EXPECT_EQ(cell(0, ImportRowsModel::position), QStringLiteral("Chuyên viên"));
    EXPECT_EQ(stored(QStringLiteral("SELECT count(*) FROM import_profile")), 1);
    choose(strange(QStringLiteral("la-2.csv")));
    EXPECT_EQ(rows()->rowCount(), 1);
    EXPECT_EQ(cell(0, ImportRowsModel::birth), QStringLiteral("05/04/1979"));
    press(QStringLiteral("Không dùng"));
    EXPECT_NE(button(QStringLiteral("Không dùng")), nullptr)
        << "no list is found without it; the preview stays";
    EXPECT_TRUE(page.banner()->isVisible());
    undo();
    EXPECT_EQ(stored(QStringLiteral("SELECT count(*) FROM import_profile")), 0);
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
        const bool table = path.endsWith(QStringLiteral(".csv"));  // read, and no header found in it
        EXPECT_NE(button(table ? QStringLiteral("Chỉ các cột…") : QStringLiteral("Chọn tệp khác")), nullptr)
            << path.toStdString();
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
