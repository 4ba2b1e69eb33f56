-- What people had learnt, and why those who left did.

CREATE TABLE "qualification" (
  id INTEGER PRIMARY KEY,
  born INTEGER NOT NULL,
  "person" INTEGER NOT NULL REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
  "kind" TEXT NOT NULL,
  "level" TEXT NOT NULL,
  "speciality" TEXT NOT NULL,
  "issuer" TEXT NOT NULL,
  "issued" TEXT,
  "number" TEXT NOT NULL,
  "note" TEXT NOT NULL
) STRICT;
CREATE INDEX qualification_person ON "qualification" ("person");
-- Who has one of a level is read from the index alone.
CREATE INDEX qualification_level ON "qualification" ("kind", "level", "person", "issued");

ALTER TABLE "membership" ADD COLUMN "leaving" TEXT;
