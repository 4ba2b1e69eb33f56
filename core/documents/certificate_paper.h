#pragma once

#include "core/base/partial_date.h"
#include "core/base/result.h"
#include "core/domain/certificate.h"
#include "core/domain/person.h"

#include <QDate>
#include <QString>

#include <vector>

namespace taphuan {

// What one certificate says, as it was issued. No identity number stands on it.
struct CertificatePaper {
    CertificateKind kind = CertificateKind::giay_chung_nhan_tham_gia;
    QString superiorAgency;  // may be empty
    QString agency;
    Sex sex = Sex::unknown;
    QString fullName;
    PartialDate birth;
    QString position;
    QString unit;
    QString course;
    QDate starts;
    QDate ends;
    int hours = 0;  // tiết
    QString grade;  // xếp loại, may be empty
    QString place;
    QDate issuedOn;
    QString signerAuthority;  // "KT. GIÁM ĐỐC", may be empty
    QString signerPosition;
    QString signerName;
    QString number;    // số vào sổ
    QString serial;    // số hiệu of the blank, may be empty
    QString decision;  // number of the decision that it was issued by, may be empty
    QDate decidedOn;
};

// A landscape A4 page for each, in the order given. Long texts are set smaller, down to 70 %; refused where
// one does not fit even so, and where there is nothing to print. Then nothing is written.
Status writeCertificates(const std::vector<CertificatePaper>& certificates, const QString& path);

}  // namespace taphuan
