#include "core/commands/budget_commands.h"

#include "core/base/say.h"
#include "core/commands/perform.h"
#include "core/storage/select.h"

namespace taphuan {

Result<Committed> recordAmounts(Database& database, std::vector<BudgetAmount> amounts) {
    return perform(database, {QStringLiteral("budget.record"), say("core", "Ghi kinh phí")},
                   [&](Transaction& transaction) -> Status {
                       for (BudgetAmount& amount : amounts) {
                           if (amount.amount < 0)
                               return refused(say("core", "Số tiền không thể âm"),
                                              QString::number(amount.amount));
                           if (amount.kind == AmountKind::planned)
                               return refused(say("core", "Kinh phí dự kiến do kế hoạch quy định"), {},
                                              say("core", "Nhập tệp kế hoạch đã điều chỉnh"));
                           TAPHUAN_TRY(transaction.insert(amount));
                       }
                       return {};
                   });
}

Result<Committed> removeAmount(Database& database, Id<BudgetAmount> id) {
    return perform(database, {QStringLiteral("budget.remove"), say("core", "Xóa một khoản kinh phí")},
                   [&](Transaction& transaction) -> Status {
                       TAPHUAN_ASSIGN(const auto amount, find(transaction.connection(), id));
                       if (amount && amount->kind == AmountKind::planned)
                           return refused(say("core", "Kinh phí dự kiến do kế hoạch quy định"), {},
                                          say("core", "Nhập tệp kế hoạch đã điều chỉnh"));
                       return transaction.remove(id);
                   });
}

Result<Committed> recordOutputs(Database& database, const std::vector<Output>& outputs) {
    return perform(database, {QStringLiteral("output.record"), say("core", "Ghi kết quả sản phẩm")},
                   [&](Transaction& transaction) -> Status {
                       for (const Output& output : outputs) {
                           if (output.done.value_or(0) < 0)
                               return refused(say("core", "Số lượng không thể âm"), output.measure);
                           TAPHUAN_ASSIGN(auto stored, find(transaction.connection(), output.id));
                           if (!stored) return refused(say("core", "Bản ghi không còn nữa"), output.measure);
                           stored->done = output.done;
                           stored->evidence = output.evidence;
                           TAPHUAN_TRY(transaction.update(*stored));
                       }
                       return {};
                   });
}

}  // namespace taphuan
