#include "core/import/past_class_finder.h"

#include "core/base/say.h"
#include "core/domain/class_rules.h"
#include "core/storage/class_store.h"
#include "core/text/date_parse.h"
#include "core/text/fold.h"
#include "core/text/vietnamese_numbers.h"

namespace taphuan {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestShownText = 80;

const Course* oneCourse(const std::vector<Course>& courses, const QString& key) {
    const Course* named = nullptr;
    for (const Course& course : courses) {
        if (matchKey(course.code) == key) return &course;
        if (matchKey(course.name) != key) continue;
        if (named) return nullptr;  // two courses of one name: the code tells them apart
        named = &course;
    }
    return named;
}

}  // namespace

const std::vector<ColumnWording>& pastTrainingWordings() {
    static const std::vector<ColumnWording> all{
        {u"class_code"_s, u"Mã lớp|Mã lớp học|Mã khóa|Mã khóa học|Ký hiệu lớp"_s.split(u'|')},
        {u"class_name"_s,
         u"Lớp|Tên lớp|Tên lớp học|Lớp học|Lớp bồi dưỡng|Tên lớp bồi dưỡng|Lớp tập huấn|Tên lớp tập huấn|Lớp "
         "đào tạo, bồi dưỡng|Tên lớp đào tạo, bồi dưỡng|Khóa|Khóa học|Tên khóa học|Khóa bồi dưỡng|Tên khóa "
         "bồi "
         "dưỡng|Khóa tập huấn|Khóa đào tạo|Khóa đào tạo, bồi dưỡng"_s.split(u'|')},
        {u"course"_s,
         u"Chuyên đề|Tên chuyên đề|Chương trình|Tên chương trình|Chương trình bồi dưỡng|Chương trình, chuyên "
         "đề|Chương trình đào tạo, bồi dưỡng|Mã chương trình|Mã chuyên đề|Nội dung bồi dưỡng|Nội dung tập "
         "huấn|Nội dung đào tạo, bồi dưỡng"_s.split(u'|')},
        {u"from"_s,
         u"Từ ngày|Ngày bắt đầu|Ngày khai giảng|Khai giảng|Bắt đầu|Thời gian bắt đầu"_s.split(u'|')},
        {u"to"_s, u"Đến ngày|Ngày kết thúc|Ngày bế giảng|Bế giảng|Kết thúc|Thời gian kết thúc"_s.split(u'|')},
        {u"time"_s,
         u"Thời gian|Thời gian học|Thời gian tổ chức|Thời gian đào tạo|Thời gian bồi dưỡng|Thời gian đào "
         u"tạo, "
         "bồi dưỡng|Thời gian tập huấn|Ngày học|Ngày tổ chức|Năm|Năm học|Năm bồi dưỡng|Năm đào tạo"_s.split(
             u'|')},
        {u"hours"_s, u"Số tiết|Số tiết học|Thời lượng|Tổng số tiết"_s.split(u'|')},
        {u"level"_s, u"Cấp|Cấp lớp|Cấp của lớp|Cấp của học viên|Lớp cấp"_s.split(u'|')},
        {u"organiser"_s,
         u"Đơn vị tổ chức|Cơ quan tổ chức|Đơn vị mở lớp|Cơ quan mở lớp|Cơ quan, đơn vị tổ chức|Cơ sở đào "
         "tạo|Cơ sở đào tạo, bồi dưỡng|Nơi đào tạo|Nơi bồi dưỡng|Đơn vị đào tạo"_s.split(u'|')},
        {u"result"_s,
         u"Kết quả|Kết quả học tập|Kết quả đánh giá|Kết quả bồi dưỡng|Kết quả tập huấn|Hoàn thành|Đạt/Không "
         "đạt|Đạt, không đạt"_s.split(u'|')},
        {u"grade"_s, u"Xếp loại|Loại|Xếp loại học tập|Xếp loại tốt nghiệp"_s.split(u'|')},
        {u"certificate"_s,
         u"Số chứng nhận|Số giấy chứng nhận|Số GCN|Số chứng chỉ|Số hiệu|Số hiệu chứng chỉ|Số hiệu giấy chứng "
         "nhận|Số hiệu chứng nhận|Số vào sổ|Số vào sổ cấp|Giấy chứng nhận|Chứng nhận|Chứng chỉ|Số chứng chỉ, "
         "giấy chứng nhận|Số chứng chỉ, chứng nhận"_s.split(u'|')},
        {u"issued"_s,
         u"Ngày cấp|Ngày cấp chứng nhận|Ngày cấp giấy chứng nhận|Ngày cấp chứng chỉ|Cấp ngày|Ngày cấp GCN"_s
             .split(u'|')},
    };
    return all;
}

