#include "core/import/json_reader.h"

#include "core/base/say.h"
#include "core/text/normalise.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStringDecoder>

#include <cmath>

namespace taphuan {

namespace {

bool isUtf8(const QByteArray& bytes) {
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    return !decoder.hasError() && !text.contains(QChar(0));
}

bool isCutOff(QJsonParseError::ParseError error) {
    return error == QJsonParseError::UnterminatedObject || error == QJsonParseError::UnterminatedArray ||
           error == QJsonParseError::UnterminatedString;
}

std::optional<qint64> wholeNumber(const QJsonValue& value) {
    if (!value.isDouble() || value.toDouble() != std::floor(value.toDouble()) ||
        std::abs(value.toDouble()) > 9e15)
        return std::nullopt;
    return value.toInteger();
}

bool startsAsUtf16(const QByteArray& bytes) {
    return bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff") ||
           bytes.startsWith(QByteArray("{\0", 2)) || bytes.startsWith(QByteArray("\0{", 2));
}

}  // namespace

Result<QJsonObject> readJsonFile(const QString& path) {
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.exists())
        return badFile(say("core", "Không tìm thấy tệp"), path, say("core", "Kiểm tra lại đường dẫn"));
    if (!file.open(QIODevice::ReadOnly))
        return badFile(say("core", "Không đọc được tệp: %1").arg(file.errorString()), path,
                       say("core", "Kiểm tra quyền đọc tệp"));
    return parseJson(file.readAll(), name);
}

Result<QJsonObject> parseJson(const QByteArray& raw, const QString& name) {
    const QString encoding = say("core", "Lưu lại tệp với bảng mã UTF-8 rồi thử lại");
    const QString another = say("core", "Chọn đúng tệp JSON của chương trình");
    QByteArray bytes = raw;
    if (bytes.startsWith("\xef\xbb\xbf")) bytes.remove(0, 3);
    if (bytes.trimmed().isEmpty()) return badFile(say("core", "Tệp trống"), name, another);
    if (startsAsUtf16(bytes)) return badFile(say("core", "Tệp không ở bảng mã UTF-8"), name, encoding);
    const char first = bytes.trimmed().front();
    if (first != '{' && first != '[') return badFile(say("core", "Tệp không phải JSON"), name, another);
    if (!isUtf8(bytes)) return badFile(say("core", "Tệp không ở bảng mã UTF-8"), name, encoding);
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const qsizetype line = bytes.left(problem.offset).count('\n') + 1;
        const bool atEnd = bytes.mid(problem.offset).trimmed().size() <= 1;
        const QString what = isCutOff(problem.error) || atEnd
                                 ? say("core", "Tệp bị cắt cụt: nội dung dừng giữa chừng")
                                 : say("core", "Tệp không phải JSON đúng cú pháp");
        return badFile(what, say("core", "%1, dòng %2").arg(name).arg(line),
                       say("core", "Lấy lại bản đầy đủ của tệp"));
    }
    if (!document.isObject()) return badFile(say("core", "Tệp không có nội dung cần tìm"), name, another);
    return document.object();
}

void JsonProblem::report(const QString& what, const QString& key) {
    if (!error)
        error = badFile(what, say("core", "%1, mục %2").arg(file, key),
                        say("core", "Sửa tệp theo mô tả trong resources/plans/README.md"));
}

JsonReader::JsonReader(QJsonObject object, QString path, JsonProblem& problem)
    : object_(std::move(object)), path_(std::move(path)), problem_(problem) {}

QString JsonReader::pathTo(const QString& key) const {
    return path_.isEmpty() ? key : path_ + QLatin1Char('.') + key;
}

void JsonReader::wrong(const char* key, const QString& what) {
    problem_.report(what, pathTo(QLatin1String(key)));
}

QJsonValue JsonReader::take(const char* key) {
    asked_.insert(QLatin1String(key));
    return object_.value(QLatin1String(key));
}

