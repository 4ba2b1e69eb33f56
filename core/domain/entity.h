#pragma once

#include <QtGlobal>

namespace taphuan {

// The kinds of rows the journal knows, by their wire numbers: never renumbered, never reused.
enum class Entity : quint8 {
    unit = 1,
    unit_version = 2,
    unit_alias = 3,
    lineage = 4,
    unit_group = 5,
    level = 6,
    person = 10,
    membership = 11,
    audience = 12,
    person_audience = 13,
    audience_rule = 14,
    person_link = 15,
    plan = 20,
    plan_note = 21,
    task = 22,
    task_party = 23,
    task_audience = 24,
    budget_line = 25,
    budget_amount = 26,
    funding_source = 27,
    output = 28,
    quota = 29,
    staffing_rule = 30,
    agency_duty = 31,
    duty = 32,
    duty_party = 33,
    agency_duty_party = 34,
    indicator = 40,
    target = 41,
    indicator_course = 42,
    headcount = 43,
    indicator_basis = 44,
    course = 50,
    training_class = 51,
    session = 52,
    nomination = 53,
    enrolment = 54,
    attendance = 55,
    result = 56,
    book = 60,
    certificate = 61,
    setting = 70,
    role = 80,
    account = 81,
    account_scope = 82,
    data_list = 83,
    data_request = 84,
    erasure = 85,
};

}  // namespace taphuan
