#include "core/import/catalogue_file.h"

#include "core/base/say.h"
#include "core/import/json_reader.h"
#include "core/text/fold.h"

#include <QDir>

namespace taphuan {

namespace {

// Reads `file` of the folder with `body`, which is given the reader of its object.
template <class Body>
Status readPart(const QString& folder, const char* file, const char* format, Body body) {
    const QString path = folder + QLatin1Char('/') + QLatin1String(file);
    TAPHUAN_ASSIGN(const QJsonObject object, readJsonFile(path));
    JsonProblem problem{path, {}};
    JsonReader in(object, {}, problem);
    if (in.text("format") != QLatin1String(format) || in.number("version") != 1)
        in.wrong("format", say("core", "Không đúng loại tệp danh mục"));
    body(in);
    in.close();
    return problem.error ? Status(*problem.error) : Status();
}

CatalogueAudience readAudience(JsonReader& in, const QSet<QString>& before) {
    CatalogueAudience read;
    read.audience.code = in.text("code");
    read.audience.name = in.text("name");
    read.audience.nameEn = in.optionalText("name_en");
    read.parent = in.optionalText("parent");
    const auto family = enumFromText<AudienceFamily>(in.text("family"));
    if (!family) in.wrong("family", say("core", "Phải là role, status hoặc speciality"));
    read.audience.family = family.value_or(AudienceFamily::status);
    if (before.contains(read.audience.code)) in.wrong("code", say("core", "Mã đã dùng"));
    if (!read.parent.isEmpty() && !before.contains(read.parent))
        in.wrong("parent", say("core", "Nhóm cha phải đứng trước nhóm con"));
    return read;
}

CatalogueRule readRule(JsonReader& in, const QSet<QString>& audiences) {
    CatalogueRule read;
    read.rule.pattern = in.text("pattern");
    read.rule.priority = in.number("priority");
    read.audience = in.text("audience");
    const QString kind = in.optionalText("unit_kind");
    read.rule.unitKind = enumFromText<UnitKind>(kind);
    if (!kind.isEmpty() && !read.rule.unitKind)
        in.wrong("unit_kind", say("core", "Không có loại đơn vị này"));
    if (read.rule.pattern != folded(read.rule.pattern))
        in.wrong("pattern", say("core", "Phải viết thường, không dấu"));
    if (!audiences.contains(read.audience)) in.wrong("audience", say("core", "Không có nhóm đối tượng này"));
    return read;
}

UnitGroup readGroup(JsonReader& in) {
    UnitGroup group;
    group.code = in.text("code");
    group.name = in.text("name");
    group.aliases = in.texts("aliases");
    group.level = in.optionalText("level");
    const QString kind = in.optionalText("kind");
    group.kind = enumFromText<UnitKind>(kind);
    if (!kind.isEmpty() && !group.kind) in.wrong("kind", say("core", "Không có loại đơn vị này"));
    return group;
}

RosterKind readRosterKind(JsonReader& in, QSet<QString>& before) {
    RosterKind kind;
    kind.code = in.text("code");
    kind.name = in.text("name");
    kind.nameEn = in.optionalText("name_en");
    kind.aliases = in.texts("aliases");
    kind.rank = before.size() + 1;
    kind.expected = in.texts("expected");
    for (const QString& units : kind.expected)
        if (!ExpectedUnits::fromText(units)) in.wrong("expected", say("core", "Không có loại đơn vị này"));
    kind.least = in.number("least");
    kind.most = in.optionalNumber("most").value_or(0);
    if (kind.least < 0 || (kind.most > 0 && kind.most < kind.least))
        in.wrong("most", say("core", "Số nhiều nhất nhỏ hơn số ít nhất"));
    if (before.contains(kind.code)) in.wrong("code", say("core", "Mã đã dùng"));
    before.insert(kind.code);
    return kind;
}

}  // namespace

Result<CatalogueContent> readCatalogue(const QString& folder) {
    CatalogueContent content;
    QSet<QString> codes;
    TAPHUAN_TRY(readPart(folder, "audiences.json", "taphuan-audiences", [&](JsonReader& in) {
        in.objects("audiences", [&](JsonReader& one) {
            content.audiences.push_back(readAudience(one, codes));
            codes.insert(content.audiences.back().audience.code);
        });
    }));
    TAPHUAN_TRY(readPart(folder, "audience_rules.json", "taphuan-audience-rules", [&](JsonReader& in) {
        in.objects("rules", [&](JsonReader& one) { content.rules.push_back(readRule(one, codes)); });
    }));
    TAPHUAN_TRY(readPart(folder, "unit_groups.json", "taphuan-unit-groups", [&](JsonReader& in) {
        in.objects("groups", [&](JsonReader& one) { content.unitGroups.push_back(readGroup(one)); });
    }));
    QSet<QString> kinds;
    TAPHUAN_TRY(readPart(folder, "roster_kinds.json", "taphuan-roster-kinds", [&](JsonReader& in) {
        in.objects("kinds",
                   [&](JsonReader& one) { content.rosterKinds.push_back(readRosterKind(one, kinds)); });
    }));
    return content;
}

Result<CatalogueContent> readStandardCatalogue() {
    return readCatalogue(QStringLiteral(":/catalogue"));
}

QStringList standardPlanFiles() {
    const QDir folder(QStringLiteral(":/catalogue/plans"));
    QStringList files;
    for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        files << folder.filePath(name);
    return files;
}

}  // namespace taphuan
