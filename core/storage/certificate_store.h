#pragma once

#include "core/domain/certificate.h"
#include "core/storage/select.h"

namespace taphuan {

struct BookRow {
    Book book;
    QString issuerName;
    qint64 issued = 0;    // certificates of all states
    qint64 lastYear = 0;  // of its newest certificate; 0: none yet
    qint64 lastSequence = 0;
    QString lastNumber;
};

// By code.
Result<std::vector<BookRow>> listBooks(Connection& db);
// Refused, with a sentence, where no book has the code.
Result<Book> bookByCode(Connection& db, const QString& code);
// The last sequence number of the book in that year; 0: none yet.
Result<qint64> lastSequence(Connection& db, Id<Book> book, qint64 year);
// After a restore the books stay shut until somebody confirmed their last numbers.
Result<bool> booksUnconfirmed(Connection& db);

struct CertificateFilter {
    Id<TrainingClass> trainingClass;
    Id<Book> book;
    std::optional<int> year;
    Id<Person> person;
};

struct CertificateRow {
    Certificate certificate;
    QString holder;  // as the register knows them today; what the paper says is in the content
    QString bookCode;
    QString classCode;
    QString courseName;
    QString replacesNumber;
    QString replacedByNumber;
};

// By book, year and sequence: the register.
Result<std::vector<CertificateRow>> listCertificates(Connection& db, const CertificateFilter& filter = {});
Result<std::optional<CertificateRow>> findCertificate(Connection& db, const QString& number);
// A certificate that holds while its owner has not completed the class, or while the class is cancelled.
struct UnsupportedCertificate {
    Id<Enrolment> enrolment;
    QString holder;
    QString number;
    QString reason;  // of the result, as stored; empty where there is no result
};
Result<std::vector<UnsupportedCertificate>> unsupportedCertificates(Connection& db, Id<TrainingClass> id);
// Somebody with more than one certificate of the class that holds.
struct DoubleCertificate {
    Id<Enrolment> enrolment;
    QString holder;
};
Result<std::vector<DoubleCertificate>> doubleCertificates(Connection& db, Id<TrainingClass> id);
// Refused, with a sentence, where no certificate has the number.
Result<Certificate> certificateByNumber(Connection& db, const QString& number);

}  // namespace taphuan
