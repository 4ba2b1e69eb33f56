#pragma once

#include <QDate>
#include <QString>

#include <vector>

namespace taphuan {

// Why a result is no completion, as TrainingResult stores it: a code and its values ("attended 12 16 80"), so
// that computing again in another language changes nothing.
QString withdrawnReason(QDate since);
QString noSessionsReason();
QString unmarkedReason(const std::vector<qint64>& sessionNumbers);
// Hours, and the least percentage of the planned ones.
QString attendedReason(qint64 attended, qint64 planned, qint64 percent);
QString noScoreReason();
// `percent` is the least share of the scale.
QString scoreReason(qint64 scoreHundredths, qint64 percent);

// A stored reason as a sentence in the reader's language; text that is no such code is given back as it is.
QString reasonText(const QString& stored);

}  // namespace taphuan
