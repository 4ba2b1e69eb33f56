#pragma once

#include "core/base/result.h"
#include "core/domain/certificate.h"

namespace taphuan {

// What the paper of a certificate says, frozen when it is issued.
struct CertificateContent {
    CertificateKind kind = CertificateKind::giay_chung_nhan_tham_gia;
    QString number;
    QString holder;
    QString birth;  // PartialDate::iso()
    QString sex;    // wire name
    QString position;
    QString unit;
    QString course;
    QString classCode;
    QString className;
    QDate from;
    QDate to;
    qint64 hours = 0;  // tiết
    QString grade;
    QString superior;  // cơ quan chủ quản of the issuer; empty where it has none
    QString issuer;
    QString place;
    QString signerTitle;
    QString signerName;
    QString decision;
    QDate decidedOn;
    QDate issuedOn;

    // One line, keys in order: equal contents give equal text.
    QString json() const;
    static Result<CertificateContent> fromJson(const QString& json);
};

}  // namespace taphuan
