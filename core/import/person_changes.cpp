#include "core/import/person_changes.h"

#include "core/base/say.h"
#include "core/domain/qualification_words.h"
#include "core/import/qualification_text.h"
#include "core/text/fold.h"
#include "core/text/identity.h"
#include "core/text/phone.h"

namespace taphuan {

namespace {

QString plain(QStringView text) {
    return text.toString();
}

QString sexName(Sex sex) {
    switch (sex) {
        case Sex::female:
            return say("core", "Nữ");
        case Sex::male:
            return say("core", "Nam");
        case Sex::unknown:
            break;
    }
    return {};
}

class Comparison {
  public:
    Comparison(const KnownPerson& known, const PersonRow& row, const Place& place,
               const WantedAudiences& wanted, const UnitMatcher& units, const AudienceCatalogue& audiences,
               const PeopleImportOptions& options)
        : known_(known),
          row_(row),
          place_(place),
          wanted_(wanted),
          units_(units),
          audiences_(audiences),
          options_(options) {
        changes_.entry.person = known.person;
    }

    PersonChanges compare() {
        name();
        number("national_id", row_.nationalId, &Person::nationalId, maskedIdentity);
        number("old_national_id", row_.oldNationalId, &Person::oldNationalId, maskedIdentity);
        number("staff_code", row_.staffCode, &Person::staffCode, plain);
        birthAndSex();
        text("phone", row_.phone, &Person::phone, maskedPhone);
        text("email", row_.email, &Person::email, plain);
        text("note", row_.note, &Person::note, plain);
        text("ethnicity", row_.ethnicity, &Person::ethnicity, plain);
        qualifications();
        membership();
        audiences();
        return std::move(changes_);
    }

  private:
    void changed(const char* field, const QString& from, const QString& to) {
        changes_.fields.push_back({QString::fromLatin1(field), from, to});
    }

    template <class Show>
    void text(const char* field, const QString& value, QString Person::*member, Show show) {
        QString& stored = changes_.entry.person.*member;
        if (value.isEmpty() || value == stored) return;
        changed(field, show(stored), show(value));
        stored = value;
    }

    // A number that any of the linked records has is known.
    template <class Show>
    void number(const char* field, const QString& value, QString Person::*member, Show show) {
        if (!known_.numbers.contains(value)) text(field, value, member, show);
    }

    // Another place of the tone, or i for y, is the same name.
    void name() {
        if (matchKey(row_.fullName) != known_.matchKey)
            text("full_name", row_.fullName, &Person::fullName, plain);
    }

    void birthAndSex() {
        Person& person = changes_.entry.person;
        const bool lessPrecise =
            row_.birth.agreesWith(person.birth) && row_.birth.iso().size() <= person.birth.iso().size();
        if (!row_.birth.isNull() && (person.birth.isNull() || !lessPrecise)) {
            changed("birth_date", person.birth.vietnamese(), row_.birth.vietnamese());
            person.birth = row_.birth;
        }
        if (row_.sex == Sex::unknown || row_.sex == person.sex) return;
        changed("sex", sexName(person.sex), sexName(row_.sex));
        person.sex = row_.sex;
    }

    static QString titlesOf(const std::vector<Qualification>& all) {
        QStringList titles;
        for (const Qualification& one : all) titles << titleOf(one);
        return titles.join(QStringLiteral("; "));
    }

    void qualifications() {
        QualificationChanges told = qualificationChanges(known_.qualifications, row_.qualifications);
        if (told.written.empty()) return;
        changed("qualification", titlesOf(known_.qualifications), titlesOf(told.after));
        changes_.entry.qualifications = std::move(told.written);
    }

