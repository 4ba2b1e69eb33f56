-- The rights of the people whose data the office holds: on what basis it has each list, and what people asked.

CREATE TABLE "data_list" (
  id INTEGER PRIMARY KEY,
  born INTEGER NOT NULL,
  "name" TEXT NOT NULL,
  "received_on" TEXT,
  "source" TEXT NOT NULL,
  "unit" INTEGER REFERENCES "unit" (id) DEFERRABLE INITIALLY DEFERRED,
  "basis" TEXT NOT NULL,
  "basis_note" TEXT NOT NULL,
  "people" INTEGER NOT NULL
) STRICT;
CREATE INDEX data_list_unit ON "data_list" ("unit");
CREATE INDEX data_list_born ON "data_list" (born);

CREATE TABLE "data_request" (
  id INTEGER PRIMARY KEY,
  born INTEGER NOT NULL,
  "person" INTEGER REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
  "name" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "received_on" TEXT,
  "note" TEXT NOT NULL,
  "with_others" INTEGER NOT NULL,
  "acknowledge_by" TEXT,
  "acknowledged_on" TEXT,
  "answer_by" TEXT,
  "extension" TEXT NOT NULL,
  "answered_on" TEXT,
  "outcome" TEXT,
  "answer" TEXT NOT NULL
) STRICT;
CREATE INDEX data_request_person ON "data_request" ("person");
