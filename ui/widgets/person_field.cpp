#include "ui/widgets/person_field.h"

#include "core/storage/find_people.h"
#include "core/text/normalise.h"
#include "ui/models/workspace.h"

#include <QCompleter>
#include <QLineEdit>

namespace taphuan {

namespace {

constexpr int waitMilliseconds = 150;
constexpr int mostFound = 20;
constexpr int nameRole = Qt::UserRole + 1;

}  // namespace

PersonField::PersonField(Workspace& workspace, QWidget* parent) : QComboBox(parent), workspace_(workspace) {
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setCompleter(nullptr);
    lineEdit()->setPlaceholderText(tr("Gõ tên, đơn vị, số CCCD hoặc mã cán bộ để tìm hồ sơ"));
    delay_.setSingleShot(true);
    delay_.setInterval(waitMilliseconds);
    connect(&delay_, &QTimer::timeout, this, &PersonField::find);
    connect(lineEdit(), &QLineEdit::textEdited, this, [this] {
        person_ = {};
        delay_.start();
    });
    connect(this, &QComboBox::activated, this, [this](int row) {
        setPerson(Id<Person>(itemData(row).toLongLong()), itemData(row, nameRole).toString());
    });
}

void PersonField::setPerson(Id<Person> person, const QString& name) {
    person_ = person;
    name_ = name;
    setEditText(name);
}

QString PersonField::name() const {
    return person_.isNull() ? normalised(currentText()) : name_;
}

void PersonField::find() {
    const QString text = currentText().trimmed();
    const int search = ++searches_;
    if (text.isEmpty()) return;
    PeopleFilter filter;
    filter.on = workspace_.today();
    workspace_.read<std::vector<PersonSummary>>(
        this, [text, filter](Connection& db) { return findPeople(db, text, filter, mostFound); },
        [this, search](Result<std::vector<PersonSummary>> found) {
            if (search == searches_ && found) show(*found);
        });
}

// What is typed stays; the list opens below it.
void PersonField::show(const std::vector<PersonSummary>& found) {
    const QString typed = currentText();
    const int cursor = lineEdit()->cursorPosition();
    clear();
    for (const PersonSummary& person : found) {
        QStringList parts{person.fullName, person.birth.vietnamese(), person.position, person.unitName};
        parts.removeAll(QString());
        addItem(parts.join(QStringLiteral(" · ")), person.id.value);
        setItemData(count() - 1, person.fullName, nameRole);
    }
    setCurrentIndex(-1);
    setEditText(typed);
    lineEdit()->setCursorPosition(cursor);
    if (!found.empty() && lineEdit()->hasFocus()) {
        showPopup();
        lineEdit()->setFocus();
    }
}

}  // namespace taphuan
