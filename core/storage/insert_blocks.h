#pragma once

#include "core/base/result.h"
#include "core/storage/schema.h"

#include <map>
#include <unordered_map>

namespace taphuan {

class Connection;

// The rows that one operation inserts, side by side per entity as the journal stores them: id, salt, digest.
class InsertBlocks {
  public:
    void add(RowKey key, QByteArrayView salt, QByteArrayView digest);
    bool contains(RowKey key) const { return places_.contains(key); }
    QByteArray saltOf(RowKey key) const;
    void setDigest(RowKey key, QByteArrayView digest);
    void takeBack(RowKey key);

    qint64 count() const { return qint64(places_.size()); }
    std::vector<Entity> entities() const;
    void appendDigests(std::vector<QByteArray>& digests) const;
    Status store(Connection& db, qint64 seq) const;

  private:
    struct Block {
        QByteArray rows;
        QByteArray salts;
        QByteArray digests;
    };
    std::map<Entity, Block> blocks_;
    std::unordered_map<RowKey, qsizetype> places_;
};

}  // namespace taphuan
