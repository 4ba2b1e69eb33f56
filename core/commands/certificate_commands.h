#pragma once

#include "core/domain/certificate_content.h"
#include "core/storage/transaction.h"

namespace taphuan {

// See course_commands.h for what every command promises. A certificate is never deleted and its number never
// used again: revoked, replaced and spoiled are states with a reason, a date and, where one is asked for, a
// document.

Result<Committed> addBook(Database& database, Book& book);
// The pattern of a book that has certificates stays.
Result<Committed> editBook(Database& database, const Book& book);
// Somebody compared the books' last numbers with the paper registers; opens them again after a restore.
Status confirmBooks(Database& database);

struct Issue {
    Id<TrainingClass> trainingClass;
    Id<Book> book;
    QString decision;  // number of the decision
    QDate decidedOn;   // its day: the certificates are of that day and year
};
struct Issued {
    Committed committed;
    std::vector<Certificate> certificates;
};
// To everybody who completed the class and has no certificate of it, in list order, with the book's next
// numbers. Refused where that is nobody, for a cancelled class, for a decision of a day that has not come
// yet, and while the books are unconfirmed.
Result<Issued> issueCertificates(Database& database, const Issue& issue);

// Issued → handed over, on a day that has come; without a day: today.
Result<Committed> handOver(Database& database, Id<Certificate> id, QDate on);
Result<Committed> revokeCertificate(Database& database, Id<Certificate> id, const QString& reason,
                                    const QString& document);
// A new number of the same book stands for the old one, with what the register knows of the person today. The
// day is one that has come; without one: today.
Result<Certificate> replaceCertificate(Database& database, Id<Certificate> id, const QString& reason,
                                       QDate on = {});
// The number stays used: a form misprinted, an issue taken back.
Result<Committed> spoilCertificate(Database& database, Id<Certificate> id, const QString& reason);

// Within a command, such as the undo of an issue.
Status spoilWithin(Transaction& transaction, Id<Certificate> id, const QString& reason);

}  // namespace taphuan
