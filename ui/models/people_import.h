#pragma once

#include "core/domain/unit.h"
#include "core/import/people_plan.h"
#include "ui/theme/tokens.h"

#include <QFileInfo>
#include <QSet>

#include <memory>

namespace taphuan {

// What a list of people is brought in for: the register, or as those put forward for a class or in it. A
// class leaves the records of those already known as they are.
enum class ImportPurpose { people, nominate, enrol };

// A list as its file was read. The sheets are named even where the one looked at holds no list.
struct ListFile {
    QString path;
    QStringList sheets;
    std::shared_ptr<const PeopleTable> table;  // null: there is none, and why
    std::optional<Error> problem;

    QString name() const { return QFileInfo(path).fileName(); }
};
// `sheet` by name; empty: the one recognised best. Fails where the file itself cannot be read.
Result<ListFile> readListFile(const QString& path, const QString& sheet, QDate today);

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
    QString folded;      // of all it shows
    QByteArray nameKey;  // its place among names
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

// The rows that are not taken, each with its cells and the reasons, to be given back to who sent the list.
// Numbers stay masked. On failure what stood at the path is untouched.
Status writeRefusedRows(const QString& path, const ListFile& file, const ImportReading& reading);
int refusedRows(const ImportReading& reading);

// A recognised column, or a field of a record: "full_name" → "Họ và tên".
QString columnWord(const QString& key);
QString stateWord(RowState state, ImportPurpose purpose);
ColourRole stateRole(RowState state);
// "ô D17: …", or the reason alone where the whole row is meant.
QString noteText(const CellNote& note);

}  // namespace taphuan
