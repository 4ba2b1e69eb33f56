#include "core/storage/insert_blocks.h"

#include "core/crypto/digest.h"
#include "core/storage/connection.h"

#include <QtEndian>

namespace taphuan {

namespace {

constexpr qsizetype idSize = 8;
constexpr qsizetype rowsPerBlock = 4096;

QByteArray bigEndian(qint64 number) {
    const qint64 swapped = qToBigEndian(number);
    return QByteArray(reinterpret_cast<const char*>(&swapped), idSize);
}

// The last piece takes the place of the one at `at`.
void moveLastTo(QByteArray& pieces, qsizetype at, qsizetype size) {
    pieces.replace(at * size, size, pieces.right(size));
    pieces.chop(size);
}

}  // namespace

void InsertBlocks::add(RowKey key, QByteArrayView salt, QByteArrayView digest) {
    Block& block = blocks_[key.entity];
    places_[key] = block.rows.size() / idSize;
    block.rows += bigEndian(key.row.value);
    block.salts.append(salt.data(), salt.size());
    block.digests.append(digest.data(), digest.size());
}

QByteArray InsertBlocks::saltOf(RowKey key) const {
    return blocks_.at(key.entity).salts.mid(places_.at(key) * saltSize, saltSize);
}

void InsertBlocks::setDigest(RowKey key, QByteArrayView digest) {
    blocks_.at(key.entity).digests.replace(places_.at(key) * digestSize, digestSize, digest.toByteArray());
}

void InsertBlocks::takeBack(RowKey key) {
    Block& block = blocks_.at(key.entity);
    const qsizetype at = places_.at(key);
    const RowId last{qFromBigEndian<qint64>(block.rows.constData() + block.rows.size() - idSize)};
    places_[{key.entity, last}] = at;
    places_.erase(key);
    moveLastTo(block.rows, at, idSize);
    moveLastTo(block.salts, at, saltSize);
    moveLastTo(block.digests, at, digestSize);
}

std::vector<Entity> InsertBlocks::entities() const {
    std::vector<Entity> entities;
    for (const auto& [entity, block] : blocks_)
        if (!block.rows.isEmpty()) entities.push_back(entity);
    return entities;
}

void InsertBlocks::appendDigests(std::vector<QByteArray>& digests) const {
    for (const auto& [entity, block] : blocks_)
        for (qsizetype at = 0; at < block.digests.size(); at += digestSize)
            digests.push_back(block.digests.mid(at, digestSize));
}

Status InsertBlocks::store(Connection& db, qint64 seq) const {
    qint64 number = 0;
    for (const auto& [entity, block] : blocks_) {
        const qsizetype count = block.rows.size() / idSize;
        for (qsizetype from = 0; from < count; from += rowsPerBlock) {
            TAPHUAN_TRY(
                db.store(QStringLiteral("INSERT INTO insert_block (seq, block, entity, rows, salts, "
                                        "digests) VALUES (?, ?, ?, ?, ?, ?)"),
                         {seq, number++, qint64(entity), block.rows.mid(from * idSize, rowsPerBlock * idSize),
                          block.salts.mid(from * saltSize, rowsPerBlock * saltSize),
                          block.digests.mid(from * digestSize, rowsPerBlock * digestSize)}));
        }
    }
    return {};
}

}  // namespace taphuan
