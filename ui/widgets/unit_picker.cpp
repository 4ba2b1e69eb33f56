#include "ui/widgets/unit_picker.h"

#include "core/text/fold.h"
#include "ui/models/workspace.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHash>
#include <QLineEdit>
#include <QStandardItemModel>

namespace taphuan {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int foldedRole = Qt::UserRole + 1;

// Completes on folded texts, so that "hao duoc" finds "Hảo Đước".
class FoldedCompleter : public QCompleter {
  public:
    using QCompleter::QCompleter;
    QStringList splitPath(const QString& path) const override { return {folded(path)}; }
    QString pathFromIndex(const QModelIndex& index) const override {
        return index.data(Qt::DisplayRole).toString();
    }
};

}  // namespace

UnitPicker::UnitPicker(Workspace& workspace, QDate on, const QString& nobody, QWidget* parent)
    : QComboBox(parent), nobody_(nobody) {
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setModel(new QStandardItemModel(this));
    auto* completer = new FoldedCompleter(model(), this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCompletionRole(foldedRole);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    setCompleter(completer);
    lineEdit()->setPlaceholderText(nobody);
    show({});
    connect(this, &QComboBox::activated, this, &UnitPicker::chosen);
    workspace.read<std::vector<UnitNode>>(
        this, [on](Connection& db) { return unitTree(db, {}, on); },
        [this](Result<std::vector<UnitNode>> units) {
            if (units) show(*units);
        });
}

void UnitPicker::show(const std::vector<UnitNode>& units) {
    auto* items = static_cast<QStandardItemModel*>(model());
    items->clear();
    auto* none = new QStandardItem(nobody_);
    none->setData(folded(nobody_), foldedRole);
    items->appendRow(none);
    QHash<RowId, QString> names;
    for (const UnitNode& node : units) names.insert(node.version.unit, node.version.name);
    const auto textOf = [&names](const UnitNode& node) {
        const QString parent = node.depth > 1 ? names.value(node.version.parent) : QString();
        return parent.isEmpty() ? node.version.name
                                : QString(node.version.name + QStringLiteral(", ") + parent);
    };
    QHash<QString, int> uses;
    for (const UnitNode& node : units) ++uses[textOf(node)];
    for (const UnitNode& node : units) {
        QString text = textOf(node);
        // Two that read alike are told apart by what is theirs alone.
        if (uses.value(text) > 1)
            text += QStringLiteral(" (%1)").arg(node.version.code.isEmpty() ? node.version.unit.text()
                                                                            : node.version.code);
        auto* item = new QStandardItem(text);
        item->setData(node.version.unit.value, idRole);
        item->setData(folded(text), foldedRole);
        items->appendRow(item);
    }
    setUnit(wanted_);
}

Id<Unit> UnitPicker::unit() const {
    const int chosen = currentIndex();
    const int at = itemText(chosen) == currentText() ? chosen : findText(currentText(), Qt::MatchFixedString);
    return at > 0 ? Id<Unit>(itemData(at, idRole).toLongLong()) : Id<Unit>();
}

void UnitPicker::setUnit(Id<Unit> unit) {
    wanted_ = unit;
    const int at = unit.isNull() ? 0 : findData(unit.value, idRole);
    setCurrentIndex(qMax(0, at));
}

}  // namespace taphuan
