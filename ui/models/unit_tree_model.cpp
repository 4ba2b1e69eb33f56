#include "ui/models/unit_tree_model.h"

#include "core/storage/select.h"
#include "core/text/fold.h"
#include "ui/models/table_roles.h"
#include "ui/models/workspace.h"
#include "ui/theme/tokens.h"

#include <QSet>
#include <QSize>

namespace taphuan {

struct UnitTreeModel::Node {
    UnitVersion version;
    Node* parent = nullptr;
    int row = 0;
    bool asked = false;
    bool known = false;  // children have been read
    std::vector<std::unique_ptr<Node>> children;
};

namespace {

// Units of which a name or an alias holds every word of the needle, or whose code or tax code it is.
Result<std::vector<UnitVersion>> unitsLike(Connection& db, const QString& needle, QDate on) {
    TAPHUAN_ASSIGN(const auto tree, unitTree(db, {}, on));
    const QStringList words = folded(needle).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const auto holdsAll = [&words](const QString& name) {
        return std::all_of(words.begin(), words.end(),
                           [name = folded(name)](const QString& word) { return name.contains(word); });
    };
    TAPHUAN_ASSIGN(const auto aliases, select<UnitAlias>(db));
    QSet<RowId> otherwise;
    for (const UnitAlias& alias : aliases)
        if (holdsAll(alias.alias)) otherwise.insert(alias.unit);
    TAPHUAN_ASSIGN(const Id<Unit> taxed, unitWithTaxCode(db, needle));
    if (!taxed.isNull()) otherwise.insert(taxed);
    std::vector<UnitVersion> found;
    for (const UnitNode& node : tree)
        if (holdsAll(node.version.name) || node.version.code == needle ||
            otherwise.contains(node.version.unit))
            found.push_back(node.version);
    return found;
}

}  // namespace

UnitTreeModel::UnitTreeModel(Workspace& workspace, QObject* parent)
    : QAbstractItemModel(parent), workspace_(workspace), root_(std::make_unique<Node>()) {}

UnitTreeModel::~UnitTreeModel() = default;

void UnitTreeModel::setDay(QDate on) {
    if (on == on_) return;
    on_ = on;
    refresh();
}

void UnitTreeModel::setNeedle(const QString& needle) {
    if (needle == needle_) return;
    needle_ = needle;
    refresh();
}

void UnitTreeModel::refresh() {
    ++generation_;
    readTop();
}

void UnitTreeModel::readTop() {
    if (!on_.isValid()) on_ = workspace_.today();
    workspace_.read<std::vector<UnitVersion>>(
        this,
        [on = on_, needle = needle_](Connection& db) {
            return needle.isEmpty() ? unitsBelow(db, {}, on) : unitsLike(db, needle, on);
        },
        [this, generation = generation_](Result<std::vector<UnitVersion>> units) {
            if (generation != generation_) return;
            if (!units) {
                Q_EMIT failed(units.error());
                return;
            }
            beginResetModel();
            root_ = std::make_unique<Node>();
            take(*root_, *units);
            endResetModel();
            Q_EMIT loaded(static_cast<int>(units->size()));
        });
}

void UnitTreeModel::take(Node& parent, const std::vector<UnitVersion>& units) {
    parent.known = true;
    for (const UnitVersion& version : units) {
        auto child = std::make_unique<Node>();
        child->version = version;
        child->parent = &parent;
        child->row = static_cast<int>(parent.children.size());
        child->known = !needle_.isEmpty();
        parent.children.push_back(std::move(child));
    }
}

UnitTreeModel::Node* UnitTreeModel::node(const QModelIndex& index) const {
    return index.isValid() ? static_cast<Node*>(index.internalPointer()) : root_.get();
}

QModelIndex UnitTreeModel::indexOf(const Node& of) const {
    return &of == root_.get() ? QModelIndex() : createIndex(of.row, 0, &of);
}

Id<Unit> UnitTreeModel::unit(const QModelIndex& index) const {
    return index.isValid() ? node(index)->version.unit : Id<Unit>();
}

QModelIndex UnitTreeModel::index(int row, int column, const QModelIndex& parent) const {
    const Node* above = node(parent);
    if (row < 0 || column < 0 || column >= columnCount() || size_t(row) >= above->children.size()) return {};
    return createIndex(row, column, above->children[size_t(row)].get());
}

QModelIndex UnitTreeModel::parent(const QModelIndex& index) const {
    return index.isValid() ? indexOf(*node(index)->parent) : QModelIndex();
}

int UnitTreeModel::rowCount(const QModelIndex& parent) const {
    return parent.column() > 0 ? 0 : static_cast<int>(node(parent)->children.size());
}

int UnitTreeModel::columnCount(const QModelIndex&) const {
    return 2;
}

bool UnitTreeModel::hasChildren(const QModelIndex& parent) const {
    if (parent.column() > 0) return false;
    const Node* of = node(parent);
    return !of->known || !of->children.empty();
}

bool UnitTreeModel::canFetchMore(const QModelIndex& parent) const {
    return parent.isValid() && parent.column() == 0 && !node(parent)->known && !node(parent)->asked;
}

void UnitTreeModel::fetchMore(const QModelIndex& parent) {
    if (!canFetchMore(parent)) return;
    node(parent)->asked = true;
    const QPersistentModelIndex place(parent);
    workspace_.read<std::vector<UnitVersion>>(
        this, [unit = unit(parent), on = on_](Connection& db) { return unitsBelow(db, unit, on); },
        [this, place, generation = generation_](Result<std::vector<UnitVersion>> units) {
            if (generation != generation_ || !place.isValid()) return;
            if (!units) {
                Q_EMIT failed(units.error());
                return;
            }
            Node& above = *node(place);
            if (units->empty()) {
                above.known = true;
                Q_EMIT dataChanged(place, place);
                return;
            }
            beginInsertRows(place, 0, static_cast<int>(units->size()) - 1);
            take(above, *units);
            endInsertRows();
        });
}

QVariant UnitTreeModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const UnitVersion& version = node(index)->version;
    if (role == KeyRole) return version.unit.text();
    if (role == Qt::SizeHintRole) return QSize(0, px(size::row));
    if (role == Qt::ForegroundRole && index.column() == 1) return tokens().mute;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    return index.column() == 0 ? version.name : version.code;
}

QVariant UnitTreeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return section == 0 ? tr("Đơn vị") : tr("Mã");
}

}  // namespace taphuan
