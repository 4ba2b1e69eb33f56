#include "app/cli/list_cli.h"

#include "app/cli/lookups.h"
#include "app/cli/people_cli.h"
#include "core/base/say.h"
#include "core/import/list_profiles.h"

#include <limits>

namespace taphuan {

namespace {

using namespace Qt::StringLiterals;

QString listVerdictKey(ListVerdict verdict, const QString& taken) {
    switch (verdict) {
        case ListVerdict::taken:
            return taken;
        case ListVerdict::same:
            return u"same"_s;
        case ListVerdict::doubtful:
            return u"doubtful"_s;
        case ListVerdict::refused:
            return u"refused"_s;
    }
    return {};
}

QString listVerdictWord(ListVerdict verdict, const QString& taken) {
    switch (verdict) {
        case ListVerdict::taken:
            return taken;
        case ListVerdict::same:
            return say("core", "như cũ");
        case ListVerdict::doubtful:
            return say("core", "chưa chắc");
        case ListVerdict::refused:
            return say("core", "không nhận");
    }
    return {};
}

}  // namespace

// D=position, D=-
Status takeColumns(const Arguments& arguments, ListLayout& layout, const std::vector<ColumnWording>& more) {
    QStringList fields = peopleFields();
    for (const ColumnWording& wording : more) fields << wording.key;
    for (const QString& text : arguments.values(u"--column"_s)) {
        const auto choice = columnChoice(text, fields);
        if (!choice)
            return wrongUsage(say("core", "Không hiểu %1").arg(text), u"--column"_s,
                              say("core", "Viết D=position, hoặc D=- nếu không dùng cột; có: %1")
                                  .arg(fields.join(u", "_s)));
        for (auto other = layout.fields.begin(); other != layout.fields.end();)
            other = !choice->second.isEmpty() && other.value() == choice->second ? layout.fields.erase(other)
                                                                                 : std::next(other);
        layout.fields.insert(choice->first, choice->second);
    }
    TAPHUAN_ASSIGN(const auto header, arguments.number(u"--header-row"_s));
    if (header) {
        if (*header < 1 || *header > std::numeric_limits<int>::max())
            return wrongUsage(say("core", "Dòng tiêu đề đếm từ 1"), u"--header-row"_s);
        layout.headerRow = int(*header - 1);
    }
    return {};
}

// D=tcvn3
Status takeLetters(const Arguments& arguments, ListLayout& layout) {
    for (const QString& text : arguments.values(u"--letters"_s)) {
        const int at = columnNumber(text.section(u'=', 0, 0));
        const auto letters = enumFromText<Letters>(text.section(u'=', 1));
        if (at < 0 || !letters)
            return wrongUsage(say("core", "--letters cần CỘT=BẢNG_MÃ, đã nhận \"%1\"").arg(text), {},
                              say("core", "Bảng mã: unicode, tcvn3, tcvn3_capitals, vni; ví dụ D=tcvn3"));
        layout.letters.insert(at, *letters);
    }
    return {};
}

Result<SheetReading> sheetReading(const Arguments& arguments, const std::vector<ColumnWording>& more) {
    SheetReading how;
    how.sheet = arguments.value(u"--sheet"_s);
    TAPHUAN_TRY(takeLetters(arguments, how.layout));
    TAPHUAN_TRY(takeColumns(arguments, how.layout, more));
    return how;
}

QString sheetReadingUsage() {
    return u"[--sheet NAME|N] [--column D=FIELD|-] [--header-row N] [--letters "
           "D=tcvn3|tcvn3_capitals|vni|unicode]"_s;
}

QJsonObject columnsJson(const QMap<QString, int>& columns) {
    QJsonObject json;
    for (auto found = columns.begin(); found != columns.end(); ++found)
        json.insert(found.key(), columnName(found.value()));
    return json;
}

QJsonArray candidatesJson(const std::vector<PersonCandidate>& candidates) {
    QJsonArray array;
    for (const PersonCandidate& candidate : candidates)
        array.append(QJsonObject{{u"id"_s, candidate.person.text()},
                                 {u"full_name"_s, candidate.fullName},
                                 {u"score"_s, candidate.score},
                                 {u"birth_date"_s, candidate.birth.iso()},
                                 {u"unit"_s, candidate.unit},
                                 {u"national_id_masked"_s, candidate.maskedNationalId},
                                 {u"reasons"_s, QJsonArray::fromStringList(candidate.reasons)}});
    return array;
}

ListReply::ListReply(Taken taken, const QStringList& headers) : taken_(std::move(taken)) {
    table_.headers = QStringList{say("core", "Dòng"), say("core", "Họ và tên")} + headers +
                     QStringList{say("core", "Kết quả"), say("core", "Nội dung")};
    table_.rightAligned = {0};
}

void ListReply::add(const PlannedListRow& row, const QStringList& cells, QJsonObject json) {
    ++counts_[row.verdict];
    json.insert(u"row"_s, row.source.row + 1);
    json.insert(u"full_name"_s, row.source.fullName);
    json.insert(u"verdict"_s, listVerdictKey(row.verdict, taken_.key));
    json.insert(u"reasons"_s, QJsonArray::fromStringList(row.reasons));
    json.insert(u"candidates"_s, candidatesJson(row.candidates));
    rows_.append(json);
    table_.rows.push_back(QStringList{QString::number(row.source.row + 1), row.source.fullName} + cells +
                          QStringList{listVerdictWord(row.verdict, taken_.word), row.reasons.join(u"; "_s)});
}

Reply ListReply::reply(const QString& sheet, int headerRow, const QMap<QString, int>& columns) const {
    const auto count = [this](ListVerdict verdict) { return counts_.value(verdict); };
    Reply reply;
    reply.table = table_;
    reply.json = QJsonObject{{u"sheet"_s, sheet},
                             {u"header_row"_s, headerRow},
                             {u"columns"_s, columnsJson(columns)},
                             {taken_.key, count(ListVerdict::taken)},
                             {u"same"_s, count(ListVerdict::same)},
                             {u"doubtful"_s, count(ListVerdict::doubtful)},
                             {u"refused"_s, count(ListVerdict::refused)},
                             {u"rows"_s, rows_}};
    reply.lines = {headerText(sheet, headerRow), say("core", "%1, %2 như cũ, %3 chưa chắc, %4 không nhận")
                                                     .arg(taken_.sentence.arg(count(ListVerdict::taken)))
                                                     .arg(count(ListVerdict::same))
                                                     .arg(count(ListVerdict::doubtful))
                                                     .arg(count(ListVerdict::refused))};
    if (count(ListVerdict::doubtful) + count(ListVerdict::refused) > 0)
        reply.exitStatus = int(ErrorKind::refused);
    return reply;
}

bool isToBeWritten(const Arguments& arguments, qint64 rows, bool allAccepted) {
    return !arguments.has(u"--dry-run"_s) && rows > 0 && (allAccepted || !arguments.has(u"--strict"_s));
}

void sayApplied(Reply& reply, bool applied, qint64 rows, const QString& sentence) {
    QJsonObject json = reply.json.toObject();
    json.insert(u"applied"_s, applied ? rows : 0);
    reply.json = json;
    reply.footer << (applied ? sentence : say("core", "Chưa ghi gì"));
}

}  // namespace taphuan
