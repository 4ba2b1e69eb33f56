#include "core/storage/journal_reading.h"

#include "core/base/say.h"
#include "core/domain/entity_words.h"
#include "core/domain/field_words.h"
#include "core/domain/operation_kinds.h"
#include "core/storage/row_history.h"
#include "core/storage/row_labels.h"
#include "core/text/fold.h"
#include "core/text/sort_key.h"

#include <QtEndian>

#include <algorithm>
#include <map>
#include <set>

namespace taphuan {

namespace {

// Rows that belong to a record, however many steps down, also those removed since; and what wrote them.
class RecordTrail {
  public:
    explicit RecordTrail(Connection& db) : db_(db) {}

    Status add(RowKey key, bool withParts) {
        if (!rows_.insert(key).second) return {};
        TAPHUAN_TRY(addWrites(key));
        return withParts ? addParts(key) : Status();
    }

    // Seqs, newest first.
    std::vector<qint64> operations() const { return {seqs_.rbegin(), seqs_.rend()}; }

  private:
    Status addWrites(RowKey key) {
        TAPHUAN_ASSIGN(
            const qint64 born,
            db_.number(QStringLiteral("SELECT born FROM \"%1\" WHERE id = ?").arg(schemaOf(key.entity).table),
                       {key.row.value}));
        if (born > 0) seqs_.insert(born);
        TAPHUAN_ASSIGN(const auto changes, readChanges(db_, QStringLiteral("WHERE entity = ? AND row = ?"),
                                                       {qint64(key.entity), key.row.value}));
        for (const StoredChange& stored : changes) {
            seqs_.insert(stored.seq);
            if (const qint64 before = numberOf(stored.change.before.value("born")); before > 0)
                seqs_.insert(before);
        }
        return {};
    }

    Status addParts(RowKey whole) {
        for (const Referrer& referrer : referrersOf(whole.entity)) {
            if (!referrer.owner) continue;
            const EntitySchema& schema = schemaOf(referrer.entity);
            const QByteArray& field = schema.fields[size_t(referrer.field)].name;
            TAPHUAN_ASSIGN(const auto living,
                           db_.rows(QStringLiteral("SELECT id FROM \"%1\" WHERE \"%2\" = ?")
                                        .arg(schema.table, QLatin1String(field)),
                                    {whole.row.value},
                                    [](const QSqlQuery& query) { return query.value(0).toLongLong(); }));
            for (const qint64 row : living) TAPHUAN_TRY(add({referrer.entity, RowId{row}}, true));
            TAPHUAN_ASSIGN(const auto* removals, removalsOf(referrer.entity));
            for (const StoredChange& stored : *removals)
                if (numberOf(stored.change.before.value(field)) == whole.row.value)
                    TAPHUAN_TRY(add({referrer.entity, stored.change.row}, true));
        }
        return {};
    }

    Result<const std::vector<StoredChange>*> removalsOf(Entity entity) {
        auto found = removals_.find(entity);
        if (found == removals_.end()) {
            TAPHUAN_ASSIGN(auto read, readChanges(db_, QStringLiteral("WHERE entity = ? AND kind = ?"),
                                                  {qint64(entity), qint64(ChangeKind::remove)}));
            found = removals_.emplace(entity, std::move(read)).first;
        }
        return &found->second;
    }

    Connection& db_;
    std::set<RowKey> rows_;
    std::set<qint64> seqs_;
    std::map<Entity, std::vector<StoredChange>> removals_;
};

struct HeaderCondition {
    QString sql = QStringLiteral("WHERE 1 = 1");
    Values bound;

