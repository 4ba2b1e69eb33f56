#pragma once

#include "core/commands/unit_commands.h"

#include <map>

namespace taphuan {

// Stored versions of territorial units and the rows of files, put together before anything is written.
class UnitMerge {
  public:
    explicit UnitMerge(Transaction& transaction) : transaction_(transaction) {}

    Status load();
    Status add(const UnitContent& content);
    Status write(UnitImport& report);

  private:
    struct Entry {
        UnitVersion version;  // without id while it is new
        QString parentCode;
        QString where;  // file and row, for messages
        bool changed = false;
        int unit = 0;  // a node of the union-find: versions of one unit are joined
    };
    using Timeline = std::vector<int>;  // entries of one code in one catalogue, by the day they begin
    using Key = std::pair<QString, QString>;

    void append(Entry entry);
    bool addKnown(const CatalogueUnit& row, bool dated);
    void addNew(const CatalogueUnit& row, const UnitFileContent& from);
    void refine(Entry& entry, const CatalogueUnit& row);
    void sortTimelines();
    int root(int node) const;
    void join(int one, int other);
    void joinVersions();
    void joinUnchanged(const std::vector<CatalogueLink>& links);
    bool isSameUnit(const Entry& before, const Entry& after) const;
    bool absorbedSibling(const Entry& before) const;
    const Entry* holder(const Key& key, const Entry& during) const;

    Transaction& transaction_;
    std::vector<Entry> entries_;
    std::map<Key, Timeline> timelines_;
    std::vector<int> joined_;        // union-find over entries
    std::vector<Id<Unit>> unitIds_;  // of a root; null while the unit is new
    UnitImport counted_;
};

}  // namespace taphuan
