#include "core/commands/data_request_commands.h"

#include "core/base/say.h"
#include "core/commands/perform.h"
#include "core/domain/data_rights_words.h"
#include "core/storage/data_request_store.h"
#include "core/storage/select.h"
#include "core/text/normalise.h"
#include "core/text/vietnamese_numbers.h"

namespace taphuan {

namespace {

Status checkDay(const DataRequest& request, QDate day, QDate today) {
    if (!day.isValid()) return refused(say("core", "Chưa nêu ngày"), request.name);
    if (day > today) return refused(say("core", "Ngày %1 chưa tới").arg(dateText(day)), request.name);
    if (day < request.receivedOn)
        return refused(say("core", "Ngày %1 trước ngày nhận yêu cầu %2")
                           .arg(dateText(day), dateText(request.receivedOn)),
                       request.name);
    return {};
}

Result<DataRequest> checked(Transaction& transaction, DataRequest request) {
    Connection& db = transaction.connection();
    request.name = normalised(request.name);
    request.note = normalisedLines(request.note);
    if (!request.person.isNull()) {
        TAPHUAN_ASSIGN(const auto person, find(db, request.person));
        if (!person) return refused(say("core", "Không có hồ sơ cá nhân %1").arg(request.person.text()));
        if (request.name.isEmpty()) request.name = person->fullName;
    }
    if (request.name.isEmpty()) return refused(say("core", "Yêu cầu phải ghi tên người yêu cầu"));
    TAPHUAN_TRY(checkDay(request, request.receivedOn, transaction.database().clock().today()));
    TAPHUAN_ASSIGN(const RequestRules rules, requestRules(db, request.receivedOn));
    const RequestDeadlines deadlines = deadlinesOf(request, rules);
    request.acknowledgeBy = deadlines.acknowledgeBy;
    if (request.extension.isEmpty()) request.answerBy = deadlines.answerBy;
    return request;
}

Result<DataRequest> unanswered(Connection& db, Id<DataRequest> id) {
    TAPHUAN_ASSIGN(DataRequest request, requestById(db, id));
    if (request.answeredOn.isNull()) return request;
    return refused(say("core", "Yêu cầu này đã trả lời ngày %1").arg(dateText(request.answeredOn)),
                   request.name, say("core", "Hoàn tác việc trả lời nếu ghi nhầm"));
}

// One edit of a request that waits for its answer.
template <class Change>
Result<Committed> change(Database& database, const char* kind, const QString& sentence, Id<DataRequest> id,
                         Change apply) {
    TAPHUAN_ASSIGN(const DataRequest named, requestById(database.connection(), id));
    return perform(database, {QLatin1String(kind), sentence.arg(named.name)},
                   [&](Transaction& transaction) -> Status {
                       TAPHUAN_ASSIGN(DataRequest request, unanswered(transaction.connection(), id));
                       TAPHUAN_TRY(apply(transaction, request));
                       return transaction.update(request);
                   });
}

}  // namespace

Result<Committed> addRequest(Database& database, DataRequest& request) {
    DataRequest added;
    TAPHUAN_ASSIGN(const Committed committed,
                   perform(database,
                           {QStringLiteral("request.add"),
                            say("core", "Ghi yêu cầu về dữ liệu cá nhân: %1").arg(wordOf(request.kind))},
                           [&](Transaction& transaction) -> Status {
                               TAPHUAN_ASSIGN(added, checked(transaction, request));
                               return transaction.insert(added);
                           }));
    request = added;
    return committed;
}

Result<Committed> editRequest(Database& database, const DataRequest& request) {
    return change(database, "request.edit", say("core", "Sửa yêu cầu của %1"), request.id,
                  [&](Transaction& transaction, DataRequest& stored) -> Status {
                      TAPHUAN_ASSIGN(stored, checked(transaction, request));
                      return {};
                  });
}

Result<Committed> acknowledgeRequest(Database& database, Id<DataRequest> id, QDate on) {
    return change(database, "request.acknowledge", say("core", "Xác nhận đã nhận yêu cầu của %1"), id,
                  [&](Transaction& transaction, DataRequest& request) -> Status {
                      TAPHUAN_TRY(checkDay(request, on, transaction.database().clock().today()));
                      request.acknowledgedOn = on;
                      return {};
                  });
}

Result<Committed> extendRequest(Database& database, Id<DataRequest> id, QDate answerBy,
                                const QString& reason) {
    return change(database, "request.extend", say("core", "Gia hạn trả lời yêu cầu của %1"), id,
                  [&](Transaction& transaction, DataRequest& request) -> Status {
                      TAPHUAN_ASSIGN(const RequestRules rules,
                                     requestRules(transaction.connection(), request.receivedOn));
                      const QDate latest = latestAnswer(request, rules);
                      if (!request.extension.isEmpty())
                          return refused(say("core", "Yêu cầu này đã gia hạn một lần"), request.name);
                      if (answerBy <= request.answerBy || answerBy > latest)
                          return refused(say("core", "Chỉ gia hạn được đến một ngày sau %1 và không quá %2")
                                             .arg(dateText(request.answerBy), dateText(latest)),
                                         request.name);
                      request.extension = normalised(reason);
                      if (request.extension.isEmpty())
                          return refused(say("core", "Gia hạn phải có lý do"), request.name);
                      request.answerBy = answerBy;
                      return {};
                  });
}

Result<Committed> answerRequest(Database& database, Id<DataRequest> id, QDate on, RequestOutcome outcome,
                                const QString& answer) {
    return change(database, "request.answer", say("core", "Trả lời yêu cầu của %1"), id,
                  [&](Transaction& transaction, DataRequest& request) -> Status {
                      TAPHUAN_TRY(checkDay(request, on, transaction.database().clock().today()));
                      request.answer = normalisedLines(answer);
                      if (outcome != RequestOutcome::done && request.answer.isEmpty())
                          return refused(say("core", "Từ chối hoặc thực hiện một phần phải có lý do"),
                                         request.name);
                      request.outcome = outcome;
                      request.answeredOn = on;
                      if (request.acknowledgedOn.isNull()) request.acknowledgedOn = on;
                      return {};
                  });
}

Status keepRequestsOf(Transaction& transaction, Id<Person> person) {
    TAPHUAN_ASSIGN(auto requests, select<DataRequest>(transaction.connection(),
                                                      QStringLiteral("WHERE t.person = ?"), {person.value}));
    for (DataRequest& request : requests) {
        request.person = {};
        TAPHUAN_TRY(transaction.update(request));
    }
    return {};
}

}  // namespace taphuan
