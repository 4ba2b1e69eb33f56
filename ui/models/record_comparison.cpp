#include "ui/models/record_comparison.h"

#include "core/base/say.h"
#include "core/domain/field_words.h"
#include "core/storage/person_store.h"
#include "core/storage/row_labels.h"
#include "core/text/vietnamese_numbers.h"

#include <algorithm>

namespace taphuan {

namespace {

Result<PersonDetails> detailsOf(Connection& db, Id<Person> person, QDate today) {
    TAPHUAN_ASSIGN(auto details, personDetails(db, person, today));
    if (details) return *std::move(details);
    return refused(say("ui", "Hồ sơ này không còn"), {}, say("ui", "Có thể nó vừa bị xóa hoặc hoàn tác"));
}

RecordComparison::Side sideOf(const PersonDetails& details) {
    RecordComparison::Side side{details.person.id, details.person.fullName, {}};
    if (!details.memberships.empty()) {
        const MembershipLine& line = details.memberships.front();
        QStringList work{line.unitName, line.membership.position};
        work.removeAll(QString());
        side.facts << work.join(QStringLiteral(", "));
    }
    const auto certificates =
        std::count_if(details.training.begin(), details.training.end(),
                      [](const TrainingLine& line) { return !line.certificate.isEmpty(); });
    side.facts << (details.training.empty()
                       ? say("ui", "chưa học lớp nào")
                       : say("ui", "%1 lớp, %2 chứng nhận")
                             .arg(groupedNumber(static_cast<qint64>(details.training.size())),
                                  groupedNumber(certificates)));
    return side;
}

}  // namespace

Result<RecordComparison> compareRecords(Connection& db, Id<Person> first, Id<Person> second, QDate today) {
    TAPHUAN_ASSIGN(const PersonDetails one, detailsOf(db, first, today));
    TAPHUAN_ASSIGN(const PersonDetails other, detailsOf(db, second, today));
    RecordComparison comparison{sideOf(one), sideOf(other), {}};
    RowLabels labels(db, today);
    const Values ones = valuesOf(one.person), others = valuesOf(other.person);
    const EntitySchema& schema = schemaOf(Entity::person);
    for (size_t at = 0; at < schema.fields.size(); ++at) {
        const FieldSchema& field = schema.fields[at];
        const auto word = fieldWord(Entity::person, field.name);
        RecordComparison::Line line;
        line.field = field.name;
        line.word = word ? word->word : QString::fromLatin1(field.name);
        TAPHUAN_ASSIGN(line.first, labels.textOf(Entity::person, field, ones[at]));
        TAPHUAN_ASSIGN(line.second, labels.textOf(Entity::person, field, others[at]));
        if (line.first.isEmpty() && line.second.isEmpty()) continue;
        line.same = ones[at] == others[at];
        line.secondAlone = line.first.isEmpty();
        comparison.lines.push_back(std::move(line));
    }
    return comparison;
}

}  // namespace taphuan
