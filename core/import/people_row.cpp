#include "core/import/people_row.h"

#include "core/base/say.h"
#include "core/import/ethnic_groups.h"
#include "core/import/qualification_text.h"
#include "core/text/date_parse.h"
#include "core/text/fold.h"
#include "core/text/identity.h"
#include "core/text/legacy_encoding.h"
#include "core/text/name.h"
#include "core/text/normalise.h"
#include "core/text/number_text.h"
#include "core/text/phone.h"
#include "core/text/tax_code.h"

#include <cmath>

namespace taphuan {

namespace {

constexpr int longestText = 1000;
constexpr int firstYear = 1900;
// Day numbers of 18/05/1927 and 07/04/2064: a number between them in a column of dates is a date whose format
// was lost.
constexpr double firstSerial = 10'000;
constexpr double lastSerial = 60'000;

class RowReader {
  public:
    RowReader(const Sheet& sheet, const PeopleColumns& columns, int row, QDate today,
              const QMap<QString, QString>& corrections)
        : sheet_(sheet), columns_(columns), today_(today), corrections_(corrections) {
        person_.row = row;
        person_.corrected = corrections.keys();
        if (row == sheet.cutRow)
            person_.doubt = say("core", "Tệp kết thúc giữa dòng này: tệp có thể bị đứt, thiếu dữ liệu");
    }

    PersonRow read() {
        name();
        sexColumns();
        birthColumn();
        sexColumn();
        identity(QStringLiteral("national_id"));
        identity(QStringLiteral("old_national_id"));
        person_.staffCode = text(QStringLiteral("staff_code"));
        person_.position = text(QStringLiteral("position"));
        person_.unit = textAcrossRows(QStringLiteral("unit"));
        person_.department = textAcrossRows(QStringLiteral("department"));
        if (columns_.unitIsDepartment && !corrections_.contains(QStringLiteral("unit")))
            std::swap(person_.unit, person_.department);
        person_.audience = text(QStringLiteral("audience"));
        phone();
        email();
        person_.note = text(QStringLiteral("note"));
        ethnicity();
        learning();
        enterprise();
        for (const QString& key : columns_.moreKeys)
            if (const QString found = textAcrossRows(key); !found.isEmpty()) person_.more.insert(key, found);
        return std::move(person_);
    }

  private:
    void refuse(int column, const QString& value, const QString& reason) {
        person_.refusals.push_back({person_.row, column, value.left(80), reason});
    }
    void warn(int column, const QString& value, const QString& reason) {
        person_.warnings.push_back({person_.row, column, value.left(80), reason});
    }

    // The cell's text; nothing, and the row refused, where the cell holds no value that can be trusted.
    QString textAt(int column) {
        if (column < 0) return {};
        const Cell& cell = sheet_.at(person_.row, column);
        if (cell.kind == Cell::Kind::error) {
            refuse(column, cell.text(), say("core", "Ô báo lỗi"));
            return {};
        }
        if (cell.isEmpty() && cell.fromFormula) {
            refuse(column, {},
                   say("core", "Ô có công thức nhưng chưa có giá trị; mở tệp bằng Excel và lưu lại"));
            return {};
        }
        const QString written = cell.text();
        if (isLegacyEncoded(written)) {
            refuse(column, written,
                   say("core",
                       "Chữ gõ theo bảng mã cũ (TCVN3, VNI); chọn bảng mã của cột này, hoặc chuyển tệp sang "
                       "Unicode"));
            return {};
        }
        const QString found = normalised(written);
        if (found.size() <= longestText) return found;
        refuse(column, found, say("core", "Nội dung dài quá %1 ký tự").arg(longestText));
        return {};
    }
    // The field's text: put in by hand, else as the cell has it.
    QString text(const QString& key) {
        if (!corrections_.contains(key)) return textAt(columns_.column(key));
        const QString found = normalised(corrections_.value(key));
        if (found.size() <= longestText) return found;
        refuse(columns_.column(key), found, say("core", "Nội dung dài quá %1 ký tự").arg(longestText));
        return {};
    }
    // Kept for whoever puts the cell right.
    void keepWritten(const QString& key, const QString& text) { person_.written.insert(key, text); }

    // A unit written once in a cell merged over the rows of its people.
    QString textAcrossRows(const QString& key) {
        const QString own = text(key);
        const int column = columns_.column(key);
        if (!own.isEmpty() || column < 0 || corrections_.contains(key)) return own;
        const CellRange span = sheet_.spanAt(person_.row, column);
        if (span.firstColumn != column || span.firstRow == person_.row) return {};
        return normalised(sheet_.at(span.firstRow, column).text());
    }

