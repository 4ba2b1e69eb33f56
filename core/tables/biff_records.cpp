#include "core/tables/biff_records.h"

#include <QtEndian>

#include <algorithm>
#include <bit>

namespace taphuan {

namespace {

constexpr quint16 continuation = 0x003C;
constexpr qint64 headSize = 4;

}  // namespace

bool BiffRecord::atEnd() {
    while (piece_ < pieces_.size() && at_ == pieces_[piece_].size()) {
        ++piece_;
        at_ = 0;
    }
    return piece_ == pieces_.size();
}

quint8 BiffRecord::byte() {
    if (atEnd()) {
        isDamaged_ = true;
        return 0;
    }
    return pieces_[piece_][at_++];
}

quint16 BiffRecord::half() {
    const quint16 low = byte();
    return quint16(low | byte() << 8);
}

quint32 BiffRecord::word() {
    const quint32 low = half();
    return low | quint32(half()) << 16;
}

double BiffRecord::number() {
    const quint64 low = word();
    return std::bit_cast<double>(low | quint64(word()) << 32);
}

void BiffRecord::skip(qint64 bytes) {
    while (bytes > 0 && !atEnd()) {
        const qint64 here = std::min(bytes, qint64(pieces_[piece_].size() - at_));
        at_ += size_t(here);
        bytes -= here;
    }
    isDamaged_ = isDamaged_ || bytes > 0;
}

QString BiffRecord::letters(int count, bool wide) {
    QString text;
    while (count > 0) {
        if (piece_ < pieces_.size() && at_ == pieces_[piece_].size()) {
            if (atEnd()) break;
            wide = (byte() & 1) != 0;
        }
        if (piece_ == pieces_.size()) break;
        const std::span<const uchar> left = pieces_[piece_].subspan(at_);
        const int here = std::min(count, int(left.size()) / (wide ? 2 : 1));
        // Half a letter at the end of a piece.
        if (here == 0 && !left.empty()) break;
        for (int i = 0; i < here; ++i)
            text += wide ? QChar(qFromLittleEndian<quint16>(&left[size_t(2 * i)]))
                         : QChar(char16_t(left[size_t(i)]));
        at_ += size_t(here) * (wide ? 2 : 1);
        count -= here;
    }
    isDamaged_ = isDamaged_ || count > 0;
    return text;
}

QString BiffRecord::bytes(int count) {
    QString text;
    for (int i = 0; i < count && !isDamaged_; ++i) text += QChar(char16_t(byte()));
    return text;
}

bool BiffReader::next(BiffRecord& record) {
    quint16 type = 0;
    quint16 size = 0;
    if (!readHead(type, size)) return false;
    record.begin(type);
    do {
        if (at_ + headSize + size > stream_.size()) return false;
        record.append({reinterpret_cast<const uchar*>(stream_.constData()) + at_ + headSize, size});
        at_ += headSize + size;
    } while (readHead(type, size) && type == continuation);
    return true;
}

bool BiffReader::readHead(quint16& type, quint16& size) const {
    if (at_ < 0 || at_ + headSize > stream_.size()) return false;
    type = qFromLittleEndian<quint16>(stream_.constData() + at_);
    size = qFromLittleEndian<quint16>(stream_.constData() + at_ + 2);
    return true;
}

}  // namespace taphuan
