#pragma once

#include "core/storage/transaction.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <vector>

namespace taphuan {

// How many rows an import added, changed, removed and found the same.
struct RowCounts {
    qint64 added = 0;
    qint64 changed = 0;
    qint64 removed = 0;
    qint64 same = 0;
};

// Brings the stored rows of one entity to a wanted state, matching them by a key that the caller makes.
template <class T>
class RowSync {
  public:
    RowSync(Transaction& transaction, RowCounts& counts) : transaction_(transaction), counts_(counts) {}

    // A row that is stored. Two of one key are told apart by their order.
    void stored(const QString& key, T row) { rows_[numbered(key, seenStored_)] = std::move(row); }

    // The stored row that the next put() of this key will meet, or null.
    const T* find(const QString& key) const {
        const auto found = rows_.find(key + QLatin1Char('#') + QString::number(seenWanted_.value(key)));
        return found == rows_.end() ? nullptr : &*found;
    }

    // Makes the stored row of this key equal `wanted`, or inserts it; its id.
    Result<Id<T>> put(const QString& key, T wanted) {
        const QString at = numbered(key, seenWanted_);
        const auto found = rows_.find(at);
        if (found == rows_.end()) {
            TAPHUAN_TRY(transaction_.insert(wanted));
            ++counts_.added;
            return wanted.id;
        }
        kept_.insert(at);
        wanted.id = found->id;
        if (valuesOf(wanted) == valuesOf(*found)) {
            ++counts_.same;
            return wanted.id;
        }
        TAPHUAN_TRY(transaction_.update(wanted));
        ++counts_.changed;
        return wanted.id;
    }

    // The stored rows that no put() met.
    std::vector<T> rest() const {
        std::vector<T> rows;
        for (auto at = rows_.begin(); at != rows_.end(); ++at)
            if (!kept_.contains(at.key())) rows.push_back(at.value());
        return rows;
    }

    // Removes the stored rows that no put() met and that `may` allows to go.
    template <class May>
    Status removeRest(May may) {
        for (auto at = rows_.begin(); at != rows_.end(); ++at) {
            if (kept_.contains(at.key()) || !may(at.value())) continue;
            TAPHUAN_TRY(transaction_.remove(at.value().id));
            kept_.insert(at.key());
            ++counts_.removed;
        }
        return {};
    }
    Status removeRest() {
        return removeRest([](const T&) { return true; });
    }

  private:
    static QString numbered(const QString& key, QHash<QString, int>& seen) {
        return key + QLatin1Char('#') + QString::number(seen[key]++);
    }

    Transaction& transaction_;
    RowCounts& counts_;
    QHash<QString, T> rows_;
    QHash<QString, int> seenStored_;
    QHash<QString, int> seenWanted_;
    QSet<QString> kept_;
};

}  // namespace taphuan
