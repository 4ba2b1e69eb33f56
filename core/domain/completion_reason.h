#pragma once

#include <QDate>
#include <QString>

#include <optional>
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

// A result as whoever held the class found it, not computed here, whatever its outcome: with the number of
// the certificate that was issued there (empty: none is known) and the day of its issue (may be invalid).
struct ResultFromElsewhere {
    QString number;
    QDate issuedOn;

    QString reason() const;
    // Nothing where the stored reason says no such thing.
    static std::optional<ResultFromElsewhere> fromReason(const QString& stored);
    bool operator==(const ResultFromElsewhere&) const = default;
};

// A stored reason as a sentence in the reader's language; text that is no such code is given back as it is.
QString reasonText(const QString& stored);

}  // namespace taphuan
