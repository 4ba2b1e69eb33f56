#pragma once

#include "core/base/enum_text.h"
#include "core/base/id.h"

#include <QDate>
#include <QString>

namespace taphuan {

struct Book;
struct Certificate;
struct Enrolment;
struct Person;
struct TrainingClass;
struct Unit;

enum class CertificateKind { chung_chi, giay_chung_nhan_hoan_thanh, giay_chung_nhan_tham_gia };

template <>
struct EnumText<CertificateKind> {
    static constexpr std::array names{
        std::pair{CertificateKind::chung_chi, "chung_chi"},
        std::pair{CertificateKind::giay_chung_nhan_hoan_thanh, "giay_chung_nhan_hoan_thanh"},
        std::pair{CertificateKind::giay_chung_nhan_tham_gia, "giay_chung_nhan_tham_gia"}};
};

enum class CertificateState { issued, handed_over, revoked, replaced, spoiled };

template <>
struct EnumText<CertificateState> {
    static constexpr std::array names{std::pair{CertificateState::issued, "issued"},
                                      std::pair{CertificateState::handed_over, "handed_over"},
                                      std::pair{CertificateState::revoked, "revoked"},
                                      std::pair{CertificateState::replaced, "replaced"},
                                      std::pair{CertificateState::spoiled, "spoiled"}};
};

struct Book {
    Id<Book> id;
    QString code;
    QString name;
    Id<Unit> issuer;
    CertificateKind kind = CertificateKind::chung_chi;
    QString pattern;  // {seq:4}/{yyyy}/{code}
    QString signerTitle;
    QString signerName;
    QString place;
    QDate openedOn;
};

// As issued: never deleted, its number never reused.
struct Certificate {
    Id<Certificate> id;
    Id<Book> book;
    qint64 year = 0;
    qint64 sequence = 0;  // from 1, without gaps within book and year
    QString number;
    Id<Person> person;
    Id<Enrolment> enrolment;
    Id<TrainingClass> trainingClass;
    QString content;  // JSON of what the paper says
    QString decision;
    QDate decidedOn;
    QDate issuedOn;
    CertificateState state = CertificateState::issued;
    QString reason;
    QString document;
    QDate stateOn;  // when it came into this state; invalid while as issued
    Id<Certificate> replaces;
    QString serial;  // number of the blank form
};

}  // namespace taphuan
