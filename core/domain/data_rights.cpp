#include "core/domain/data_rights.h"

#include <algorithm>

namespace taphuan {

bool needsNote(LegalBasis basis) {
    return basis == LegalBasis::consent || basis == LegalBasis::contract || basis == LegalBasis::other;
}

QDate nextDue(const DataRequest& request) {
    if (request.answeredOn.isValid()) return {};
    if (request.acknowledgedOn.isValid()) return request.answerBy;
    return std::min(request.acknowledgeBy, request.answerBy);
}

RequestState stateOf(const DataRequest& request, QDate on) {
    if (request.answeredOn.isValid()) return RequestState::answered;
    return nextDue(request) < on ? RequestState::overdue : RequestState::open;
}

const RequestDays& RequestRules::of(DataRight kind) const {
    switch (kind) {
        case DataRight::access:
        case DataRight::correct:
            return show;
        case DataRight::restrict:
        case DataRight::withdraw:
        case DataRight::object:
            return stop;
        case DataRight::erase:
            break;
    }
    return erase;
}

QDate workingDaysAfter(QDate from, qint64 days) {
    QDate day = from;
    while (days > 0) {
        day = day.addDays(1);
        if (day.dayOfWeek() < Qt::Saturday) --days;
    }
    return day;
}

RequestDeadlines deadlinesOf(const DataRequest& request, const RequestRules& rules) {
    const RequestDays& days = rules.of(request.kind);
    return {workingDaysAfter(request.receivedOn, rules.acknowledge),
            request.receivedOn.addDays(request.withOthers ? days.withOthers : days.alone)};
}

QDate latestAnswer(const DataRequest& request, const RequestRules& rules) {
    return deadlinesOf(request, rules).answerBy.addDays(rules.of(request.kind).extension);
}

}  // namespace taphuan
