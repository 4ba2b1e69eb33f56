#pragma once

#include <QByteArray>
#include <QString>

#include <span>
#include <vector>

namespace taphuan {

// One record of a workbook stream (MS-XLS) with those that continue it, read from the front. Reading beyond
// the end gives zeros and empty texts, and isDamaged() from then on.
class BiffRecord {
  public:
    quint16 type = 0;

    void begin(quint16 itsType) {
        type = itsType;
        pieces_.clear();
        piece_ = 0;
        at_ = 0;
        isDamaged_ = false;
    }
    void append(std::span<const uchar> piece) { pieces_.push_back(piece); }

    bool isDamaged() const { return isDamaged_; }
    bool atEnd();
    quint8 byte();
    quint16 half();
    quint32 word();
    double number();
    void skip(qint64 bytes);
    // Letters of one byte or of two. A text that goes on in the next piece says anew there which.
    QString letters(int count, bool wide);
    // Letters of one byte each, as the oldest workbooks have them: Latin-1.
    QString bytes(int count);

  private:
    std::vector<std::span<const uchar>> pieces_;
    size_t piece_ = 0;
    size_t at_ = 0;
    bool isDamaged_ = false;
};

// The records of a workbook stream, from a place on.
class BiffReader {
  public:
    explicit BiffReader(const QByteArray& stream) : stream_(stream) {}

    void seek(qint64 at) { at_ = at; }
    qint64 position() const { return at_; }
    // What continues a record is read with it. False where the stream ends before a whole record.
    bool next(BiffRecord& record);

  private:
    bool readHead(quint16& type, quint16& size) const;

    const QByteArray& stream_;
    qint64 at_ = 0;
};

}  // namespace taphuan
