#include "core/import/agency_file.h"

#include "core/base/say.h"
#include "core/import/json_reader.h"

namespace taphuan {

namespace {

using namespace Qt::StringLiterals;

QDate readDate(JsonReader& in, const char* key, bool required) {
    const QString text = required ? in.text(key) : in.optionalText(key);
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !date.isValid()) in.wrong(key, say("core", "Không phải là ngày dạng 2025-07-01"));
    return date;
}

QStringList optionalTexts(JsonReader& in, const char* key) {
    return in.states(key) ? in.texts(key) : (in.optionalText(key), QStringList());
}

AgencyRule readRule(JsonReader& in) {
    AgencyRule rule;
    rule.code = in.text("code");
    rule.name = in.text("name");
    rule.aliases = optionalTexts(in, "aliases");
    const auto kind = enumFromText<UnitKind>(in.text("kind"));
    if (!kind) in.wrong("kind", say("core", "Không có loại đơn vị này"));
    rule.kind = kind.value_or(UnitKind::other);
    rule.type = in.optionalText("type");
    rule.level = in.text("level");
    rule.catalogues = in.texts("catalogues");
    rule.territoryTypes = optionalTexts(in, "territory_types");
    rule.provinces = optionalTexts(in, "provinces");
    rule.validFrom = readDate(in, "valid_from", false);
    rule.validTo = readDate(in, "valid_to", false);
    rule.basisFrom = in.optionalText("basis_from");
    rule.basisTo = in.optionalText("basis_to");
    return rule;
}

AgencySuccession readSuccession(JsonReader& in, const QSet<QString>& codes) {
    AgencySuccession succession;
    succession.from = in.text("from");
    succession.to = in.text("to");
    for (const char* key : {"from", "to"})
        if (!codes.contains(QLatin1String(key) == QLatin1String("from") ? succession.from : succession.to))
            in.wrong(key, say("core", "Không có cơ quan mã này"));
    const auto relation = enumFromText<UnitLink>(in.text("relation"));
    if (!relation) in.wrong("relation", say("core", "Không có quan hệ này"));
    succession.relation = relation.value_or(UnitLink::whole);
    succession.effective = readDate(in, "effective", true);
    succession.basis = in.optionalText("basis");
    return succession;
}

}  // namespace

Result<AgencyContent> readAgencies(const QString& path) {
    TAPHUAN_ASSIGN(const QJsonObject object, readJsonFile(path));
    JsonProblem problem{path, {}};
    JsonReader in(object, {}, problem);
    if (in.text("format") != QLatin1String("taphuan-agencies") || in.number("version") != 1)
        in.wrong("format", say("core", "Không đúng loại tệp danh mục"));
    AgencyContent content;
    in.objects("words", [&](JsonReader& each) {
        content.words.push_back({each.text("territory_type"), each.text("committee"), each.text("youth")});
    });
    QSet<QString> codes;
    in.objects("rules", [&](JsonReader& each) {
        content.rules.push_back(readRule(each));
        codes.insert(content.rules.back().code);
    });
    in.objects("succession",
               [&](JsonReader& each) { content.succession.push_back(readSuccession(each, codes)); });
    in.close();
    if (problem.error) return *problem.error;
    return content;
}

Result<AgencyContent> readStandardAgencies() {
    return readAgencies(u":/agencies/agencies.json"_s);
}

}  // namespace taphuan
