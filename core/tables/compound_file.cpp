#include "core/tables/compound_file.h"

#include <QtEndian>

#include <algorithm>

namespace taphuan {

namespace {

constexpr quint32 endOfChain = 0xFFFFFFFE;
constexpr quint32 lastSector = 0xFFFFFFFA;
constexpr qint64 headerSize = 512;
constexpr qint64 smallSector = 64;
constexpr qint64 entrySize = 128;

}  // namespace

bool CompoundFile::isOne(const QByteArray& bytes) {
    return bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
}

std::optional<CompoundFile> CompoundFile::open(QByteArray bytes) {
    if (!isOne(bytes) || bytes.size() < headerSize) return std::nullopt;
    CompoundFile file(std::move(bytes));
    if (!file.readTables() || !file.readDirectory()) return std::nullopt;
    return file;
}

std::optional<QByteArray> CompoundFile::stream(QStringView name) const {
    const Entry* entry = find(name);
    if (!entry) return std::nullopt;
    if (entry->size == 0) return QByteArray();
    const bool isSmall = entry->size < cutoff_;
    const auto chain = follow(isSmall ? smallTable_ : table_, entry->start);
    if (!chain) return std::nullopt;
    return isSmall ? joined(small_, *chain, smallSector, 0, entry->size)
                   : joined(bytes_, *chain, sector_, sector_, entry->size);
}

// Where each sector's successor stands (FAT), for the file and for its small streams.
bool CompoundFile::readTables() {
    const int shift = half(30);
    if (shift != 9 && shift != 12) return false;
    sector_ = qint64(1) << shift;
    cutoff_ = word(56);
    const qint64 sectors = bytes_.size() / sector_ + 1;
    std::vector<quint32> parts;
    for (int i = 0; i < 109; ++i) parts.push_back(word(76 + 4 * i));
    quint32 more = word(68);
    for (qint64 read = 0; more <= lastSector && read < sectors; ++read) {
        const qint64 at = (qint64(more) + 1) * sector_;
        if (at + sector_ > bytes_.size()) return false;
        for (qint64 i = 0; i + 4 < sector_; i += 4) parts.push_back(word(at + i));
        more = word(at + sector_ - 4);
    }
    for (const quint32 part : parts) {
        if (part > lastSector) continue;
        const qint64 at = (qint64(part) + 1) * sector_;
        if (at + sector_ > bytes_.size() || qint64(table_.size()) > sectors) return false;
        for (qint64 i = 0; i < sector_; i += 4) table_.push_back(word(at + i));
    }
    return !table_.empty();
}

bool CompoundFile::readDirectory() {
    const auto chain = follow(table_, word(48));
    if (!chain) return false;
    const auto directory =
        joined(bytes_, *chain, sector_, sector_, quint64(chain->size()) * quint64(sector_));
    if (!directory) return false;
    Entry root;
    for (qint64 at = 0; at + entrySize <= directory->size(); at += entrySize) {
        const char* data = directory->constData() + at;
        const int type = data[66];
        const int letters = std::clamp(int(qFromLittleEndian<quint16>(data + 64)) / 2 - 1, 0, 31);
        Entry entry;
        for (int i = 0; i < letters; ++i) entry.name += QChar(qFromLittleEndian<quint16>(data + 2 * i));
        entry.isStream = type == 2;
        entry.start = qFromLittleEndian<quint32>(data + 116);
        entry.size = qFromLittleEndian<quint64>(data + 120);
        // Small sectors mean a file of version 3, whose sizes are of 32 bits with anything above them.
        if (sector_ == headerSize) entry.size &= 0xFFFFFFFF;
        if (type == 5) root = entry;
        if (type == 1 || type == 2) entries_.push_back(std::move(entry));
    }
    const auto smallChain = follow(table_, word(60));
    if (!smallChain) return true;  // no small streams
    const auto table =
        joined(bytes_, *smallChain, sector_, sector_, quint64(smallChain->size()) * quint64(sector_));
    const auto rootChain = follow(table_, root.start);
    const auto content = rootChain ? joined(bytes_, *rootChain, sector_, sector_, root.size) : std::nullopt;
    if (!table || !content) return false;
    small_ = *content;
    for (qint64 i = 0; i + 4 <= table->size(); i += 4)
        smallTable_.push_back(qFromLittleEndian<quint32>(table->constData() + i));
    return true;
}

const CompoundFile::Entry* CompoundFile::find(QStringView name) const {
    const auto found = std::find_if(entries_.begin(), entries_.end(),
                                    [&](const Entry& entry) { return entry.isStream && entry.name == name; });
    return found == entries_.end() ? nullptr : &*found;
}

quint32 CompoundFile::word(qsizetype at) const {
    return qFromLittleEndian<quint32>(bytes_.constData() + at);
}

quint16 CompoundFile::half(qsizetype at) const {
    return qFromLittleEndian<quint16>(bytes_.constData() + at);
}

std::optional<CompoundFile::Chain> CompoundFile::follow(const std::vector<quint32>& table, quint32 start) {
    Chain chain;
    for (quint32 at = start; at != endOfChain; at = table[at]) {
        if (at >= table.size() || chain.size() >= table.size()) return std::nullopt;
        chain.push_back(at);
    }
    return chain;
}

std::optional<QByteArray> CompoundFile::joined(const QByteArray& from, const Chain& chain, qint64 sector,
                                               qint64 base, quint64 size) {
    if (size > quint64(chain.size()) * quint64(sector)) return std::nullopt;
    QByteArray bytes;
    bytes.reserve(qsizetype(size));
    for (const quint32 at : chain) {
        const qint64 wanted = std::min(sector, qint64(size) - bytes.size());
        const qint64 start = base + qint64(at) * sector;
        if (wanted <= 0) break;
        if (start + wanted > from.size()) return std::nullopt;
        bytes.append(from.constData() + start, wanted);
    }
    return bytes;
}

}  // namespace taphuan
