#include "core/access/personal_data.h"

#include "core/base/say.h"
#include "core/domain/account_words.h"
#include "core/storage/select.h"
#include "core/text/normalise.h"

namespace taphuan {

Status recordAccess(Database& database, const Access& asked) {
    Access access = asked;
    access.purpose = normalised(access.purpose);
    if (access.purpose.isEmpty())
        return refused(say("core", "Cần nêu mục đích xem hoặc kết xuất dữ liệu cá nhân"), access.list);
    if (!database.writable())
        return databaseError(say("core", "Cơ sở dữ liệu đang mở chỉ để xem nên không ghi được sổ truy cập"),
                             database.path(), say("core", "Mở lại tệp để ghi"));
    return addAccess(database.connection(), database.clock().utcNow(), database.viewer(), database.author(),
                     access);
}

namespace {

// Of those that the viewer may see.
Result<Person> visiblePerson(Database& database, Id<Person> id) {
    TAPHUAN_TRY(refuseUnlessMay(database.viewer(), Permission::numbersShow));
    TAPHUAN_ASSIGN(const auto reader, database.reader());
    TAPHUAN_ASSIGN(auto person, find(*reader, id));
    if (person) return *std::move(person);
    return refused(say("core", "Không có hồ sơ này, hoặc hồ sơ ngoài phạm vi của tài khoản"), id.text());
}

}  // namespace

Result<PersonNumbers> showNumbers(Database& database, Id<Person> id, const QString& purpose) {
    TAPHUAN_ASSIGN(const Person person, visiblePerson(database, id));
    TAPHUAN_TRY(recordAccess(database, {AccessKind::numbers, purpose, person.fullName, 1, id}));
    return PersonNumbers{person.nationalId, person.oldNationalId, person.phone};
}

Result<PersonData> takePersonData(Database& database, Id<Person> id, const QString& purpose) {
    TAPHUAN_ASSIGN(const Person person, visiblePerson(database, id));
    TAPHUAN_TRY(
        recordAccess(database, {AccessKind::paper, purpose,
                                say("core", "Toàn bộ dữ liệu cá nhân của %1").arg(person.fullName), 1, id}));
    TAPHUAN_ASSIGN(auto data,
                   readPersonData(database.connection(), id, database.clock().today(), database.viewer()));
    if (data) return *std::move(data);
    return refused(say("core", "Không có hồ sơ cá nhân %1").arg(id.text()));
}

}  // namespace taphuan
