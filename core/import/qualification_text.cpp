#include "core/import/qualification_text.h"

#include "core/text/fold.h"
#include "core/text/normalise.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace taphuan {

namespace {

using namespace Qt::StringLiterals;

// A word of the text, where it stands, and folded.
struct LearntWord {
    qsizetype from = 0;
    qsizetype to = 0;
    QString plain;
    bool taken = false;  // by what it was understood as
};

std::vector<LearntWord> wordsIn(const QString& text) {
    std::vector<LearntWord> words;
    for (qsizetype at = 0; at < text.size();) {
        if (!text[at].isLetterOrNumber()) {
            ++at;
            continue;
        }
        const qsizetype from = at;
        while (at < text.size() && text[at].isLetterOrNumber()) ++at;
        words.push_back({from, at, folded(QStringView(text).mid(from, at - from))});
    }
    return words;
}

// The words of one part of a cell, out of which phrases are taken.
class Learnt {
  public:
    explicit Learnt(const QString& text) : text_(text), words_(wordsIn(text)) {}

    bool has(const QString& phrase) const { return at(phrase.split(u' ')) >= 0; }
    bool hasAny(const QStringList& phrases) const {
        return std::any_of(phrases.begin(), phrases.end(), [this](const QString& one) { return has(one); });
    }
    // Whether the phrase stood there.
    bool take(const QString& phrase) {
        const QStringList wanted = phrase.split(u' ');
        const qsizetype from = at(wanted);
        for (qsizetype i = 0; from >= 0 && i < wanted.size(); ++i) words_[size_t(from + i)].taken = true;
        return from >= 0;
    }
    void takeAll(const QStringList& phrases) {
        for (const QString& phrase : phrases)
            while (take(phrase)) {
            }
    }
    // "2015" or "năm 2015".
    PartialDate takeYear() {
        for (LearntWord& word : words_) {
            bool isNumber = false;
            const int year = word.plain.toInt(&isNumber);
            if (!isNumber || word.taken || word.plain.size() != 4 || year < 1950 || year > 2100) continue;
            word.taken = true;
            take(u"tot nghiep nam"_s) || take(u"nam"_s);
            return PartialDate::ofYear(year);
        }
        return {};
    }
    QString plain() const {
        QStringList all;
        for (const LearntWord& word : words_) all << word.plain;
        return all.join(u' ');
    }
    bool isEmpty() const { return words_.empty(); }
    // What was not taken, as it was written.
    QString rest() const {
        QStringList parts;
        qsizetype from = -1, to = -1;
        const auto end = [&] {
            if (from >= 0) parts << text_.mid(from, to - from);
            from = -1;
        };
        for (const LearntWord& word : words_) {
            if (word.taken) {
                end();
                continue;
            }
            if (from < 0) from = word.from;
            to = word.to;
        }
        end();
        return normalised(parts.join(u' '));
    }

  private:
    qsizetype at(const QStringList& wanted) const {
        for (qsizetype from = 0; from + wanted.size() <= qsizetype(words_.size()); ++from) {
            bool equal = true;
            for (qsizetype i = 0; equal && i < wanted.size(); ++i) {
                const LearntWord& word = words_[size_t(from + i)];
                equal = !word.taken && word.plain == wanted[i];
            }
            if (equal) return from;
        }
        return -1;
    }

