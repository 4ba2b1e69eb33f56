#pragma once

#include "core/storage/unit_store.h"

#include <QAbstractItemModel>

#include <memory>

namespace taphuan {

class Workspace;

// The organisation as it stood on a day: each unit's children are read when it is opened, so that a province
// of a thousand units shows at once. A search shows the units found as a flat list.
class UnitTreeModel : public QAbstractItemModel {
    Q_OBJECT
  public:
    explicit UnitTreeModel(Workspace& workspace, QObject* parent = nullptr);
    ~UnitTreeModel() override;

    void setDay(QDate on);
    QDate day() const { return on_; }
    // Words of a name, alias or code; empty shows the tree.
    void setNeedle(const QString& needle);
    void refresh();

    Id<Unit> unit(const QModelIndex& index) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    bool hasChildren(const QModelIndex& parent = {}) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  Q_SIGNALS:
    // The top level, or the finds, are there.
    void loaded(int units);
    void failed(const Error& error);

  private:
    struct Node;
    Node* node(const QModelIndex& index) const;
    QModelIndex indexOf(const Node& node) const;
    void readTop();
    void take(Node& parent, const std::vector<UnitVersion>& units);

    Workspace& workspace_;
    QDate on_;
    QString needle_;
    std::unique_ptr<Node> root_;
    int generation_ = 0;
};

}  // namespace taphuan
