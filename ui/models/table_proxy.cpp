#include "ui/models/table_proxy.h"

#include "core/text/fold.h"
#include "core/text/sort_key.h"
#include "ui/models/table_roles.h"

#include <QDateTime>

namespace taphuan {

namespace {

bool sortsAsNumber(const QVariant& value) {
    switch (value.typeId()) {
        case QMetaType::Int:
        case QMetaType::UInt:
        case QMetaType::LongLong:
        case QMetaType::ULongLong:
        case QMetaType::Double:
        case QMetaType::Bool:
            return true;
        default:
            return false;
    }
}

}  // namespace

TableProxy::TableProxy(QObject* parent) : QSortFilterProxyModel(parent) {
    setSortRole(SortRole);
    setDynamicSortFilter(true);
}

void TableProxy::setSourceModel(QAbstractItemModel* model) {
    for (const QMetaObject::Connection& connection : std::as_const(watched_)) disconnect(connection);
    watched_.clear();
    forget();
    // Connected before the base class connects, so that it never sorts or filters by what is out of date.
    if (model != nullptr) {
        const auto forgetAll = [this] { forget(); };
        watched_ = {connect(model, &QAbstractItemModel::modelReset, this, forgetAll),
                    connect(model, &QAbstractItemModel::dataChanged, this, forgetAll),
                    connect(model, &QAbstractItemModel::rowsInserted, this, forgetAll),
                    connect(model, &QAbstractItemModel::rowsRemoved, this, forgetAll),
                    connect(model, &QAbstractItemModel::rowsMoved, this, forgetAll),
                    connect(model, &QAbstractItemModel::layoutChanged, this, forgetAll)};
    }
    QSortFilterProxyModel::setSourceModel(model);
}

void TableProxy::setNeedle(const QString& needle) {
    needle_ = needle;
    words_ = folded(needle).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void TableProxy::setRowCondition(std::function<bool(int)> accepts) {
    accepts_ = std::move(accepts);
    invalidateFilter();
}

void TableProxy::forget() {
    folded_.clear();
    keys_.clear();
    keyColumn_ = -1;
}

const QString& TableProxy::foldedRow(int row) const {
    const auto rows = static_cast<size_t>(sourceModel()->rowCount());
    if (folded_.size() != rows) folded_.assign(rows, QString());
    QString& text = folded_[static_cast<size_t>(row)];
    if (text.isNull()) {
        QStringList cells;
        for (int column = 0; column < sourceModel()->columnCount(); ++column)
            cells += sourceModel()->index(row, column).data(Qt::DisplayRole).toString();
        text = folded(cells.join(u'\n')) % u'\n';
    }
    return text;
}

const QByteArray& TableProxy::textKey(const QModelIndex& index) const {
    const auto rows = static_cast<size_t>(sourceModel()->rowCount());
    if (keyColumn_ != index.column() || keys_.size() != rows) {
        keys_.assign(rows, QByteArray());
        keyColumn_ = index.column();
    }
    QByteArray& key = keys_[static_cast<size_t>(index.row())];
    if (key.isNull()) {
        key = textSortKey(index.data(Qt::DisplayRole).toString());
        if (key.isNull()) key = QByteArray("");
    }
    return key;
}

bool TableProxy::filterAcceptsRow(int row, const QModelIndex& parent) const {
    if (parent.isValid()) return true;
    if (accepts_ && !accepts_(row)) return false;
    if (words_.isEmpty()) return true;
    const QString& text = foldedRow(row);
    return std::all_of(words_.begin(), words_.end(),
                       [&text](const QString& word) { return text.contains(word); });
}

bool TableProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const QVariant a = left.data(SortRole);
    const QVariant b = right.data(SortRole);
    if (!a.isValid() && !b.isValid()) return textKey(left) < textKey(right);
    // A missing value comes before every value, so that it is found at once.
    if (!a.isValid() || !b.isValid()) return !a.isValid();
    if (sortsAsNumber(a) && sortsAsNumber(b)) {
        const bool whole = a.typeId() != QMetaType::Double && b.typeId() != QMetaType::Double;
        return whole ? a.toLongLong() < b.toLongLong() : a.toDouble() < b.toDouble();
    }
    if (a.typeId() == QMetaType::QByteArray) return a.toByteArray() < b.toByteArray();
    if (a.typeId() == QMetaType::QDate) return a.toDate() < b.toDate();
    if (a.typeId() == QMetaType::QDateTime) return a.toDateTime() < b.toDateTime();
    return textSortKey(a.toString()) < textSortKey(b.toString());
}

}  // namespace taphuan
