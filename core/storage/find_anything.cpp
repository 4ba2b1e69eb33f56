#include "core/storage/find_anything.h"

#include "core/storage/find_people.h"
#include "core/storage/person_store.h"
#include "core/text/fold.h"
#include "core/text/vietnamese_numbers.h"

#include <algorithm>

namespace taphuan {

namespace {

using Things = std::vector<FoundThing>;

// Whether every word typed occurs in the text; both are folded.
bool holdsAll(const QString& text, const QStringList& words) {
    return std::all_of(words.begin(), words.end(), [&](const QString& word) { return text.contains(word); });
}

Status addPeople(Connection& db, const QString& text, QDate on, int most, Things& things) {
    PeopleFilter filter;
    filter.on = on;
    TAPHUAN_ASSIGN(const auto people, findPeople(db, text, filter, most));
    for (const PersonSummary& each : people) {
        QStringList detail;
        for (const QString& part : {each.position, each.unitName, each.birth.vietnamese()})
            if (!part.isEmpty()) detail += part;
        things.push_back({FoundKind::person, each.id, each.fullName, detail.join(QStringLiteral(" · "))});
    }
    return {};
}

// Rows of id, title, detail and what is searched, narrowed to those that hold every word.
Status addMatching(Connection& db, FoundKind kind, const QString& text, const Values& bound,
                   const QStringList& words, int most, Things& things) {
    struct Row {
        FoundThing thing;
        QString searched;
    };
    TAPHUAN_ASSIGN(auto rows, db.rows(text, bound, [kind](const QSqlQuery& query) {
        return Row{
            {kind, RowId{query.value(0).toLongLong()}, query.value(1).toString(), query.value(2).toString()},
            query.value(3).toString()};
    }));
    int found = 0;
    for (Row& row : rows) {
        if (found == most) break;
        if (!holdsAll(folded(row.searched), words)) continue;
        things.push_back(std::move(row.thing));
        ++found;
    }
    return {};
}

Status addCertificates(Connection& db, const QString& text, int most, Things& things) {
    QString pattern = text;
    for (const QChar special : {QChar(u'\\'), QChar(u'%'), QChar(u'_')})
        pattern.replace(special, QString(u'\\') + special);
    TAPHUAN_ASSIGN(
        auto rows,
        db.rows(
            QStringLiteral("SELECT k.id, k.number, p.full_name FROM certificate k "
                           "JOIN person p ON p.id = k.person WHERE lower(k.number) LIKE lower(?) ESCAPE '\\' "
                           "ORDER BY length(k.number), k.number LIMIT %1")
                .arg(most),
            {QString(QStringLiteral("%") + pattern + QStringLiteral("%"))}, [](const QSqlQuery& query) {
                return FoundThing{FoundKind::certificate, RowId{query.value(0).toLongLong()},
                                  query.value(1).toString(), query.value(2).toString()};
            }));
    for (FoundThing& each : rows) things.push_back(std::move(each));
    return {};
}

}  // namespace

Result<std::vector<FoundThing>> findAnything(Connection& db, const QString& text, QDate on, int most,
                                             const std::function<bool()>& wanted) {
    Things things;
    const QStringList words = folded(text).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty()) return things;
    TAPHUAN_TRY(addPeople(db, text, on, most, things));
    if (!wanted()) return things;
    TAPHUAN_TRY(addMatching(
        db, FoundKind::trainingClass,
        QStringLiteral("SELECT c.id, c.code || ' · ' || c.name, "
                       "coalesce(substr(c.starts, 9, 2) || '/' || substr(c.starts, 6, 2) || '/' || "
                       "substr(c.starts, 1, 4), ''), c.code || ' ' || c.name "
                       "FROM class c ORDER BY c.starts DESC NULLS LAST, c.code"),
        {}, words, most, things));
    if (!wanted()) return things;
    const QString day = on.toString(Qt::ISODate);
    TAPHUAN_TRY(addMatching(
        db, FoundKind::unit,
        QStringLiteral("SELECT v.unit, v.name, coalesce((SELECT a.name FROM unit_version a "
                       "WHERE a.unit = v.parent ORDER BY a.valid_from DESC NULLS LAST LIMIT 1), ''), "
                       "v.name || ' ' || v.code || ' ' || "
                       // A household's is its owner's number: found whole, and in no other way.
                       "CASE WHEN length(u.tax_code) <> 12 OR u.tax_code = ? THEN u.tax_code ELSE '' END "
                       "FROM unit_version v JOIN unit u ON u.id = v.unit "
                       "WHERE coalesce(v.valid_from, '') <= ? AND coalesce(v.valid_to, '9999') > ? "
                       "ORDER BY length(v.name), v.name"),
        {text.trimmed(), day, day}, words, most, things));
    if (!wanted()) return things;
    const bool hasDigit =
        std::any_of(text.begin(), text.end(), [](QChar letter) { return letter.isDigit(); });
    if (hasDigit) TAPHUAN_TRY(addCertificates(db, text.trimmed(), most, things));
    return things;
}

}  // namespace taphuan
