#include "core/commands/roster_commands.h"

#include "core/base/say.h"
#include "core/commands/main_membership.h"
#include "core/storage/person_roots.h"
#include "core/storage/roster_store.h"
#include "core/storage/select.h"
#include "core/storage/unit_store.h"
#include "core/text/fold.h"
#include "core/text/normalise.h"
#include "core/text/vietnamese_numbers.h"

#include <set>

namespace taphuan {

namespace {

// Within one operation: keeps the rules between an entry and those that are there.
class RosterWriter {
  public:
    static Result<RosterWriter> of(Transaction& transaction) {
        RosterWriter writer(transaction);
        TAPHUAN_ASSIGN(writer.kinds_, rosterKinds(transaction.connection()));
        TAPHUAN_ASSIGN(writer.roots_, readPersonRoots(transaction.connection()));
        return writer;
    }

    // Inserts or, with an id, writes over.
    Status put(RosterMember& member, Replacing replacing) {
        TAPHUAN_ASSIGN(const RosterKind* kind, checked(member));
        TAPHUAN_ASSIGN(auto others,
                       select<RosterMember>(db(), QStringLiteral("WHERE t.unit = ? ORDER BY t.id"),
                                            {member.unit.value}));
        std::erase_if(others, [&](const RosterMember& other) {
            return other.kind != member.kind || other.id == member.id || !other.meets(member);
        });
        for (const RosterMember& other : others)
            if (roots_.of(other.person) == roots_.of(member.person)) return refuseTwice(*kind, other);
        if (replacing == Replacing::yes) TAPHUAN_TRY(giveWay(*kind, member, others));
        TAPHUAN_TRY(refuseOver(*kind, member, others));
        return member.id.isNull() ? transaction_->insert(member) : transaction_->update(member);
    }

    Status end(RosterMember member, QDate day) {
        if (!day.isValid()) return refused(say("core", "Chưa nêu ngày thôi tham gia"));
        if (member.validFrom.isValid() && day <= member.validFrom) {
            TAPHUAN_ASSIGN(const QString name, nameOf(member.person));
            return refused(say("core", "%1 tham gia từ ngày %2, không thể thôi từ ngày %3")
                               .arg(name, dateText(member.validFrom), dateText(day)),
                           {}, say("core", "Chọn ngày sau, hoặc xóa dòng ghi nhầm"));
        }
        if (member.validTo.isValid() && member.validTo <= day) {
            TAPHUAN_ASSIGN(const QString name, nameOf(member.person));
            return refused(say("core", "%1 đã thôi tham gia từ ngày %2").arg(name, dateText(member.validTo)));
        }
        member.validTo = day;
        return transaction_->update(member);
    }

    qint64 ended() const { return ended_; }

  private:
    explicit RosterWriter(Transaction& transaction) : transaction_(&transaction) {}
    Connection& db() const { return transaction_->connection(); }

    Result<const RosterKind*> checked(RosterMember& member) const {
        member.role = normalised(member.role);
        member.decision = normalised(member.decision);
        const auto kind = std::find_if(kinds_.begin(), kinds_.end(),
                                       [&](const RosterKind& each) { return each.id == member.kind; });
        if (kind == kinds_.end()) return refused(say("core", "Chưa chọn mạng lưới, đội ngũ"));
        TAPHUAN_ASSIGN(const auto person, find(db(), member.person));
        if (!person) return refused(say("core", "Không có hồ sơ cá nhân %1").arg(member.person.text()));
        TAPHUAN_ASSIGN(const auto unit, find(db(), member.unit));
        if (!unit) return refused(say("core", "Chưa chọn đơn vị"), person->fullName);
        const QDate today = transaction_->database().clock().today();
        if (member.decidedOn.isValid() && member.decidedOn > today)
            return refused(say("core", "Ngày quyết định %1 chưa tới").arg(dateText(member.decidedOn)),
                           person->fullName);
        if (member.validFrom.isValid() && member.validTo.isValid() && member.validTo <= member.validFrom)
            return refused(say("core", "Ngày kết thúc trước ngày bắt đầu"), person->fullName);
        if (member.validFrom.isValid()) TAPHUAN_TRY(refuseUnlessStands(db(), member.unit, member.validFrom));
        return &*kind;
    }

    Result<QString> nameOf(Id<Person> id) const {
        TAPHUAN_ASSIGN(const auto person, find(db(), id));
        return person ? person->fullName : QString();
    }

    Status refuseTwice(const RosterKind& kind, const RosterMember& other) const {
        TAPHUAN_ASSIGN(const QString name, nameOf(other.person));
        return refused(say("core", "%1 đã có trong %2 của đơn vị này").arg(name, kind.name), {},
                       say("core", "Sửa dòng đã có, hoặc chọn thời gian khác"));
    }

