#include "core/storage/sealed_backup.h"

#include "core/base/say.h"
#include "core/crypto/digest.h"
#include "core/crypto/sealed_stream.h"
#include "core/storage/database_files.h"
#include "core/storage/sqlite_pages.h"

#include <QCborArray>
#include <QCborMap>
#include <QDir>
#include <QFile>
#include <QtEndian>

namespace taphuan {

namespace {

const QByteArray backupMark = QByteArrayLiteral("TAPHUAN-BACKUP-1");
constexpr quint32 longestHeader = 1 << 20;
constexpr quint32 longestPiece = 1 << 20;
constexpr qsizetype pieceHead = sizeof(qint64) + sizeof(quint32);

template <class T>
QByteArray bigEndianBytes(T number) {
    const T swapped = qToBigEndian(number);
    return QByteArray(reinterpret_cast<const char*>(&swapped), sizeof swapped);
}

struct BackupSlot {
    QByteArray name;
    WrappedKey key;
};

struct BackupHeader {
    QByteArray sealedKey;
    std::vector<BackupSlot> slots_;
};

QByteArray nameDigest(const QString& account, const QByteArray& salt) {
    Hasher hasher;
    hasher.addText(salt);
    hasher.addText(account.toUtf8());
    return hasher.result();
}

Result<std::vector<BackupSlot>> slotsOf(Connection& db) {
    return db.rows(
        QStringLiteral("SELECT coalesce(a.name, ''), s.salt, s.passes, s.memory, s.wrapped "
                       "FROM key_slot s LEFT JOIN account a ON a.id = s.account ORDER BY s.account"),
        {}, [](const QSqlQuery& query) {
            const WrappedKey key{query.value(1).toByteArray(), query.value(2).toLongLong(),
                                 query.value(3).toLongLong(), query.value(4).toByteArray()};
            return BackupSlot{nameDigest(query.value(0).toString(), key.salt), key};
        });
}

QByteArray encodedHeader(const BackupHeader& header) {
    QCborArray all;
    for (const BackupSlot& slot : header.slots_)
        all.append(QCborArray{slot.name, slot.key.salt, slot.key.passes, slot.key.memory, slot.key.wrapped});
    return QCborMap{{QStringLiteral("key"), header.sealedKey}, {QStringLiteral("slots"), all}}
        .toCborValue()
        .toCbor();
}

BackupHeader decodedHeader(const QByteArray& cbor) {
    const QCborMap map = QCborValue::fromCbor(cbor).toMap();
    BackupHeader header{map.value(QStringLiteral("key")).toByteArray(), {}};
    for (const QCborValue& each : map.value(QStringLiteral("slots")).toArray()) {
        const QCborArray slot = each.toArray();
        header.slots_.push_back({slot.at(0).toByteArray(),
                                 {slot.at(1).toByteArray(), slot.at(2).toInteger(), slot.at(3).toInteger(),
                                  slot.at(4).toByteArray()}});
    }
    return header;
}

QByteArray digestOfBytes(const QByteArray& bytes) {
    Hasher hasher;
    hasher.add(bytes);
    return hasher.result();
}

Error notWritten(const QFile& file) {
    return databaseError(file.error() == QFileDevice::ResourceError
                             ? say("core", "Đĩa đã đầy, chưa ghi được gì thêm")
                             : say("core", "Ổ đĩa báo lỗi khi đọc hoặc ghi"),
                         QDir::toNativeSeparators(file.fileName()),
                         say("core", "Kiểm tra ổ đĩa, dây cáp và dung lượng còn trống"));
}

Error damagedBackup(const QString& path) {
    return databaseError(say("core", "Bản sao lưu bị hỏng: thiếu hoặc khác so với lúc tạo"),
                         QDir::toNativeSeparators(path), say("core", "Chọn bản sao lưu khác"));
}

// Writes the whole file but its name.
class BackupWriter {
  public:
    explicit BackupWriter(const QString& path) : file_(path) {}

