#include "core/commands/unit_merge.h"

#include "core/base/say.h"
#include "core/storage/select.h"
#include "core/text/fold.h"

#include <QDir>
#include <QHash>

#include <algorithm>

namespace taphuan {

namespace {

using namespace Qt::StringLiterals;

bool overlap(const UnitVersion& a, const UnitVersion& b) {
    const bool aFirst = a.validTo.isValid() && b.validFrom.isValid() && a.validTo <= b.validFrom;
    const bool bFirst = b.validTo.isValid() && a.validFrom.isValid() && b.validTo <= a.validFrom;
    return !aFirst && !bFirst;
}

QString baseKey(const UnitVersion& version) {
    return matchKey(baseName(version.name, version.type));
}

QString whereOf(const UnitFileContent& file, int row) {
    return say("core", "%1, dòng %2").arg(QDir::toNativeSeparators(file.file)).arg(row);
}

UnitVersion versionOf(const CatalogueUnit& row) {
    UnitVersion version;
    version.code = row.code;
    version.catalogue = row.catalogue;
    version.name = row.name;
    version.type = row.type;
    version.level = row.level;
    version.validFrom = row.validFrom;
    version.validTo = row.validTo;
    version.basisFrom = row.basisFrom;
    version.basisTo = row.basisTo;
    return version;
}

}  // namespace

Status UnitMerge::load() {
    TAPHUAN_ASSIGN(const auto versions, select<UnitVersion>(transaction_.connection(),
                                                            u"WHERE t.catalogue IN (?, ?) ORDER BY t.id"_s,
                                                            {threeTiers(), twoTiers()}));
    QHash<std::pair<qint64, QString>, QString> codes;
    for (const UnitVersion& version : versions)
        codes.insert({version.unit.value, version.catalogue}, version.code);
    QHash<qint64, int> firstOf;
    for (const UnitVersion& version : versions) {
        Entry entry;
        entry.version = version;
        entry.parentCode = codes.value({version.parent.value, version.catalogue});
        append(entry);
        const int node = entries_.back().unit;
        unitIds_[size_t(node)] = version.unit;
        if (const auto first = firstOf.constFind(version.unit.value); first != firstOf.constEnd())
            join(*first, node);
        else
            firstOf.insert(version.unit.value, node);
    }
    return {};
}

void UnitMerge::append(Entry entry) {
    entry.unit = int(entries_.size());
    joined_.push_back(entry.unit);
    unitIds_.emplace_back();
    timelines_[{entry.version.catalogue, entry.version.code}].push_back(entry.unit);
    entries_.push_back(std::move(entry));
}

int UnitMerge::root(int node) const {
    while (joined_[size_t(node)] != node) node = joined_[size_t(node)];
    return node;
}

// Two units that are both stored stay two.
void UnitMerge::join(int one, int other) {
    int kept = root(one), gone = root(other);
    if (kept == gone) return;
    if (unitIds_[size_t(kept)].isNull()) std::swap(kept, gone);
    const Id<Unit> goneId = unitIds_[size_t(gone)];
    if (!goneId.isNull() && goneId != unitIds_[size_t(kept)]) return;
    joined_[size_t(gone)] = kept;
}

Status UnitMerge::add(const UnitContent& content) {
    // Dated files first: what they know of a day stands above the state of another day.
    for (const bool dated : {true, false})
        for (const UnitFileContent& catalogue : content.catalogues) {
            if (catalogue.dated != dated) continue;
            std::vector<const CatalogueUnit*> unknown;
            for (const CatalogueUnit& row : catalogue.units)
                if (!addKnown(row, dated)) unknown.push_back(&row);
            for (const CatalogueUnit* row : unknown) addNew(*row, catalogue);
        }
    sortTimelines();
    joinVersions();
    joinUnchanged(content.links);
    for (Entry& entry : entries_) {
        if (!entry.version.id.isNull() || entry.parentCode.isEmpty()) continue;
        if (!holder({entry.version.catalogue, entry.parentCode}, entry))
            return badFile(say("core", "Đơn vị cấp trên mã %1 của %2 không có trong tệp và trong dữ liệu")
                               .arg(entry.parentCode, entry.version.name),
                           entry.where, say("core", "Nhập cùng tệp có đơn vị cấp trên"));
    }
    return {};
}

// Whether the row names a version that is there already; dates of a dated file go over to it.
bool UnitMerge::addKnown(const CatalogueUnit& row, bool dated) {
    const auto timeline = timelines_.find({row.catalogue, row.code});
    if (timeline == timelines_.end()) return false;
    const QString name = matchKey(row.name);
    for (const int index : timeline->second) {
        Entry& known = entries_[size_t(index)];
        if (matchKey(known.version.name) != name) continue;
        if (dated) refine(known, row);
        ++counted_.sameVersions;
        return true;
    }
    return false;
}

void UnitMerge::addNew(const CatalogueUnit& row, const UnitFileContent& from) {
    Entry entry;
    entry.version = versionOf(row);
    entry.parentCode = row.parentCode;
    entry.where = whereOf(from, row.row);
    for (const int index : timelines_[{row.catalogue, row.code}])
        if (const UnitVersion& known = entries_[size_t(index)].version; overlap(known, entry.version)) {
            counted_.leftOut << say("core", "Mã %1 đã là %2 trong cùng thời gian, không thể là %3 (%4)")
                                    .arg(row.code, known.name, row.name, entry.where);
            return;
        }
    append(std::move(entry));
}

void UnitMerge::refine(Entry& entry, const CatalogueUnit& row) {
    UnitVersion& version = entry.version;
    const UnitVersion before = version;
    version.validFrom = row.validFrom;
    version.validTo = row.validTo;
    if (!row.basisFrom.isEmpty()) version.basisFrom = row.basisFrom;
    if (!row.basisTo.isEmpty()) version.basisTo = row.basisTo;
    entry.changed = entry.changed || valuesOf(before) != valuesOf(version);
}

void UnitMerge::sortTimelines() {
    for (auto& [key, timeline] : timelines_)
        std::stable_sort(timeline.begin(), timeline.end(), [this](int a, int b) {
            return entries_[size_t(a)].version.validFrom < entries_[size_t(b)].version.validFrom;
        });
}

void UnitMerge::joinVersions() {
    for (const auto& [key, timeline] : timelines_)
        for (size_t i = 1; i < timeline.size(); ++i)
            if (isSameUnit(entries_[size_t(timeline[i - 1])], entries_[size_t(timeline[i])]))
                join(timeline[i - 1], timeline[i]);
}

bool UnitMerge::isSameUnit(const Entry& before, const Entry& after) const {
    if (!before.version.validTo.isValid() || before.version.validTo != after.version.validFrom) return false;
    return baseKey(before.version) == baseKey(after.version) || !absorbedSibling(before);
}

// Whether, the day this version ends, another unit under the same parent ends and its code with it: then the
// two were put together, and the new name is a new unit's.
bool UnitMerge::absorbedSibling(const Entry& before) const {
    const QDate day = before.version.validTo;
    for (const auto& [key, timeline] : timelines_) {
        if (key.first != before.version.catalogue || timeline.empty()) continue;
        const Entry& last = entries_[size_t(timeline.back())];
        if (last.version.validTo == day && last.version.level == before.version.level &&
            last.parentCode == before.parentCode)
            return true;
    }
    return false;
}

void UnitMerge::joinUnchanged(const std::vector<CatalogueLink>& links) {
    const auto find = [this](const QString& catalogue, const QString& code, auto accept) {
        if (const auto timeline = timelines_.find({catalogue, code}); timeline != timelines_.end())
            for (const int index : timeline->second)
                if (accept(entries_[size_t(index)].version)) return index;
        return -1;
    };
    for (const CatalogueLink& link : links) {
        if (link.relation != UnitLink::unchanged) continue;
        const QString name = matchKey(link.oldName);
        const int before = find(threeTiers(), link.oldCode, [&](const UnitVersion& version) {
            return matchKey(version.name) == name && version.validTo == link.effective;
        });
        const int after = find(twoTiers(), link.newCode, [&](const UnitVersion& version) {
            return version.validFrom == link.effective;
        });
        if (before >= 0 && after >= 0) join(before, after);
    }
}

const UnitMerge::Entry* UnitMerge::holder(const Key& key, const Entry& during) const {
    const auto timeline = timelines_.find(key);
    if (timeline == timelines_.end()) return nullptr;
    for (const int index : timeline->second)
        if (overlap(entries_[size_t(index)].version, during.version)) return &entries_[size_t(index)];
    return nullptr;
}

Status UnitMerge::write(UnitImport& report) {
    for (Entry& entry : entries_) {
        Id<Unit>& id = unitIds_[size_t(root(entry.unit))];
        if (id.isNull()) {
            Unit unit;
            TAPHUAN_TRY(transaction_.insert(unit));
            id = unit.id;
            ++counted_.newUnits;
        }
        entry.version.unit = id;
    }
    for (Entry& entry : entries_) {
        if (entry.version.id.isNull()) {
            if (const Entry* parent = holder({entry.version.catalogue, entry.parentCode}, entry))
                entry.version.parent = parent->version.unit;
            TAPHUAN_TRY(transaction_.insert(entry.version));
            ++counted_.newVersions;
        } else if (entry.changed) {
            TAPHUAN_TRY(transaction_.update(entry.version));
            ++counted_.changedVersions;
        }
    }
    report = counted_;
    return {};
}

}  // namespace taphuan