    // Those who hold a place when the member comes end then, as far as the kind has no place besides.
    Status giveWay(const RosterKind& kind, const RosterMember& member, std::vector<RosterMember>& others) {
        if (kind.most == 0 || !isFull(kind, member, others)) return {};
        if (!member.validFrom.isValid())
            return refused(say("core", "Thay người thì phải nêu từ ngày nào"), kind.name);
        for (RosterMember& other : others) {
            if (!other.holdsOn(member.validFrom) || other.validFrom == member.validFrom) continue;
            other.validTo = member.validFrom;
            TAPHUAN_TRY(transaction_->update(other));
            ++ended_;
        }
        std::erase_if(others, [&](const RosterMember& other) { return !other.meets(member); });
        return {};
    }

    // Whether on some day of the member's all places are taken by others.
    bool isFull(const RosterKind& kind, const RosterMember& member,
                const std::vector<RosterMember>& others) const {
        std::set<QDate> days{member.validFrom};
        for (const RosterMember& other : others)
            if (!member.validFrom.isValid() || other.validFrom > member.validFrom)
                days.insert(other.validFrom);
        return std::any_of(days.begin(), days.end(), [&](QDate day) {
            std::set<qint64> humans;
            for (const RosterMember& other : others) {
                const bool there = day.isValid() ? other.holdsOn(day) : !other.validFrom.isValid();
                if (there) humans.insert(roots_.of(other.person));
            }
            return qint64(humans.size()) >= kind.most;
        });
    }

    Status refuseOver(const RosterKind& kind, const RosterMember& member,
                      const std::vector<RosterMember>& others) const {
        if (kind.most == 0 || !isFull(kind, member, others)) return {};
        QStringList names;
        for (const RosterMember& other : others) {
            TAPHUAN_ASSIGN(const QString name, nameOf(other.person));
            names << name;
        }
        names.removeDuplicates();
        TAPHUAN_ASSIGN(const QString unit,
                       unitName(db(), member.unit, transaction_->database().clock().today()));
        return refused(say("core", "%1 đã có đủ %2 người: %3")
                           .arg(unit)
                           .arg(kind.most)
                           .arg(names.join(QStringLiteral(", "))),
                       kind.name, say("core", "Cho người đang giữ thôi trước, hoặc chọn thay người"));
    }

