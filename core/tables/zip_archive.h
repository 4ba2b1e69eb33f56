#pragma once

#include "core/base/result.h"
#include "core/tables/read_workbook.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <span>

struct zip;

namespace taphuan {

// A zip file in memory, read part by part under the limits: what it unpacks to is counted over all its parts.
class ZipArchive {
  public:
    using Receiver = std::function<Status(std::span<const char>)>;

    // `where` names the file in errors.
    static Result<ZipArchive> open(QByteArray bytes, QString where, const ReadLimits& limits);

    const QString& where() const { return where_; }
    bool has(const QString& part) const;
    // Hands the part over piece by piece; stops at the receiver's first error and returns it.
    Status stream(const QString& part, const Receiver& receiver);
    Error damaged(const QString& part) const;

  private:
    struct Close {
        void operator()(zip* archive) const;
    };
    ZipArchive(QByteArray bytes, QString where, const ReadLimits& limits);
    Status count(qint64 unpacked, qint64 packed, qint64 piece);

    QByteArray bytes_;
    QString where_;
    ReadLimits limits_;
    qint64 unpackedSoFar_ = 0;
    std::unique_ptr<zip, Close> archive_;
};

}  // namespace taphuan
