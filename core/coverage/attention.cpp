#include "core/coverage/attention.h"

#include "core/base/say.h"
#include "core/coverage/coverage_charts.h"
#include "core/domain/data_rights_words.h"
#include "core/domain/duty_due.h"
#include "core/storage/data_request_store.h"
#include "core/storage/person_store.h"
#include "core/storage/select.h"
#include "core/text/vietnamese_numbers.h"

#include <algorithm>

namespace taphuan {

namespace {

constexpr size_t shownOfEach = 5;
// A deadline this near cannot wait.
constexpr int urgentDays = 7;
// Certificates missing since a class that ended this long ago are no longer news.
constexpr int certificateDays = 180;
// An answer that is due this soon is said; receipts are acknowledged at once.
constexpr int answerNoticeDays = 5;

// What a deadline asks for now; nothing while it is far ahead or no longer news.
std::optional<Attention> dutyAttention(const Duty& duty, const DutyDue& due, const Plan& plan, QDate today) {
    Attention one{
        AttentionSeverity::warning, AttentionKind::duty_due, {}, QStringLiteral("plan"), plan.id.text()};
    const qint64 days = today.daysTo(due.due);
    if (due.state == DutyState::past && -days <= dutyOverdueDays)
        one.sentence = say("core", "%1: đã qua hạn cuối %2").arg(duty.content, dateText(due.due));
    else if (due.state == DutyState::due_soon && days == 0)
        one.sentence = say("core", "%1: hôm nay là hạn cuối").arg(duty.content);
    else if (due.state == DutyState::due_soon)
        one.sentence =
            say("core", "%1: còn %2 ngày, hạn %3").arg(duty.content).arg(days).arg(dateText(due.due));
    else
        return {};
    if (days <= urgentDays) one.severity = AttentionSeverity::urgent;
    return one;
}

Status addDuties(Coverage& coverage, const Plan& plan, std::vector<Attention>& all) {
    TAPHUAN_ASSIGN(const auto duties,
                   select<Duty>(coverage.connection(), QStringLiteral("WHERE t.plan = ? ORDER BY t.id"),
                                {plan.id.value}));
    for (const Duty& duty : duties)
        for (const DutyDue& due : dutyDeadlines(duty, plan, coverage.today()))
            if (auto one = dutyAttention(duty, due, plan, coverage.today())) all.push_back(std::move(*one));
    return {};
}

// Rows of (id, what to call it, number) as sentences; the query gives the worst first.
template <class Sentence>
Status addClasses(Connection& db, const QString& text, const Values& bound, const Attention& like,
                  Sentence sentence, std::vector<Attention>& all) {
    TAPHUAN_ASSIGN(const auto rows, db.rows(text, bound, [](const QSqlQuery& query) {
        return std::tuple(RowId{query.value(0).toLongLong()}, query.value(1).toString(),
                          query.value(2).toLongLong());
    }));
    for (size_t i = 0; i < std::min(rows.size(), shownOfEach); ++i) {
        Attention one = like;
        one.sentence = sentence(std::get<1>(rows[i]), std::get<2>(rows[i]));
        one.key = std::get<0>(rows[i]).text();
        all.push_back(std::move(one));
    }
    if (rows.size() > shownOfEach) {
        Attention rest = like;
        rest.sentence = say("core", "và %1 lớp khác như vậy").arg(rows.size() - shownOfEach);
        all.push_back(std::move(rest));
    }
    return {};
}

Status addUnmarked(Coverage& coverage, std::vector<Attention>& all) {
    const Attention like{
        AttentionSeverity::warning, AttentionKind::session_unmarked, {}, QStringLiteral("class"), {}};
    return addClasses(
        coverage.connection(),
        QStringLiteral(
            "SELECT c.id, c.code, count(*) FROM session s JOIN \"class\" c ON c.id = s.training_class "
            "WHERE c.state IN ('planned', 'open') AND s.held_on < ? "
            "AND EXISTS (SELECT 1 FROM enrolment e WHERE e.training_class = c.id) "
            "AND NOT EXISTS (SELECT 1 FROM attendance a WHERE a.session = s.id) "
            "GROUP BY c.id ORDER BY count(*) DESC, c.code"),
        {coverage.today().toString(Qt::ISODate)}, like,
        [](const QString& code, qint64 count) {
            return say("core", "Lớp %1: %2 buổi đã qua chưa điểm danh").arg(code).arg(count);
        },
        all);
}

Status addUncertified(Coverage& coverage, std::vector<Attention>& all) {
    const Attention like{
        AttentionSeverity::note, AttentionKind::certificate_missing, {}, QStringLiteral("class"), {}};
    return addClasses(
        coverage.connection(),
        QStringLiteral(
            "SELECT c.id, c.code, count(*) FROM result r JOIN enrolment e ON e.id = r.enrolment "
            "JOIN \"class\" c ON c.id = e.training_class AND c.state = 'closed' "
            "WHERE r.outcome = 'completed' AND r.ended_on >= ? AND r.ended_on <= ? AND r.reason NOT LIKE "
            "'elsewhere%' AND NOT EXISTS (SELECT 1 FROM certificate x WHERE x.enrolment = e.id AND x.state "
            "IN ('issued', 'handed_over')) "
            "GROUP BY c.id ORDER BY count(*) DESC, c.code"),
        {coverage.today().addDays(-certificateDays).toString(Qt::ISODate),
         coverage.today().toString(Qt::ISODate)},
        like,
        [](const QString& code, qint64 count) {
            return say("core", "Lớp %1: %2 người đã hoàn thành chưa được cấp chứng nhận")
                .arg(code)
                .arg(count);
        },
        all);
}

std::optional<Attention> requestAttention(const DataRequest& request, QDate today) {
    const QDate due = nextDue(request);
    const qint64 days = today.daysTo(due);
    const bool acknowledged = request.acknowledgedOn.isValid();
    if (acknowledged && days > answerNoticeDays) return {};
    Attention one{days <= 1 ? AttentionSeverity::urgent : AttentionSeverity::warning,
                  AttentionKind::request_due,
                  {},
                  QStringLiteral("data"),
                  request.id.text()};
    const QString asked = say("core", "%1 yêu cầu %2").arg(request.name, wordOf(request.kind));
    if (days < 0)
        one.sentence = acknowledged ? say("core", "%1: quá hạn trả lời %2").arg(asked, dateText(due))
                                    : say("core", "%1: quá hạn xác nhận %2").arg(asked, dateText(due));
    else
        one.sentence = acknowledged ? say("core", "%1: trả lời đến hết ngày %2").arg(asked, dateText(due))
                                    : say("core", "%1: xác nhận đến hết ngày %2").arg(asked, dateText(due));
    return one;
}

// Of the people that the reader may see.
Status addRequests(Coverage& coverage, std::vector<Attention>& all) {
    Connection& db = coverage.connection();
    if (!db.viewer().mayRead(Entity::data_request)) return {};
    TAPHUAN_ASSIGN(const auto requests, listRequests(db, coverage.today()));
    for (const DataRequest& request : requests)
        if (request.answeredOn.isNull())
            if (auto one = requestAttention(request, coverage.today())) all.push_back(std::move(*one));
    return {};
}

// Of the viewer's units: others say more of theirs.
Status addMissingBases(Coverage& coverage, std::vector<Attention>& all) {
    Connection& db = coverage.connection();
    if (!db.viewer().may(Permission::peopleWrite)) return {};
    TAPHUAN_ASSIGN(const auto units,
                   db.rows(QStringLiteral("SELECT unit FROM data_list WHERE basis = 'unstated'"), {},
                           [](const QSqlQuery& query) { return query.value(0).toLongLong(); }));
    const Viewer& viewer = db.viewer();
    const auto lists = std::count_if(units.begin(), units.end(), [&](qint64 unit) {
        return viewer.everywhere || viewer.units.contains(unit);
    });
    if (lists > 0)
        all.push_back({AttentionSeverity::note,
                       AttentionKind::basis_missing,
                       say("core", "%1 danh sách người chưa nêu căn cứ xử lý dữ liệu").arg(lists),
                       QStringLiteral("data"),
                       {}});
    return {};
}

// Of the people that the reader may see.
Status addUnplaced(Coverage& coverage, std::vector<Attention>& all) {
    Connection& db = coverage.connection();
    if (!db.viewer().may(Permission::peopleRead)) return {};
    PeopleFilter filter;
    filter.on = coverage.today();
    filter.unplaced = true;
    TAPHUAN_ASSIGN(const qint64 people, countPeople(db, filter));
    if (people > 0)
        all.push_back(
            {AttentionSeverity::warning,
             AttentionKind::unplaced,
             say("core", "%1 người ở đơn vị đã kết thúc, chưa xếp đơn vị mới").arg(groupedNumber(people)),
             QStringLiteral("people"),
             {}});
    return {};
}

void addMissingHeadcounts(const CoverageBase& base, const std::vector<CoverageRow>& rows,
                          std::vector<Attention>& all) {
    QStringList said;
    for (const CoverageRow& row : rows) {
        if (row.place != CoveragePlace::unit || row.depth != 0 || row.denominator || row.audience.isEmpty() ||
            said.contains(row.audience))
            continue;
        const auto audience = std::find_if(base.audiences.begin(), base.audiences.end(),
                                           [&](const Audience& one) { return one.code == row.audience; });
        said << row.audience;
        all.push_back({AttentionSeverity::note, AttentionKind::headcount_missing,
                       say("core", "Thiếu mẫu số “%1” của %2").arg(audience->name, row.unitName),
                       QStringLiteral("unit"), row.unit.text(), row.audience});
    }
}

void addUnitsBehind(const std::vector<CoverageRow>& rows, std::vector<Attention>& all) {
    std::vector<const CoverageRow*> behind;
    for (const CoverageRow& row : rows)
        if (row.place == CoveragePlace::unit && row.depth == 1 && isFarBehind(row)) behind.push_back(&row);
    std::stable_sort(behind.begin(), behind.end(),
                     [](const CoverageRow* a, const CoverageRow* b) { return a->ratio < b->ratio; });
    for (size_t i = 0; i < std::min(behind.size(), shownOfEach); ++i)
        all.push_back({AttentionSeverity::warning, AttentionKind::unit_behind,
                       say("core", "%1: chỉ tiêu %2 mới đạt %3, còn thiếu %4 người")
                           .arg(behind[i]->unitName, behind[i]->target, percentText(*behind[i]->ratio),
                                groupedNumber(behind[i]->gap.value_or(0))),
                       QStringLiteral("unit"), behind[i]->unit.text()});
    if (behind.size() > shownOfEach)
        all.push_back(
            {AttentionSeverity::warning,
             AttentionKind::unit_behind,
             say("core", "và %1 đơn vị khác còn cách xa mức phải đạt").arg(behind.size() - shownOfEach),
             QStringLiteral("unit"),
             {}});
}

}  // namespace

Result<std::vector<Attention>> attention(Coverage& coverage, Id<Plan> planId) {
    TAPHUAN_ASSIGN(const auto base, coverage.base());
    std::vector<Attention> all;
    const Plan* const plan = base->plan(planId);
    if (plan) {
        TAPHUAN_TRY(addDuties(coverage, *plan, all));
        CoverageQuery query;
        query.plan = planId;
        TAPHUAN_ASSIGN(const CoverageTable table, coverage.table(query));
        addUnitsBehind(table.rows, all);
        addMissingHeadcounts(*base, table.rows, all);
    }
    TAPHUAN_TRY(addUnmarked(coverage, all));
    TAPHUAN_TRY(addUncertified(coverage, all));
    TAPHUAN_TRY(addRequests(coverage, all));
    TAPHUAN_TRY(addMissingBases(coverage, all));
    TAPHUAN_TRY(addUnplaced(coverage, all));
    std::stable_sort(all.begin(), all.end(),
                     [](const Attention& a, const Attention& b) { return a.severity > b.severity; });
    return all;
}

}  // namespace taphuan