Result<PastClassFinder> PastClassFinder::load(Connection& db, const PastTrainingOptions& options,
                                              const QMap<QString, int>& columns) {
    PastClassFinder finder(db, options, columns);
    TAPHUAN_ASSIGN(finder.stored_, select<TrainingClass>(db, u"ORDER BY t.id"_s));
    TAPHUAN_ASSIGN(finder.courses_, select<Course>(db, u"ORDER BY t.id"_s));
    TAPHUAN_ASSIGN(const auto held,
                   db.rows(u"SELECT DISTINCT training_class FROM session"_s, {},
                           [](const QSqlQuery& query) { return query.value(0).toLongLong(); }));
    finder.withSessions_ = {held.begin(), held.end()};
    for (const TrainingClass& record : finder.stored_) finder.codes_.insert(matchKey(record.code));
    if (options.course.isEmpty() || finder.courseNamed(options.course)) return finder;
    return refused(say("core", "Không có chương trình “%1”").arg(options.course), {},
                   say("core", "Thêm chương trình trước, hoặc ghi đúng mã"));
}

void PastClassFinder::refuse(PersonRow& row, const char* key, const QString& value,
                             const QString& reason) const {
    row.refusals.push_back(
        {row.row, columns_->value(QString::fromLatin1(key), -1), value.left(longestShownText), reason});
}

QDate PastClassFinder::dayIn(PersonRow& row, const char* key) const {
    const QString written = row.more.value(QString::fromLatin1(key));
    if (written.isEmpty()) return {};
    if (const auto day = parseDate(written)) return *day;
    refuse(row, key, written, say("core", "Không đọc được ngày “%1”").arg(written.left(longestShownText)));
    return {};
}

DaySpan PastClassFinder::daysOf(PersonRow& row) const {
    DaySpan days{dayIn(row, "from"), dayIn(row, "to")};
    const QString time = row.more.value(u"time"_s);
    if (!days.from.isValid() && !time.isEmpty()) {
        if (const auto period = parsePeriod(time))
            days = {period->from, days.to.isValid() ? days.to : period->to};
        else
            refuse(row, "time", time,
                   say("core", "Không đọc được thời gian “%1”").arg(time.left(longestShownText)));
    }
    if (!days.from.isValid()) days.from = options_->from;
    if (!days.to.isValid()) days.to = options_->to;
    if (!days.to.isValid()) days.to = days.from;
    return days;
}

const Course* PastClassFinder::courseNamed(const QString& text) const {
    return text.isEmpty() ? nullptr : oneCourse(courses_, matchKey(text));
}

// As the row writes it, else as the options say, else what the class is called. Null where there is none.
const Course* PastClassFinder::courseOf(const PersonRow& row, const QString& className) const {
    const QString written = row.more.value(u"course"_s);
    if (!written.isEmpty()) return courseNamed(written);
    const Course* const chosen = courseNamed(options_->course);
    return chosen ? chosen : courseNamed(className);
}

const TrainingClass* PastClassFinder::storedCode(const QString& code) const {
    const QString key = matchKey(code);
    for (const TrainingClass& record : stored_)
        if (!key.isEmpty() && matchKey(record.code) == key) return &record;
    return nullptr;
}

