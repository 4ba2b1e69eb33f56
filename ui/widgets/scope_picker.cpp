#include "ui/widgets/scope_picker.h"

#include "core/storage/class_store.h"
#include "core/storage/unit_store.h"
#include "ui/models/workspace.h"
#include "ui/theme/theme.h"
#include "ui/widgets/unit_picker.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QShortcut>

namespace taphuan {

namespace {

constexpr int unitRole = Qt::UserRole;
constexpr int classRole = Qt::UserRole + 1;
constexpr int listHeight = 96;

struct NamedScope {
    AccountScope scope;
    QString name;
};

QString nameOfClass(const TrainingClass& record) {
    return ScopePicker::tr("Lớp %1").arg(record.code);
}

}  // namespace

ScopePicker::ScopePicker(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      all_(new QRadioButton(tr("Toàn bộ dữ liệu"))),
      some_(new QRadioButton(tr("Chỉ những đơn vị (cùng mọi đơn vị bên dưới), lớp này:"))),
      chosen_(new QWidget),
      units_(new UnitPicker(workspace, workspace.today(), tr("Thêm đơn vị: gõ một phần tên"))),
      classes_(new QComboBox),
      list_(new QListWidget),
      remove_(new QPushButton(tr("Bỏ khỏi phạm vi"))) {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, px(space::xs), 0, 0);
    rows->setSpacing(px(space::s));
    rows->addWidget(all_);
    rows->addWidget(some_);
    buildList(*chosen_);
    rows->addWidget(chosen_);
    connect(some_, &QRadioButton::toggled, this, &ScopePicker::showChoice);
    some_->setChecked(true);
    setFocusProxy(some_);
    readClasses();
}

void ScopePicker::buildList(QWidget& within) {
    auto* rows = new QVBoxLayout(&within);
    rows->setContentsMargins(px(space::xl), 0, 0, 0);
    rows->setSpacing(px(space::s));
    units_->setAccessibleName(tr("Thêm đơn vị vào phạm vi"));
    classes_->setAccessibleName(tr("Thêm lớp vào phạm vi"));
    classes_->setEditable(true);
    classes_->setInsertPolicy(QComboBox::NoInsert);
    classes_->completer()->setFilterMode(Qt::MatchContains);
    classes_->completer()->setCompletionMode(QCompleter::PopupCompletion);
    classes_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    classes_->lineEdit()->setPlaceholderText(tr("Thêm lớp: gõ mã hoặc tên"));
    list_->setAccessibleName(tr("Phạm vi"));
    list_->setFixedHeight(px(listHeight));
    remove_->setAutoDefault(false);
    for (QWidget* widget : std::initializer_list<QWidget*>{units_, classes_, list_}) rows->addWidget(widget);
    rows->addWidget(remove_, 0, Qt::AlignLeft);
    connect(units_, &UnitPicker::chosen, this, [this] {
        if (units_->unit().isNull()) return;
        add(units_->unit(), {}, units_->currentText());
        units_->setUnit({});
    });
    connect(classes_, &QComboBox::activated, this, [this](int index) {
        const Id<TrainingClass> id(classes_->itemData(index).toLongLong());
        if (!id.isNull()) add({}, id, tr("Lớp %1").arg(classes_->itemText(index)));
        classes_->setCurrentIndex(-1);
    });
    connect(remove_, &QPushButton::clicked, this, &ScopePicker::removeChosen);
    auto* key = new QShortcut(QKeySequence::Delete, list_);
    key->setContext(Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, &ScopePicker::removeChosen);
    connect(list_, &QListWidget::currentRowChanged, this, [this](int row) { remove_->setEnabled(row >= 0); });
    remove_->setEnabled(false);
}

// Where they cannot be read there are none to choose from; units still are.
void ScopePicker::readClasses() {
    workspace_.read<std::vector<ClassRow>>(
        this, [](Connection& db) { return listClasses(db); },
        [this](const Result<std::vector<ClassRow>>& rows) {
            classes_->setVisible(rows && !rows->empty());
            if (!rows) return;
            for (const ClassRow& row : *rows)
                classes_->addItem(row.record.name.isEmpty()
                                      ? row.record.code
                                      : QString(row.record.code % QStringLiteral(" · ") % row.record.name),
                                  row.record.id.value);
            classes_->setCurrentIndex(-1);
        });
}

void ScopePicker::setScope(bool everywhere, const std::vector<AccountScope>& scopes) {
    (everywhere ? all_ : some_)->setChecked(true);
    workspace_.read<std::vector<NamedScope>>(
        this,
        [scopes, today = workspace_.today()](Connection& db) -> Result<std::vector<NamedScope>> {
            std::vector<NamedScope> named;
            for (const AccountScope& scope : scopes) {
                if (!scope.unit.isNull()) {
                    TAPHUAN_ASSIGN(const QString name, unitName(db, scope.unit, today));
                    named.push_back({scope, name});
                    continue;
                }
                TAPHUAN_ASSIGN(const TrainingClass record, classById(db, scope.trainingClass));
                named.push_back({scope, nameOfClass(record)});
            }
            return named;
        },
        [this, scopes](const Result<std::vector<NamedScope>>& named) {
            if (named)
                for (const NamedScope& each : *named)
                    add(each.scope.unit, each.scope.trainingClass, each.name);
            else
                for (const AccountScope& scope : scopes)
                    add(scope.unit, scope.trainingClass,
                        scope.unit.isNull() ? scope.trainingClass.text() : scope.unit.text());
        });
}

void ScopePicker::add(Id<Unit> unit, Id<TrainingClass> trainingClass, const QString& name) {
    for (int row = 0; row < list_->count(); ++row)
        if (list_->item(row)->data(unitRole).toLongLong() == unit.value &&
            list_->item(row)->data(classRole).toLongLong() == trainingClass.value)
            return;
    auto* item = new QListWidgetItem(name, list_);
    item->setData(unitRole, unit.value);
    item->setData(classRole, trainingClass.value);
}

void ScopePicker::removeChosen() {
    delete list_->currentItem();
}

void ScopePicker::showChoice() {
    chosen_->setEnabled(some_->isChecked());
}

bool ScopePicker::everywhere() const {
    return all_->isChecked();
}

std::vector<Id<Unit>> ScopePicker::units() const {
    std::vector<Id<Unit>> all;
    for (int row = 0; row < list_->count(); ++row)
        if (const qint64 id = list_->item(row)->data(unitRole).toLongLong(); id != 0) all.emplace_back(id);
    return all;
}

std::vector<Id<TrainingClass>> ScopePicker::classes() const {
    std::vector<Id<TrainingClass>> all;
    for (int row = 0; row < list_->count(); ++row)
        if (const qint64 id = list_->item(row)->data(classRole).toLongLong(); id != 0) all.emplace_back(id);
    return all;
}

}  // namespace taphuan
