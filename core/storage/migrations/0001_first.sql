-- The first schema: the journal, the domain tables, what is derived from them.

-- Facts about this copy of the data alone: schema_version, oldest_reader, replica, counter, clock, office.
CREATE TABLE meta (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- One row per change of the data, in the order of arrival here (seq; received_at says when). (replica, number) is
-- its name everywhere.
CREATE TABLE operation (
  seq INTEGER PRIMARY KEY,
  replica INTEGER NOT NULL,
  number INTEGER NOT NULL,
  clock INTEGER NOT NULL,
  authority INTEGER NOT NULL,
  kind TEXT NOT NULL,
  at TEXT NOT NULL,
  received_at TEXT NOT NULL,
  author TEXT NOT NULL,
  office TEXT NOT NULL,
  reason TEXT NOT NULL,
  undoes_replica INTEGER NOT NULL,
  undoes_number INTEGER NOT NULL,
  previous BLOB NOT NULL,
  digest BLOB NOT NULL,
  UNIQUE (replica, number)
) STRICT;

-- Which operations of other replicas the author had seen first in this operation; with those of the author's
-- earlier operations it is all that the author had seen, and so names what each change replaces.
CREATE TABLE operation_seen (
  replica INTEGER NOT NULL,
  number INTEGER NOT NULL,
  seen_replica INTEGER NOT NULL,
  seen_number INTEGER NOT NULL,
  PRIMARY KEY (replica, seen_replica, number)
) STRICT, WITHOUT ROWID;

-- The last operation here of every other replica, and the last of them that this replica's own chain has named.
CREATE TABLE replica_head (
  replica INTEGER PRIMARY KEY,
  number INTEGER NOT NULL,
  announced INTEGER NOT NULL
) STRICT;

-- Rows inserted by an operation whose values stand in the tables themselves: ids of 8 bytes, salts of 16,
-- digests of 32, side by side.
CREATE TABLE insert_block (
  seq INTEGER NOT NULL,
  block INTEGER NOT NULL,
  entity INTEGER NOT NULL,
  rows BLOB NOT NULL,
  salts BLOB NOT NULL,
  digests BLOB NOT NULL,
  PRIMARY KEY (seq, block)
) STRICT, WITHOUT ROWID;

-- Every other change: new values, and the values that stood here before, as canonical CBOR.
CREATE TABLE change (
  seq INTEGER NOT NULL,
  entity INTEGER NOT NULL,
  row INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  salt BLOB NOT NULL,
  digest BLOB NOT NULL,
  content BLOB NOT NULL,
  before BLOB NOT NULL,
  PRIMARY KEY (entity, row, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX change_seq ON change (seq);

-- Derived from the domain tables; meta.derived_head says up to which operation.
CREATE TABLE person_search (
  person INTEGER PRIMARY KEY,
  sort_key BLOB NOT NULL,
  match_key TEXT NOT NULL
) STRICT;
CREATE INDEX person_search_sort ON person_search (sort_key);
CREATE INDEX person_search_match ON person_search (match_key);
CREATE VIRTUAL TABLE person_find USING fts5 (folded, tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3');

-- The one record that stands for a human being who has several.
CREATE TABLE person_root (
  person INTEGER PRIMARY KEY,
  root INTEGER NOT NULL
) STRICT;
CREATE INDEX person_root_root ON person_root (root);

-- Qualifying completions per person (root), indicator and year: how often, and the first day of each attainment.
CREATE TABLE completion (
  indicator INTEGER NOT NULL,
  year INTEGER NOT NULL,
  person INTEGER NOT NULL,
  attendances INTEGER NOT NULL,
  took_part TEXT,
  assessed TEXT,
  passed TEXT,
  PRIMARY KEY (indicator, year, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX completion_person ON completion (person);

-- Domain tables. Every one has the journal operation that inserted the row in `born`.

CREATE TABLE "unit" (
  id INTEGER PRIMARY KEY,
  born INTEGER NOT NULL,
  "kind" TEXT NOT NULL,
  "tax_code" TEXT NOT NULL,
  "note" TEXT NOT NULL
) STRICT;

CREATE TABLE "unit_version" (
  id INTEGER PRIMARY KEY,
  born INTEGER NOT NULL,
  "unit" INTEGER NOT NULL REFERENCES "unit" (id) DEFERRABLE INITIALLY DEFERRED,
  "code" TEXT NOT NULL,
  "catalogue" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "type" TEXT NOT NULL,
  "level" TEXT NOT NULL,
  "parent" INTEGER REFERENCES "unit" (id) DEFERRABLE INITIALLY DEFERRED,
  "valid_from" TEXT,
  "valid_to" TEXT,
  "basis_from" TEXT NOT NULL,
  "basis_to" TEXT NOT NULL
) STRICT;
CREATE INDEX unit_version_unit ON "unit_version" ("unit");
CREATE INDEX unit_version_parent ON "unit_version" ("parent");

CREATE TABLE "unit_alias" (
  id INTEGER PRIMARY KEY,
  born INTEGER NOT NULL,
  "unit" INTEGER NOT NULL REFERENCES "unit" (id) DEFERRABLE INITIALLY DEFERRED,
  "alias" TEXT NOT NULL
) STRICT;
CREATE INDEX unit_alias_unit ON "unit_alias" ("unit");

CREATE TABLE "lineage" (
  id INTEGER PRIMARY KEY,
  born INTEGER NOT NULL,
  "old_unit" INTEGER NOT NULL REFERENCES "unit" (id) DEFERRABLE INITIALLY DEFERRED,
  "new_unit" INTEGER REFERENCES "unit" (id) DEFERRABLE INITIALLY DEFERRED,
  "relation" TEXT NOT NULL,
  "basis" TEXT NOT NULL,
  "effective" TEXT
) STRICT;
CREATE INDEX lineage_old_unit ON "lineage" ("old_unit");
CREATE INDEX lineage_new_unit ON "lineage" ("new_unit");

CREATE TABLE "unit_group" (
  id INTEGER PRIMARY KEY,
  born INTEGER NOT NULL,
  "code" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "aliases" TEXT NOT NULL,
  "kind" TEXT,
  "level" TEXT NOT NULL
) STRICT;

CREATE TABLE "level" (
  id INTEGER PRIMARY KEY,
  born INTEGER NOT NULL,
  "code" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "name_en" TEXT NOT NULL,
  "rank" INTEGER NOT NULL,
  "valid_from" TEXT,
  "valid_to" TEXT
) STRICT;

CREATE TABLE "person" (
  id INTEGER PRIMARY KEY,
  born INTEGER NOT NULL,
  "full_name" TEXT NOT NULL,
  "birth" TEXT,
  "sex" TEXT NOT NULL,
  "national_id" TEXT NOT NULL,
  "old_national_id" TEXT NOT NULL,
  "staff_code" TEXT NOT NULL,
  "phone" TEXT NOT NULL,
  "email" TEXT NOT NULL,
  "note" TEXT NOT NULL
) STRICT;

CREATE TABLE "membership" (
  id INTEGER PRIMARY KEY,
  born INTEGER NOT NULL,
  "person" INTEGER NOT NULL REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
  "unit" INTEGER NOT NULL REFERENCES "unit" (id) DEFERRABLE INITIALLY DEFERRED,
  "position" TEXT NOT NULL,
  "department" TEXT NOT NULL,
  "is_main" INTEGER NOT NULL,
  "valid_from" TEXT,
  "valid_to" TEXT
) STRICT;
CREATE INDEX membership_person ON "membership" ("person");
CREATE INDEX membership_unit ON "membership" ("unit");

CREATE TABLE "audience" (
  id INTEGER PRIMARY KEY,
  born INTEGER NOT NULL,
  "code" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "name_en" TEXT NOT NULL,
  "parent" INTEGER REFERENCES "audience" (id) DEFERRABLE INITIALLY DEFERRED,
  "family" TEXT NOT NULL
) STRICT;
CREATE INDEX audience_parent ON "audience" ("parent");

CREATE TABLE "person_audience" (
  id INTEGER PRIMARY KEY,
  born INTEGER NOT NULL,
  "person" INTEGER NOT NULL REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
  "audience" INTEGER NOT NULL REFERENCES "audience" (id) DEFERRABLE INITIALLY DEFERRED,
  "valid_from" TEXT,
  "valid_to" TEXT,
  "source" TEXT NOT NULL
) STRICT;
CREATE INDEX person_audience_person ON "person_audience" ("person");
CREATE INDEX person_audience_audience ON "person_audience" ("audience");

CREATE TABLE "audience_rule" (
  id INTEGER PRIMARY KEY,
  born INTEGER NOT NULL,
  "pattern" TEXT NOT NULL,
  "audience" INTEGER NOT NULL REFERENCES "audience" (id) DEFERRABLE INITIALLY DEFERRED,
  "priority" INTEGER NOT NULL,
  "unit_kind" TEXT
) STRICT;
CREATE INDEX audience_rule_audience ON "audience_rule" ("audience");

CREATE TABLE "person_link" (
  id INTEGER PRIMARY KEY,
  born INTEGER NOT NULL,
  "kept" INTEGER NOT NULL REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
  "dropped" INTEGER NOT NULL REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
  "kind" TEXT NOT NULL
) STRICT;
CREATE INDEX person_link_kept ON "person_link" ("kept");
CREATE INDEX person_link_dropped ON "person_link" ("dropped");

CREATE TABLE "plan" (
  id INTEGER PRIMARY KEY,
  born INTEGER NOT NULL,
  "code" TEXT NOT NULL,
  "province" TEXT NOT NULL,
  "gso_code" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "short_name" TEXT NOT NULL,
  "document_type" TEXT NOT NULL,
  "number" TEXT NOT NULL,
  "signed_on" TEXT,
  "issuer" TEXT NOT NULL,
  "signer" TEXT NOT NULL,
  "proposal" TEXT NOT NULL,
  "period" TEXT NOT NULL,
  "year_from" INTEGER NOT NULL,
  "year_to" INTEGER NOT NULL,
  "vision_year" INTEGER,
  "basis" TEXT NOT NULL,
  "quote" TEXT NOT NULL
) STRICT;

CREATE TABLE "plan_note" (
  id INTEGER PRIMARY KEY,
  born INTEGER NOT NULL,
  "plan" INTEGER NOT NULL REFERENCES "plan" (id) DEFERRABLE INITIALLY DEFERRED,
  "kind" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "value" TEXT NOT NULL,
  "quote" TEXT NOT NULL
) STRICT;
CREATE INDEX plan_note_plan ON "plan_note" ("plan");

CREATE TABLE "task" (
  id INTEGER PRIMARY KEY,
  born INTEGER NOT NULL,
  "plan" INTEGER NOT NULL REFERENCES "plan" (id) DEFERRABLE INITIALLY DEFERRED,
  "code" TEXT NOT NULL,
  "source" TEXT NOT NULL,
  "group_code" TEXT NOT NULL,
  "group_title" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "full_text" TEXT NOT NULL,
  "scanned_text" TEXT NOT NULL,
  "timeframe" TEXT NOT NULL,
  "product" TEXT NOT NULL,
  "training_related" INTEGER NOT NULL,
  "quote" TEXT NOT NULL,
  "note" TEXT NOT NULL
) STRICT;
CREATE INDEX task_plan ON "task" ("plan");

CREATE TABLE "task_party" (
  id INTEGER PRIMARY KEY,
  born INTEGER NOT NULL,
  "task" INTEGER NOT NULL REFERENCES "task" (id) DEFERRABLE INITIALLY DEFERRED,
  "role" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "unit" INTEGER REFERENCES "unit" (id) DEFERRABLE INITIALLY DEFERRED,
  "unit_group" INTEGER REFERENCES "unit_group" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX task_party_task ON "task_party" ("task");
CREATE INDEX task_party_unit ON "task_party" ("unit");
CREATE INDEX task_party_unit_group ON "task_party" ("unit_group");

CREATE TABLE "task_audience" (
  id INTEGER PRIMARY KEY,
  born INTEGER NOT NULL,
  "task" INTEGER NOT NULL REFERENCES "task" (id) DEFERRABLE INITIALLY DEFERRED,
  "name" TEXT NOT NULL,
  "audience" INTEGER REFERENCES "audience" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX task_audience_task ON "task_audience" ("task");
CREATE INDEX task_audience_audience ON "task_audience" ("audience");

CREATE TABLE "budget_line" (
  id INTEGER PRIMARY KEY,
  born INTEGER NOT NULL,
  "plan" INTEGER NOT NULL REFERENCES "plan" (id) DEFERRABLE INITIALLY DEFERRED,
  "task" INTEGER REFERENCES "task" (id) DEFERRABLE INITIALLY DEFERRED,
  "code" TEXT NOT NULL,
  "group_code" TEXT NOT NULL,
  "group_title" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "full_text" TEXT NOT NULL,
  "scanned_text" TEXT NOT NULL,
  "lead" TEXT NOT NULL,
  "coordinating" TEXT NOT NULL,
  "product" TEXT NOT NULL,
  "timeframe" TEXT NOT NULL,
  "note" TEXT NOT NULL,
  "sum_line" INTEGER REFERENCES "budget_line" (id) DEFERRABLE INITIALLY DEFERRED,
  "is_sum" INTEGER NOT NULL,
  "audience_name" TEXT NOT NULL,
  "audience" INTEGER REFERENCES "audience" (id) DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL
) STRICT;
CREATE INDEX budget_line_plan ON "budget_line" ("plan");
CREATE INDEX budget_line_task ON "budget_line" ("task");
CREATE INDEX budget_line_sum_line ON "budget_line" ("sum_line");
CREATE INDEX budget_line_audience ON "budget_line" ("audience");

CREATE TABLE "budget_amount" (
  id INTEGER PRIMARY KEY,
  born INTEGER NOT NULL,
  "line" INTEGER NOT NULL REFERENCES "budget_line" (id) DEFERRABLE INITIALLY DEFERRED,
  "year" INTEGER NOT NULL,
  "kind" TEXT NOT NULL,
  "amount" INTEGER NOT NULL,
  "source" INTEGER REFERENCES "funding_source" (id) DEFERRABLE INITIALLY DEFERRED,
  "training_class" INTEGER REFERENCES "class" (id) DEFERRABLE INITIALLY DEFERRED,
  "note" TEXT NOT NULL
) STRICT;
CREATE INDEX budget_amount_line ON "budget_amount" ("line");
CREATE INDEX budget_amount_source ON "budget_amount" ("source");
CREATE INDEX budget_amount_training_class ON "budget_amount" ("training_class");

CREATE TABLE "funding_source" (
  id INTEGER PRIMARY KEY,
  born INTEGER NOT NULL,
  "plan" INTEGER NOT NULL REFERENCES "plan" (id) DEFERRABLE INITIALLY DEFERRED,
  "name" TEXT NOT NULL
) STRICT;
CREATE INDEX funding_source_plan ON "funding_source" ("plan");

CREATE TABLE "output" (
  id INTEGER PRIMARY KEY,
  born INTEGER NOT NULL,
  "plan" INTEGER NOT NULL REFERENCES "plan" (id) DEFERRABLE INITIALLY DEFERRED,
  "line" INTEGER REFERENCES "budget_line" (id) DEFERRABLE INITIALLY DEFERRED,
  "task" INTEGER REFERENCES "task" (id) DEFERRABLE INITIALLY DEFERRED,
  "year" INTEGER NOT NULL,
  "measure" TEXT NOT NULL,
  "planned" INTEGER,
  "done" INTEGER,
  "evidence" TEXT NOT NULL
) STRICT;
CREATE INDEX output_plan ON "output" ("plan");
CREATE INDEX output_line ON "output" ("line");
CREATE INDEX output_task ON "output" ("task");

CREATE TABLE "quota" (
  id INTEGER PRIMARY KEY,
  born INTEGER NOT NULL,
  "plan" INTEGER NOT NULL REFERENCES "plan" (id) DEFERRABLE INITIALLY DEFERRED,
  "line" INTEGER REFERENCES "budget_line" (id) DEFERRABLE INITIALLY DEFERRED,
  "year" INTEGER NOT NULL,
  "level" TEXT NOT NULL,
  "classes" INTEGER,
  "people" INTEGER
) STRICT;
CREATE INDEX quota_plan ON "quota" ("plan");
CREATE INDEX quota_line ON "quota" ("line");

CREATE TABLE "staffing_rule" (
  id INTEGER PRIMARY KEY,
  born INTEGER NOT NULL,
  "plan" INTEGER NOT NULL REFERENCES "plan" (id) DEFERRABLE INITIALLY DEFERRED,
  "rule" TEXT NOT NULL,
  "value" TEXT NOT NULL,
  "unit" TEXT NOT NULL,
  "quote" TEXT NOT NULL
) STRICT;
CREATE INDEX staffing_rule_plan ON "staffing_rule" ("plan");

CREATE TABLE "agency_duty" (
  id INTEGER PRIMARY KEY,
  born INTEGER NOT NULL,
  "plan" INTEGER NOT NULL REFERENCES "plan" (id) DEFERRABLE INITIALLY DEFERRED,
  "agency" TEXT NOT NULL,
  "duty" TEXT NOT NULL,
  "quote" TEXT NOT NULL
) STRICT;
CREATE INDEX agency_duty_plan ON "agency_duty" ("plan");

CREATE TABLE "duty" (
  id INTEGER PRIMARY KEY,
  born INTEGER NOT NULL,
  "plan" INTEGER NOT NULL REFERENCES "plan" (id) DEFERRABLE INITIALLY DEFERRED,
  "code" TEXT NOT NULL,
  "reporter" TEXT NOT NULL,
  "recipient" TEXT NOT NULL,
  "via" TEXT NOT NULL,
  "frequency" TEXT NOT NULL,
  "rule" TEXT NOT NULL,
  "day" INTEGER,
  "month" INTEGER,
  "quarter" INTEGER,
  "year" INTEGER,
  "content" TEXT NOT NULL,
  "quote" TEXT NOT NULL,
  "note" TEXT NOT NULL
) STRICT;
CREATE INDEX duty_plan ON "duty" ("plan");

CREATE TABLE "duty_party" (
  id INTEGER PRIMARY KEY,
  born INTEGER NOT NULL,
  "duty" INTEGER NOT NULL REFERENCES "duty" (id) DEFERRABLE INITIALLY DEFERRED,
  "role" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "unit" INTEGER REFERENCES "unit" (id) DEFERRABLE INITIALLY DEFERRED,
  "unit_group" INTEGER REFERENCES "unit_group" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX duty_party_duty ON "duty_party" ("duty");
CREATE INDEX duty_party_unit ON "duty_party" ("unit");
CREATE INDEX duty_party_unit_group ON "duty_party" ("unit_group");

CREATE TABLE "agency_duty_party" (
  id INTEGER PRIMARY KEY,
  born INTEGER NOT NULL,
  "agency_duty" INTEGER NOT NULL REFERENCES "agency_duty" (id) DEFERRABLE INITIALLY DEFERRED,
  "name" TEXT NOT NULL,
  "unit" INTEGER REFERENCES "unit" (id) DEFERRABLE INITIALLY DEFERRED,
  "unit_group" INTEGER REFERENCES "unit_group" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX agency_duty_party_agency_duty ON "agency_duty_party" ("agency_duty");
CREATE INDEX agency_duty_party_unit ON "agency_duty_party" ("unit");
CREATE INDEX agency_duty_party_unit_group ON "agency_duty_party" ("unit_group");

CREATE TABLE "indicator" (
  id INTEGER PRIMARY KEY,
  born INTEGER NOT NULL,
  "plan" INTEGER NOT NULL REFERENCES "plan" (id) DEFERRABLE INITIALLY DEFERRED,
  "code" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "measure" TEXT NOT NULL,
  "source" TEXT NOT NULL,
  "attainment" TEXT NOT NULL,
  "periodicity" TEXT NOT NULL,
  "periodicity_basis" TEXT NOT NULL,
  "population" TEXT NOT NULL,
  "audience" INTEGER REFERENCES "audience" (id) DEFERRABLE INITIALLY DEFERRED,
  "training_related" INTEGER NOT NULL,
  "note" TEXT NOT NULL
) STRICT;
CREATE INDEX indicator_plan ON "indicator" ("plan");
CREATE INDEX indicator_audience ON "indicator" ("audience");

CREATE TABLE "indicator_basis" (
  id INTEGER PRIMARY KEY,
  born INTEGER NOT NULL,
  "indicator" INTEGER NOT NULL REFERENCES "indicator" (id) DEFERRABLE INITIALLY DEFERRED,
  "task" INTEGER REFERENCES "task" (id) DEFERRABLE INITIALLY DEFERRED,
  "line" INTEGER REFERENCES "budget_line" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX indicator_basis_indicator ON "indicator_basis" ("indicator");
CREATE INDEX indicator_basis_task ON "indicator_basis" ("task");
CREATE INDEX indicator_basis_line ON "indicator_basis" ("line");

CREATE TABLE "target" (
  id INTEGER PRIMARY KEY,
  born INTEGER NOT NULL,
  "indicator" INTEGER NOT NULL REFERENCES "indicator" (id) DEFERRABLE INITIALLY DEFERRED,
  "year" INTEGER NOT NULL,
  "comparison" TEXT NOT NULL,
  "value" INTEGER NOT NULL,
  "quote" TEXT NOT NULL,
  "own" INTEGER NOT NULL,
  "adopted_from" TEXT NOT NULL
) STRICT;
CREATE INDEX target_indicator ON "target" ("indicator");

CREATE TABLE "indicator_course" (
  id INTEGER PRIMARY KEY,
  born INTEGER NOT NULL,
  "indicator" INTEGER NOT NULL REFERENCES "indicator" (id) DEFERRABLE INITIALLY DEFERRED,
  "course" INTEGER NOT NULL REFERENCES "course" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX indicator_course_indicator ON "indicator_course" ("indicator");
CREATE INDEX indicator_course_course ON "indicator_course" ("course");

CREATE TABLE "headcount" (
  id INTEGER PRIMARY KEY,
  born INTEGER NOT NULL,
  "unit" INTEGER NOT NULL REFERENCES "unit" (id) DEFERRABLE INITIALLY DEFERRED,
  "audience" INTEGER NOT NULL REFERENCES "audience" (id) DEFERRABLE INITIALLY DEFERRED,
  "as_of" TEXT,
  "people" INTEGER NOT NULL,
  "source" TEXT NOT NULL
) STRICT;
CREATE INDEX headcount_unit ON "headcount" ("unit");
CREATE INDEX headcount_audience ON "headcount" ("audience");

CREATE TABLE "course" (
  id INTEGER PRIMARY KEY,
  born INTEGER NOT NULL,
  "code" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "hours" INTEGER NOT NULL,
  "attendance_percent" INTEGER NOT NULL,
  "excused_counts" INTEGER NOT NULL,
  "needs_assessment" INTEGER NOT NULL,
  "pass_percent" INTEGER NOT NULL,
  "line" INTEGER REFERENCES "budget_line" (id) DEFERRABLE INITIALLY DEFERRED,
  "note" TEXT NOT NULL
) STRICT;
CREATE INDEX course_line ON "course" ("line");

CREATE TABLE "class" (
  id INTEGER PRIMARY KEY,
  born INTEGER NOT NULL,
  "code" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "course" INTEGER NOT NULL REFERENCES "course" (id) DEFERRABLE INITIALLY DEFERRED,
  "line" INTEGER REFERENCES "budget_line" (id) DEFERRABLE INITIALLY DEFERRED,
  "task" INTEGER REFERENCES "task" (id) DEFERRABLE INITIALLY DEFERRED,
  "level" TEXT NOT NULL,
  "unit" INTEGER NOT NULL REFERENCES "unit" (id) DEFERRABLE INITIALLY DEFERRED,
  "starts" TEXT,
  "ends" TEXT,
  "place" TEXT NOT NULL,
  "capacity" INTEGER,
  "state" TEXT NOT NULL,
  "secretary" TEXT NOT NULL,
  "note" TEXT NOT NULL
) STRICT;
CREATE INDEX class_course ON "class" ("course");
CREATE INDEX class_line ON "class" ("line");
CREATE INDEX class_task ON "class" ("task");
CREATE INDEX class_unit ON "class" ("unit");

CREATE TABLE "session" (
  id INTEGER PRIMARY KEY,
  born INTEGER NOT NULL,
  "training_class" INTEGER NOT NULL REFERENCES "class" (id) DEFERRABLE INITIALLY DEFERRED,
  "number" INTEGER NOT NULL,
  "held_on" TEXT,
  "starts" TEXT NOT NULL,
  "ends" TEXT NOT NULL,
  "part" TEXT NOT NULL,
  "hours" INTEGER NOT NULL,
  "topic" TEXT NOT NULL,
  "room" TEXT NOT NULL,
  "instructor" TEXT NOT NULL
) STRICT;
CREATE INDEX session_training_class ON "session" ("training_class");

CREATE TABLE "nomination" (
  id INTEGER PRIMARY KEY,
  born INTEGER NOT NULL,
  "training_class" INTEGER NOT NULL REFERENCES "class" (id) DEFERRABLE INITIALLY DEFERRED,
  "person" INTEGER NOT NULL REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
  "unit" INTEGER REFERENCES "unit" (id) DEFERRABLE INITIALLY DEFERRED,
  "state" TEXT NOT NULL,
  "reason" TEXT NOT NULL,
  "decided_on" TEXT
) STRICT;
CREATE INDEX nomination_training_class ON "nomination" ("training_class");
CREATE INDEX nomination_person ON "nomination" ("person");
CREATE INDEX nomination_unit ON "nomination" ("unit");

CREATE TABLE "enrolment" (
  id INTEGER PRIMARY KEY,
  born INTEGER NOT NULL,
  "training_class" INTEGER NOT NULL REFERENCES "class" (id) DEFERRABLE INITIALLY DEFERRED,
  "person" INTEGER NOT NULL REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
  "number" INTEGER NOT NULL,
  "valid_from" TEXT,
  "valid_to" TEXT
) STRICT;
CREATE INDEX enrolment_training_class ON "enrolment" ("training_class");
CREATE INDEX enrolment_person ON "enrolment" ("person");

CREATE TABLE "attendance" (
  id INTEGER PRIMARY KEY,
  born INTEGER NOT NULL,
  "session" INTEGER NOT NULL REFERENCES "session" (id) DEFERRABLE INITIALLY DEFERRED,
  "enrolment" INTEGER NOT NULL REFERENCES "enrolment" (id) DEFERRABLE INITIALLY DEFERRED,
  "mark" TEXT NOT NULL,
  "note" TEXT NOT NULL
) STRICT;
CREATE INDEX attendance_session ON "attendance" ("session");
CREATE INDEX attendance_enrolment ON "attendance" ("enrolment");

CREATE TABLE "result" (
  id INTEGER PRIMARY KEY,
  born INTEGER NOT NULL,
  "enrolment" INTEGER NOT NULL REFERENCES "enrolment" (id) DEFERRABLE INITIALLY DEFERRED,
  "hours_planned" INTEGER NOT NULL,
  "hours_attended" INTEGER NOT NULL,
  "score_hundredths" INTEGER,
  "took_part" INTEGER NOT NULL,
  "assessed" INTEGER NOT NULL,
  "passed" INTEGER NOT NULL,
  "outcome" TEXT NOT NULL,
  "reason" TEXT NOT NULL,
  "grade" TEXT NOT NULL,
  "ended_on" TEXT
) STRICT;
CREATE INDEX result_enrolment ON "result" ("enrolment");

CREATE TABLE "book" (
  id INTEGER PRIMARY KEY,
  born INTEGER NOT NULL,
  "code" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "issuer" INTEGER NOT NULL REFERENCES "unit" (id) DEFERRABLE INITIALLY DEFERRED,
  "kind" TEXT NOT NULL,
  "pattern" TEXT NOT NULL,
  "signer_title" TEXT NOT NULL,
  "signer_name" TEXT NOT NULL,
  "place" TEXT NOT NULL,
  "opened_on" TEXT
) STRICT;
CREATE INDEX book_issuer ON "book" ("issuer");

CREATE TABLE "certificate" (
  id INTEGER PRIMARY KEY,
  born INTEGER NOT NULL,
  "book" INTEGER NOT NULL REFERENCES "book" (id) DEFERRABLE INITIALLY DEFERRED,
  "year" INTEGER NOT NULL,
  "sequence" INTEGER NOT NULL,
  "number" TEXT NOT NULL,
  "person" INTEGER NOT NULL REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
  "enrolment" INTEGER REFERENCES "enrolment" (id) DEFERRABLE INITIALLY DEFERRED,
  "training_class" INTEGER REFERENCES "class" (id) DEFERRABLE INITIALLY DEFERRED,
  "content" TEXT NOT NULL,
  "decision" TEXT NOT NULL,
  "decided_on" TEXT,
  "issued_on" TEXT,
  "state" TEXT NOT NULL,
  "reason" TEXT NOT NULL,
  "document" TEXT NOT NULL,
  "state_on" TEXT,
  "replaces" INTEGER REFERENCES "certificate" (id) DEFERRABLE INITIALLY DEFERRED,
  "serial" TEXT NOT NULL
) STRICT;
CREATE INDEX certificate_book ON "certificate" ("book");
CREATE INDEX certificate_person ON "certificate" ("person");
CREATE INDEX certificate_enrolment ON "certificate" ("enrolment");
CREATE INDEX certificate_training_class ON "certificate" ("training_class");
CREATE INDEX certificate_replaces ON "certificate" ("replaces");

CREATE TABLE "setting" (
  id INTEGER PRIMARY KEY,
  born INTEGER NOT NULL,
  "key" TEXT NOT NULL,
  "value" TEXT NOT NULL,
  "valid_from" TEXT,
  "valid_to" TEXT,
  "legal_source" TEXT NOT NULL
) STRICT;

CREATE INDEX person_national_id ON person (national_id) WHERE national_id <> '';
CREATE INDEX person_old_national_id ON person (old_national_id) WHERE old_national_id <> '';
CREATE INDEX person_staff_code ON person (staff_code) WHERE staff_code <> '';
CREATE INDEX unit_version_code ON unit_version (code);
CREATE INDEX class_code ON "class" (code);
CREATE INDEX certificate_number ON certificate (number);
CREATE INDEX result_ended_on ON "result" (ended_on);