    void membership() {
        const Membership before = known_.main.value_or(Membership());
        const bool elsewhere = place_.created || before.unit != place_.unit;
        const bool otherPosition = !row_.position.isEmpty() && row_.position != before.position;
        const bool otherDepartment = !place_.department.isEmpty() && place_.department != before.department;
        if (elsewhere) changed("unit", units_.name(before.unit), place_.unitName);
        if (otherPosition) changed("position", before.position, row_.position);
        if (otherDepartment) changed("department", before.department, place_.department);
        positionChanged_ = otherPosition;
        if (!elsewhere && !otherPosition && !otherDepartment) return;
        Membership after = before;
        after.unit = place_.unit;
        if (otherPosition) after.position = row_.position;
        if (otherDepartment || elsewhere) after.department = place_.department;
        after.isMain = true;
        const QDate from = known_.main && elsewhere ? changeDay() : options_.on;
        const bool dated = from.isValid() && (before.validFrom.isNull() || before.validFrom < from) &&
                           (elsewhere || otherPosition);
        if (!known_.main || dated) {
            after.id = {};
            after.validFrom = from;
            after.validTo = {};
        }
        changes_.entry.membership = after;
    }

    QDate changeDay() const { return options_.on.isValid() ? options_.on : options_.today; }

    // By the rules someone is put into audiences once, and again where the position changes; then those by
    // rule that no longer fit end.
    bool rulesApply() const {
        const auto byRule = [](const PersonAudience& one) { return one.source == QLatin1String("rule"); };
        return known_.audiences.empty() ||
               (positionChanged_ && std::any_of(known_.audiences.begin(), known_.audiences.end(), byRule));
    }

    void audiences() {
        PersonEntry& entry = changes_.entry;
        const bool byRule = wanted_.source == QLatin1String("rule");
        const bool apply = !wanted_.audiences.empty() && (!byRule || rulesApply());
        QStringList before, after;
        QSet<RowId> has;
        for (const PersonAudience& one : known_.audiences) {
            before << audiences_.name(one.audience);
            has.insert(one.audience);
            const bool wanted = contains(wanted_.audiences, one.audience);
            if (apply && byRule && !wanted && one.source == QLatin1String("rule")) {
                entry.endedAudiences.push_back(one.id);
                continue;
            }
            after << before.back();
            changes_.audiences.push_back(one.audience);
        }
        if (!apply) return;
        for (const Id<Audience> one : wanted_.audiences) {
            if (has.contains(one)) continue;
            entry.audiences.push_back({one, wanted_.source});
            changes_.audiences.push_back(one);
            after << audiences_.name(one);
        }
        if (entry.audiences.empty() && entry.endedAudiences.empty()) return;
        entry.audienceFrom = entry.endedAudiences.empty() ? options_.on : changeDay();
        changed("audience", before.join(QStringLiteral("; ")), after.join(QStringLiteral("; ")));
    }

    static bool contains(const std::vector<Id<Audience>>& all, Id<Audience> one) {
        return std::find(all.begin(), all.end(), one) != all.end();
    }

    const KnownPerson& known_;
    const PersonRow& row_;
    const Place& place_;
    const WantedAudiences& wanted_;
    const UnitMatcher& units_;
    const AudienceCatalogue& audiences_;
    const PeopleImportOptions& options_;
    PersonChanges changes_;
    bool positionChanged_ = false;
};

}  // namespace

PersonChanges changesOf(const KnownPerson& known, const PersonRow& row, const Place& place,
                        const WantedAudiences& wanted, const UnitMatcher& units,
                        const AudienceCatalogue& audiences, const PeopleImportOptions& options) {
    return Comparison(known, row, place, wanted, units, audiences, options).compare();
}

PersonEntry newEntry(const PersonRow& row, const Place& place, const WantedAudiences& wanted,
                     const PeopleImportOptions& options) {
    PersonEntry entry;
    entry.person = {
        {},        row.fullName, row.birth, row.sex,      row.nationalId, row.oldNationalId, row.staffCode,
        row.phone, row.email,    row.note,  row.ethnicity};
    entry.membership = Membership{{}, {}, place.unit, row.position, place.department, true, options.on, {}};
    for (const Id<Audience> audience : wanted.audiences) entry.audiences.push_back({audience, wanted.source});
    entry.audienceFrom = options.on;
    entry.qualifications = row.qualifications;
    return entry;
}

}  // namespace taphuan