    void add(const QString& text, const Value& value) {
        sql += QStringLiteral(" AND ") + text;
        bound.push_back(value);
    }
};

QString startOf(QDate day) {
    return day.startOfDay().toUTC().toString(Qt::ISODateWithMs);
}

HeaderCondition conditionOf(const JournalFilter& filter) {
    HeaderCondition condition;
    if (!filter.author.isEmpty()) condition.add(QStringLiteral("o.author = ?"), filter.author);
    if (filter.from.isValid()) condition.add(QStringLiteral("o.at >= ?"), startOf(filter.from));
    if (filter.to.isValid()) condition.add(QStringLiteral("o.at < ?"), startOf(filter.to.addDays(1)));
    QStringList kinds;
    for (const QString& kind : filter.kinds) {
        kinds << QStringLiteral("o.kind = ? OR o.kind LIKE ?");
        condition.bound.emplace_back(kind);
        condition.bound.emplace_back(QString(kind + QStringLiteral(".%")));
    }
    if (!kinds.isEmpty())
        condition.sql += QStringLiteral(" AND (") + kinds.join(QStringLiteral(" OR ")) + u')';
    return condition;
}

// What a line of the journal is found by: no more of a header is read of all of them.
Result<std::vector<OperationHeader>> candidates(Connection& db, const HeaderCondition& condition) {
    return db.rows(
        QStringLiteral("SELECT o.seq, o.author, o.reason, o.kind, o.undoes_replica, o.undoes_number "
                       "FROM operation o ") +
            condition.sql + QStringLiteral(" ORDER BY o.seq DESC"),
        condition.bound, [](const QSqlQuery& query) {
            OperationHeader header;
            header.seq = query.value(0).toLongLong();
            header.author = query.value(1).toString();
            header.reason = query.value(2).toString();
            header.kind = query.value(3).toString();
            header.undoes = {query.value(4).toLongLong(), query.value(5).toLongLong()};
            return header;
        });
}

Result<std::vector<OperationHeader>> candidatesOf(Connection& db, const JournalFilter& filter) {
    const HeaderCondition condition = conditionOf(filter);
    if (!filter.record) return candidates(db, condition);
    RecordTrail trail(db);
    TAPHUAN_TRY(trail.add(*filter.record, filter.withParts));
    std::vector<OperationHeader> all;
    for (const qint64 seq : trail.operations()) {
        HeaderCondition one = condition;
        one.add(QStringLiteral("o.seq = ?"), seq);
        TAPHUAN_ASSIGN(const auto found, candidates(db, one));
        all.insert(all.end(), found.begin(), found.end());
    }
    return all;
}

// Which operation took which back.
class Undoings {
  public:
    static Result<Undoings> read(Connection& db) {
        TAPHUAN_ASSIGN(
            const auto pairs,
            db.rows(QStringLiteral("SELECT undoes_replica, undoes_number, replica, number FROM operation "
                                   "WHERE undoes_replica <> 0 ORDER BY seq"),
                    {}, [](const QSqlQuery& query) {
                        return std::pair(
                            OperationName{query.value(0).toLongLong(), query.value(1).toLongLong()},
                            OperationName{query.value(2).toLongLong(), query.value(3).toLongLong()});
                    }));
        Undoings undoings;
        undoings.by_.insert(pairs.begin(), pairs.end());
        return undoings;
    }

    // The undoing that holds: itself not taken back. Null where there is none.
    OperationName holdingOf(const OperationName& name) const {
        OperationName last;
        for (auto [at, end] = by_.equal_range(name); at != end; ++at)
            if (holdingOf(at->second).isNull()) last = at->second;
        return last;
    }

