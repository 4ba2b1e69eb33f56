#include "ui/pages/duplicates_page.h"

#include "core/commands/people_commands.h"
#include "core/commands/unit_commands.h"
#include "core/storage/select.h"
#include "tests/support/patience.h"
#include "tests/support/test_database.h"
#include "ui/dialogs/merge_dialog.h"
#include "ui/models/workspace.h"
#include "ui/theme/theme.h"
#include "ui/widgets/data_table.h"

#include <QApplication>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

namespace taphuan {
namespace {

// Three records of one name and birth: three pairs.
class DuplicatesPageTest : public testing::Test {
  protected:
    void SetUp() override {
        applyTheme(*qApp, ThemeMode::light);
        for (const char* phone : {"0912345678", "", "0987654321"}) {
            Person person;
            person.fullName = QStringLiteral("Đỗ Thị Ánh");
            person.birth = PartialDate::of(QDate(1980, 2, 3));
            person.phone = QLatin1String(phone);
            ASSERT_GOOD(addPerson(*file, person, {}));
            people.push_back(person.id);
        }
        const QString path = file.path();
        file.close();
        page.resize(1100, 700);
        page.setVisible(true);
        workspace.open(path, file.options, &page, [](OpenOutcome, const Error&) {});
        settle();
    }
    void settle() {
        ASSERT_TRUE(QTest::qWaitFor(
            [&] { return workspace.isOpen() && workspace.isIdle() && page.isReady(); }, patience));
    }
    int pairs() { return page.findChild<DataTable*>()->view()->model()->rowCount(); }
    QPushButton* button(QWidget& within, const QString& text) {
        for (auto* each : within.findChildren<QPushButton*>())
            if (each->text() == text) return each;
        ADD_FAILURE() << "no button " << text.toStdString();
        return nullptr;
    }
    void choose(const QList<int>& rows) {
        auto* view = page.findChild<DataTable*>()->view();
        view->clearSelection();
        for (const int row : rows)
            view->selectionModel()->select(view->model()->index(row, 0),
                                           QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    Person stored(Id<Person> id) {
        std::optional<Person> found;
        workspace.read<std::optional<Person>>(
            &page, [id](Connection& db) { return find<Person>(db, id); },
            [&](Result<std::optional<Person>> person) {
                if (person) found = *person;
            });
        settle();
        EXPECT_TRUE(found);
        return found.value_or(Person());
    }

    TestDatabase file;
    std::vector<Id<Person>> people;
    Workspace workspace;
    DuplicatesPage page{workspace};
};

TEST_F(DuplicatesPageTest, ManyPairsAreToldApartAtOnce) {
    ASSERT_EQ(pairs(), 3);
    EXPECT_FALSE(button(page, QStringLiteral("Không phải một người"))->isEnabled());
    choose({0, 1, 2});
    EXPECT_FALSE(button(page, QStringLiteral("So sánh, gộp…"))->isEnabled());
    QSignalSpy told(&page, &DuplicatesPage::told);
    button(page, QStringLiteral("Không phải một người"))->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return told.count() == 1; }, patience));
    ASSERT_TRUE(QTest::qWaitFor([&] { return pairs() == 0; }, patience));
    workspace.undo(&page, told.first().at(1).value<OperationName>(),
                   [](const Result<Undone>& undone) { EXPECT_TRUE(undone.ok()); });
    EXPECT_TRUE(QTest::qWaitFor([&] { return pairs() == 3; }, patience));
}

TEST_F(DuplicatesPageTest, AMergeTakesWhatOnlyTheOtherSaysAndWhatIsChosen) {
    choose({0});
    button(page, QStringLiteral("So sánh, gộp…"))->click();
    const auto dialog = [&] { return page.findChild<MergeDialog*>(); };
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog() != nullptr; }, patience));
    const auto choices = dialog()->findChildren<QRadioButton*>();
    ASSERT_EQ(choices.size(), 2) << "name and birth are the same: only the telephone is asked";
    EXPECT_TRUE(choices[0]->isChecked());
    for (const QRadioButton* choice : choices)
        EXPECT_FALSE(choice->accessibleName().contains(QStringLiteral("0912345")));
    choices[1]->click();
    button(*dialog(), QStringLiteral("Gộp làm một người"))->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return pairs() == 1; }, patience));
    settle();
    EXPECT_TRUE(stored(people[0]).phone.isEmpty());
}

}  // namespace
}  // namespace taphuan