    QString text_;
    std::vector<LearntWord> words_;
};

using Phrase = std::pair<QString, QualificationLevel>;

// Longer wordings before those they begin with. "CN" before "CNTT" is never a word of its own.
const std::vector<Phrase>& degreeWordings() {
    using enum QualificationLevel;
    static const std::vector<Phrase> all{{u"tien si"_s, doctor},
                                         {u"tien sy"_s, doctor},
                                         {u"ts"_s, doctor},
                                         {u"thac si"_s, master},
                                         {u"thac sy"_s, master},
                                         {u"cao hoc"_s, master},
                                         {u"ths"_s, master},
                                         {u"th s"_s, master},
                                         {u"dai hoc"_s, university},
                                         {u"dh"_s, university},
                                         {u"ky su"_s, university},
                                         {u"ki su"_s, university},
                                         {u"ks"_s, university},
                                         {u"cu nhan"_s, university},
                                         {u"cn"_s, university},
                                         {u"kien truc su"_s, university},
                                         {u"bac si"_s, university},
                                         {u"bac sy"_s, university},
                                         {u"duoc si"_s, university},
                                         {u"duoc sy"_s, university},
                                         {u"cao dang"_s, college},
                                         {u"cd"_s, college},
                                         {u"trung hoc chuyen nghiep"_s, intermediate},
                                         {u"trung cap"_s, intermediate},
                                         {u"thcn"_s, intermediate},
                                         {u"tccn"_s, intermediate},
                                         {u"tc"_s, intermediate},
                                         {u"so cap"_s, elementary},
                                         {u"sc"_s, elementary}};
    return all;
}

// Of degrees of these words the word says what was learnt.
const QStringList& professions() {
    static const QStringList all{u"kien truc su"_s, u"bac si"_s, u"bac sy"_s, u"duoc si"_s, u"duoc sy"_s};
    return all;
}

const QStringList& itWordings() {
    static const QStringList all =
        u"cong nghe thong tin|cn thong tin|cntt|tin hoc|it|khoa hoc may tinh|khmt|"
        "ky thuat may tinh|may tinh|he thong thong tin|httt|ky thuat phan mem|"
        "cong nghe phan mem|ktpm|phan mem|mang may tinh|an toan thong tin|attt|"
        "an ninh mang|khoa hoc du lieu|tri tue nhan tao|toan tin|quan tri mang|"
        "lap trinh"_s.split(u'|');
    return all;
}

bool isOfIt(const QString& text) {
    const Learnt learnt(text);
    return learnt.hasAny(itWordings());
}

// "CNTT" is what everybody writes for it; what is written out stays.
QString writtenOut(const QString& speciality) {
    static const std::vector<std::pair<QString, QString>> all{
        {u"cntt"_s, u"Công nghệ thông tin"_s},
        {u"it"_s, u"Công nghệ thông tin"_s},
        {u"thong tin"_s, u"Công nghệ thông tin"_s},
        {u"cn thong tin"_s, u"Công nghệ thông tin"_s},
        {u"khmt"_s, u"Khoa học máy tính"_s},
        {u"httt"_s, u"Hệ thống thông tin"_s},
        {u"ktpm"_s, u"Kỹ thuật phần mềm"_s},
        {u"attt"_s, u"An toàn thông tin"_s},
        {u"tin hoc"_s, u"Tin học"_s},
        {u"tin"_s, u"Tin học"_s},
        {u"cong nghe thong tin"_s, u"Công nghệ thông tin"_s}};
    const QString plain = folded(speciality);
    for (const auto& [wording, name] : all)
        if (plain == wording) return name;
    QString text = speciality;
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

// Of the two specialities one is empty, or they are one in other spellings.
bool agree(const QString& one, const QString& other) {
    return one.isEmpty() || other.isEmpty() || matchKey(writtenOut(one)) == matchKey(writtenOut(other));
}

QualificationLevel takeDegree(Learnt& learnt) {
    for (const auto& [wording, level] : degreeWordings()) {
        const bool names = professions().contains(wording);
        if (names ? learnt.has(wording) : learnt.take(wording)) return level;
    }
    return QualificationLevel::unknown;
}

QualificationLevel takeSkill(Learnt& learnt, bool lettersCount) {
    using enum QualificationLevel;
    static const std::vector<Phrase> words{
        {u"nang cao"_s, advanced}, {u"co ban"_s, basic}, {u"nc"_s, advanced}, {u"cb"_s, basic}};
    for (const auto& [wording, level] : words)
        if (learnt.take(wording)) return level;
    if (!lettersCount) return unknown;
    static const std::vector<Phrase> letters{{u"a"_s, a}, {u"b"_s, b}, {u"c"_s, c}};
    for (const auto& [wording, level] : letters)
        if (learnt.take(wording)) return level;
    return unknown;
}

bool saysNone(const QString& plain) {
    static const QStringList none =
        u"khong|khong co|ko|k|chua|chua co|chua hoc|chua qua dao tao|0"_s.split(u'|');
    return plain.isEmpty() || none.contains(plain);
}

bool isTick(const QString& plain) {
    static const QStringList ticks = u"x|v|co|1"_s.split(u'|');
    return ticks.contains(plain);
}

bool isCertificate(const Learnt& learnt) {
    static const QStringList words =
        u"chung chi|chung nhan|giay chung nhan|cc|ung dung cntt|ung dung cong nghe thong tin|udcntt|ud "
        u"cntt|ic3|"
        "icdl|mos"_s.split(u'|');
    return learnt.hasAny(words);
}

const QStringList& digitalWordings() {
    static const QStringList all =
        u"ky nang so|ki nang so|nang luc so|chuyen doi so|cds|binh dan hoc vu so"_s.split(u'|');
    return all;
}

class PartReader {
  public:
    PartReader(const QString& text, LearningColumn column, const QString& speciality)
        : text_(text), column_(column), speciality_(speciality), learnt_(text) {
        made_.issued = learnt_.takeYear();
    }

    // Nothing where the part says that there is none; `kept` tells whether it was not understood.
    std::optional<Qualification> read(bool& kept) {
        kept = false;
        const QString plain = learnt_.plain();
        if (saysNone(plain)) return std::nullopt;
        if (isTick(plain) && column_ != LearningColumn::degree) return ticked();
        if (learnt_.hasAny(digitalWordings())) return digital();
        const bool ofIt = column_ != LearningColumn::degree || learnt_.hasAny(itWordings());
        if (isCertificate(learnt_)) return ofIt ? certificate() : other(kept);
        Learnt tried = learnt_;
        if (takeDegree(tried) != QualificationLevel::unknown) return degree(ofIt);
        if (ofIt && takeSkill(tried, true) != QualificationLevel::unknown) return certificate();
        if (column_ == LearningColumn::it_skill && learnt_.hasAny(itWordings())) return certificate();
        if (learnt_.hasAny(itWordings())) return degree(true);
        return other(kept);
    }

  private:
    Qualification ticked() {
        made_.kind = column_ == LearningColumn::it_skill ? QualificationKind::it_certificate
                                                         : QualificationKind::it_degree;
        return made_;
    }

    Qualification digital() {
        made_.kind = QualificationKind::digital_skill;
        made_.level = takeSkill(learnt_, false);
        learnt_.takeAll(digitalWordings());
        learnt_.takeAll(u"chung chi|giay chung nhan|chung nhan|cc|ve"_s.split(u'|'));
        if (!learnt_.rest().isEmpty()) made_.note = text_;
        return made_;
    }

    Qualification certificate() {
        made_.kind = QualificationKind::it_certificate;
        made_.level = takeSkill(learnt_, true);
        learnt_.takeAll(
            u"chung chi|giay chung nhan|chung nhan|cc|udcntt|ung dung|ud|cong nghe thong tin|cntt|"
            "tin hoc|tin|trinh do|loai|bang|quoc gia|su dung"_s.split(u'|'));
        // A paper that has a name of its own says more than that it is one.
        if (!learnt_.rest().isEmpty()) made_.note = text_;
        return made_;
    }

    Qualification degree(bool ofIt) {
        made_.level = takeDegree(learnt_);
        learnt_.takeAll(
            u"chuyen nganh|nganh|bang|van bang|tot nghiep|trinh do|chuyen mon|chinh quy|tai chuc|"
            "ve"_s.split(u'|'));
        const QString own = learnt_.rest();
        made_.speciality = writtenOut(speciality_.isEmpty() ? own : speciality_);
        const bool told = ofIt || isOfIt(made_.speciality);
        made_.kind = told ? QualificationKind::it_degree : QualificationKind::degree;
        if (!agree(own, made_.speciality)) made_.note = text_;
        return made_;
    }

    Qualification other(bool& kept) {
        kept = true;
        made_.kind = QualificationKind::other;
        made_.issued = {};
        made_.note = text_;
        return made_;
    }

    QString text_;
    LearningColumn column_;
    QString speciality_;
    Learnt learnt_;
    Qualification made_;
};

// Each tells a level of its own: "Đại học Luật, trung cấp tin học", not "Đại học Kinh tế, Luật".
QStringList partsOf(const QString& text) {
    QStringList parts;
    for (const QString& part : text.split(QRegularExpression(u"[;+\\n]"_s), Qt::SkipEmptyParts)) {
        const QStringList pieces = part.split(u',', Qt::SkipEmptyParts);
        const bool several = std::all_of(pieces.begin(), pieces.end(), [](const QString& piece) {
            Learnt learnt(piece);
            return isCertificate(learnt) || takeDegree(learnt) != QualificationLevel::unknown;
        });
        if (several)
            parts += pieces;
        else
            parts << part;
    }
    return parts;
}

// The known one, or the fuller of the two; nothing where they are two papers.
std::optional<Qualification> together(const Qualification& known, const Qualification& told) {
    using enum QualificationLevel;
    if (known.kind != told.kind || !agree(known.speciality, told.speciality) ||
        (known.level != told.level && known.level != unknown && told.level != unknown) ||
        (!known.issued.isNull() && !told.issued.isNull() && !known.issued.agreesWith(told.issued)))
        return std::nullopt;
    if (!told.note.isEmpty() && matchKey(known.note) != matchKey(told.note)) return std::nullopt;
    Qualification both = known;
    if (both.level == unknown) both.level = told.level;
    if (both.speciality.isEmpty()) both.speciality = told.speciality;
    if (both.issued.iso().size() < told.issued.iso().size()) both.issued = told.issued;
    return both;
}

bool saysTheSame(const Qualification& one, const Qualification& other) {
    return one.level == other.level && one.speciality == other.speciality && one.issued == other.issued;
}

}  // namespace

ReadQualifications readQualifications(const QString& text, LearningColumn column, const QString& speciality) {
    ReadQualifications all;
    const QString learnt = normalisedLines(text);
    if (learnt.isEmpty() && !saysNone(folded(speciality))) {
        Qualification degree;
        degree.kind = isOfIt(speciality) ? QualificationKind::it_degree : QualificationKind::degree;
        degree.speciality = writtenOut(normalised(speciality));
        all.found.push_back(std::move(degree));
    }
    for (const QString& part : partsOf(learnt)) {
        bool kept = false;
        const QString written = normalised(part);
        const auto found = PartReader(written, column, normalised(speciality)).read(kept);
        if (found) all.found.push_back(*found);
        if (kept) all.kept << written;
    }
    return all;
}

QualificationChanges qualificationChanges(const std::vector<Qualification>& known,
                                          const std::vector<Qualification>& told) {
    QualificationChanges changes;
    changes.after = known;
    std::vector<bool> written(known.size(), false);
    for (const Qualification& one : told) {
        bool found = false;
        for (size_t i = 0; i < changes.after.size() && !found; ++i) {
            const auto both = together(changes.after[i], one);
            if (!both) continue;
            found = true;
            if (saysTheSame(*both, changes.after[i])) continue;
            changes.after[i] = *both;
            written[i] = true;
        }
        if (found) continue;
        changes.after.push_back(one);
        written.push_back(true);
    }
    for (size_t i = 0; i < changes.after.size(); ++i)
        if (written[i]) changes.written.push_back(changes.after[i]);
    return changes;
}

}  // namespace taphuan