  private:
    std::multimap<OperationName, OperationName> by_;
};

Result<qint64> changeCount(Connection& db, qint64 seq) {
    return db.number(QStringLiteral("SELECT (SELECT count(*) FROM change WHERE seq = ?) + (SELECT "
                                    "coalesce(sum(length(rows) / 8), 0) FROM insert_block WHERE seq = ?)"),
                     {seq, seq});
}

// The first rows that the operation inserted and that have no values in the journal.
Result<std::vector<RowKey>> firstInserts(Connection& db, qint64 seq, qint64 limit) {
    TAPHUAN_ASSIGN(const auto blocks,
                   db.rows(QStringLiteral("SELECT entity, substr(rows, 1, ?) FROM insert_block WHERE seq = ? "
                                          "ORDER BY block LIMIT ?"),
                           {limit * 8, seq, limit}, [](const QSqlQuery& query) {
                               return std::pair(Entity(query.value(0).toInt()), query.value(1).toByteArray());
                           }));
    std::vector<RowKey> inserts;
    for (const auto& [entity, rows] : blocks)
        for (qsizetype at = 0; at + 8 <= rows.size() && qint64(inserts.size()) < limit; at += 8)
            inserts.push_back({entity, RowId{qFromBigEndian<qint64>(rows.constData() + at)}});
    return inserts;
}

// Whom the row belongs to, where its name says it.
bool isSaid(const FieldSchema& field, const ChangedField& value, const QString& name) {
    if (!field.reference || !field.reference->owner) return false;
    const QStringList parts = RowLabels::partsIn(value.before + value.after);
    const QStringList said = RowLabels::partsIn(name);
    return std::all_of(parts.begin(), parts.end(), [&](const QString& part) { return said.contains(part); });
}

Result<ChangedRow> readableChange(RowLabels& labels, const Change& change) {
    ChangedRow readable{{change.entity, change.row}, wordOf(change.entity), {}, change.kind, {}};
    const EntitySchema* const schema = findSchema(int(change.entity));
    if (!schema || !labels.viewer().mayRead(change.entity)) return readable;
    TAPHUAN_ASSIGN(readable.name, labels.labelOf(readable.row));
    for (const FieldSchema& field : schema->fields) {
        if (!change.values.contains(field.name) && !change.before.contains(field.name)) continue;
        const auto word = fieldWord(change.entity, field.name);
        ChangedField one{word ? word->word : QString::fromLatin1(field.name), {}, {}};
        const Value before = change.before.value(field.name), after = change.values.value(field.name);
        if (change.kind == ChangeKind::erase) {
            one.after = say("core", "đã xóa hẳn");
            if (after == field.zero) readable.fields.push_back(std::move(one));
            continue;
        }
        if (change.kind != ChangeKind::insert) {
            TAPHUAN_ASSIGN(one.before, labels.textOf(change.entity, field, before));
        }
        TAPHUAN_ASSIGN(one.after, labels.textOf(change.entity, field, after));
        const bool said = change.kind != ChangeKind::update && isSaid(field, one, readable.name);
        const bool isEmpty = one.before.isEmpty() && one.after.isEmpty();
        if (!said && !isEmpty) readable.fields.push_back(std::move(one));
    }
    return readable;
}

}  // namespace

std::vector<JournalTopic> journalTopics() {
    const auto list = [](const char* kinds) { return QString::fromLatin1(kinds).split(u' '); };
    return {{say("core", "Lớp, điểm danh, kết quả"), list("class session")},
            {say("core", "Chương trình, chuyên đề"), list("course")},
            {say("core", "Hồ sơ"), list("person people import_profile")},
            {say("core", "Yêu cầu về dữ liệu, căn cứ của danh sách"), list("request data_list")},
            {say("core", "Mạng lưới, đội ngũ"), list("roster")},
            {say("core", "Đơn vị"), list("unit units agencies headcount")},
            {say("core", "Kế hoạch, chỉ tiêu, kinh phí"), list("plan budget output target")},
            {say("core", "Chứng chỉ, giấy chứng nhận"), list("certificate book")},
            {say("core", "Danh mục và quy tắc"), list("audience_rule catalogue roster_kind")},
            {say("core", "Tài khoản, vai trò"), list("account role")},
            {say("core", "Hoàn tác, làm lại"), list("undo")}};
}

Result<JournalScope> journalScope(Connection& db) {
    JournalScope scope;
    TAPHUAN_ASSIGN(const auto authors,
                   db.rows(QStringLiteral("SELECT DISTINCT author FROM operation"), {},
                           [](const QSqlQuery& query) { return query.value(0).toString(); }));
    scope.authors = QStringList(authors.begin(), authors.end());
    std::sort(scope.authors.begin(), scope.authors.end(),
              [](const QString& a, const QString& b) { return textSortKey(a) < textSortKey(b); });
    TAPHUAN_ASSIGN(const auto first,
                   db.row(QStringLiteral("SELECT min(at) FROM operation"), {}, [](const QSqlQuery& query) {
                       return QDateTime::fromString(query.value(0).toString(), Qt::ISODateWithMs);
                   }));
    if (first && first->isValid()) scope.begins = first->toLocalTime().date();
    return scope;
}

Result<std::vector<qint64>> findOperations(Connection& db, const JournalFilter& filter) {
    TAPHUAN_ASSIGN(const auto all, candidatesOf(db, filter));
    std::vector<qint64> seqs;
    for (const OperationHeader& one : all) {
        bool found = containsFolded(one.author, filter.text);
        if (!found) {
            TAPHUAN_ASSIGN(const QString text, operationText(db, one));
            found = containsFolded(text, filter.text);
        }
        if (found) seqs.push_back(one.seq);
    }
    return seqs;
}

Result<QString> operationText(Connection& db, const OperationHeader& header) {
    const bool readsPeople = db.viewer().may(Permission::peopleRead);
    if (!header.reason.isEmpty() && (readsPeople || namesNobody(header.kind))) return header.reason;
    if (readsPeople || header.undoes.isNull()) return wordOfOperation(header.kind);
    TAPHUAN_ASSIGN(const auto undone, findHeader(db, header.undoes));
    if (!undone) return wordOfOperation(header.kind);
    TAPHUAN_ASSIGN(const QString text, operationText(db, *undone));
    return say("core", "Hoàn tác: %1").arg(text);
}

Result<std::vector<OperationLine>> readOperationLines(Connection& db, const std::vector<qint64>& seqs) {
    TAPHUAN_ASSIGN(const Undoings undoings, Undoings::read(db));
    std::vector<OperationLine> lines;
    for (const qint64 seq : seqs) {
        TAPHUAN_ASSIGN(const auto header, readHeader(db, seq));
        if (!header) continue;
        OperationLine line{*header, 0, {}};
        TAPHUAN_ASSIGN(line.header.reason, operationText(db, *header));
        TAPHUAN_ASSIGN(line.changes, changeCount(db, seq));
        if (const OperationName undoing = undoings.holdingOf(header->name); !undoing.isNull()) {
            TAPHUAN_ASSIGN(line.undoneBy, findHeader(db, undoing));
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

Result<std::vector<OperationLine>> listOperations(Connection& db, const JournalFilter& filter, qint64 limit) {
    TAPHUAN_ASSIGN(auto seqs, findOperations(db, filter));
    if (limit > 0 && qint64(seqs.size()) > limit) seqs.resize(size_t(limit));
    return readOperationLines(db, seqs);
}

Result<OperationChanges> operationChanges(Connection& db, qint64 seq, qint64 limit) {
    TAPHUAN_ASSIGN(const auto header, readHeader(db, seq));
    if (!header) return refused(say("core", "Không có thao tác này trong nhật ký"), QString::number(seq));
    TAPHUAN_ASSIGN(const qint64 all, changeCount(db, seq));
    TAPHUAN_ASSIGN(const auto changes,
                   readChanges(db, QStringLiteral("WHERE seq = ? ORDER BY kind = ?, entity, row LIMIT ?"),
                               {seq, qint64(ChangeKind::insert), limit}));
    TAPHUAN_ASSIGN(const auto inserts, firstInserts(db, seq, limit - qint64(changes.size())));
    RowLabels labels(db, header->at.toLocalTime().date());
    OperationChanges found;
    for (const StoredChange& stored : changes) {
        TAPHUAN_ASSIGN(ChangedRow readable, readableChange(labels, stored.change));
        found.rows.push_back(std::move(readable));
    }
    for (const RowKey& key : inserts) {
        Change change;
        change.entity = key.entity;
        change.row = key.row;
        change.kind = ChangeKind::insert;
        if (findSchema(int(key.entity)) && db.viewer().mayRead(key.entity)) {
            TAPHUAN_ASSIGN(change.values, insertedValues(db, key.entity, key.row));
        }
        TAPHUAN_ASSIGN(ChangedRow readable, readableChange(labels, change));
        found.rows.push_back(std::move(readable));
    }
    found.more = all - qint64(found.rows.size());
    return found;
}

Result<std::vector<RowEvent>> rowEvents(Connection& db, RowKey row) {
    TAPHUAN_ASSIGN(const RowHistory history, readRowHistory(db, row.entity, row.row));
    TAPHUAN_ASSIGN(const auto changes,
                   readChanges(db, QStringLiteral("WHERE entity = ? AND row = ? ORDER BY seq"),
                               {qint64(row.entity), row.row.value}));
    std::vector<RowEvent> events;
    for (const RowWrite& write : history.writes) {
        Change change;
        change.entity = row.entity;
        change.row = row.row;
        change.kind = write.kind;
        change.values = write.values;
        for (const StoredChange& stored : changes)
            if (stored.seq == write.operation.seq) change.before = stored.change.before;
        RowLabels labels(db, write.operation.at.toLocalTime().date());
        TAPHUAN_ASSIGN(ChangedRow readable, readableChange(labels, change));
        events.push_back({write.operation, std::move(readable)});
    }
    return events;
}

Result<QString> describeRow(Connection& db, RowKey row, QDate on) {
    RowLabels labels(db, on);
    TAPHUAN_ASSIGN(const QString name, labels.labelOf(row));
    return QString(name.isEmpty() ? wordOf(row.entity) : wordOf(row.entity) + u' ' + name);
}

}  // namespace taphuan