    void name() {
        const QString key = QStringLiteral("full_name");
        QString name;
        if (corrections_.contains(key)) {
            name = normalised(corrections_.value(key));
        } else {
            for (const int column : columns_.nameColumns) textAt(column);  // errors in them are refused
            name = nameIn(sheet_, columns_, person_.row);
        }
        const int column = columns_.nameColumns.front();
        person_.fullName = properCase(name.left(longestName));
        const auto is = [&](auto test) { return std::any_of(name.begin(), name.end(), test); };
        if (name.isEmpty())
            refuse(column, {}, say("core", "Thiếu họ tên"));
        else if (name.size() > longestName)
            refuse(column, name, say("core", "Họ tên dài quá %1 ký tự").arg(longestName));
        else if (is([](QChar c) { return c.isDigit(); }))
            refuse(column, name, say("core", "Họ tên có chữ số"));
        else if (!is([](QChar c) { return c.isLetter(); }))
            refuse(column, name, say("core", "Họ tên không có chữ cái"));
    }

    static bool isMark(const QString& text) {
        static const QStringList marks{QStringLiteral("x"), QStringLiteral("v"), QStringLiteral("+"),
                                       QStringLiteral("✓"), QStringLiteral("1")};
        return marks.contains(text.toLower());
    }

    // Nam | Nữ: the column in which a date or a mark stands tells the sex.
    void sexColumns() {
        bool found = false;
        for (const auto& [column, sex] : columns_.sexColumns) {
            const QString written = textAt(column);
            if (written.isEmpty()) continue;
            if (found) {
                refuse(column, written, say("core", "Cả hai cột Nam và Nữ đều có nội dung"));
                return;
            }
            found = true;
            person_.sex = sex;
            const bool dates = columns_.byKey.value(QStringLiteral("birth_male"), -1) == column ||
                               columns_.byKey.value(QStringLiteral("birth_female"), -1) == column;
            if (dates && !isMark(written) && !corrections_.contains(birthKey()))
                birth(sheet_.at(person_.row, column), column);
        }
    }

    static QString birthKey() { return QStringLiteral("birth_date"); }

    void birthColumn() {
        const int column = columns_.column(birthKey());
        if (corrections_.contains(birthKey())) {
            const QString written = text(birthKey());
            if (!written.isEmpty()) birth(Cell::ofText(written), column);
        } else if (!textAt(column).isEmpty()) {
            birth(sheet_.at(person_.row, column), column);
        }
    }

    void birth(const Cell& cell, int column) {
        const QString written = normalised(cell.text());
        const auto date = birthOf(cell, column);
        if (!date || date->isNull()) {
            keepWritten(birthKey(), written);
            refuse(column, written, say("core", "Không đọc được ngày sinh, hoặc không có ngày này"));
        } else if (*date > PartialDate::of(today_)) {
            keepWritten(birthKey(), written);
            refuse(column, written, say("core", "Ngày sinh sau ngày hôm nay"));
        } else {
            person_.birth = *date;
            if (!date->isFull())
                warn(column, written,
                     date->month() == 0 ? say("core", "Chỉ có năm sinh")
                                        : say("core", "Chỉ có tháng và năm sinh"));
        }
    }

    std::optional<PartialDate> birthOf(const Cell& cell, int column) {
        if (cell.kind == Cell::Kind::date) return cell.partialDate();
        if (cell.kind != Cell::Kind::number) return parsePartialDate(cell.text());
        if (cell.number != std::floor(cell.number)) return std::nullopt;
        if (cell.number >= firstYear && cell.number <= today_.year())
            return PartialDate::ofYear(int(cell.number));
        if (cell.number < firstSerial || cell.number > lastSerial) return std::nullopt;
        const QDate date = fromExcelSerial(cell.number, false);
        warn(column, cell.text(),
             say("core", "Ô mất định dạng ngày, đọc là %1").arg(PartialDate::of(date).vietnamese()));
        return PartialDate::of(date);
    }

    void sexColumn() {
        const QString written = text(QStringLiteral("sex"));
        if (written.isEmpty()) return;
        const int column = columns_.column(QStringLiteral("sex"));
        const QString plain = folded(written);
        Sex sex = Sex::unknown;
        if (plain == QLatin1String("nam") || plain == QLatin1String("ong")) sex = Sex::male;
        if (plain == QLatin1String("nu") || plain == QLatin1String("ba")) sex = Sex::female;
        if (sex == Sex::unknown)
            warn(column, written, say("core", "Không rõ giới tính; cột này ghi Nam hoặc Nữ"));
        else
            person_.sex = sex;
    }

