#include "core/base/say.h"
#include "core/storage/check.h"

namespace taphuan {

namespace {

struct Rule {
    QString sentence;  // %1: what the query names
    QString query;     // one row for every breach
};

// What commands refuse to break; after two offices were merged it may be found broken all the same.
std::vector<Rule> rules() {
    return {
        {say("core", "Sổ và năm %1: số cấp không liên tục"),
         QStringLiteral("SELECT b.code || ' / ' || c.year FROM certificate c JOIN book b ON b.id = c.book "
                        "GROUP BY b.id, c.year HAVING min(c.sequence) <> 1 OR max(c.sequence) <> "
                        "count(DISTINCT c.sequence)")},
        {say("core", "Số %1 được cấp hai lần trong một sổ"),
         QStringLiteral("SELECT number FROM certificate GROUP BY book, number HAVING count(*) > 1")},
        {say("core", "Điểm danh %1: buổi và học viên không cùng lớp"),
         QStringLiteral("SELECT a.id FROM attendance a JOIN session s ON s.id = a.session JOIN enrolment e "
                        "ON e.id = a.enrolment "
                        "WHERE s.training_class <> e.training_class")},
        {say("core", "Một số định danh có ở hai hồ sơ chưa gộp: %1"),
         QStringLiteral(
             "SELECT min(p.full_name) || ', ' || max(p.full_name) FROM person_number n JOIN person p ON "
             "p.id = n.person "
             "LEFT JOIN person_root r ON r.person = p.id WHERE n.kind = 1 "
             "GROUP BY n.key HAVING count(DISTINCT coalesce(r.root, p.id)) > 1")},
        {say("core", "Hồ sơ %1 có hai đơn vị chính cùng lúc"),
         QStringLiteral("SELECT DISTINCT p.full_name FROM membership a JOIN membership b ON a.person = "
                        "b.person AND a.id < b.id "
                        "JOIN person p ON p.id = a.person WHERE a.is_main = 1 AND b.is_main = 1 "
                        "AND coalesce(a.valid_from, '') < coalesce(b.valid_to, '9999') AND "
                        "coalesce(b.valid_from, '') < coalesce(a.valid_to, '9999')")},
        {say("core", "%1 có hai dòng cùng lúc trong một mạng lưới, đội ngũ của một đơn vị"),
         QStringLiteral("SELECT DISTINCT p.full_name FROM roster_member a JOIN roster_member b ON a.person = "
                        "b.person AND a.kind = b.kind AND a.unit = b.unit AND a.id < b.id "
                        "JOIN person p ON p.id = a.person WHERE "
                        "coalesce(a.valid_from, '') < coalesce(b.valid_to, '9999') AND "
                        "coalesce(b.valid_from, '') < coalesce(a.valid_to, '9999')")},
        {say("core", "%1: một đơn vị có nhiều người hơn mức cho phép"),
         QStringLiteral("SELECT DISTINCT k.name FROM roster_member a JOIN roster_kind k ON k.id = a.kind "
                        "WHERE k.most > 0 AND k.most < (SELECT count(DISTINCT coalesce(r.root, b.person)) "
                        "FROM roster_member b LEFT JOIN person_root r ON r.person = b.person "
                        "WHERE b.kind = a.kind AND b.unit = a.unit "
                        "AND coalesce(b.valid_from, '') <= coalesce(a.valid_from, '') "
                        "AND coalesce(a.valid_from, '') < coalesce(b.valid_to, '9999'))")},
        {say("core", "Lớp %1 khai giảng khi cấp của lớp không còn"),
         QStringLiteral("SELECT c.code FROM \"class\" c JOIN level l ON l.code = c.level WHERE c.state <> "
                        "'cancelled' AND "
                        "((l.valid_to IS NOT NULL AND c.starts >= l.valid_to) OR (l.valid_from IS NOT NULL "
                        "AND c.starts < l.valid_from))")},
        {say("core", "Lớp %1 kết thúc trước khi khai giảng"),
         QStringLiteral("SELECT code FROM \"class\" WHERE ends < starts")},
        {say("core", "Mã lớp %1 dùng cho hai lớp"),
         QStringLiteral("SELECT code FROM \"class\" GROUP BY code HAVING count(*) > 1")},
        {say("core", "Dòng kinh phí %1 có số tiền âm"),
         QStringLiteral(
             "SELECT l.code FROM budget_amount a JOIN budget_line l ON l.id = a.line WHERE a.amount < 0")},
        {say("core", "Kết quả của %1: số tiết dự nhiều hơn số tiết của lớp"),
         QStringLiteral("SELECT p.full_name FROM result r JOIN enrolment e ON e.id = r.enrolment JOIN person "
                        "p ON p.id = e.person "
                        "WHERE r.hours_attended > r.hours_planned")},
        {say("core", "Số %1 còn hiệu lực nhưng người giữ chưa hoàn thành lớp"),
         QStringLiteral(
             "SELECT k.number FROM certificate k JOIN enrolment e ON e.id = k.enrolment "
             "JOIN \"class\" c ON c.id = e.training_class LEFT JOIN result r ON r.enrolment = e.id "
             "WHERE k.state IN ('issued', 'handed_over') "
             "AND (coalesce(r.outcome, '') <> 'completed' OR c.state = 'cancelled')")},
        {say("core", "%1 giữ nhiều số còn hiệu lực của một lớp"),
         QStringLiteral("SELECT min(p.full_name) FROM certificate k JOIN person p ON p.id = k.person "
                        "WHERE k.enrolment IS NOT NULL AND k.state IN ('issued', 'handed_over') "
                        "GROUP BY k.enrolment HAVING count(*) > 1")},
        {say("core", "Số %1 thiếu nội dung đã cấp"),
         QStringLiteral("SELECT number FROM certificate WHERE content = ''")},
        {say("core", "Số %1 đã thu hồi, thay thế hoặc hỏng mà thiếu lý do, ngày hoặc số văn bản"),
         QStringLiteral("SELECT number FROM certificate WHERE state IN ('revoked', 'replaced', 'spoiled') "
                        "AND (reason = '' OR state_on IS NULL OR (state = 'revoked' AND document = ''))")},
        {say("core", "Số %1 ghi là đã thay thế nhưng không có số thay thế"),
         QStringLiteral("SELECT o.number FROM certificate o WHERE o.state = 'replaced' AND NOT EXISTS "
                        "(SELECT 1 FROM certificate n WHERE n.replaces = o.id)")},
        {say("core", "%1 có điểm danh ngoài thời gian ở trong lớp"),
         QStringLiteral("SELECT p.full_name || ', ' || c.code || ' / ' || s.number FROM attendance a "
                        "JOIN session s ON s.id = a.session JOIN enrolment e ON e.id = a.enrolment "
                        "JOIN person p ON p.id = e.person JOIN \"class\" c ON c.id = e.training_class "
                        "WHERE s.held_on < e.valid_from OR s.held_on >= e.valid_to")},
        {say("core", "Buổi %1 nằm ngoài thời gian của lớp"),
         QStringLiteral("SELECT c.code || ' / ' || s.number FROM session s "
                        "JOIN \"class\" c ON c.id = s.training_class "
                        "WHERE s.held_on < c.starts OR s.held_on > c.ends")},
        {say("core", "Kết quả của %1 không còn theo các buổi và ngày kết thúc của lớp"),
         QStringLiteral("SELECT p.full_name || ', ' || c.code FROM result r "
                        "JOIN enrolment e ON e.id = r.enrolment JOIN person p ON p.id = e.person "
                        "JOIN \"class\" c ON c.id = e.training_class WHERE r.ended_on IS NOT NULL "
                        "AND (r.ended_on <> c.ends OR r.hours_planned <> "
                        "(SELECT coalesce(sum(s.hours), 0) FROM session s WHERE s.training_class = c.id "
                        "AND s.held_on >= coalesce(e.valid_from, '') "
                        "AND s.held_on < coalesce(e.valid_to, '9999')))")},
        {say("core", "%1 có hai chỗ trong một lớp"),
         QStringLiteral("SELECT min(p.full_name) || ', ' || min(c.code) FROM enrolment e "
                        "JOIN \"class\" c ON c.id = e.training_class JOIN person p ON p.id = e.person "
                        "LEFT JOIN person_root pr ON pr.person = e.person "
                        "WHERE e.valid_to IS NULL OR e.valid_to > c.ends "
                        "GROUP BY e.training_class, coalesce(pr.root, e.person) HAVING count(*) > 1")},
        {say("core", "Lớp %1 có nhiều người hơn số chỗ"),
         QStringLiteral("SELECT c.code FROM enrolment e JOIN \"class\" c ON c.id = e.training_class "
                        "LEFT JOIN person_root pr ON pr.person = e.person "
                        "WHERE c.capacity IS NOT NULL AND (e.valid_to IS NULL OR e.valid_to > c.ends) "
                        "GROUP BY c.id HAVING count(DISTINCT coalesce(pr.root, e.person)) > c.capacity")},
        {say("core", "Danh sách %1 dựa vào sự đồng ý mà không nêu nơi lưu"),
         QStringLiteral("SELECT name FROM data_list WHERE basis = 'consent' AND basis_note = ''")},
    };
}

}  // namespace

Result<QStringList> checkRules(Connection& db) {
    QStringList findings;
    for (const Rule& rule : rules()) {
        TAPHUAN_ASSIGN(const auto named, db.rows(rule.query, {}, [](const QSqlQuery& query) {
            return query.value(0).toString();
        }));
        for (const QString& name : named) findings << rule.sentence.arg(name);
    }
    return findings;
}

}  // namespace taphuan
