#include "core/tables/zip_archive.h"

#include "core/base/say.h"

#include <array>
#include <zip.h>

namespace taphuan {

namespace {

// Below this size a part may be packed as tightly as it likes: small parts repeat themselves.
constexpr qint64 ratioMattersAbove = 16 * 1024 * 1024;

struct CloseEntry {
    void operator()(zip_file_t* entry) const { zip_fclose(entry); }
};

}  // namespace

void ZipArchive::Close::operator()(zip* archive) const {
    zip_discard(archive);
}

ZipArchive::ZipArchive(QByteArray bytes, QString where, const ReadLimits& limits)
    : bytes_(std::move(bytes)), where_(std::move(where)), limits_(limits) {}

Result<ZipArchive> ZipArchive::open(QByteArray bytes, QString where, const ReadLimits& limits) {
    ZipArchive archive(std::move(bytes), std::move(where), limits);
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source =
        zip_source_buffer_create(archive.bytes_.constData(), zip_uint64_t(archive.bytes_.size()), 0, &error);
    if (source) archive.archive_.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
    if (source && !archive.archive_) zip_source_free(source);
    zip_error_fini(&error);
    if (!archive.archive_)
        return badFile(say("core", "Tệp bảng tính không nguyên vẹn: có thể bị đứt khi tải về hoặc sao chép"),
                       archive.where_,
                       say("core", "Hãy lấy lại tệp từ nơi gửi, mở thử bằng Excel rồi chọn lại"));
    return archive;
}

bool ZipArchive::has(const QString& part) const {
    return zip_name_locate(archive_.get(), part.toUtf8().constData(), 0) >= 0;
}

Error ZipArchive::damaged(const QString& part) const {
    return badFile(say("core", "Tệp bảng tính bị hỏng ở phần %1").arg(part), where_,
                   say("core", "Hãy mở tệp bằng Excel, lưu lại thành tệp .xlsx mới rồi chọn tệp đó"));
}

Status ZipArchive::count(qint64 unpacked, qint64 packed, qint64 piece) {
    unpackedSoFar_ += piece;
    const bool tooTight = unpacked > ratioMattersAbove && unpacked / limits_.compressionRatio > packed;
    if (unpackedSoFar_ <= limits_.unpackedBytes && !tooTight) return {};
    return badFile(say("core", "Tệp bảng tính giải nén ra quá lớn nên không được đọc"), where_,
                   say("core", "Hãy kiểm tra nguồn gửi; nếu tệp đáng tin, hãy tách thành nhiều tệp nhỏ hơn"));
}

Status ZipArchive::stream(const QString& part, const Receiver& receiver) {
    const QByteArray name = part.toUtf8();
    zip_stat_t stat;
    if (zip_stat(archive_.get(), name.constData(), 0, &stat) != 0) return damaged(part);
    const std::unique_ptr<zip_file_t, CloseEntry> entry(zip_fopen(archive_.get(), name.constData(), 0));
    if (!entry) return damaged(part);
    std::array<char, 64 * 1024> piece;
    qint64 unpacked = 0;
    for (;;) {
        const zip_int64_t got = zip_fread(entry.get(), piece.data(), piece.size());
        if (got < 0) return damaged(part);
        if (got == 0) return {};
        unpacked += got;
        TAPHUAN_TRY(count(unpacked, qint64(stat.comp_size), got));
        TAPHUAN_TRY(receiver({piece.data(), size_t(got)}));
    }
}

}  // namespace taphuan