const TrainingClass* PastClassFinder::storedName(const QString& name, const DaySpan& days, Id<Unit> organiser,
                                                 const Course* course) const {
    const QString key = matchKey(name);
    for (const TrainingClass& record : stored_)
        if (record.starts == days.from && record.ends == days.to && record.unit == organiser &&
            (!course || record.course == course->id) && matchKey(record.name) == key)
            return &record;
    return nullptr;
}

int PastClassFinder::joined(PersonRow& row, const TrainingClass& record, const DaySpan& days,
                            const UnitMatcher& units) {
    const bool otherDays = days.from.isValid() && (days.from != record.starts || days.to != record.ends);
    if (otherDays)
        refuse(row, fromKey(), dateText(days.from),
               say("core", "Lớp %1 đã có với thời gian %2 – %3")
                   .arg(record.code, dateText(record.starts), dateText(record.ends)));
    if (record.state == ClassState::cancelled)
        refuse(row, "class_name", record.code, say("core", "Lớp %1 đã hủy").arg(record.code));
    else if (withSessions_.contains(record.id.value))
        refuse(row, "class_name", record.code,
               say("core", "Lớp %1 có buổi học ghi tại đây; đưa người vào lớp trên trang của lớp")
                   .arg(record.code));
    if (!row.refusals.empty()) return -1;
    if (!byId_.contains(record.id.value)) {
        const auto course = std::find_if(courses_.begin(), courses_.end(),
                                         [&](const Course& one) { return one.id == record.course; });
        byId_.insert(record.id.value, int(classes_.size()));
        classes_.push_back(
            {record, course == courses_.end() ? QString() : course->name, units.name(record.unit)});
    }
    return byId_.value(record.id.value);
}

Id<Unit> PastClassFinder::organiserOf(PersonRow& row, const UnitMatcher& units, QString& note) const {
    const QString written = row.more.value(u"organiser"_s);
    const Id<Unit> chosen = options_->people.sender;
    if (!written.isEmpty()) {
        const auto found = units.match(written).units;
        if (found.size() == 1) return found.front();
        // What is written on the record itself is Vietnamese.
        note += u"\nĐơn vị tổ chức: "_s + written;
        if (chosen.isNull())
            refuse(row, "organiser", written, say("core", "Không có đơn vị này trong danh mục"));
    } else if (chosen.isNull()) {
        refuse(row, "organiser", {}, say("core", "Không rõ đơn vị tổ chức lớp"));
    }
    return chosen;
}

QString PastClassFinder::levelOf(PersonRow& row, std::optional<Level>& level) const {
    const QString written = row.more.value(u"level"_s, options_->level);
    auto found = levelByText(*db_, written);
    if (!found) {
        refuse(row, "level", written, found.error().what);
        return {};
    }
    level = std::move(found).value();
    return level ? level->code : QString();
}

// "CDS-20230612", with a number behind it where that is taken.
QString PastClassFinder::freeCode(const Course& course, QDate starts) const {
    const QString code = course.code + u'-' + starts.toString(u"yyyyMMdd"_s);
    QString free = code;
    for (int next = 2; codes_.contains(matchKey(free)); ++next) free = code + u'-' + QString::number(next);
    return free;
}

// A class of that code which a row before names; -1, and a refusal, where it is said to have had other days.
int PastClassFinder::madeBefore(PersonRow& row, int known, const DaySpan& days) const {
    const TrainingClass& before = classes_[size_t(known)].record;
    if (!days.from.isValid() || (days.from == before.starts && days.to == before.ends)) return known;
    refuse(row, fromKey(), dateText(days.from),
           say("core", "Lớp %1 ở dòng trước có thời gian %2 – %3")
               .arg(before.code, dateText(before.starts), dateText(before.ends)));
    return -1;
}

