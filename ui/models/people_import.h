#pragma once

#include "core/domain/unit.h"
#include "core/import/list_profiles.h"
#include "core/import/people_plan.h"
#include "ui/theme/tokens.h"

#include <QFileInfo>
#include <QSet>

#include <memory>

namespace taphuan {

// What a list of people is brought in for: the register, or as those put forward for a class or in it. A
// class leaves the records of those already known as they are.
enum class ImportPurpose { people, nominate, enrol };

// Which list is read, and how.
struct ListRequest {
    QString path;
    QString sheet;  // by name; empty: the one recognised best
    std::optional<ListLayout>
        layout;            // as somebody said; none: as a kept profile of its shape, else recognised
    bool profiles = true;  // false: without a layout only as recognised
    QString profile = {};  // whose layout it is, where it is one's
};

// A list as its file was read. The sheets are named, and the one looked at is described, even where it holds
// no list.
struct ListFile {
    QString path;
    QDateTime modified;  // the file, when it was read
    QStringList sheets;
    ListLayout layout;
    QString profile;  // by which it was read; empty: by none
    ListShape shape;
    std::shared_ptr<const PeopleTable> table;  // null: there is none, and why
    std::optional<Error> problem;

    QString name() const { return QFileInfo(path).fileName(); }
};
// Fails where the file itself cannot be read.
Result<ListFile> readListFile(Connection& db, const ListRequest& request, QDate today);

// What the user decided on a list, beside what stands in it.
struct ImportChoices {
    Id<Unit> sender;
    QDate on;               // since when people stand so; null: not stated
    Id<Audience> audience;  // of all whose row has none of its own; null: by position
    UnitChoices units;
    QHash<int, RowChoice> rows;          // by the row in the sheet
    QHash<int, Id<Audience>> audiences;  // by the row in the sheet
    std::optional<LegalBasis> basis;     // none chosen: the usual one of such people
    QString basisNote;
};

enum class RowState { added, changed, same, doubtful, unitOpen, skipped, refused };

// A row of the preview beside what is planned for it, ready to be shown, searched and sorted.
struct ImportLine {
    RowState state = RowState::added;
    QString audience;
    QString note;
    QStringList warnings;
    bool withoutAudience = false;
    bool corrected = false;  // some cell of it was put right by hand
    QString folded;          // of all it shows
    QByteArray nameKey;      // its place among names
};

// A list compared with the register. Nothing is written.
struct ImportReading {
    ImportPlan plan;
    std::vector<ImportLine> lines;  // of plan.rows, in their order
    std::vector<Audience> audiences;

    int count(RowState state) const;
    int warned() const;
    // Whom applying brings in.
    int taken(ImportPurpose purpose) const;
};
// `progress` counts rows.
Result<ImportReading> readImport(Connection& db, PeopleTable table, const ImportChoices& choices, QDate today,
                                 const Progress& progress = {});

// The rows that are not taken, with all the columns of their list as the file has them and one of the
// reasons, to be given back to who sent it: numbers are whole, or nobody could put them right. What was put
// right here shows as it was. Refused where the file has changed since it was read. On failure what stood at
// the path is untouched.
Status writeRefusedRows(const QString& path, const ListFile& file, const ImportReading& reading);
int refusedRows(const ImportReading& reading);

// What may be decided for all rows of a kind at once.
enum class BulkDecision {
    best,     // the person who is most like the row, from a score on
    create,   // someone new
    leaveOut  // nobody
};
// The choices with the decision taken for every row in the state. A person is taken for one row alone, the
// one that is most like them; where two are equally like a row it stays open.
QHash<int, RowChoice> decideAll(const ImportReading& reading, RowState state, BulkDecision decision,
                                int leastScore, QHash<int, RowChoice> choices);

// A recognised column, or a field of a record: "full_name" → "Họ và tên".
QString columnWord(const QString& key);
QString stateWord(RowState state, ImportPurpose purpose);
ColourRole stateRole(RowState state);
// "ô D17: …", or the reason alone where the whole row is meant.
QString noteText(const CellNote& note);

}  // namespace taphuan
