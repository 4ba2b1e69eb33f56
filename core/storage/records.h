#pragma once

#include "core/domain/account.h"
#include "core/domain/certificate.h"
#include "core/domain/data_rights.h"
#include "core/domain/import_profile.h"
#include "core/domain/indicator.h"
#include "core/domain/person.h"
#include "core/domain/plan.h"
#include "core/domain/qualification.h"
#include "core/domain/roster.h"
#include "core/domain/setting.h"
#include "core/domain/training.h"
#include "core/domain/unit.h"
#include "core/storage/record.h"

namespace taphuan {

// Every entity's number and table; records.cpp has the fields.

TAPHUAN_RECORD(Unit, unit, "unit")
TAPHUAN_RECORD(UnitVersion, unit_version, "unit_version")
TAPHUAN_RECORD(UnitAlias, unit_alias, "unit_alias")
TAPHUAN_RECORD(Lineage, lineage, "lineage")
TAPHUAN_RECORD(UnitGroup, unit_group, "unit_group")
TAPHUAN_RECORD(Level, level, "level")
TAPHUAN_RECORD(Person, person, "person")
TAPHUAN_RECORD(Membership, membership, "membership")
TAPHUAN_RECORD(Audience, audience, "audience")
TAPHUAN_RECORD(PersonAudience, person_audience, "person_audience")
TAPHUAN_RECORD(AudienceRule, audience_rule, "audience_rule")
TAPHUAN_RECORD(PersonLink, person_link, "person_link")
TAPHUAN_RECORD(Qualification, qualification, "qualification")
TAPHUAN_RECORD(Erasure, erasure, "erasure")
TAPHUAN_RECORD(Plan, plan, "plan")
TAPHUAN_RECORD(PlanNote, plan_note, "plan_note")
TAPHUAN_RECORD(Task, task, "task")
TAPHUAN_RECORD(TaskParty, task_party, "task_party")
TAPHUAN_RECORD(TaskAudience, task_audience, "task_audience")
TAPHUAN_RECORD(BudgetLine, budget_line, "budget_line")
TAPHUAN_RECORD(BudgetAmount, budget_amount, "budget_amount")
TAPHUAN_RECORD(FundingSource, funding_source, "funding_source")
TAPHUAN_RECORD(Output, output, "output")
TAPHUAN_RECORD(Quota, quota, "quota")
TAPHUAN_RECORD(StaffingRule, staffing_rule, "staffing_rule")
TAPHUAN_RECORD(AgencyDuty, agency_duty, "agency_duty")
TAPHUAN_RECORD(Duty, duty, "duty")
TAPHUAN_RECORD(DutyParty, duty_party, "duty_party")
TAPHUAN_RECORD(AgencyDutyParty, agency_duty_party, "agency_duty_party")
TAPHUAN_RECORD(Indicator, indicator, "indicator")
TAPHUAN_RECORD(Target, target, "target")
TAPHUAN_RECORD(IndicatorCourse, indicator_course, "indicator_course")
TAPHUAN_RECORD(Headcount, headcount, "headcount")
TAPHUAN_RECORD(IndicatorBasis, indicator_basis, "indicator_basis")
TAPHUAN_RECORD(Course, course, "course")
TAPHUAN_RECORD(TrainingClass, training_class, "class")
TAPHUAN_RECORD(Session, session, "session")
TAPHUAN_RECORD(Nomination, nomination, "nomination")
TAPHUAN_RECORD(Enrolment, enrolment, "enrolment")
TAPHUAN_RECORD(Attendance, attendance, "attendance")
TAPHUAN_RECORD(TrainingResult, result, "result")
TAPHUAN_RECORD(Book, book, "book")
TAPHUAN_RECORD(Certificate, certificate, "certificate")
TAPHUAN_RECORD(Setting, setting, "setting")
TAPHUAN_RECORD(Role, role, "role")
TAPHUAN_RECORD(Account, account, "account")
TAPHUAN_RECORD(AccountScope, account_scope, "account_scope")
TAPHUAN_RECORD(DataList, data_list, "data_list")
TAPHUAN_RECORD(DataRequest, data_request, "data_request")
TAPHUAN_RECORD(ImportProfile, import_profile, "import_profile")
TAPHUAN_RECORD(RosterKind, roster_kind, "roster_kind")
TAPHUAN_RECORD(RosterMember, roster_member, "roster_member")

}  // namespace taphuan