int PastClassFinder::made(PersonRow& row, const QString& code, const QString& name, const DaySpan& days,
                          const UnitMatcher& units) {
    if (const auto known = byKey_.constFind(matchKey(code)); !code.isEmpty() && known != byKey_.constEnd())
        return madeBefore(row, *known, days);
    const Course* const course = courseOf(row, name);
    const QString written = row.more.value(u"course"_s);
    if (!course && !written.isEmpty())
        refuse(row, "course", written, say("core", "Không có chương trình này trong danh mục"));
    TrainingClass record;
    record.note = u"Lớp đã tổ chức trước, nhập từ danh sách"_s;
    record.unit = organiserOf(row, units, record.note);
    QString key = matchKey(code);
    if (code.isEmpty()) {
        if (const TrainingClass* const known = storedName(name, days, record.unit, course))
            return joined(row, *known, days, units);
        key = QStringList{matchKey(name), days.from.toString(Qt::ISODate), days.to.toString(Qt::ISODate),
                          record.unit.text(), course ? course->id.text() : QString()}
                  .join(u'\n');
        if (const auto known = byKey_.constFind(key); known != byKey_.constEnd()) return *known;
    }
    std::optional<Level> level;
    record.level = levelOf(row, level);
    if (!course && written.isEmpty())
        refuse(row, "course", {}, say("core", "Không rõ lớp theo chương trình nào"));
    if (!days.from.isValid())
        refuse(row, fromKey(), {}, say("core", "Không ghi thời gian của lớp"));
    else if (days.to > options_->people.today)
        refuse(row, columns_->contains(u"to"_s) ? "to" : "time", dateText(days.to),
               say("core", "Lớp chưa kết thúc"));
    if (!course || !row.refusals.empty()) return -1;
    if (const QString hours = row.more.value(u"hours"_s);
        !hours.isEmpty() && hours != QString::number(course->hours))
        record.note += u"\nSố tiết: "_s + hours;
    record.code = code.isEmpty() ? freeCode(*course, days.from) : code;
    record.name = name.isEmpty() ? course->name : name;
    record.course = course->id;
    record.starts = days.from;
    record.ends = days.to;
    record.state = ClassState::closed;
    if (const Status fit = checkClass(record, level ? &*level : nullptr); !fit) {
        refuse(row, fromKey(), dateText(days.from), fit.error().what);
        return -1;
    }
    codes_.insert(matchKey(record.code));
    byKey_.insert(key, int(classes_.size()));
    const QString organiser = units.name(record.unit);
    classes_.push_back({std::move(record), course->name, organiser});
    return int(classes_.size()) - 1;
}

int PastClassFinder::classOf(PersonRow& row, const DaySpan& days, const UnitMatcher& units) {
    const QString code = row.more.value(u"class_code"_s);
    const QString course = row.more.value(u"course"_s, options_->course);
    const Course* const named = courseNamed(course);
    const QString name = row.more.value(
        u"class_name"_s, options_->className.isEmpty() && named ? named->name : options_->className);
    if (code.isEmpty() && name.isEmpty()) {
        refuse(row, "class_name", {}, say("core", "Không ghi tên lớp"));
        return -1;
    }
    if (!row.refusals.empty()) return -1;
    const QString text = QStringList{matchKey(code),
                                     matchKey(name),
                                     matchKey(course),
                                     days.from.toString(Qt::ISODate),
                                     days.to.toString(Qt::ISODate),
                                     matchKey(row.more.value(u"organiser"_s))}
                             .join(u'\n');
    if (const auto known = byText_.constFind(text); known != byText_.constEnd()) return *known;
    const TrainingClass* const record = storedCode(code.isEmpty() ? name : code);
    const int found = record ? joined(row, *record, days, units) : made(row, code, name, days, units);
    if (found >= 0) byText_.insert(text, found);
    return found;
}

bool PastClassFinder::needsAssessment(int inClass) const {
    return std::any_of(courses_.begin(), courses_.end(), [&](const Course& course) {
        return course.id == classes_[size_t(inClass)].record.course && course.needsAssessment;
    });
}

}  // namespace taphuan
