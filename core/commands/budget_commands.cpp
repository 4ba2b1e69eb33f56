#include "core/commands/budget_commands.h"

#include "core/base/say.h"
#include "core/commands/perform.h"
#include "core/storage/select.h"
#include "core/text/vietnamese_numbers.h"

namespace taphuan {

namespace {

// "Ghi kinh phí dòng II.1 năm 2025: 209.132.000 đồng"; several amounts are only counted.
Result<QString> reasonOf(Connection& db, const std::vector<BudgetAmount>& amounts) {
    if (amounts.size() != 1) return say("core", "Ghi %1 khoản kinh phí").arg(amounts.size());
    const BudgetAmount& one = amounts.front();
    TAPHUAN_ASSIGN(const auto line, find(db, one.line));
    return say("core", "Ghi kinh phí dòng %1 năm %2: %3 đồng")
        .arg(line ? line->code : QString(), QString::number(one.year), groupedNumber(one.amount));
}

}  // namespace

Result<Committed> recordAmounts(Database& database, std::vector<BudgetAmount> amounts) {
    TAPHUAN_ASSIGN(const QString reason, reasonOf(database.connection(), amounts));
    return perform(database, {QStringLiteral("budget.record"), reason},
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
