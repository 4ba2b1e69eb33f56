#include "core/documents/class_paper_text.h"
#include "core/documents/class_papers.h"
#include "core/documents/pdf_file.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace taphuan {

namespace {

constexpr double numberWidth = 11;
constexpr double leastName = 36;
constexpr double mostName = 50;
constexpr double leastUnit = 32;
constexpr double mostUnit = 70;
constexpr double leastNote = 16;
constexpr double mostNote = 24;
constexpr size_t peopleOfThreeDigits = 100;

// Sessions [from, to) of the class on one sheet.
struct SessionRange {
    size_t from = 0;
    size_t to = 0;
};

class SheetMaker {
  public:
    SheetMaker(const ClassPaper& paper, AttendanceSheet kind)
        : paper_(paper),
          kind_(kind),
          people_(kind == AttendanceSheet::marked ? paper.people : stayingPeople(paper)) {}

    PaperDocument make() {
        PaperDocument document;
        document.name = u"Bảng điểm danh - "_s + classTitle(paper_.className);
        wide_ = paper_.sessions.size() > capacity(false);
        document.page.landscape = wide_;
        const std::vector<SessionRange> ranges = sheets();
        for (size_t sheet = 0; sheet < ranges.size(); ++sheet) {
            if (sheet > 0) document.blocks.emplace_back(PageBreak{});
            appendSheet(document, ranges[sheet], sheet + 1, ranges.size());
        }
        return document;
    }

  private:
    // A hand needs 17 mm to sign; a mark as much as the word above and the count below it.
    double sessionWidth() const {
        if (kind_ == AttendanceSheet::toSign) return 17;
        return people_.size() < peopleOfThreeDigits ? 13.5 : 16.5;
    }

    size_t capacity(bool wide) const {
        PageSetup page;
        page.landscape = wide;
        const double taken = numberWidth + leastName + leastUnit + leastNote;
        return size_t((page.contentWidth() - taken) / sessionWidth());
    }

    // As many sheets as needed, of nearly equal numbers of sessions; a day stays on one sheet where it can.
    std::vector<SessionRange> sheets() const {
        const size_t count = paper_.sessions.size();
        const size_t room = capacity(wide_);
        std::vector<SessionRange> ranges;
        for (size_t from = 0; from < count;) {
            size_t to = std::min(from + room, count);
            if (to < count) {
                size_t dayStart = to;
                while (dayStart > from && sameDay(dayStart - 1, to)) --dayStart;
                if (dayStart > from) to = dayStart;
            }
            ranges.push_back({from, to});
            from = to;
        }
        if (ranges.empty()) ranges.push_back({0, 0});
        return ranges;
    }

    bool sameDay(size_t one, size_t other) const {
        return paper_.sessions[one].date == paper_.sessions[other].date;
    }

    void appendSheet(PaperDocument& document, SessionRange range, size_t sheet, size_t sheets) const {
        document.blocks.emplace_back(OfficialHead{paper_.superiorAgency, paper_.agency, {}, {}});
        QString part;
        if (sheets > 1)
            part = u"(Tờ %1/%2: %3)"_s.arg(sheet).arg(sheets).arg(
                periodText(paper_.sessions[range.from].date, paper_.sessions[range.to - 1].date));
        document.blocks.emplace_back(DocumentTitle{u"BẢNG ĐIỂM DANH"_s, classTitle(paper_.className), part});
        for (const QString& fact : classFacts(paper_))
            document.blocks.emplace_back(
                Paragraph{fact, {13, false, false}, TextAlignment::centre, 0, 0.5, true});
        document.blocks.emplace_back(table(range));
        if (const QString signs = legend(range); !signs.isEmpty())
            document.blocks.emplace_back(
                Paragraph{signs, {11, false, true}, TextAlignment::left, 0, 1.5, true});
        document.blocks.emplace_back(Signatures{{},
                                                {{placeAndDateText(paper_.place, paper_.dated),
                                                  {},
                                                  u"CHỦ NHIỆM LỚP"_s,
                                                  u"(Ký, ghi rõ họ tên)"_s,
                                                  paper_.classHead}}});
    }

    Table table(SessionRange range) const {
        Table table;
        table.points = 12;
        table.rowHeight = kind_ == AttendanceSheet::toSign ? 9 : 7;
        table.endsWithNext = true;
        const bool toSign = kind_ == AttendanceSheet::toSign;
        table.columns = {{numberWidth, false, TextAlignment::centre},
                         {leastName, false, TextAlignment::left, mostName},
                         {leastUnit, !toSign, TextAlignment::left, mostUnit}};
        for (size_t i = range.from; i < range.to; ++i)
            table.columns.push_back({sessionWidth(), toSign, TextAlignment::centre});
        table.columns.push_back({leastNote, range.from == range.to, TextAlignment::left, mostNote});
        table.header = header(range);
        for (const PaperPerson& person : people_) table.rows.push_back(row(person, range));
        if (people_.empty()) table.rows.push_back(emptyRow(int(table.columns.size())));
        if (!people_.empty()) appendCounts(table, range);
        return table;
    }