    Status begin(const QByteArray& publicHalf, std::vector<BackupSlot> keySlots) {
        QFile::remove(file_.fileName());
        if (!file_.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return databaseError(say("core", "Không tạo được tệp"),
                                 QDir::toNativeSeparators(file_.fileName()),
                                 say("core", "Kiểm tra thư mục có tồn tại và ghi được"));
        const QByteArray key = randomBytes(streamKeySize);
        const QByteArray header = encodedHeader({SealingKey::sealFor(publicHalf, key), std::move(keySlots)});
        const QByteArray before = backupMark + bigEndianBytes(quint32(header.size())) + header;
        const QByteArray digest = digestOfBytes(before);
        sealer_ = std::make_unique<StreamSealer>(key, digest);
        return write(before + digest + sealer_->start());
    }
    Status put(qint64 offset, QByteArrayView bytes) {
        pending_ += bigEndianBytes(offset) + bigEndianBytes(quint32(bytes.size()));
        pending_.append(bytes.data(), bytes.size());
        qsizetype at = 0;
        for (; pending_.size() - at >= streamBlockSize; at += streamBlockSize)
            TAPHUAN_TRY(write(sealer_->seal(QByteArrayView(pending_).sliced(at, streamBlockSize), false)));
        pending_.remove(0, at);
        return {};
    }
    // On disk when it returns.
    Status end(qint64 size) {
        pending_ += bigEndianBytes(size) + bigEndianBytes(quint32(0));
        while (pending_.size() > streamBlockSize) {
            TAPHUAN_TRY(write(sealer_->seal(QByteArrayView(pending_).first(streamBlockSize), false)));
            pending_.remove(0, streamBlockSize);
        }
        TAPHUAN_TRY(write(sealer_->seal(pending_, true)));
        if (!file_.flush()) return notWritten(file_);
        file_.close();
        return syncFile(file_.fileName());
    }

  private:
    Status write(const QByteArray& bytes) {
        return file_.write(bytes) == bytes.size() ? Status() : notWritten(file_);
    }

    QFile file_;
    std::unique_ptr<StreamSealer> sealer_;
    QByteArray pending_;
};

class BackupReader {
  public:
    explicit BackupReader(const QString& path) : file_(path) {}

    // The header, whole as it was written.
    Status begin() {
        if (!file_.open(QIODevice::ReadOnly))
            return databaseError(say("core", "Không đọc được bản sao lưu"),
                                 QDir::toNativeSeparators(file_.fileName()),
                                 say("core", "Kiểm tra tệp và quyền đọc"));
        const QByteArray mark = file_.read(backupMark.size());
        const QByteArray length = file_.read(sizeof(quint32));
        if (mark != backupMark || length.size() != sizeof(quint32)) return damaged();
        const auto size = qFromBigEndian<quint32>(length.constData());
        if (size > longestHeader) return damaged();
        const QByteArray header = file_.read(size);
        digest_ = digestOfBytes(mark + length + header);
        if (header.size() != qsizetype(size) || file_.read(digestSize) != digest_) return damaged();
        header_ = decodedHeader(header);
        return {};
    }

    Result<SharedKey> keyWith(const Credentials& credentials) {
        const QString account = credentials.account.trimmed().toLower();
        const QString recovery = recoveryKeyOf(credentials.password);
        const bool isRecovery = recovery.size() == recoveryKeySize;
        if (credentials.password.isEmpty() || (account.isEmpty() && !isRecovery))
            return refused(say("core", "Bản sao lưu này được mã hóa"),
                           QDir::toNativeSeparators(file_.fileName()),
                           say("core", "Nhập tên tài khoản và mật khẩu lúc sao lưu, hoặc khóa khôi phục"));
        TAPHUAN_ASSIGN(SharedKey key, keyIn(account, credentials.password));
        if (!key && isRecovery) {
            TAPHUAN_ASSIGN(key, keyIn({}, recovery));
        }
        if (key) return key;
        return refused(say("core", "Sai tên tài khoản hoặc mật khẩu của bản sao lưu"), {},
                       say("core", "Dùng mật khẩu lúc sao lưu, hoặc khóa khôi phục"));
    }

    bool opensWith(const SealingKey& key) const { return key.openSealedFor(header_.sealedKey).has_value(); }

    // Every piece to `take`; the size of the file that they make.
    Result<qint64> readAll(const SealingKey& key, const TakeBytes& take) {
        const auto streamKey = key.openSealedFor(header_.sealedKey);
        if (!streamKey || streamKey->size() != streamKeySize) return damaged();
        StreamOpener opener(*streamKey, digest_, file_.read(streamStartSize));
        for (;;) {
            auto block = opener.open(file_.read(streamBlockSize + streamBlockExtra));
            if (!block) return damaged();
            pending_ += block->content;
            TAPHUAN_ASSIGN(const auto size, takePieces(take));
            if (!block->last && size) return damaged();
            if (!block->last) continue;
            if (!size || !file_.atEnd()) return damaged();
            return *size;
        }
    }

