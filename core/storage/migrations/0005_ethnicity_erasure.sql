-- Ethnicity, under the database's key; and what was erased from people's records for good.
ALTER TABLE "person" ADD COLUMN "ethnicity" TEXT NOT NULL DEFAULT '';

CREATE TABLE "erasure" (
  id INTEGER PRIMARY KEY,
  born INTEGER NOT NULL,
  "person" INTEGER NOT NULL REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
  "erased_on" TEXT,
  "reason" TEXT NOT NULL,
  "fields" TEXT NOT NULL
) STRICT;
CREATE INDEX erasure_person ON "erasure" ("person");
