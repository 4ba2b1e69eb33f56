#include "ui/pages/data_page.h"

#include "core/commands/data_request_commands.h"
#include "core/commands/undo_commands.h"
#include "core/storage/data_list_store.h"
#include "core/storage/data_request_store.h"
#include "tests/support/patience.h"
#include "tests/support/people_setting.h"
#include "ui/dialogs/data_list_dialog.h"
#include "ui/dialogs/person_data_dialog.h"
#include "ui/dialogs/request_dialog.h"
#include "ui/models/workspace.h"
#include "ui/pages/data_page/lists_tab.h"
#include "ui/pages/data_page/requests_tab.h"
#include "ui/pages/import_page.h"
#include "ui/pages/import_page/list_options.h"
#include "ui/pages/person_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/basis_choice.h"
#include "ui/widgets/chip_filter.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/person_field.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace taphuan {
namespace {

using namespace Qt::StringLiterals;

const QString officials = QStringLiteral("cu-hoc-vien-huyen-chau-thanh.xlsx");

// A person who asked something, on a Thursday.
class DataPageTest : public testing::Test {
  protected:
    void SetUp() override {
        applyTheme(*qApp, ThemeMode::light);
        setting.options.clock.utcNow = [] { return QDateTime(QDate(2026, 3, 5), QTime(3, 0), Qt::UTC); };
        setting.reopen();
        person.fullName = u"Đỗ Thị Ánh"_s;
        person.nationalId = u"072179683244"_s;
        ASSERT_GOOD(addPerson(*setting, person, std::nullopt));
        DataRequest request;
        request.person = person.id;
        request.kind = DataRight::erase;
        request.receivedOn = QDate(2026, 3, 2);
        ASSERT_GOOD(addRequest(*setting, request));
        setting.close();
    }
    template <class P>
    P& shown(const QString& place) {
        auto made = std::make_unique<P>(workspace);
        P& result = *made;
        page = std::move(made);
        page->resize(1166, 692);
        page->setVisible(true);
        workspace.open(setting.path(), setting.options, page.get(), [](OpenOutcome, const Error&) {});
        EXPECT_TRUE(QTest::qWaitFor([&] { return workspace.isOpen(); }, patience));
        result.showPlace(place);
        settle();
        return result;
    }
    void settle() {
        ASSERT_TRUE(QTest::qWaitFor([&] { return page->isReady() && workspace.isIdle(); }, patience));
    }
    static QPushButton* button(QWidget& within, const QString& text) {
        for (auto* each : within.findChildren<QPushButton*>())
            if (each->text() == text) return each;
        return nullptr;
    }
    template <class T>
    T* dialog() {
        for (auto* each : page->findChildren<T*>())
            if (each->isVisible()) return each;
        return nullptr;
    }
    template <class Tab>
    TableView* table() {
        return page->findChild<Tab*>()->template findChild<DataTable*>()->view();
    }
    // Of the first row.
    template <class Tab>
    QString cell(int column) {
        return table<Tab>()->model()->index(0, column).data().toString();
    }
    template <class Tab>
    bool becomes(int column, const QString& text) {
        return QTest::qWaitFor([&] { return cell<Tab>(column) == text; }, patience);
    }
    void undo() {
        bool done = false;
        workspace.undo(page.get(), [&](const Result<Undone>& result) { done = result.ok(); });
        ASSERT_TRUE(QTest::qWaitFor([&] { return done; }, patience));
        settle();
    }

    PeopleSetting setting;
    Person person;
    Workspace workspace;
    std::unique_ptr<Page> page;
};

TEST_F(DataPageTest, ARequestIsAcknowledgedAndAnsweredWithinItsDays) {
    auto& data = shown<DataPage>(u"data"_s);
    ASSERT_EQ(table<RequestsTab>()->model()->rowCount(), 1);
    EXPECT_EQ(cell<RequestsTab>(0), u"Đỗ Thị Ánh"_s);
    EXPECT_EQ(cell<RequestsTab>(3), u"04/03/2026"_s);
    EXPECT_EQ(cell<RequestsTab>(5), u"Quá hạn xác nhận"_s);
    EXPECT_FALSE(button(data, u"Xác nhận…"_s)->isEnabled());
    EXPECT_FALSE(button(data, u"Xác nhận…"_s)->toolTip().isEmpty());
    table<RequestsTab>()->selectRow(0);
    button(data, u"Xác nhận…"_s)->click();
    auto* asked = dialog<FormDialog>();
    ASSERT_NE(asked, nullptr);
    button(*asked, u"Đã xác nhận"_s)->click();
    ASSERT_TRUE(becomes<RequestsTab>(5, u"Đang giải quyết"_s));
    settle();
    EXPECT_EQ(cell<RequestsTab>(3), u"22/03/2026"_s);
    table<RequestsTab>()->selectRow(0);
    EXPECT_FALSE(button(data, u"Xác nhận…"_s)->isEnabled());
    button(data, u"Trả lời…"_s)->click();
    auto* answer = dialog<FormDialog>();
    ASSERT_NE(answer, nullptr);
    answer->findChild<QComboBox*>()->setCurrentIndex(1);
    button(*answer, u"Ghi trả lời"_s)->click();
    settle();
    EXPECT_TRUE(answer->isVisible()) << "done in part needs a reason";
    for (auto* field : answer->findChildren<QLineEdit*>())
        if (!field->placeholderText().isEmpty()) field->setText(u"Sổ cấp phải lưu"_s);
    button(*answer, u"Ghi trả lời"_s)->click();
    ASSERT_TRUE(becomes<RequestsTab>(5, u"Thực hiện một phần"_s));
    settle();
    table<RequestsTab>()->selectRow(0);
    EXPECT_FALSE(button(data, u"Trả lời…"_s)->isEnabled());
    undo();
    EXPECT_EQ(cell<RequestsTab>(5), u"Đang giải quyết"_s);
}

TEST_F(DataPageTest, ANewRequestFindsItsPersonAsTheNameIsTyped) {
    auto& data = shown<DataPage>(u"data"_s);
    QSignalSpy told(&data, &DataPage::told);
    button(data, u"Ghi yêu cầu"_s)->click();
    auto* asked = dialog<RequestDialog>();
    ASSERT_NE(asked, nullptr);
    auto* field = asked->findChild<PersonField*>();
    // Nobody asked yet.
    button(*asked, u"Ghi yêu cầu"_s)->click();
    settle();
    EXPECT_TRUE(asked->findChild<InlineBanner*>()->isVisible());
    QTest::keyClicks(field->lineEdit(), u"do thi"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return field->count() == 1; }, patience));
    field->setCurrentIndex(0);
    Q_EMIT field->activated(0);
    EXPECT_EQ(field->person(), person.id);
    EXPECT_EQ(field->name(), person.fullName);
    button(*asked, u"Ghi yêu cầu"_s)->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return table<RequestsTab>()->model()->rowCount() == 2; }, patience));
    EXPECT_EQ(told.count(), 1);
}