bool JsonReader::states(const char* key) const {
    const QJsonValue value = object_.value(QLatin1String(key));
    return !value.isUndefined() && !value.isNull();
}

QString JsonReader::text(const char* key) {
    const QString found = optionalText(key);
    if (found.isEmpty()) wrong(key, say("core", "Thiếu nội dung bắt buộc"));
    return found;
}

QString JsonReader::optionalText(const char* key) {
    const QString lines = optionalLines(key);
    return normalised(lines);
}

QString JsonReader::optionalLines(const char* key) {
    const QJsonValue value = take(key);
    if (value.isUndefined() || value.isNull()) return {};
    if (!value.isString()) wrong(key, say("core", "Phải là chữ"));
    return normalisedLines(value.toString());
}

qint64 JsonReader::number(const char* key) {
    const auto found = optionalNumber(key);
    if (!found) wrong(key, say("core", "Thiếu số bắt buộc"));
    return found.value_or(0);
}

std::optional<qint64> JsonReader::optionalNumber(const char* key) {
    const QJsonValue value = take(key);
    if (value.isUndefined() || value.isNull()) return std::nullopt;
    const auto found = wholeNumber(value);
    if (!found) wrong(key, say("core", "Phải là số nguyên"));
    return found;
}

bool JsonReader::truth(const char* key) {
    const QJsonValue value = take(key);
    if (!value.isBool()) wrong(key, say("core", "Phải là true hoặc false"));
    return value.toBool();
}

QStringList JsonReader::texts(const char* key) {
    QStringList found;
    for (const QJsonValue& value : array(key)) {
        const QString one = normalised(value.toString());
        if (one.isEmpty()) wrong(key, say("core", "Phải là danh sách chữ"));
        found.append(one);
    }
    return found;
}

QMap<QString, qint64> JsonReader::optionalNumbers(const char* key) {
    QMap<QString, qint64> found;
    const QJsonValue value = take(key);
    if (value.isUndefined() || value.isNull()) return found;
    if (!value.isObject()) wrong(key, say("core", "Phải là nhóm các số"));
    const QJsonObject object = value.toObject();
    for (auto at = object.begin(); at != object.end(); ++at) {
        const auto number = wholeNumber(at.value());
        if (!number) wrong(key, say("core", "Phải là số nguyên"));
        found.insert(at.key(), number.value_or(0));
    }
    return found;
}

QMap<qint64, qint64> JsonReader::optionalByYear(const char* key) {
    QMap<qint64, qint64> found;
    const auto numbers = optionalNumbers(key);
    for (auto at = numbers.begin(); at != numbers.end(); ++at) {
        bool isYear = false;
        const qint64 year = at.key().toLongLong(&isYear);
        if (!isYear) wrong(key, say("core", "%1 không phải năm").arg(at.key()));
        found.insert(year, at.value());
    }
    return found;
}

QJsonArray JsonReader::array(const char* key) {
    const QJsonValue value = take(key);
    if (!value.isArray()) wrong(key, say("core", "Phải là danh sách"));
    return value.toArray();
}

JsonReader JsonReader::element(const char* key, int at, const QJsonValue& value) {
    const QString path = pathTo(QStringLiteral("%1[%2]").arg(QLatin1String(key)).arg(at));
    if (!value.isObject()) problem_.report(say("core", "Phải là một nhóm khóa và giá trị"), path);
    return JsonReader(value.toObject(), path, problem_);
}

JsonReader JsonReader::member(const char* key) {
    const QJsonValue value = take(key);
    const QString path = pathTo(QLatin1String(key));
    if (!value.isObject()) problem_.report(say("core", "Phải là một nhóm khóa và giá trị"), path);
    return JsonReader(value.toObject(), path, problem_);
}

void JsonReader::close() {
    for (const QString& key : object_.keys())
        if (!asked_.contains(key))
            problem_.report(say("core", "Khóa này không có trong mẫu tệp"), pathTo(key));
}

}  // namespace taphuan