    std::vector<PaperRow> header(SessionRange range) const {
        const int deep = range.from == range.to ? 1 : 2;
        PaperRow days{{u"STT"_s, 1, deep}, {u"Họ và tên"_s, 1, deep}, {u"Đơn vị"_s, 1, deep}};
        PaperRow parts;
        for (size_t i = range.from; i < range.to;) {
            size_t next = i + 1;
            while (next < range.to && sameDay(i, next)) ++next;
            days.push_back({dayText(paper_.sessions[i].date, next - i), int(next - i)});
            for (; i < next; ++i) parts.push_back({paper_.sessions[i].part});
        }
        days.push_back({u"Ghi chú"_s, 1, deep});
        std::vector<PaperRow> rows{days};
        if (deep == 2) rows.push_back(parts);
        return rows;
    }

    // Over one narrow column the year has a line of its own.
    static QString dayText(QDate date, size_t columns) {
        if (!date.isValid()) return u"…/…"_s;
        return date.toString(columns > 1 ? u"dd/MM/yyyy"_s : u"dd/MM\nyyyy"_s);
    }

    PaperRow row(const PaperPerson& person, SessionRange range) const {
        PaperRow cells{{QString::number(person.number)}, {person.fullName}, {person.unit}};
        for (size_t i = range.from; i < range.to; ++i) cells.push_back({markText(person, i)});
        cells.push_back({person.note});
        return cells;
    }

    static bool inClass(const PaperPerson& person, size_t session) {
        return session >= person.marks.size() || person.marks[session].inClass;
    }

    std::optional<Mark> markOf(const PaperPerson& person, size_t session) const {
        if (kind_ == AttendanceSheet::toSign || session >= person.marks.size()) return std::nullopt;
        return person.marks[session].mark;
    }

    QString markText(const PaperPerson& person, size_t session) const {
        if (!inClass(person, session)) return u"–"_s;
        const std::optional<Mark> mark = markOf(person, session);
        if (!mark) return {};
        switch (*mark) {
            case Mark::present:
                return u"x"_s;
            case Mark::late:
                return u"M"_s;
            case Mark::left_early:
                return u"S"_s;
            case Mark::excused:
                return u"P"_s;
            case Mark::absent:
                return u"K"_s;
        }
        return {};
    }

    // "Có mặt 46/48" and "Vắng 2" of every session.
    void appendCounts(Table& table, SessionRange range) const {
        if (range.from == range.to) return;
        PaperRow came{{u"Có mặt/tổng số"_s, 3, 1, true, false, true}};
        PaperRow missed{{u"Vắng"_s, 3, 1, true, false, true}};
        for (size_t i = range.from; i < range.to; ++i) {
            came.push_back({cameText(i)});
            missed.push_back({missedText(i)});
        }
        came.push_back({});
        missed.push_back({});
        table.rows.push_back(came);
        table.rows.push_back(missed);
    }

    // What the signs mean; on a sheet to sign only the dash needs a word.
    QString legend(SessionRange range) const {
        QStringList signs;
        if (kind_ == AttendanceSheet::marked)
            signs << u"x – có mặt"_s << u"M – đến muộn"_s << u"S – về sớm"_s << u"P – vắng có phép"_s
                  << u"K – vắng không phép"_s << u"để trống – chưa điểm danh"_s;
        const bool someAway = std::any_of(people_.begin(), people_.end(), [&](const PaperPerson& person) {
            for (size_t i = range.from; i < range.to; ++i)
                if (!inClass(person, i)) return true;
            return false;
        });
        if (someAway) signs << u"dấu gạch (–) – buổi đó không ở trong lớp"_s;
        return signs.isEmpty() ? QString() : u"Ký hiệu: "_s + signs.join(u"; "_s) + u'.';
    }

    template <class Fits>
    QString countOf(size_t session, Fits fits) const {
        return QString::number(std::count_if(people_.begin(), people_.end(), [&](const PaperPerson& person) {
            return inClass(person, session) && fits(markOf(person, session));
        }));
    }

    static bool isAbsence(std::optional<Mark> mark) { return mark == Mark::excused || mark == Mark::absent; }

    QString cameText(size_t session) const {
        const QString all = countOf(session, [](std::optional<Mark>) { return true; });
        if (kind_ == AttendanceSheet::toSign) return u"…/"_s + all;
        return countOf(session, [](std::optional<Mark> mark) { return mark && !isAbsence(mark); }) + u'/' +
               all;
    }

    QString missedText(size_t session) const {
        return kind_ == AttendanceSheet::toSign ? u"…"_s : countOf(session, isAbsence);
    }

    const ClassPaper& paper_;
    AttendanceSheet kind_;
    std::vector<PaperPerson> people_;
    bool wide_ = false;
};

}  // namespace

PaperDocument attendanceSheet(const ClassPaper& paper, AttendanceSheet kind) {
    return SheetMaker(paper, kind).make();
}

Status writeAttendanceSheet(const ClassPaper& paper, AttendanceSheet kind, const QString& path) {
    return writePdf(attendanceSheet(paper, kind), path);
}

}  // namespace taphuan
