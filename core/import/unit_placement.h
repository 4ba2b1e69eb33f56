#pragma once

#include "core/import/people_plan.h"
#include "core/import/unit_match.h"

namespace taphuan {

// Where a row's person works, as far as the row and the choices tell.
struct Place {
    Id<Unit> unit;                       // null: unknown, or one to be created
    QString unitName;                    // as shown
    QString department;                  // kept beside the unit
    std::optional<UnitKind> kind;        // of the unit, or of what the row names instead of one
    std::optional<EnterpriseForm> form;  // of the enterprise it is
    bool created = false;                // the unit is to be created under the name of the row's text
    Id<Unit> standIn;  // of such a unit: what tells it from others of this list, and no unit has
    bool assumed =
        false;      // the row names no unit: the sender's, or whichever below it the person is known in
    QString doubt;  // why there is none
};

// Leads the texts of a list's unit column to units. Each distinct text is decided once.
class UnitPlacement {
  public:
    // All three outlive the placement.
    UnitPlacement(const PeopleTable& table, const PeopleImportOptions& options, const UnitMatcher& units)
        : table_(table), options_(options), units_(units) {}

    Place placeOf(const PersonRow& row);
    // Whether the row's tax code, or what stands in its place, is that of the unit it names: the list says
    // so, or the catalogue knows it. Others are the person's own.
    bool isOfEnterprise(const PersonRow& row) const;
    // Of a place to be created: its position among newUnits().
    int newUnit(const PersonRow& row);

    const std::vector<NewUnit>& newUnits() const { return newUnits_; }
    const std::vector<OpenUnit>& openUnits() const { return open_; }
    const std::vector<CellNote>& warnings() const { return warnings_; }

  private:
    void warn(const PersonRow& row, const QString& reason);
    Place decide(const PersonRow& row, const QString& key);
    Place undecided(const PersonRow& row, const QString& key, const std::vector<Id<Unit>>& matches);
    Place enterprise(const PersonRow& row);
    Place newEnterprise(const PersonRow& row, const QString& key);
    // What tells the row's unit from those of other rows.
    QString keyOf(const PersonRow& row);
    // Of a text of the unit's column: text/fold.h, matchKey.
    QString textKey(const QString& text);

    const PeopleTable& table_;
    const PeopleImportOptions& options_;
    const UnitMatcher& units_;
    QHash<QString, QString> textKeys_;
    QHash<QString, Place> decided_;
    QHash<QString, NewUnit> toCreate_;  // by the text's key, where that was chosen
    QHash<QString, int> created_;       // of them, those that a row needs
    std::vector<OpenUnit> open_;
    QHash<QString, size_t> openByKey_;
    std::vector<NewUnit> newUnits_;
    std::vector<CellNote> warnings_;
};

}  // namespace taphuan
