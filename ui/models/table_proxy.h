#pragma once

#include <QSortFilterProxyModel>

#include <functional>
#include <vector>

namespace taphuan {

// Sorts by SortRole (Vietnamese order where a column has only text) and keeps the rows that hold every word
// of the needle in some column, with or without accents. Folded texts and sort keys are kept until the source
// changes.
class TableProxy : public QSortFilterProxyModel {
    Q_OBJECT
  public:
    explicit TableProxy(QObject* parent = nullptr);

    void setSourceModel(QAbstractItemModel* model) override;
    void setNeedle(const QString& needle);
    QString needle() const { return needle_; }

    // A further condition on source rows (a chip, a year); an empty function accepts all.
    void setRowCondition(std::function<bool(int sourceRow)> accepts);

  protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

  private:
    void forget();
    const QString& foldedRow(int row) const;
    const QByteArray& textKey(const QModelIndex& index) const;

    QString needle_;
    QStringList words_;
    std::function<bool(int)> accepts_;
    QList<QMetaObject::Connection> watched_;
    mutable std::vector<QString> folded_;
    mutable std::vector<QByteArray> keys_;
    mutable int keyColumn_ = -1;
};

}  // namespace taphuan
