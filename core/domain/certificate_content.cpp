#include "core/domain/certificate_content.h"

#include "core/base/say.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace taphuan {

namespace {

// Calls `each(key, member)` for every field, for writing and reading alike.
template <class Content, class Each>
void eachField(Content& content, Each each) {
    each("number", content.number);
    each("holder", content.holder);
    each("birth", content.birth);
    each("sex", content.sex);
    each("position", content.position);
    each("unit", content.unit);
    each("course", content.course);
    each("class_code", content.classCode);
    each("class_name", content.className);
    each("from", content.from);
    each("to", content.to);
    each("hours", content.hours);
    each("grade", content.grade);
    each("superior", content.superior);
    each("issuer", content.issuer);
    each("place", content.place);
    each("signer_title", content.signerTitle);
    each("signer_name", content.signerName);
    each("decision", content.decision);
    each("decided_on", content.decidedOn);
    each("issued_on", content.issuedOn);
}

QJsonValue written(const QString& text) {
    return text;
}
QJsonValue written(QDate date) {
    return date.toString(Qt::ISODate);
}
QJsonValue written(qint64 number) {
    return number;
}
void read(QString& text, const QJsonValue& value) {
    text = value.toString();
}
void read(QDate& date, const QJsonValue& value) {
    date = QDate::fromString(value.toString(), Qt::ISODate);
}
void read(qint64& number, const QJsonValue& value) {
    number = value.toInteger();
}

}  // namespace

QString CertificateContent::json() const {
    QJsonObject object{{QStringLiteral("kind"), enumText(kind)}};
    eachField(*this, [&](const char* key, const auto& member) {
        object.insert(QLatin1String(key), written(member));
    });
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<CertificateContent> CertificateContent::fromJson(const QString& json) {
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    const auto kind = enumFromText<CertificateKind>(object.value(QLatin1String("kind")).toString());
    if (!kind) return refused(say("core", "Không đọc được nội dung chứng chỉ, giấy chứng nhận"));
    CertificateContent content;
    content.kind = *kind;
    eachField(content,
              [&](const char* key, auto& member) { read(member, object.value(QLatin1String(key))); });
    return content;
}

}  // namespace taphuan