    void identity(const QString& key) {
        const QString written = text(key);
        if (written.isEmpty()) return;
        const int column = columns_.column(key);
        const auto found = parseIdentity(written);
        const QString shown = maskedDigits(written, 3, 3);
        if (!found) {
            keepWritten(key, written);
            refuse(column, shown, say("core", "Không phải số định danh cá nhân (12 số) hoặc số CMND (9 số)"));
            return;
        }
        const bool citizen = found->kind == IdentityNumber::citizen;
        (citizen ? person_.nationalId : person_.oldNationalId) = found->number;
        if (found->zeroRestored)
            warn(column, shown,
                 say("core", "Thiếu số 0 ở đầu, đã thêm lại: %1").arg(maskedIdentity(found->number)));
        const auto female =
            person_.sex == Sex::unknown ? std::nullopt : std::optional(person_.sex == Sex::female);
        for (const QString& reason : identityWarnings(found->number, person_.birth, female))
            warn(column, maskedIdentity(found->number), reason);
    }

    void phone() {
        const QString written = text(QStringLiteral("phone"));
        if (written.isEmpty()) return;
        const int column = columns_.column(QStringLiteral("phone"));
        const auto number = parsePhone(written);
        person_.phone = number.value_or(written);
        if (!number)
            warn(column, maskedPhone(written),
                 say("core", "Không đọc được số điện thoại, giữ nguyên như trong danh sách"));
        else if (!plausiblePhone(*number))
            warn(column, maskedPhone(*number), say("core", "Đầu số điện thoại không thuộc mạng nào"));
    }

    void email() {
        person_.email = text(QStringLiteral("email"));
        const qsizetype at = person_.email.indexOf(u'@');
        if (!person_.email.isEmpty() && (at < 1 || at + 1 == person_.email.size()))
            warn(columns_.column(QStringLiteral("email")), person_.email,
                 say("core", "Không giống địa chỉ thư điện tử"));
    }

    void ethnicity() {
        const QString written = text(QStringLiteral("ethnicity"));
        if (written.isEmpty()) return;
        const QString official = ethnicGroupNamed(written);
        if (official.isEmpty())
            refuse(columns_.column(QStringLiteral("ethnicity")), written,
                   say("core", "Không có dân tộc này trong danh mục 54 dân tộc Việt Nam"));
        person_.ethnicity = official;
    }

    // With its line breaks, which stand between what a cell lists.
    QString lines(const QString& key) {
        const QString whole = text(key);
        if (whole.isEmpty() || corrections_.contains(key)) return whole;
        return normalisedLines(sheet_.at(person_.row, columns_.column(key)).text());
    }

    void learning() {
        const QString speciality = text(QStringLiteral("speciality"));
        const bool general = columns_.column(QStringLiteral("degree")) >= 0 ||
                             columns_.column(QStringLiteral("it_degree")) < 0;
        std::vector<Qualification> told;
        const auto tell = [&](const QString& key, LearningColumn column, const QString& of) {
            const auto read = readQualifications(lines(key), column, of);
            told.insert(told.end(), read.found.begin(), read.found.end());
            for (const QString& kept : read.kept)
                warn(
                    columns_.column(key), kept,
                    say("core", "Không đọc được trình độ, giữ nguyên trong ghi chú của văn bằng, chứng chỉ"));
        };
        tell(QStringLiteral("degree"), LearningColumn::degree, general ? speciality : QString());
        tell(QStringLiteral("it_degree"), LearningColumn::it_degree, general ? QString() : speciality);
        tell(QStringLiteral("it_skill"), LearningColumn::it_skill, {});
        person_.qualifications = qualificationChanges({}, told).after;
    }

    void enterprise() {
        person_.territory = textAcrossRows(QStringLiteral("territory"));
        person_.enterpriseForm = enterpriseFormIn(textAcrossRows(QStringLiteral("enterprise_form")));
        const QString key = QStringLiteral("tax_code");
        const QString written = textAcrossRows(key);
        if (written.isEmpty()) return;
        const auto code = parseTaxCode(written);
        if (!code) {
            keepWritten(key, written);  // refused where the row is of an enterprise, which is seen later
            return;
        }
        person_.taxCode = code->number;
        const QString shown = shownTaxCode(code->number);
        if (code->zeroRestored)
            warn(columns_.column(key), shown, say("core", "Thiếu số 0 ở đầu, đã thêm lại: %1").arg(shown));
    }

    const Sheet& sheet_;
    const PeopleColumns& columns_;
    QDate today_;
    const QMap<QString, QString>& corrections_;
    PersonRow person_;
};

}  // namespace

QString nameIn(const Sheet& sheet, const PeopleColumns& columns, int row) {
    QString name;
    for (const int column : columns.nameColumns) {
        const QString part = sheet.at(row, column).text();
        name = name.isEmpty() ? part : QString(name + u' ' + part);
    }
    return normalised(name);
}

PersonRow readPersonRow(const Sheet& sheet, const PeopleColumns& columns, int row, QDate today,
                        const QMap<QString, QString>& corrections) {
    return RowReader(sheet, columns, row, today, corrections).read();
}

}  // namespace taphuan
