#pragma once

#include "core/domain/unit_words.h"
#include "core/storage/connection.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace taphuan {

// The units of a date, found by what lists call them.
class UnitMatcher {
  public:
    // Names are looked for below the sender first, then below the units above it, nearest first, then
    // everywhere. A sender that is no more on the date is taken, with all units, on its last day.
    static Result<UnitMatcher> load(Connection& db, Id<Unit> sender, QDate on);

    struct Match {
        std::vector<Id<Unit>> units;  // one: found; several: it may be any of them; none: unknown
        bool unmarked = false;        // found only without accents
    };
    // By name and alias, the tone's place not counted, then without accents; "UBND xã Hảo Đước" is "Xã Hảo
    // Đước", "Phòng Nội vụ huyện Châu Thành" the "Phòng Nội vụ" below "Huyện Châu Thành". Names that no unit
    // bears on the date come last.
    Match match(const QString& text) const;
    // The unit with the tax code; null: there is none.
    Id<Unit> withTaxCode(const QString& code) const { return taxCodes_.value(code); }
    bool hasTaxCode(Id<Unit> unit) const { return withTaxCode_.contains(unit); }
    // As the type of its version says.
    std::optional<EnterpriseForm> enterpriseForm(Id<Unit> unit) const;
    // Of a match, what is a territory.
    std::vector<Id<Unit>> territoriesCalled(const QString& text) const;
    // False for a unit that is not there on the date.
    bool stands(Id<Unit> unit) const { return standing_.contains(unit); }
    // Of a unit that is no more on the date the one that took all of it over and is there; null where there
    // is none.
    Id<Unit> successor(Id<Unit> unit) const;
    // "Xã Thái Bình, Huyện Châu Thành"
    QString nameWithParent(Id<Unit> unit) const;
    // The name on the date; of a unit that is no more, its last.
    QString name(Id<Unit> unit) const;
    std::optional<UnitKind> kind(Id<Unit> unit) const;
    // False where no agency is in the catalogue: units below a territory cannot be told apart.
    bool knowsAgencies() const { return knowsAgencies_; }
    Id<Unit> sender() const { return sender_; }

    // Of the units those below `scope`, else below the unit above it, or what took it over, and so on; all of
    // them where none is.
    std::vector<Id<Unit>> nearest(const std::vector<Id<Unit>>& units, Id<Unit> scope) const;
    // The topmost of the units above it, or the unit itself.
    Id<Unit> topOf(Id<Unit> unit) const;
    // True of the unit itself too.
    bool isBelow(Id<Unit> unit, Id<Unit> above) const;

  private:
    // Units by what they are called.
    class Names {
      public:
        void add(const QString& name, Id<Unit> unit);
        Match find(const QString& name) const;

      private:
        QHash<QString, std::vector<Id<Unit>>> exact_;     // by matchKey
        QHash<QString, std::vector<Id<Unit>>> unmarked_;  // by folded name
    };
    Match named(const Names& names, const QString& name) const;
    Match belowNamedTerritory(const Names& names, const QString& name) const;

    Id<Unit> sender_;
    bool knowsAgencies_ = false;
    QHash<RowId, UnitKind> kinds_;
    QHash<QString, Id<Unit>> taxCodes_;
    QSet<RowId> withTaxCode_;
    QHash<RowId, UnitVersion>
        versions_;  // of every unit that of the date, else its last before, else its first
    QSet<RowId> standing_;
    QHash<RowId, std::vector<Lineage>> successions_;  // by the old unit, up to the date
    Names names_;                                     // of the date
    Names formerNames_;                               // of any date
};

}  // namespace taphuan
