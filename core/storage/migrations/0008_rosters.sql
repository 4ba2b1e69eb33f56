-- Networks and teams: which kinds there are and of which units they are expected, and who is on them.

CREATE TABLE "roster_kind" (
  id INTEGER PRIMARY KEY,
  born INTEGER NOT NULL,
  "code" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "name_en" TEXT NOT NULL,
  "aliases" TEXT NOT NULL,
  "rank" INTEGER NOT NULL,
  "expected" TEXT NOT NULL,
  "least" INTEGER NOT NULL,
  "most" INTEGER NOT NULL
) STRICT;

CREATE TABLE "roster_member" (
  id INTEGER PRIMARY KEY,
  born INTEGER NOT NULL,
  "kind" INTEGER NOT NULL REFERENCES "roster_kind" (id) DEFERRABLE INITIALLY DEFERRED,
  "person" INTEGER NOT NULL REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
  "unit" INTEGER NOT NULL REFERENCES "unit" (id) DEFERRABLE INITIALLY DEFERRED,
  "role" TEXT NOT NULL,
  "decision" TEXT NOT NULL,
  "decided_on" TEXT,
  "valid_from" TEXT,
  "valid_to" TEXT
) STRICT;
CREATE INDEX roster_member_kind ON "roster_member" ("kind");
CREATE INDEX roster_member_person ON "roster_member" ("person");
CREATE INDEX roster_member_unit ON "roster_member" ("unit", "person");
