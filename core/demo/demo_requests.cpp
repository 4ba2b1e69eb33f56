#include "core/demo/demo_requests.h"

#include "core/commands/data_request_commands.h"

using namespace Qt::StringLiterals;

namespace taphuan {

namespace {

Result<Id<DataRequest>> ask(Database& database, Id<Person> person, DataRight kind, QDate on,
                            const QString& note) {
    DataRequest request;
    request.person = person;
    request.kind = kind;
    request.receivedOn = on;
    request.note = note;
    TAPHUAN_TRY(addRequest(database, request));
    return request.id;
}

}  // namespace

Status askAboutData(Database& database, const DemoRegistry& registry) {
    if (registry.people.size() < 3) return {};
    const auto person = [&](size_t part) {
        return registry.people[registry.people.size() * part / 4].person;
    };
    const QDate today = database.clock().today();
    TAPHUAN_ASSIGN(const auto seen, ask(database, person(1), DataRight::access, today.addDays(-20),
                                        u"Xin bản in các lớp đã dự và chứng nhận đã cấp"_s));
    TAPHUAN_TRY(acknowledgeRequest(database, seen, today.addDays(-19)));
    TAPHUAN_TRY(answerRequest(database, seen, today.addDays(-15), RequestOutcome::done,
                              u"Đã giao bản in tại bộ phận Một cửa"_s));
    TAPHUAN_ASSIGN(const auto erased, ask(database, person(2), DataRight::erase, today.addDays(-18),
                                          u"Đã nghỉ hưu, đề nghị xóa số điện thoại và thư điện tử"_s));
    TAPHUAN_TRY(acknowledgeRequest(database, erased, today.addDays(-17)));
    TAPHUAN_TRY(
        answerRequest(database, erased, today.addDays(-6), RequestOutcome::partly,
                      u"Đã xóa số điện thoại, thư điện tử; sổ cấp chứng nhận phải lưu trữ theo quy định"_s));
    TAPHUAN_ASSIGN(const auto corrected, ask(database, person(3), DataRight::correct, today.addDays(-6),
                                             u"Ngày sinh ghi nhầm tháng"_s));
    TAPHUAN_TRY(acknowledgeRequest(database, corrected, today.addDays(-5)));
    return {};
}

}  // namespace taphuan
