#pragma once

#include "core/base/result.h"

#include <QString>

namespace taphuan {

// What a certificate's number is made from.
struct NumberParts {
    qint64 sequence = 0;  // from 1, within book and year
    qint64 year = 0;
    QString code;  // of the book
};

// A pattern is text with {seq} or {seq:4} (padded with zeros to 4 digits), {yyyy} or {yy}, {code}. It must
// hold the sequence and the year, or two certificates of a book would bear one number.
Status checkNumberPattern(const QString& pattern);

// "{seq:4}/{yyyy}/{code}" gives "0012/2023/GCN-STTTT".
Result<QString> certificateNumber(const QString& pattern, const NumberParts& parts);

}  // namespace taphuan
