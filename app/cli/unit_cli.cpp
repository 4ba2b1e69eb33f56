#include "app/cli/lookups.h"
#include "core/base/say.h"
#include "core/commands/unit_commands.h"
#include "core/import/unit_file.h"
#include "core/storage/unit_store.h"
#include "core/text/tax_code.h"
#include "core/text/vietnamese_numbers.h"

#include <QJsonArray>
#include <QJsonObject>

namespace taphuan {

namespace {

using namespace Qt::StringLiterals;

Result<QDate> dayOf(const Arguments& arguments) {
    TAPHUAN_ASSIGN(const auto on, arguments.date(u"--on"_s));
    return on.value_or(Clock().today());
}

Reply importReply(const UnitImport& done, bool written) {
    Reply reply;
    reply.json = QJsonObject{{u"units"_s, done.newUnits},
                             {u"new"_s, done.newVersions},
                             {u"changed"_s, done.changedVersions},
                             {u"same"_s, done.sameVersions},
                             {u"lineage"_s, done.newLinks},
                             {u"refused"_s, QJsonArray::fromStringList(done.leftOut)},
                             {u"written"_s, written}};
    reply.lines = {say("core", "%1 đơn vị mới, %2 tên mới, %3 tên thay đổi, %4 đã có, %5 liên kết cũ – mới")
                       .arg(done.newUnits)
                       .arg(done.newVersions)
                       .arg(done.changedVersions)
                       .arg(done.sameVersions)
                       .arg(done.newLinks)};
    if (!written) reply.footer = {say("core", "Chưa ghi gì")};
    reply.warnings = done.leftOut;
    reply.exitStatus = done.leftOut.isEmpty() ? 0 : 1;
    return reply;
}

Result<Reply> import(Cli& cli, const Arguments& arguments) {
    const QStringList links = arguments.values(u"--lineage"_s);
    if (arguments.positional.isEmpty() && links.isEmpty())
        return wrongUsage(say("core", "Thiếu tệp danh mục đơn vị"));
    TAPHUAN_ASSIGN(const UnitContent content, readUnitContent(arguments.positional, links.value(0)));
    const bool dryRun = arguments.has(u"--dry-run"_s);
    if (dryRun || arguments.has(u"--strict"_s)) {
        TAPHUAN_ASSIGN(Database* const rehearsal, cli.rehearsal());
        TAPHUAN_ASSIGN(const UnitImport preview, importUnits(*rehearsal, content));
        if (dryRun || !preview.leftOut.isEmpty()) return importReply(preview, false);
    }
    TAPHUAN_ASSIGN(Database* const database, cli.writing());
    TAPHUAN_ASSIGN(const UnitImport done, importUnits(*database, content));
    return importReply(done, true);
}

QJsonObject jsonOf(const UnitVersion& version, UnitKind kind) {
    return {{u"id"_s, version.unit.text()},
            {u"code"_s, version.code},
            {u"name"_s, version.name},
            {u"type"_s, version.type},
            {u"kind"_s, enumText(kind)},
            {u"level"_s, version.level},
            {u"valid_from"_s, jsonDate(version.validFrom)},
            {u"valid_to"_s, jsonDate(version.validTo)}};
}

// The nodes from `at` of depth `depth` and below, as nested objects.
QJsonArray nested(const std::vector<UnitNode>& nodes, size_t& at, int depth) {
    QJsonArray array;
    while (at < nodes.size() && nodes[at].depth == depth) {
        QJsonObject object = jsonOf(nodes[at].version, nodes[at].kind);
        ++at;
        object.insert(u"children"_s, nested(nodes, at, depth + 1));
        array.append(object);
    }
    return array;
}

Result<Reply> tree(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(QDate on, dayOf(arguments));
    TAPHUAN_ASSIGN(const auto depth, arguments.number(u"--depth"_s));
    TAPHUAN_ASSIGN(Database* const database, cli.reading());
    Connection& db = database->connection();
    Reply reply;
    Id<Unit> from;
    if (!arguments.positional.isEmpty()) {
        TAPHUAN_ASSIGN(const NamedUnit asked,
                       unitNamed(db, arguments.positional.first(), on, reply.warnings));
        from = asked.id();
        on = asked.on;
    }
    TAPHUAN_ASSIGN(const auto nodes, unitTree(db, from, on, int(depth.value_or(-1))));
    size_t at = 0;
    reply.json = nested(nodes, at, 0);
    reply.table.headers = {say("core", "Đơn vị"), say("core", "Mã")};
    for (const UnitNode& node : nodes)
        reply.table.rows.push_back({QString(node.depth * 2, u' ') + node.version.name, node.version.code});
    reply.footer = {say("core", "%1 đơn vị, ngày %2").arg(nodes.size()).arg(dateText(on))};
    return reply;
}

Result<Reply> show(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(const QDate on, dayOf(arguments));
    TAPHUAN_ASSIGN(Database* const database, cli.reading());
    Connection& db = database->connection();
    Reply reply;
    TAPHUAN_ASSIGN(const NamedUnit asked, unitNamed(db, arguments.positional.first(), on, reply.warnings));
    const Id<Unit> id = asked.id();
    TAPHUAN_ASSIGN(const auto unit, find<Unit>(db, id));
    TAPHUAN_ASSIGN(const auto path, unitPath(db, id, asked.on));
    TAPHUAN_ASSIGN(const auto versions, versionsOf(db, id));
    TAPHUAN_ASSIGN(const auto aliases, aliasesOf(db, id));
    TAPHUAN_ASSIGN(const auto below, unitsBelow(db, id, asked.on));
    QJsonObject json = jsonOf(asked.version, unit ? unit->kind : UnitKind::other);
    const QString taxCode = unit ? shownTaxCode(unit->taxCode) : QString();
    if (!taxCode.isEmpty()) json.insert(u"tax_code"_s, taxCode);
    QJsonArray life, ancestors, names;
    QStringList trail;
    reply.table.headers = {say("core", "Tên"), say("core", "Mã"), say("core", "Từ ngày"),
                           say("core", "Đến trước ngày"), say("core", "Văn bản")};
    for (const UnitVersion& version : versions) {
        QJsonObject object = jsonOf(version, unit ? unit->kind : UnitKind::other);
        object.insert(u"basis_from"_s, version.basisFrom);
        object.insert(u"basis_to"_s, version.basisTo);
        TAPHUAN_ASSIGN(
            const QString parent,
            unitName(db, version.parent, version.validFrom.isValid() ? version.validFrom : asked.on));
        object.insert(u"parent"_s, parent);
        life.append(object);
        reply.table.rows.push_back({version.name, version.code, dateText(version.validFrom),
                                    dateText(version.validTo), version.basisFrom});
    }
    for (size_t i = 0; i + 1 < path.size(); ++i) {
        ancestors.append(QJsonObject{
            {u"id"_s, path[i].unit.text()}, {u"code"_s, path[i].code}, {u"name"_s, path[i].name}});
        trail.prepend(path[i].name);
    }
    for (const UnitAlias& alias : aliases) names.append(alias.alias);
    json.insert(u"path"_s, ancestors);
    json.insert(u"aliases"_s, names);
    json.insert(u"versions"_s, life);
    json.insert(u"children"_s, qint64(below.size()));
    reply.json = json;
    trail.prepend(asked.version.name);
    reply.lines = {trail.join(u", "_s), say("core", "%1 đơn vị trực thuộc").arg(below.size())};
    if (!taxCode.isEmpty()) reply.lines << say("core", "Mã số thuế %1").arg(taxCode);
    return reply;
}

Result<QJsonObject> linkJson(Connection& db, const Lineage& link, Id<Unit> other, TextTable& table,
                             bool forward) {
    const QDate on = forward ? link.effective : link.effective.addDays(-1);
    QJsonObject object{{u"relation"_s, enumText(link.relation)},
                       {u"effective"_s, jsonDate(link.effective)},
                       {u"basis"_s, link.basis},
                       {u"id"_s, QJsonValue()},
                       {u"code"_s, QJsonValue()},
                       {u"name"_s, QJsonValue()}};
    TAPHUAN_ASSIGN(const auto version, versionOn(db, other, on));
    if (version) {
        object[u"id"_s] = version->unit.text();
        object[u"code"_s] = version->code;
        object[u"name"_s] = version->name;
    }
    table.rows.push_back({forward ? say("core", "thành") : say("core", "từ"),
                          version ? version->code : QString(), version ? version->name : QString(),
                          enumText(link.relation), dateText(link.effective), link.basis});
    return object;
}

Result<Reply> lineage(Cli& cli, const Arguments& arguments) {
    TAPHUAN_ASSIGN(const QDate on, dayOf(arguments));
    TAPHUAN_ASSIGN(Database* const database, cli.reading());
    Connection& db = database->connection();
    Reply reply;
    TAPHUAN_ASSIGN(const NamedUnit asked, unitNamed(db, arguments.positional.first(), on, reply.warnings));
    TAPHUAN_ASSIGN(const auto units, unitsWithCode(db, arguments.positional.first()));
    reply.table.headers = {{},
                           say("core", "Mã"),
                           say("core", "Tên"),
                           say("core", "Quan hệ"),
                           say("core", "Từ ngày"),
                           say("core", "Văn bản")};
    QJsonArray before, after, others;
    TAPHUAN_ASSIGN(auto links, lineageOf(db, asked.version.unit));
    for (const Lineage& link : links.predecessors) {
        TAPHUAN_ASSIGN(const QJsonObject object, linkJson(db, link, link.oldUnit, reply.table, false));
        before.append(object);
    }
    for (const Lineage& link : links.successors) {
        TAPHUAN_ASSIGN(const QJsonObject object, linkJson(db, link, link.newUnit, reply.table, true));
        after.append(object);
    }
    reply.lines = {asked.version.name + u" ("_s + asked.version.code + u')'};
    for (const UnitVersion& other : units) {
        if (other.unit == asked.version.unit) continue;
        others.append(jsonOf(other, UnitKind::territory));
        reply.footer << say("core", "Mã %1 còn là của %2 (%3 – %4)")
                            .arg(other.code, other.name, dateText(other.validFrom), dateText(other.validTo));
    }
    QJsonObject json = jsonOf(asked.version, UnitKind::territory);
    json.insert(u"predecessors"_s, before);
    json.insert(u"successors"_s, after);
    json.insert(u"same_code"_s, others);
    reply.json = json;
    return reply;
}

}  // namespace

std::vector<CliCommand> unitCommands() {
    return {
        {{u"units"_s, u"import"_s},
         u"CSV… [--lineage CSV] [--dry-run] [--strict]"_s,
         say("core", "Nhập danh mục đơn vị"),
         import,
         0,
         20},
        {{u"units"_s, u"tree"_s},
         u"[CODE] [--on DATE] [--depth N]"_s,
         say("core", "Cây đơn vị của một ngày"),
         tree,
         0,
         1},
        {{u"units"_s, u"show"_s},
         u"CODE [--on DATE]"_s,
         say("core", "Một đơn vị và các tên đã mang"),
         show,
         1,
         1},
        {{u"units"_s, u"lineage"_s},
         u"CODE [--on DATE]"_s,
         say("core", "Đơn vị cũ và đơn vị mới qua các lần sắp xếp"),
         lineage,
         1,
         1},
    };
}

}  // namespace taphuan
