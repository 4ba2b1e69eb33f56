#pragma once

#include "core/base/enum_text.h"
#include "core/base/id.h"
#include "core/domain/entity.h"
#include "core/domain/unit.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <set>
#include <vector>

namespace taphuan {

struct Account;
struct AccountScope;
struct Role;
struct TrainingClass;

// What a role may let its accounts do, within their units.
enum class Permission {
    peopleRead,         // names, positions, masked numbers
    peopleWrite,        // records of people, their units and audiences, imports of lists
    numbersShow,        // whole identity and telephone numbers, for a stated purpose
    trainingRead,       // who is in which class, marks, results, certificates
    classesWrite,       // classes, sessions, nominations, who is in a class
    marksWrite,         // attendance and results
    certificatesWrite,  // books, issuing, handing over, revoking
    plansWrite,         // plans, targets, money, courses, headcounts, units, rules: what all offices share
    journalRead,
    accessRead,  // the log of what was shown and exported
    accountsWrite,
    ethnicityShow,  // people's ethnicity, read and written
    peopleErase,    // contacts and numbers out of people's records for good, and when that is due
};

template <>
struct EnumText<Permission> {
    static constexpr std::array names{std::pair{Permission::peopleRead, "people_read"},
                                      std::pair{Permission::peopleWrite, "people_write"},
                                      std::pair{Permission::numbersShow, "numbers_show"},
                                      std::pair{Permission::trainingRead, "training_read"},
                                      std::pair{Permission::classesWrite, "classes_write"},
                                      std::pair{Permission::marksWrite, "marks_write"},
                                      std::pair{Permission::certificatesWrite, "certificates_write"},
                                      std::pair{Permission::plansWrite, "plans_write"},
                                      std::pair{Permission::journalRead, "journal_read"},
                                      std::pair{Permission::accessRead, "access_read"},
                                      std::pair{Permission::accountsWrite, "accounts_write"},
                                      std::pair{Permission::ethnicityShow, "ethnicity_show"},
                                      std::pair{Permission::peopleErase, "people_erase"}};
};

using Permissions = std::set<Permission>;

// A named set of permissions, which an office may change.
struct Role {
    Id<Role> id;
    QString code;
    QString name;
    QString nameEn;
    QStringList permissions;  // texts of Permission; those unknown to this version permit nothing
};
Permissions permissionsOf(const Role& role);

// The roles that an office begins with: administrator, coordinator, clerk, class secretary, viewer, auditor.
std::vector<Role> standardRoles();

// Who works in an office. The password is no part of it.
struct Account {
    Id<Account> id;
    QString name;  // typed to log in; small letters, digits, dots, dashes
    QString fullName;
    Id<Role> role;
    bool everywhere = false;  // else only what its AccountScopes name
    QDate closedOn;           // null: open
};

// A unit (with all below it) or a class that an account works for; one of the two.
struct AccountScope {
    Id<AccountScope> id;
    Id<Account> account;
    Id<Unit> unit;
    Id<TrainingClass> trainingClass;
};

// For whom something is read or written, and what of it is theirs.
struct Viewer {
    Id<Account> account;  // null: the office has no accounts, and whoever opens the file may do everything
    QString name;
    Permissions permissions;
    bool everywhere = true;
    Id<Unit> home;             // the first unit of the scopes; null: everywhere, or classes alone
    std::set<qint64> units;    // where not everywhere: those of the scopes and all below them today
    std::set<qint64> classes;  // named by the scopes themselves

    bool hasAccount() const { return !account.isNull(); }
    bool may(Permission permission) const { return !hasAccount() || permissions.contains(permission); }
    // Rows of the entity; which of them is another question.
    bool mayRead(Entity entity) const;
};

}  // namespace taphuan
