#include "core/storage/records.h"

#include "core/storage/record_fields.h"
#include "core/storage/schema.h"

namespace taphuan {

namespace {

// Where each field of each entity is stored, and under which name it is exchanged. The one list that the
// schema, the readers, the journal and exchange are made from; a test holds it against the tables themselves.
template <class T>
struct Fields;

template <>
struct Fields<Unit> {
    static constexpr auto fields =
        std::tuple{field("kind", &Unit::kind), field("tax_code", &Unit::taxCode), field("note", &Unit::note)};
};

template <>
struct Fields<UnitVersion> {
    static constexpr auto fields = std::tuple{field("unit", &UnitVersion::unit, ownedBy(Entity::unit)),
                                              field("code", &UnitVersion::code),
                                              field("catalogue", &UnitVersion::catalogue),
                                              field("name", &UnitVersion::name),
                                              field("type", &UnitVersion::type),
                                              field("level", &UnitVersion::level),
                                              field("parent", &UnitVersion::parent, refersTo(Entity::unit)),
                                              field("valid_from", &UnitVersion::validFrom),
                                              field("valid_to", &UnitVersion::validTo),
                                              field("basis_from", &UnitVersion::basisFrom),
                                              field("basis_to", &UnitVersion::basisTo)};
};

template <>
struct Fields<UnitAlias> {
    static constexpr auto fields =
        std::tuple{field("unit", &UnitAlias::unit, ownedBy(Entity::unit)), field("alias", &UnitAlias::alias)};
};

template <>
struct Fields<Lineage> {
    static constexpr auto fields = std::tuple{
        field("old_unit", &Lineage::oldUnit, refersTo(Entity::unit)),
        field("new_unit", &Lineage::newUnit, refersTo(Entity::unit)), field("relation", &Lineage::relation),
        field("basis", &Lineage::basis), field("effective", &Lineage::effective)};
};

template <>
struct Fields<UnitGroup> {
    static constexpr auto fields =
        std::tuple{field("code", &UnitGroup::code), field("name", &UnitGroup::name),
                   field("aliases", &UnitGroup::aliases), field("kind", &UnitGroup::kind),
                   field("level", &UnitGroup::level)};
};

template <>
struct Fields<Level> {
    static constexpr auto fields = std::tuple{field("code", &Level::code),
                                              field("name", &Level::name),
                                              field("name_en", &Level::nameEn),
                                              field("rank", &Level::rank),
                                              field("valid_from", &Level::validFrom),
                                              field("valid_to", &Level::validTo)};
};

template <>
struct Fields<Person> {
    static constexpr auto fields =
        std::tuple{field("full_name", &Person::fullName),
                   field("birth", &Person::birth),
                   field("sex", &Person::sex),
                   sealedField("national_id", &Person::nationalId),
                   sealedField("old_national_id", &Person::oldNationalId),
                   field("staff_code", &Person::staffCode),
                   sealedField("phone", &Person::phone),
                   field("email", &Person::email),
                   field("note", &Person::note),
                   sealedField("ethnicity", &Person::ethnicity, Permission::ethnicityShow)};
};

template <>
struct Fields<Erasure> {
    static constexpr auto fields = std::tuple{
        field("person", &Erasure::person, refersTo(Entity::person)), field("erased_on", &Erasure::erasedOn),
        field("reason", &Erasure::reason), field("fields", &Erasure::fields)};
};

template <>
struct Fields<Membership> {
    static constexpr auto fields = std::tuple{field("person", &Membership::person, ownedBy(Entity::person)),
                                              field("unit", &Membership::unit, refersTo(Entity::unit)),
                                              field("position", &Membership::position),
                                              field("department", &Membership::department),
                                              field("is_main", &Membership::isMain),
                                              field("valid_from", &Membership::validFrom),
                                              field("valid_to", &Membership::validTo),
                                              field("leaving", &Membership::leaving)};
};

template <>
struct Fields<Audience> {
    static constexpr auto fields = std::tuple{
        field("code", &Audience::code), field("name", &Audience::name), field("name_en", &Audience::nameEn),
        field("parent", &Audience::parent, refersTo(Entity::audience)), field("family", &Audience::family)};
};

template <>
struct Fields<PersonAudience> {
    static constexpr auto fields =
        std::tuple{field("person", &PersonAudience::person, ownedBy(Entity::person)),
                   field("audience", &PersonAudience::audience, refersTo(Entity::audience)),
                   field("valid_from", &PersonAudience::validFrom),
                   field("valid_to", &PersonAudience::validTo), field("source", &PersonAudience::source)};
};

template <>
struct Fields<AudienceRule> {
    static constexpr auto fields =
        std::tuple{field("pattern", &AudienceRule::pattern),
                   field("audience", &AudienceRule::audience, refersTo(Entity::audience)),
                   field("priority", &AudienceRule::priority), field("unit_kind", &AudienceRule::unitKind)};
};

template <>
struct Fields<PersonLink> {
    static constexpr auto fields = std::tuple{
        field("kept", &PersonLink::kept, refersTo(Entity::person)),
        field("dropped", &PersonLink::dropped, refersTo(Entity::person)), field("kind", &PersonLink::kind)};
};

template <>
struct Fields<Qualification> {
    static constexpr auto fields =
        std::tuple{field("person", &Qualification::person, ownedBy(Entity::person)),
                   field("kind", &Qualification::kind),
                   field("level", &Qualification::level),
                   field("speciality", &Qualification::speciality),
                   field("issuer", &Qualification::issuer),
                   field("issued", &Qualification::issued),
                   field("number", &Qualification::number),
                   field("note", &Qualification::note)};
};

template <>
struct Fields<Plan> {
    static constexpr auto fields = std::tuple{field("code", &Plan::code),
                                              field("province", &Plan::province),
                                              field("gso_code", &Plan::gsoCode),
                                              field("title", &Plan::title),
                                              field("short_name", &Plan::shortName),
                                              field("document_type", &Plan::documentType),
                                              field("number", &Plan::number),
                                              field("signed_on", &Plan::signedOn),
                                              field("issuer", &Plan::issuer),
                                              field("signer", &Plan::signer),
                                              field("proposal", &Plan::proposal),
                                              field("period", &Plan::period),
                                              field("year_from", &Plan::yearFrom),
                                              field("year_to", &Plan::yearTo),
                                              field("vision_year", &Plan::visionYear),
                                              field("basis", &Plan::basis),
                                              field("quote", &Plan::quote)};
};

template <>
struct Fields<PlanNote> {
    static constexpr auto fields = std::tuple{
        field("plan", &PlanNote::plan, ownedBy(Entity::plan)), field("kind", &PlanNote::kind),
        field("text", &PlanNote::text), field("value", &PlanNote::value), field("quote", &PlanNote::quote)};
};

template <>
struct Fields<Task> {
    static constexpr auto fields = std::tuple{field("plan", &Task::plan, ownedBy(Entity::plan)),
                                              field("code", &Task::code),
                                              field("source", &Task::source),
                                              field("group_code", &Task::groupCode),
                                              field("group_title", &Task::groupTitle),
                                              field("name", &Task::name),
                                              field("full_text", &Task::fullText),
                                              field("scanned_text", &Task::scannedText),
                                              field("timeframe", &Task::timeframe),
                                              field("product", &Task::product),
                                              field("training_related", &Task::trainingRelated),
                                              field("quote", &Task::quote),
                                              field("note", &Task::note)};
};

template <>
struct Fields<TaskParty> {
    static constexpr auto fields =
        std::tuple{field("task", &TaskParty::task, ownedBy(Entity::task)), field("role", &TaskParty::role),
                   field("name", &TaskParty::name), field("unit", &TaskParty::unit, refersTo(Entity::unit)),
                   field("unit_group", &TaskParty::unitGroup, refersTo(Entity::unit_group))};
};

template <>
struct Fields<TaskAudience> {
    static constexpr auto fields = std::tuple{
        field("task", &TaskAudience::task, ownedBy(Entity::task)), field("name", &TaskAudience::name),
        field("audience", &TaskAudience::audience, refersTo(Entity::audience))};
};

template <>
struct Fields<BudgetLine> {
    static constexpr auto fields =
        std::tuple{field("plan", &BudgetLine::plan, ownedBy(Entity::plan)),
                   field("task", &BudgetLine::task, refersTo(Entity::task)),
                   field("code", &BudgetLine::code),
                   field("group_code", &BudgetLine::groupCode),
                   field("group_title", &BudgetLine::groupTitle),
                   field("name", &BudgetLine::name),
                   field("full_text", &BudgetLine::fullText),
                   field("scanned_text", &BudgetLine::scannedText),
                   field("lead", &BudgetLine::lead),
                   field("coordinating", &BudgetLine::coordinating),
                   field("product", &BudgetLine::product),
                   field("timeframe", &BudgetLine::timeframe),
                   field("note", &BudgetLine::note),
                   field("sum_line", &BudgetLine::sumLine, refersTo(Entity::budget_line)),
                   field("is_sum", &BudgetLine::isSum),
                   field("audience_name", &BudgetLine::audienceName),
                   field("audience", &BudgetLine::audience, refersTo(Entity::audience)),
                   field("position", &BudgetLine::position)};
};

template <>
struct Fields<BudgetAmount> {
    static constexpr auto fields =
        std::tuple{field("line", &BudgetAmount::line, ownedBy(Entity::budget_line)),
                   field("year", &BudgetAmount::year),
                   field("kind", &BudgetAmount::kind),
                   field("amount", &BudgetAmount::amount),
                   field("source", &BudgetAmount::source, refersTo(Entity::funding_source)),
                   field("training_class", &BudgetAmount::trainingClass, refersTo(Entity::training_class)),
                   field("note", &BudgetAmount::note)};
};

template <>
struct Fields<FundingSource> {
    static constexpr auto fields = std::tuple{field("plan", &FundingSource::plan, ownedBy(Entity::plan)),
                                              field("name", &FundingSource::name)};
};

template <>
struct Fields<Output> {
    static constexpr auto fields = std::tuple{field("plan", &Output::plan, ownedBy(Entity::plan)),
                                              field("line", &Output::line, refersTo(Entity::budget_line)),
                                              field("task", &Output::task, refersTo(Entity::task)),
                                              field("year", &Output::year),
                                              field("measure", &Output::measure),
                                              field("planned", &Output::planned),
                                              field("done", &Output::done),
                                              field("evidence", &Output::evidence)};
};

template <>
struct Fields<Quota> {
    static constexpr auto fields = std::tuple{field("plan", &Quota::plan, ownedBy(Entity::plan)),
                                              field("line", &Quota::line, refersTo(Entity::budget_line)),
                                              field("year", &Quota::year),
                                              field("level", &Quota::level),
                                              field("classes", &Quota::classes),
                                              field("people", &Quota::people)};
};

template <>
struct Fields<StaffingRule> {
    static constexpr auto fields =
        std::tuple{field("plan", &StaffingRule::plan, ownedBy(Entity::plan)),
                   field("rule", &StaffingRule::rule), field("value", &StaffingRule::value),
                   field("unit", &StaffingRule::unit), field("quote", &StaffingRule::quote)};
};

template <>
struct Fields<AgencyDuty> {
    static constexpr auto fields = std::tuple{
        field("plan", &AgencyDuty::plan, ownedBy(Entity::plan)), field("agency", &AgencyDuty::agency),
        field("duty", &AgencyDuty::duty), field("quote", &AgencyDuty::quote)};
};

template <>
struct Fields<AgencyDutyParty> {
    static constexpr auto fields = std::tuple{
        field("agency_duty", &AgencyDutyParty::agencyDuty, ownedBy(Entity::agency_duty)),
        field("name", &AgencyDutyParty::name), field("unit", &AgencyDutyParty::unit, refersTo(Entity::unit)),
        field("unit_group", &AgencyDutyParty::unitGroup, refersTo(Entity::unit_group))};
};

template <>
struct Fields<DutyParty> {
    static constexpr auto fields =
        std::tuple{field("duty", &DutyParty::duty, ownedBy(Entity::duty)), field("role", &DutyParty::role),
                   field("name", &DutyParty::name), field("unit", &DutyParty::unit, refersTo(Entity::unit)),
                   field("unit_group", &DutyParty::unitGroup, refersTo(Entity::unit_group))};
};

template <>
struct Fields<Duty> {
    static constexpr auto fields = std::tuple{field("plan", &Duty::plan, ownedBy(Entity::plan)),
                                              field("code", &Duty::code),
                                              field("reporter", &Duty::reporter),
                                              field("recipient", &Duty::recipient),
                                              field("via", &Duty::via),
                                              field("frequency", &Duty::frequency),
                                              field("rule", &Duty::rule),
                                              field("day", &Duty::day),
                                              field("month", &Duty::month),
                                              field("quarter", &Duty::quarter),
                                              field("year", &Duty::year),
                                              field("content", &Duty::content),
                                              field("quote", &Duty::quote),
                                              field("note", &Duty::note)};
};

template <>
struct Fields<Indicator> {
    static constexpr auto fields =
        std::tuple{field("plan", &Indicator::plan, ownedBy(Entity::plan)),
                   field("code", &Indicator::code),
                   field("name", &Indicator::name),
                   field("measure", &Indicator::measure),
                   field("source", &Indicator::source),
                   field("attainment", &Indicator::attainment),
                   field("periodicity", &Indicator::periodicity),
                   field("periodicity_basis", &Indicator::periodicityBasis),
                   field("population", &Indicator::population),
                   field("audience", &Indicator::audience, refersTo(Entity::audience)),
                   field("training_related", &Indicator::trainingRelated),
                   field("note", &Indicator::note)};
};

template <>
struct Fields<IndicatorBasis> {
    static constexpr auto fields =
        std::tuple{field("indicator", &IndicatorBasis::indicator, ownedBy(Entity::indicator)),
                   field("task", &IndicatorBasis::task, refersTo(Entity::task)),
                   field("line", &IndicatorBasis::line, refersTo(Entity::budget_line))};
};

template <>
struct Fields<Target> {
    static constexpr auto fields =
        std::tuple{field("indicator", &Target::indicator, ownedBy(Entity::indicator)),
                   field("year", &Target::year),
                   field("comparison", &Target::comparison),
                   field("value", &Target::value),
                   field("quote", &Target::quote),
                   field("own", &Target::own),
                   field("adopted_from", &Target::adoptedFrom)};
};

template <>
struct Fields<IndicatorCourse> {
    static constexpr auto fields =
        std::tuple{field("indicator", &IndicatorCourse::indicator, refersTo(Entity::indicator)),
                   field("course", &IndicatorCourse::course, refersTo(Entity::course))};
};

template <>
struct Fields<Headcount> {
    static constexpr auto fields = std::tuple{
        field("unit", &Headcount::unit, refersTo(Entity::unit)),
        field("audience", &Headcount::audience, refersTo(Entity::audience)), field("as_of", &Headcount::asOf),
        field("people", &Headcount::people), field("source", &Headcount::source)};
    static constexpr std::array pair{"unit", "audience", "as_of"};
};

template <>
struct Fields<Course> {
    static constexpr auto fields = std::tuple{field("code", &Course::code),
                                              field("name", &Course::name),
                                              field("hours", &Course::hours),
                                              field("attendance_percent", &Course::attendancePercent),
                                              field("excused_counts", &Course::excusedCounts),
                                              field("needs_assessment", &Course::needsAssessment),
                                              field("pass_percent", &Course::passPercent),
                                              field("line", &Course::line, refersTo(Entity::budget_line)),
                                              field("note", &Course::note)};
};

template <>
struct Fields<TrainingClass> {
    static constexpr auto fields =
        std::tuple{field("code", &TrainingClass::code),
                   field("name", &TrainingClass::name),
                   field("course", &TrainingClass::course, refersTo(Entity::course)),
                   field("line", &TrainingClass::line, refersTo(Entity::budget_line)),
                   field("task", &TrainingClass::task, refersTo(Entity::task)),
                   field("level", &TrainingClass::level),
                   field("unit", &TrainingClass::unit, refersTo(Entity::unit)),
                   field("starts", &TrainingClass::starts),
                   field("ends", &TrainingClass::ends),
                   field("place", &TrainingClass::place),
                   field("capacity", &TrainingClass::capacity),
                   field("state", &TrainingClass::state),
                   field("secretary", &TrainingClass::secretary),
                   field("note", &TrainingClass::note)};
};

template <>
struct Fields<Session> {
    static constexpr auto fields =
        std::tuple{field("training_class", &Session::trainingClass, ownedBy(Entity::training_class)),
                   field("number", &Session::number),
                   field("held_on", &Session::heldOn),
                   field("starts", &Session::starts),
                   field("ends", &Session::ends),
                   field("part", &Session::part),
                   field("hours", &Session::hours),
                   field("topic", &Session::topic),
                   field("room", &Session::room),
                   field("instructor", &Session::instructor)};
};

template <>
struct Fields<Nomination> {
    static constexpr auto fields =
        std::tuple{field("training_class", &Nomination::trainingClass, ownedBy(Entity::training_class)),
                   field("person", &Nomination::person, refersTo(Entity::person)),
                   field("unit", &Nomination::unit, refersTo(Entity::unit)),
                   field("state", &Nomination::state),
                   field("reason", &Nomination::reason),
                   field("decided_on", &Nomination::decidedOn)};
};

template <>
struct Fields<Enrolment> {
    static constexpr auto fields = std::tuple{
        field("training_class", &Enrolment::trainingClass, ownedBy(Entity::training_class)),
        field("person", &Enrolment::person, refersTo(Entity::person)), field("number", &Enrolment::number),
        field("valid_from", &Enrolment::validFrom), field("valid_to", &Enrolment::validTo)};
};

template <>
struct Fields<Attendance> {
    static constexpr auto fields =
        std::tuple{field("session", &Attendance::session, refersTo(Entity::session)),
                   field("enrolment", &Attendance::enrolment, ownedBy(Entity::enrolment)),
                   field("mark", &Attendance::mark), field("note", &Attendance::note)};
    static constexpr std::array pair{"session", "enrolment"};
};

template <>
struct Fields<TrainingResult> {
    static constexpr auto fields =
        std::tuple{field("enrolment", &TrainingResult::enrolment, ownedBy(Entity::enrolment)),
                   field("hours_planned", &TrainingResult::hoursPlanned),
                   field("hours_attended", &TrainingResult::hoursAttended),
                   field("score_hundredths", &TrainingResult::scoreHundredths),
                   field("took_part", &TrainingResult::tookPart),
                   field("assessed", &TrainingResult::assessed),
                   field("passed", &TrainingResult::passed),
                   field("outcome", &TrainingResult::outcome),
                   field("reason", &TrainingResult::reason),
                   field("grade", &TrainingResult::grade),
                   field("ended_on", &TrainingResult::endedOn)};
    static constexpr std::array pair{"enrolment"};
};

template <>
struct Fields<Book> {
    static constexpr auto fields = std::tuple{field("code", &Book::code),
                                              field("name", &Book::name),
                                              field("issuer", &Book::issuer, refersTo(Entity::unit)),
                                              field("kind", &Book::kind),
                                              field("pattern", &Book::pattern),
                                              field("signer_title", &Book::signerTitle),
                                              field("signer_name", &Book::signerName),
                                              field("place", &Book::place),
                                              field("opened_on", &Book::openedOn)};
};

template <>
struct Fields<Certificate> {
    static constexpr auto fields =
        std::tuple{field("book", &Certificate::book, refersTo(Entity::book)),
                   field("year", &Certificate::year),
                   field("sequence", &Certificate::sequence),
                   field("number", &Certificate::number),
                   field("person", &Certificate::person, refersTo(Entity::person)),
                   field("enrolment", &Certificate::enrolment, refersTo(Entity::enrolment)),
                   field("training_class", &Certificate::trainingClass, refersTo(Entity::training_class)),
                   field("content", &Certificate::content),
                   field("decision", &Certificate::decision),
                   field("decided_on", &Certificate::decidedOn),
                   field("issued_on", &Certificate::issuedOn),
                   field("state", &Certificate::state),
                   field("reason", &Certificate::reason),
                   field("document", &Certificate::document),
                   field("state_on", &Certificate::stateOn),
                   field("replaces", &Certificate::replaces, refersTo(Entity::certificate)),
                   field("serial", &Certificate::serial)};
    static constexpr bool insertIsFinal = true;
};

template <>
struct Fields<Setting> {
    static constexpr auto fields =
        std::tuple{field("key", &Setting::key), field("value", &Setting::value),
                   field("valid_from", &Setting::validFrom), field("valid_to", &Setting::validTo),
                   field("legal_source", &Setting::legalSource)};
};

template <>
struct Fields<Role> {
    static constexpr auto fields =
        std::tuple{field("code", &Role::code), field("name", &Role::name), field("name_en", &Role::nameEn),
                   field("permissions", &Role::permissions)};
};

template <>
struct Fields<Account> {
    static constexpr auto fields =
        std::tuple{field("name", &Account::name), field("full_name", &Account::fullName),
                   field("role", &Account::role, refersTo(Entity::role)),
                   field("everywhere", &Account::everywhere), field("closed_on", &Account::closedOn)};
};

template <>
struct Fields<AccountScope> {
    static constexpr auto fields =
        std::tuple{field("account", &AccountScope::account, ownedBy(Entity::account)),
                   field("unit", &AccountScope::unit, refersTo(Entity::unit)),
                   field("training_class", &AccountScope::trainingClass, refersTo(Entity::training_class))};
};

template <>
struct Fields<DataList> {
    static constexpr auto fields =
        std::tuple{field("name", &DataList::name),     field("received_on", &DataList::receivedOn),
                   field("source", &DataList::source), field("unit", &DataList::unit, refersTo(Entity::unit)),
                   field("basis", &DataList::basis),   field("basis_note", &DataList::basisNote),
                   field("people", &DataList::people)};
};

template <>
struct Fields<DataRequest> {
    static constexpr auto fields = std::tuple{field("person", &DataRequest::person, refersTo(Entity::person)),
                                              field("name", &DataRequest::name),
                                              field("kind", &DataRequest::kind),
                                              field("received_on", &DataRequest::receivedOn),
                                              field("note", &DataRequest::note),
                                              field("with_others", &DataRequest::withOthers),
                                              field("acknowledge_by", &DataRequest::acknowledgeBy),
                                              field("acknowledged_on", &DataRequest::acknowledgedOn),
                                              field("answer_by", &DataRequest::answerBy),
                                              field("extension", &DataRequest::extension),
                                              field("answered_on", &DataRequest::answeredOn),
                                              field("outcome", &DataRequest::outcome),
                                              field("answer", &DataRequest::answer)};
};

template <>
struct Fields<ImportProfile> {
    static constexpr auto fields =
        std::tuple{field("name", &ImportProfile::name), field("captions", &ImportProfile::captions),
                   field("columns", &ImportProfile::columns)};
};

template <>
struct Fields<RosterKind> {
    static constexpr auto fields =
        std::tuple{field("code", &RosterKind::code),      field("name", &RosterKind::name),
                   field("name_en", &RosterKind::nameEn), field("aliases", &RosterKind::aliases),
                   field("rank", &RosterKind::rank),      field("expected", &RosterKind::expected),
                   field("least", &RosterKind::least),    field("most", &RosterKind::most)};
    static constexpr std::array pair{"code"};
};

template <>
struct Fields<RosterMember> {
    static constexpr auto fields =
        std::tuple{field("kind", &RosterMember::kind, refersTo(Entity::roster_kind)),
                   field("person", &RosterMember::person, refersTo(Entity::person)),
                   field("unit", &RosterMember::unit, refersTo(Entity::unit)),
                   field("role", &RosterMember::role),
                   field("decision", &RosterMember::decision),
                   field("decided_on", &RosterMember::decidedOn),
                   field("valid_from", &RosterMember::validFrom),
                   field("valid_to", &RosterMember::validTo)};
};

using AllEntities =
    std::tuple<Unit, UnitVersion, UnitAlias, Lineage, UnitGroup, Level, Person, Membership, Audience,
               PersonAudience, AudienceRule, PersonLink, Qualification, Erasure, Plan, PlanNote, Task,
               TaskParty, TaskAudience, BudgetLine, BudgetAmount, FundingSource, Output, Quota, StaffingRule,
               AgencyDuty, Duty, DutyParty, AgencyDutyParty, Indicator, Target, IndicatorCourse, Headcount,
               IndicatorBasis, Course, TrainingClass, Session, Nomination, Enrolment, Attendance,
               TrainingResult, Book, Certificate, Setting, Role, Account, AccountScope, DataList, DataRequest,
               ImportProfile, RosterKind, RosterMember>;

// recordFrom refuses at compile time to read what it could not open.
template <class T>
constexpr bool saysWhetherSealed() {
    return std::apply([](const auto&... f) { return (f.sealed || ...); }, Fields<T>::fields) ==
           hasSealedFields<T>;
}

template <class T>
EntitySchema schemaFor() {
    static_assert(saysWhetherSealed<T>());
    EntitySchema schema{Record<T>::entity, QString::fromLatin1(Record<T>::table), {}, {}, false};
    std::apply(
        [&](const auto&... f) {
            (schema.fields.push_back({QByteArray(f.name), f.reference,
                                      stored(std::remove_cvref_t<decltype(std::declval<T>().*(f.member))>{}),
                                      f.sealed, f.shownWith}),
             ...);
        },
        Fields<T>::fields);
    if constexpr (requires { Fields<T>::pair; })
        for (const char* name : Fields<T>::pair) schema.pair.push_back(schema.fieldIndex(name));
    if constexpr (requires { Fields<T>::insertIsFinal; }) schema.insertIsFinal = Fields<T>::insertIsFinal;
    return schema;
}

template <class... T>
std::vector<EntitySchema> schemasFor(std::tuple<T...>*) {
    return {schemaFor<T>()...};
}

}  // namespace

const std::vector<EntitySchema>& allSchemas() {
    static const std::vector<EntitySchema> schemas = schemasFor(static_cast<AllEntities*>(nullptr));
    return schemas;
}

template <class T>
Values valuesOf(const T& record) {
    return std::apply([&](const auto&... f) { return Values{stored(record.*(f.member))...}; },
                      Fields<T>::fields);
}

template <class T>
T recordOf(RowId id, const Values& values) {
    T record;
    record.id = Id<T>(id);
    size_t at = 0;
    std::apply([&](const auto&... f) { (restore(record.*(f.member), values[at++]), ...); },
               Fields<T>::fields);
    return record;
}

template Values valuesOf<Unit>(const Unit&);
template Unit recordOf<Unit>(RowId, const Values&);
template Values valuesOf<UnitVersion>(const UnitVersion&);
template UnitVersion recordOf<UnitVersion>(RowId, const Values&);
template Values valuesOf<UnitAlias>(const UnitAlias&);
template UnitAlias recordOf<UnitAlias>(RowId, const Values&);
template Values valuesOf<Lineage>(const Lineage&);
template Lineage recordOf<Lineage>(RowId, const Values&);
template Values valuesOf<UnitGroup>(const UnitGroup&);
template UnitGroup recordOf<UnitGroup>(RowId, const Values&);
template Values valuesOf<Level>(const Level&);
template Level recordOf<Level>(RowId, const Values&);
template Values valuesOf<Person>(const Person&);
template Person recordOf<Person>(RowId, const Values&);
template Values valuesOf<Membership>(const Membership&);
template Membership recordOf<Membership>(RowId, const Values&);
template Values valuesOf<Audience>(const Audience&);
template Audience recordOf<Audience>(RowId, const Values&);
template Values valuesOf<PersonAudience>(const PersonAudience&);
template PersonAudience recordOf<PersonAudience>(RowId, const Values&);
template Values valuesOf<AudienceRule>(const AudienceRule&);
template AudienceRule recordOf<AudienceRule>(RowId, const Values&);
template Values valuesOf<PersonLink>(const PersonLink&);
template PersonLink recordOf<PersonLink>(RowId, const Values&);
template Values valuesOf<Qualification>(const Qualification&);
template Qualification recordOf<Qualification>(RowId, const Values&);
template Values valuesOf<Erasure>(const Erasure&);
template Erasure recordOf<Erasure>(RowId, const Values&);
template Values valuesOf<Plan>(const Plan&);
template Plan recordOf<Plan>(RowId, const Values&);
template Values valuesOf<PlanNote>(const PlanNote&);
template PlanNote recordOf<PlanNote>(RowId, const Values&);
template Values valuesOf<Task>(const Task&);
template Task recordOf<Task>(RowId, const Values&);
template Values valuesOf<TaskParty>(const TaskParty&);
template TaskParty recordOf<TaskParty>(RowId, const Values&);
template Values valuesOf<TaskAudience>(const TaskAudience&);
template TaskAudience recordOf<TaskAudience>(RowId, const Values&);
template Values valuesOf<BudgetLine>(const BudgetLine&);
template BudgetLine recordOf<BudgetLine>(RowId, const Values&);
template Values valuesOf<BudgetAmount>(const BudgetAmount&);
template BudgetAmount recordOf<BudgetAmount>(RowId, const Values&);
template Values valuesOf<FundingSource>(const FundingSource&);
template FundingSource recordOf<FundingSource>(RowId, const Values&);
template Values valuesOf<Output>(const Output&);
template Output recordOf<Output>(RowId, const Values&);
template Values valuesOf<Quota>(const Quota&);
template Quota recordOf<Quota>(RowId, const Values&);
template Values valuesOf<StaffingRule>(const StaffingRule&);
template StaffingRule recordOf<StaffingRule>(RowId, const Values&);
template Values valuesOf<AgencyDuty>(const AgencyDuty&);
template AgencyDuty recordOf<AgencyDuty>(RowId, const Values&);
template Values valuesOf<Duty>(const Duty&);
template Duty recordOf<Duty>(RowId, const Values&);
template Values valuesOf<DutyParty>(const DutyParty&);
template DutyParty recordOf<DutyParty>(RowId, const Values&);
template Values valuesOf<AgencyDutyParty>(const AgencyDutyParty&);
template AgencyDutyParty recordOf<AgencyDutyParty>(RowId, const Values&);
template Values valuesOf<Indicator>(const Indicator&);
template Indicator recordOf<Indicator>(RowId, const Values&);
template Values valuesOf<Target>(const Target&);
template Target recordOf<Target>(RowId, const Values&);
template Values valuesOf<IndicatorCourse>(const IndicatorCourse&);
template IndicatorCourse recordOf<IndicatorCourse>(RowId, const Values&);
template Values valuesOf<Headcount>(const Headcount&);
template Headcount recordOf<Headcount>(RowId, const Values&);
template Values valuesOf<IndicatorBasis>(const IndicatorBasis&);
template IndicatorBasis recordOf<IndicatorBasis>(RowId, const Values&);
template Values valuesOf<Course>(const Course&);
template Course recordOf<Course>(RowId, const Values&);
template Values valuesOf<TrainingClass>(const TrainingClass&);
template TrainingClass recordOf<TrainingClass>(RowId, const Values&);
template Values valuesOf<Session>(const Session&);
template Session recordOf<Session>(RowId, const Values&);
template Values valuesOf<Nomination>(const Nomination&);
template Nomination recordOf<Nomination>(RowId, const Values&);
template Values valuesOf<Enrolment>(const Enrolment&);
template Enrolment recordOf<Enrolment>(RowId, const Values&);
template Values valuesOf<Attendance>(const Attendance&);
template Attendance recordOf<Attendance>(RowId, const Values&);
template Values valuesOf<TrainingResult>(const TrainingResult&);
template TrainingResult recordOf<TrainingResult>(RowId, const Values&);
template Values valuesOf<Book>(const Book&);
template Book recordOf<Book>(RowId, const Values&);
template Values valuesOf<Certificate>(const Certificate&);
template Certificate recordOf<Certificate>(RowId, const Values&);
template Values valuesOf<Setting>(const Setting&);
template Setting recordOf<Setting>(RowId, const Values&);
template Values valuesOf<Role>(const Role&);
template Role recordOf<Role>(RowId, const Values&);
template Values valuesOf<Account>(const Account&);
template Account recordOf<Account>(RowId, const Values&);
template Values valuesOf<AccountScope>(const AccountScope&);
template AccountScope recordOf<AccountScope>(RowId, const Values&);
template Values valuesOf<DataList>(const DataList&);
template DataList recordOf<DataList>(RowId, const Values&);
template Values valuesOf<DataRequest>(const DataRequest&);
template DataRequest recordOf<DataRequest>(RowId, const Values&);
template Values valuesOf<ImportProfile>(const ImportProfile&);
template ImportProfile recordOf<ImportProfile>(RowId, const Values&);
template Values valuesOf<RosterKind>(const RosterKind&);
template RosterKind recordOf<RosterKind>(RowId, const Values&);
template Values valuesOf<RosterMember>(const RosterMember&);
template RosterMember recordOf<RosterMember>(RowId, const Values&);

}  // namespace taphuan
