#include "core/storage/data_request_store.h"

#include "core/base/say.h"
#include "core/storage/select.h"
#include "core/storage/setting_store.h"

#include <algorithm>

namespace taphuan {

Result<std::vector<DataRequest>> listRequests(Connection& db, QDate on, const RequestFilter& filter) {
    QString where;
    Values bound;
    if (!filter.person.isNull()) {
        where = QStringLiteral(
            "WHERE t.person = ? OR t.person IN (SELECT o.person FROM person_root r JOIN person_root o ON "
            "o.root = r.root WHERE r.person = ?)");
        bound = {filter.person.value, filter.person.value};
    }
    TAPHUAN_ASSIGN(auto requests, select<DataRequest>(db, where + QStringLiteral(" ORDER BY t.id"), bound));
    std::erase_if(requests, [&](const DataRequest& request) {
        return filter.state && stateOf(request, on) != *filter.state;
    });
    std::stable_sort(requests.begin(), requests.end(), [](const DataRequest& a, const DataRequest& b) {
        const QDate first = nextDue(a), second = nextDue(b);
        if (first.isValid() != second.isValid()) return first.isValid();
        return first.isValid() ? first < second : a.answeredOn > b.answeredOn;
    });
    return requests;
}

Result<DataRequest> requestById(Connection& db, Id<DataRequest> id) {
    TAPHUAN_ASSIGN(auto request, find(db, id));
    if (request) return *std::move(request);
    return refused(say("core", "Không có yêu cầu %1").arg(id.text()));
}

Result<RequestRules> requestRules(Connection& db, QDate on) {
    RequestRules rules;
    const auto read = [&](const QString& name, qint64& days) -> Status {
        TAPHUAN_ASSIGN(days, settingNumber(db, QStringLiteral("request_days_") + name, on, days));
        return {};
    };
    TAPHUAN_TRY(read(QStringLiteral("acknowledge"), rules.acknowledge));
    for (const auto& [name, days] :
         {std::pair{QStringLiteral("show"), &rules.show}, std::pair{QStringLiteral("stop"), &rules.stop},
          std::pair{QStringLiteral("erase"), &rules.erase}}) {
        TAPHUAN_TRY(read(name + QStringLiteral("_alone"), days->alone));
        TAPHUAN_TRY(read(name + QStringLiteral("_with_others"), days->withOthers));
        TAPHUAN_TRY(read(name + QStringLiteral("_extension"), days->extension));
    }
    return rules;
}

}  // namespace taphuan
