#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace taphuan {

// The container of old Office files (MS-CFB): named streams spread over sectors. Reads from memory and never
// beyond it; a chain of sectors without end, or one that leaves the file, is a damaged file.
class CompoundFile {
  public:
    static bool isOne(const QByteArray& bytes);
    // Nothing where the file is damaged.
    static std::optional<CompoundFile> open(QByteArray bytes);

    bool has(QStringView name) const { return find(name) != nullptr; }
    // Nothing where there is none, or not the whole of it.
    std::optional<QByteArray> stream(QStringView name) const;

  private:
    struct Entry {
        QString name;
        bool isStream = false;
        quint32 start = 0;
        quint64 size = 0;
    };
    using Chain = std::vector<quint32>;

    explicit CompoundFile(QByteArray bytes) : bytes_(std::move(bytes)) {}

    bool readTables();
    bool readDirectory();
    const Entry* find(QStringView name) const;
    quint32 word(qsizetype at) const;
    quint16 half(qsizetype at) const;
    // The sectors from `start` on; nothing where the chain does not end.
    static std::optional<Chain> follow(const std::vector<quint32>& table, quint32 start);
    // What the sectors of that many bytes hold, one behind the other, `size` bytes of it; nothing where they
    // hold less.
    static std::optional<QByteArray> joined(const QByteArray& from, const Chain& chain, qint64 sector,
                                            qint64 base, quint64 size);

    QByteArray bytes_;
    qint64 sector_ = 512;
    quint64 cutoff_ = 4096;  // smaller streams lie in the root's own stream, in sectors of 64 bytes
    std::vector<quint32> table_;
    std::vector<quint32> smallTable_;
    QByteArray small_;
    std::vector<Entry> entries_;
};

}  // namespace taphuan
