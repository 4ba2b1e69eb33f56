#include "core/domain/account.h"

namespace taphuan {

namespace {

struct StandardRole {
    const char* code;
    const char16_t* name;
    const char* nameEn;
    Permissions permissions;
};

Role roleOf(const StandardRole& standard) {
    Role role;
    role.code = QLatin1String(standard.code);
    role.name = QString::fromUtf16(standard.name);
    role.nameEn = QLatin1String(standard.nameEn);
    for (const Permission permission : standard.permissions) role.permissions << enumText(permission);
    return role;
}

}  // namespace

Permissions permissionsOf(const Role& role) {
    Permissions permissions;
    for (const QString& text : role.permissions)
        if (const auto permission = enumFromText<Permission>(text)) permissions.insert(*permission);
    return permissions;
}

bool Viewer::mayRead(Entity entity) const {
    using enum Entity;
    for (const Entity ofPeople :
         {person, membership, person_audience, person_link, qualification, erasure, roster_member})
        if (entity == ofPeople) return may(Permission::peopleRead);
    for (const Entity ofTraining : {nomination, enrolment, attendance, result, certificate})
        if (entity == ofTraining) return may(Permission::trainingRead);
    if (entity == data_request) return may(Permission::peopleWrite);
    for (const Entity ofAccounts : {Entity::account, account_scope})
        if (entity == ofAccounts) return may(Permission::accountsWrite);
    return true;
}

std::vector<Role> standardRoles() {
    using enum Permission;
    const Permissions clerk{peopleRead,   peopleWrite, numbersShow,      trainingRead,
                            classesWrite, marksWrite,  certificatesWrite};
    Permissions coordinator = clerk;
    coordinator.insert({plansWrite, journalRead, ethnicityShow});
    Permissions administrator = coordinator;
    administrator.insert({accessRead, accountsWrite, peopleErase});
    return {
        roleOf({"administrator", u"Quản trị", "Administrator", administrator}),
        roleOf({"coordinator", u"Chuyên viên phụ trách đào tạo", "Training coordinator", coordinator}),
        roleOf({"clerk", u"Chuyên viên đơn vị", "Unit clerk", clerk}),
        roleOf(
            {"secretary", u"Cán bộ quản lý lớp", "Class secretary", {peopleRead, trainingRead, marksWrite}}),
        roleOf({"viewer", u"Người xem", "Viewer", {peopleRead, trainingRead}}),
        roleOf({"auditor", u"Người kiểm tra", "Auditor", {journalRead, accessRead}})};
}

}  // namespace taphuan
