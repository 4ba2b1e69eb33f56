#include "core/commands/data_list_commands.h"

#include "core/base/say.h"
#include "core/commands/perform.h"
#include "core/domain/data_rights_words.h"
#include "core/text/normalise.h"

namespace taphuan {

namespace {

Result<DataList> checked(DataList list) {
    list.name = normalised(list.name);
    list.source = normalised(list.source);
    list.basisNote = normalised(list.basisNote);
    if (list.name.isEmpty()) return refused(say("core", "Danh sách phải có tên"));
    if (needsNote(list.basis) && list.basisNote.isEmpty())
        return refused(say("core", "Căn cứ “%1” phải nêu văn bản hoặc nơi lưu").arg(wordOf(list.basis)),
                       list.name,
                       list.basis == LegalBasis::consent ? say("core", "Ghi rõ các bản đồng ý được lưu ở đâu")
                                                         : say("core", "Ghi số, ngày của văn bản, hợp đồng"));
    return list;
}

}  // namespace

Result<Committed> editDataList(Database& database, const DataList& list) {
    return perform(database,
                   {QStringLiteral("data_list.edit"), say("core", "Căn cứ của danh sách %1").arg(list.name)},
                   [&](Transaction& transaction) -> Status {
                       TAPHUAN_ASSIGN(const DataList edited, checked(list));
                       return transaction.update(edited);
                   });
}

Status recordDataList(Transaction& transaction, DataList list) {
    TAPHUAN_ASSIGN(list, checked(std::move(list)));
    if (list.receivedOn.isNull()) list.receivedOn = transaction.database().clock().today();
    if (list.unit.isNull()) list.unit = transaction.database().viewer().home;
    return transaction.insert(list);
}

}  // namespace taphuan
