#include "core/commands/attendance_commands.h"
#include "core/commands/certificate_commands.h"
#include "core/commands/result_commands.h"
#include "core/storage/attendance_store.h"
#include "core/tables/read_workbook.h"
#include "tests/support/class_of_people.h"
#include "tests/support/patience.h"
#include "ui/models/workspace.h"
#include "ui/pages/certificates_page.h"
#include "ui/pages/class_page.h"
#include "ui/pages/classes_page.h"
#include "ui/pages/journal_page.h"
#include "ui/pages/people_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/data_table.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPrinter>
#include <QTest>

namespace taphuan {
namespace {

// A class that was held, computed and certified, its lists on screen.
class Copying : public testing::Test {
  protected:
    void SetUp() override {
        applyTheme(*qApp, ThemeMode::light);
        ASSIGN_GOOD(const AttendanceGrid grid, readAttendanceGrid(setting.connection(), setting.record.id));
        for (const Session& session : grid.sessions) ASSERT_GOOD(markAllPresent(*setting, session.id));
        ASSERT_GOOD(completeClass(*setting, setting.record.id));
        Book book;
        book.code = QStringLiteral("CN");
        book.name = QStringLiteral("Sổ giấy chứng nhận");
        book.issuer = setting.province;
        book.kind = CertificateKind::giay_chung_nhan_hoan_thanh;
        book.pattern = QStringLiteral("{seq:4}/{yyyy}");
        book.openedOn = QDate(2023, 6, 1);
        ASSERT_GOOD(addBook(*setting, book));
        Issue issue;
        issue.trainingClass = setting.record.id;
        issue.book = book.id;
        issue.decision = QStringLiteral("05/QĐ-SNV");
        issue.decidedOn = QDate(2023, 6, 13);
        ASSERT_GOOD(issueCertificates(*setting, issue));
        setting.close();
        workspace.open(setting.path(), setting.options, &workspace, [](OpenOutcome, const Error&) {});
        ASSERT_TRUE(QTest::qWaitFor([&] { return workspace.isOpen() && workspace.isIdle(); }, patience));
    }

    template <class P>
    void show(P& page, const QString& place) {
        page.resize(1166, 700);
        page.setVisible(true);
        page.showPlace(place);
        ASSERT_TRUE(QTest::qWaitFor([&] { return page.isReady() && workspace.isIdle(); }, patience));
    }

    // The clipboard's rows and columns, headers first.
    QList<QStringList> copied(DataTable& table) {
        QApplication::clipboard()->clear();
        table.copy();
        const bool there =
            QTest::qWaitFor([] { return !QApplication::clipboard()->text().isEmpty(); }, patience);
        EXPECT_TRUE(there) << table.view()->accessibleName().toStdString();
        QList<QStringList> rows;
        for (const QString& line : QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts))
            rows += line.split(u'\t');
        return rows;
    }

    // Every cell pasted is the one shown, a number without its thousands' dots.
    void expectCopiesWhatIsShown(QWidget& page) {
        int tables = 0;
        for (auto* table : page.findChildren<DataTable*>()) {
            const QAbstractItemModel* model = table->view()->model();
            if (!table->isVisible() || model->rowCount() == 0) continue;
            ++tables;
            table->view()->clearSelection();
            const QList<QStringList> rows = copied(*table);
            ASSERT_EQ(rows.size(), model->rowCount() + 1);
            for (int row = 0; row < model->rowCount(); ++row)
                for (int column = 0; column < model->columnCount(); ++column) {
                    const QString shown = model->index(row, column).data().toString();
                    QString plain = shown;
                    const QString pasted = rows[row + 1].value(column);
                    EXPECT_TRUE(pasted == shown || pasted == plain.remove(u'.'))
                        << pasted.toStdString() << " for " << shown.toStdString();
                }
        }
        EXPECT_GT(tables, 0);
    }

    ClassOfPeople setting{3};
    Workspace workspace;
};

TEST_F(Copying, EveryTabOfAClassGivesWhatIsOnScreen) {
    ClassPage page(workspace);
    for (const char* tab : {"people", "sessions", "results", "certificates"}) {
        show(page, QStringLiteral("class:%1/%2").arg(setting.record.id.text(), QLatin1String(tab)));
        expectCopiesWhatIsShown(page);
    }
}

TEST_F(Copying, EveryRegisterGivesWhatIsOnScreen) {
    ClassesPage classes(workspace);
    show(classes, QStringLiteral("classes"));
    expectCopiesWhatIsShown(classes);
    CertificatesPage certificates(workspace);
    show(certificates, QStringLiteral("certificates"));
    expectCopiesWhatIsShown(certificates);
    PeoplePage people(workspace);
    show(people, QStringLiteral("people"));
    expectCopiesWhatIsShown(people);
    JournalPage journal(workspace);
    show(journal, QStringLiteral("journal"));
    expectCopiesWhatIsShown(journal);
}

TEST_F(Copying, TheFileHoldsTextsNumbersAndDatesAsTheyAre) {
    CertificatesPage page(workspace);
    show(page, QStringLiteral("certificates"));
    DataTable* list = page.findChildren<DataTable*>().last();
    const QString path = setting.folder.filePath(QStringLiteral("so.xlsx"));
    list->exportTo(path);
    ASSERT_TRUE(QTest::qWaitFor([&] { return page.banner()->isVisible(); }, patience));
    ASSIGN_GOOD(const Workbook workbook, readWorkbook(path));
    const Sheet& sheet = workbook.sheets.front();
    QStringList first;
    for (int column = 0; column < 5; ++column) first += sheet.at(3, column).text();
    EXPECT_EQ(first[0], QStringLiteral("0001/2023"));
    EXPECT_EQ(first[4], QStringLiteral("13/06/2023"));
    EXPECT_EQ(sheet.at(3, 4).kind, Cell::Kind::date);
}

TEST_F(Copying, AFileThatCannotBeWrittenIsSaidOnThePage) {
    ClassesPage page(workspace);
    show(page, QStringLiteral("classes"));
    page.findChild<DataTable*>()->exportTo(setting.folder.filePath(QStringLiteral("không có/lop.xlsx")));
    EXPECT_TRUE(QTest::qWaitFor([&] { return page.banner()->isVisible(); }, patience));
}

TEST_F(Copying, PrintsOnAThreadOfItsOwn) {
    ClassesPage page(workspace);
    show(page, QStringLiteral("classes"));
    const QString path = setting.folder.filePath(QStringLiteral("lop.pdf"));
    auto printer = std::make_shared<QPrinter>();
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(path);
    page.findChild<DataTable*>()->print(std::move(printer));
    EXPECT_TRUE(QTest::qWaitFor([&] { return QFileInfo(path).size() > 0; }, patience));
}

}  // namespace
}  // namespace taphuan
