#include "core/storage/person_roots.h"

namespace taphuan {

Result<PersonRoots> readPersonRoots(Connection& db) {
    TAPHUAN_ASSIGN(
        const auto pairs,
        db.rows(QStringLiteral("SELECT person, root FROM person_root"), {}, [](const QSqlQuery& query) {
            return std::pair(query.value(0).toLongLong(), query.value(1).toLongLong());
        }));
    PersonRoots roots;
    for (const auto& [person, root] : pairs) roots.rootOf.insert(person, root);
    return roots;
}

}  // namespace taphuan