    Transaction* transaction_;
    std::vector<RosterKind> kinds_;
    PersonRoots roots_;
    qint64 ended_ = 0;
};

Result<std::vector<RosterMember>> storedMembers(Connection& db, const std::vector<Id<RosterMember>>& ids) {
    if (ids.empty()) return refused(say("core", "Chưa chọn ai"));
    std::vector<RosterMember> all;
    for (const Id<RosterMember> id : ids) {
        TAPHUAN_ASSIGN(auto member, find(db, id));
        if (!member) return refused(say("core", "Không còn dòng mạng lưới, đội ngũ này"), id.text());
        all.push_back(std::move(*member));
    }
    return all;
}

// "Tổ công nghệ số cộng đồng"; nothing where the entries are of several kinds.
Result<QString> kindOfAll(Connection& db, const std::vector<RosterMember>& members) {
    const Id<RosterKind> kind = members.empty() ? Id<RosterKind>() : members.front().kind;
    for (const RosterMember& member : members)
        if (member.kind != kind) return say("core", "mạng lưới, đội ngũ");
    TAPHUAN_ASSIGN(const auto stored, find(db, kind));
    return stored ? stored->name : say("core", "mạng lưới, đội ngũ");
}

}  // namespace

Result<Committed> addRosterMembers(Database& database, std::vector<RosterMember>& members,
                                   Replacing replacing) {
    if (members.empty()) return refused(say("core", "Chưa chọn ai"));
    std::vector<RosterMember> added;
    TAPHUAN_ASSIGN(const QString kind, kindOfAll(database.connection(), members));
    TAPHUAN_ASSIGN(
        const Committed committed,
        perform(database,
                {QStringLiteral("roster.add"), say("core", "Cử %1 người: %2").arg(members.size()).arg(kind)},
                [&](Transaction& transaction) -> Status {
                    added = members;
                    TAPHUAN_ASSIGN(RosterWriter writer, RosterWriter::of(transaction));
                    for (RosterMember& member : added) TAPHUAN_TRY(writer.put(member, replacing));
                    return {};
                }));
    members = std::move(added);
    return committed;
}

Result<Committed> editRosterMember(Database& database, const RosterMember& member) {
    TAPHUAN_TRY(storedMembers(database.connection(), {member.id}));
    TAPHUAN_ASSIGN(const QString kind, kindOfAll(database.connection(), {member}));
    return perform(database, {QStringLiteral("roster.edit"), say("core", "Sửa một người: %1").arg(kind)},
                   [&](Transaction& transaction) -> Status {
                       RosterMember wanted = member;
                       TAPHUAN_ASSIGN(RosterWriter writer, RosterWriter::of(transaction));
                       return writer.put(wanted, Replacing::no);
                   });
}

Result<Committed> endRosterMembers(Database& database, const std::vector<Id<RosterMember>>& ids, QDate day) {
    TAPHUAN_ASSIGN(const auto named, storedMembers(database.connection(), ids));
    TAPHUAN_ASSIGN(const QString kind, kindOfAll(database.connection(), named));
    return perform(
        database,
        {QStringLiteral("roster.end"), say("core", "%1 người thôi tham gia: %2").arg(ids.size()).arg(kind)},
        [&](Transaction& transaction) -> Status {
            TAPHUAN_ASSIGN(const auto members, storedMembers(transaction.connection(), ids));
            TAPHUAN_ASSIGN(RosterWriter writer, RosterWriter::of(transaction));
            for (const RosterMember& member : members) TAPHUAN_TRY(writer.end(member, day));
            return {};
        });
}

Result<Committed> removeRosterMembers(Database& database, const std::vector<Id<RosterMember>>& ids) {
    TAPHUAN_ASSIGN(const auto named, storedMembers(database.connection(), ids));
    TAPHUAN_ASSIGN(const QString kind, kindOfAll(database.connection(), named));
    return perform(
        database, {QStringLiteral("roster.remove"), say("core", "Xóa %1 dòng: %2").arg(ids.size()).arg(kind)},
        [&](Transaction& transaction) -> Status {
            for (const Id<RosterMember> id : ids) TAPHUAN_TRY(transaction.remove(id));
            return {};
        });
}

Result<Committed> saveRosterKind(Database& database, const RosterKind& kind) {
    RosterKind record = kind;
    record.code = normalised(kind.code);
    record.name = normalised(kind.name);
    record.nameEn = normalised(kind.nameEn);
    if (record.code.isEmpty()) return refused(say("core", "Loại mạng lưới, đội ngũ phải có mã"), record.name);
    if (record.name.isEmpty())
        return refused(say("core", "Loại mạng lưới, đội ngũ phải có tên"), record.code);
    for (const QString& units : record.expected)
        if (!ExpectedUnits::fromText(units))
            return refused(say("core", "Không có loại đơn vị này"), units,
                           say("core", "Ghi như agency/province, territory/commune, public_service"));
    if (record.least < 0 || record.most < 0 || (record.most > 0 && record.most < record.least))
        return refused(say("core", "Số nhiều nhất nhỏ hơn số ít nhất"), record.name);
    return perform(
        database,
        {QStringLiteral("roster_kind.save"), say("core", "Ghi loại mạng lưới: %1").arg(record.name)},
        [&](Transaction& transaction) -> Status {
            TAPHUAN_ASSIGN(const auto kinds, rosterKinds(transaction.connection()));
            record.id = {};
            for (const RosterKind& other : kinds) {
                if (other.code == record.code)
                    record.id = other.id;
                else if (matchKey(other.name) == matchKey(record.name))
                    return refused(say("core", "Đã có loại mạng lưới tên là %1").arg(other.name), other.code,
                                   say("core", "Đặt tên khác"));
            }
            return record.id.isNull() ? transaction.insert(record) : transaction.update(record);
        });
}

Result<Committed> removeRosterKind(Database& database, Id<RosterKind> kind) {
    TAPHUAN_ASSIGN(const auto stored, find(database.connection(), kind));
    if (!stored) return refused(say("core", "Không còn loại mạng lưới, đội ngũ này"));
    return perform(
        database,
        {QStringLiteral("roster_kind.remove"), say("core", "Bỏ loại mạng lưới: %1").arg(stored->name)},
        [&](Transaction& transaction) { return transaction.remove(kind); });
}

Result<ImportedRoster> importRoster(Database& database, const RosterList& list, const Progress& progress) {
    if (list.entries.empty()) return refused(say("core", "Không có ai để nhập"), list.fileName);
    ImportedRoster imported;
    const auto body = [&](Transaction& transaction) -> Status {
        TAPHUAN_ASSIGN(const auto people, peopleOfList(transaction, list.people));
        TAPHUAN_ASSIGN(RosterWriter writer, RosterWriter::of(transaction));
        qint64 done = 0;
        for (const RosterList::Entry& entry : list.entries) {
            RosterMember member = entry.member;
            const bool known = !member.id.isNull();
            if (!known) member.person = people[entry.person];
            TAPHUAN_TRY(writer.put(member, list.replacing));
            ++(known ? imported.changed : imported.added);
            if (progress && !progress(++done)) return stoppedError();
        }
        imported.ended = writer.ended();
        return recordListOf(transaction, list.people, imported.added);
    };
    TAPHUAN_ASSIGN(imported.committed, perform(database,
                                               {QStringLiteral("roster.import"),
                                                say("core", "Nhập %1 người vào mạng lưới, đội ngũ từ %2")
                                                    .arg(list.entries.size())
                                                    .arg(list.fileName)},
                                               body));
    return imported;
}

}  // namespace taphuan
