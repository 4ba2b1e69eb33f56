#include "core/domain/operation_kinds.h"

#include <algorithm>

namespace taphuan {

namespace {

constexpr OperationKind kinds[] = {
    {u"account.add", Permission::accountsWrite},
    {u"account.close", Permission::accountsWrite},
    {u"account.edit", Permission::accountsWrite},
    {u"agencies.import", Permission::plansWrite},
    {u"audience_rule.remove", Permission::plansWrite},
    {u"audience_rule.save", Permission::plansWrite},
    {u"book.add", Permission::certificatesWrite},
    {u"book.edit", Permission::certificatesWrite},
    {u"budget.record", Permission::plansWrite},
    {u"budget.remove", Permission::plansWrite},
    {u"catalogue.import", Permission::plansWrite},
    {u"certificate.hand_over", Permission::certificatesWrite},
    {u"certificate.issue", Permission::certificatesWrite},
    {u"certificate.replace", Permission::certificatesWrite},
    {u"certificate.revoke", Permission::certificatesWrite},
    {u"certificate.spoil", Permission::certificatesWrite},
    {u"class.add", Permission::classesWrite},
    {u"class.assess", Permission::marksWrite},
    {u"class.attend", Permission::marksWrite},
    {u"class.cancel", Permission::classesWrite},
    {u"class.complete", Permission::marksWrite},
    {u"class.decide", Permission::classesWrite},
    {u"class.edit", Permission::classesWrite},
    {u"class.enrol", Permission::classesWrite},
    {u"class.nominate", Permission::classesWrite},
    {u"class.reopen", Permission::classesWrite},
    {u"class.withdraw", Permission::classesWrite},
    {u"course.add", Permission::plansWrite},
    {u"course.edit", Permission::plansWrite},
    {u"course.remove", Permission::plansWrite},
    {u"data_list.edit", Permission::peopleWrite},
    {u"headcount.remove", Permission::peopleWrite},
    {u"headcount.set", Permission::peopleWrite},
    {u"output.record", Permission::plansWrite},
    {u"people.import", Permission::peopleWrite},
    {u"person.add", Permission::peopleWrite},
    {u"person.audience", Permission::peopleWrite},
    {u"person.delete", Permission::peopleWrite},
    {u"person.distinct", Permission::peopleWrite},
    {u"person.edit", Permission::peopleWrite},
    {u"person.leave", Permission::peopleWrite},
    {u"person.merge", Permission::peopleWrite},
    {u"person.transfer", Permission::peopleWrite},
    {u"plan.import", Permission::plansWrite},
    {u"request.acknowledge", Permission::peopleWrite},
    {u"request.add", Permission::peopleWrite},
    {u"request.answer", Permission::peopleWrite},
    {u"request.edit", Permission::peopleWrite},
    {u"request.extend", Permission::peopleWrite},
    {u"role.edit", Permission::accountsWrite},
    {u"session.add", Permission::classesWrite},
    {u"session.edit", Permission::classesWrite},
    {u"session.remove", Permission::classesWrite},
    {u"target.remove", Permission::plansWrite},
    {u"target.set", Permission::plansWrite},
    {u"unit.add", Permission::plansWrite},
    {u"unit.alias", Permission::plansWrite},
    {u"unit.close", Permission::plansWrite},
    {u"unit.lineage", Permission::plansWrite},
    {u"unit.rename", Permission::plansWrite},
    {u"units.import", Permission::plansWrite},
};

}  // namespace

std::span<const OperationKind> operationKinds() {
    return kinds;
}

std::optional<Permission> permissionFor(QStringView kind) {
    const auto found = std::find_if(std::begin(kinds), std::end(kinds),
                                    [&](const OperationKind& known) { return kind == known.kind; });
    return found == std::end(kinds) ? std::nullopt : std::optional(found->needs);
}

bool hasUndo(QStringView kind) {
    return permissionFor(kind) != Permission::accountsWrite;
}

}  // namespace taphuan