  private:
    // Null where no slot bears the name and opens with the password.
    Result<SharedKey> keyIn(const QString& account, const QString& password) {
        for (const BackupSlot& slot : header_.slots_) {
            if (slot.name != nameDigest(account, slot.key.salt)) continue;
            TAPHUAN_ASSIGN(auto key, unwrapKey(slot.key, password));
            if (key) return std::make_shared<const SealingKey>(std::move(*key));
        }
        return SharedKey();
    }

    Error damaged() const { return damagedBackup(file_.fileName()); }

    // The size, once the last piece has come.
    Result<std::optional<qint64>> takePieces(const TakeBytes& take) {
        qsizetype at = 0;
        while (pending_.size() - at >= pieceHead) {
            const auto offset = qFromBigEndian<qint64>(pending_.constData() + at);
            const auto length = qFromBigEndian<quint32>(pending_.constData() + at + sizeof offset);
            if (offset < 0 || length > longestPiece) return damaged();
            if (length == 0) {
                if (pending_.size() - at != pieceHead) return damaged();
                return std::optional(offset);
            }
            if (pending_.size() - at < pieceHead + qsizetype(length)) break;
            TAPHUAN_TRY(take(offset, QByteArrayView(pending_).sliced(at + pieceHead, length)));
            at += pieceHead + qsizetype(length);
        }
        pending_.remove(0, at);
        return std::optional<qint64>();
    }

    QFile file_;
    BackupHeader header_;
    QByteArray digest_;
    QByteArray pending_;
};

// The known key serves unless the backup is another database's.
Result<SharedKey> keyOf(BackupReader& reader, const Credentials& credentials, const SharedKey& key) {
    return key && reader.opensWith(*key) ? Result<SharedKey>(key) : reader.keyWith(credentials);
}

Status writeSealed(Connection& from, const QByteArray& publicHalf, const QString& partial) {
    BackupWriter writer(partial);
    return from.inOneRead([&]() -> Status {
        TAPHUAN_ASSIGN(auto keySlots, slotsOf(from));
        TAPHUAN_TRY(writer.begin(publicHalf, std::move(keySlots)));
        TAPHUAN_ASSIGN(const qint64 size, from.handOut([&](qint64 offset, QByteArrayView bytes) {
            return writer.put(offset, bytes);
        }));
        return writer.end(size);
    });
}

Status writeOpened(BackupReader& reader, const SealingKey& key, const QString& target) {
    QFile file(target);
    if (!file.open(QIODevice::ReadWrite | QIODevice::NewOnly))
        return databaseError(say("core", "Không tạo được tệp"), QDir::toNativeSeparators(target),
                             say("core", "Kiểm tra thư mục có tồn tại và ghi được"));
    TAPHUAN_ASSIGN(const qint64 size, reader.readAll(key, [&](qint64 offset, QByteArrayView bytes) -> Status {
        if (file.seek(offset) && file.write(bytes.data(), bytes.size()) == bytes.size()) return {};
        return notWritten(file);
    }));
    if (!file.resize(size) || !file.flush()) return notWritten(file);
    file.close();
    return syncFile(target);
}

}  // namespace

bool isSealedBackup(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(backupMark.size()) == backupMark;
}

Status writeBackup(Connection& from, const QByteArray& publicHalf, const QString& target) {
    if (publicHalf.isEmpty()) return from.backup(target);
    const QString partial = target + QStringLiteral(".part");
    Status made = writeSealed(from, publicHalf, partial);
    if (made) made = replaceFile(partial, target);
    if (!made) QFile::remove(partial);
    return made;
}

Status openBackup(const QString& backup, const Credentials& credentials, const SharedKey& known,
                  const QString& target) {
    BackupReader reader(backup);
    TAPHUAN_TRY(reader.begin());
    TAPHUAN_ASSIGN(const SharedKey key, keyOf(reader, credentials, known));
    Status opened = writeOpened(reader, *key, target);
    if (!opened) wipeDatabaseFiles(target);
    return opened;
}

Status checkBackup(const QString& backup, const Credentials& credentials) {
    BackupReader reader(backup);
    TAPHUAN_TRY(reader.begin());
    TAPHUAN_ASSIGN(const SharedKey key, reader.keyWith(credentials));
    TAPHUAN_TRY(reader.readAll(*key, [](qint64, QByteArrayView) { return Status(); }));
    return {};
}

}  // namespace taphuan
