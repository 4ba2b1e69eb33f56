#pragma once

#include <QAbstractListModel>

#include <vector>

namespace taphuan {

// One thing that was found: a person, a class, a page.
struct PaletteItem {
    QString group;   // "Hồ sơ", "Lớp", …; items of a group follow one another
    QString title;   // the name
    QString detail;  // what tells it from another of the same name
    QString key;     // the caller's
};

// Found things as rows, with the name of a group as a row before its first item.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT
  public:
    enum Role { DetailRole = Qt::UserRole + 1, ItemKeyRole, IsGroupRole };

    using QAbstractListModel::QAbstractListModel;
    void setItems(const std::vector<PaletteItem>& items);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    // The next selectable row from `row` in steps of `step`; `row` itself where there is none.
    int nextItem(int row, int step) const;

  private:
    struct Row {
        bool group = false;
        PaletteItem item;
    };
    std::vector<Row> rows_;
};

}  // namespace taphuan