TEST_F(DataPageTest, SaysByWhenBothAnswersAreDue) {
    shown<DataPage>(u"data"_s);
    RequestDialog asked(workspace, {}, page.get());
    const auto deadlines = [&] {
        for (auto* label : asked.findChildren<QLabel*>())
            if (label->text().startsWith(u"xác nhận đến"_s)) return label->text();
        return QString();
    };
    EXPECT_EQ(deadlines(), u"xác nhận đến hết ngày 09/03/2026, trả lời đến hết ngày 15/03/2026"_s);
    asked.findChildren<QComboBox*>()[1]->setCurrentIndex(2);
    EXPECT_EQ(deadlines(), u"xác nhận đến hết ngày 09/03/2026, trả lời đến hết ngày 25/03/2026"_s);
    settle();
}

TEST_F(DataPageTest, AnImportAsksForTheBasisAndTheListIsCorrectedLater) {
    auto& import = shown<ImportPage>(u"import"_s);
    import.chooseFile(PeopleSetting::samplePath(officials));
    settle();
    auto* options = import.findChild<ListOptions*>();
    auto* basis = options->findChild<BasisChoice*>();
    EXPECT_EQ(basis->basis(), LegalBasis::law) << "officials alone";
    basis->setBasis(LegalBasis::consent);
    Q_EMIT basis->activated(basis->currentIndex());
    QPushButton* apply = nullptr;
    for (auto* each : import.header()->findChildren<QPushButton*>())
        if (each->text().startsWith(u"Nhập "_s)) apply = each;
    ASSERT_NE(apply, nullptr);
    apply->click();
    settle();
    EXPECT_TRUE(import.banner()->isVisible());
    EXPECT_FALSE(import.banner()->accessibleName().isEmpty());
    for (auto* field : options->findChildren<QLineEdit*>())
        if (field->placeholderText().contains(u"phiếu đồng ý"_s)) {
            field->setFocus();
            QTest::keyClicks(field, u"Cap so 7"_s);
        }
    apply->click();
    settle();
    workspace.close();
    ASSERT_TRUE(QTest::qWaitFor([&] { return workspace.isIdle(); }, patience));
    auto& data = shown<DataPage>(u"data/lists"_s);
    ASSERT_EQ(table<ListsTab>()->model()->rowCount(), 1);
    EXPECT_EQ(cell<ListsTab>(0), officials);
    EXPECT_EQ(cell<ListsTab>(4), u"Sự đồng ý của từng người"_s);
    EXPECT_EQ(cell<ListsTab>(5), u"Cap so 7"_s);
    table<ListsTab>()->selectRow(0);
    button(data, u"Sửa căn cứ…"_s)->click();
    auto* edit = dialog<DataListDialog>();
    ASSERT_NE(edit, nullptr);
    edit->findChild<BasisChoice*>()->setBasis(LegalBasis::law);
    button(*edit, u"Lưu"_s)->click();
    EXPECT_TRUE(becomes<ListsTab>(4, u"Nhiệm vụ theo luật"_s));
    settle();
}

TEST_F(DataPageTest, APersonsDataIsPrintedFromTheirPageForAPurpose) {
    auto& own = shown<PersonPage>(u"person:"_s + person.id.text());
    PersonDataDialog print(workspace, person.id, person.fullName, &own);
    QSignalSpy written(&print, &PersonDataDialog::written);
    const QString path = setting.folder.filePath(u"a.pdf"_s);
    print.show();
    print.setAttribute(Qt::WA_DeleteOnClose, false);
    print.write(path);
    ASSERT_TRUE(QTest::qWaitFor([&] { return written.count() == 1; }, patience));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("%PDF"));
    settle();
}

}  // namespace
}  // namespace taphuan
