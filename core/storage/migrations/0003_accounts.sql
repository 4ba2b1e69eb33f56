-- Accounts, and personal data under the database's key. The program itself seals what lies in the file, after
-- these statements.

-- Which people have a number, by its keyed digest: 1 identity number, 2 old identity number, 3 telephone, 4 its
-- last four digits.
CREATE TABLE person_number (
  kind INTEGER NOT NULL,
  key INTEGER NOT NULL,
  person INTEGER NOT NULL,
  PRIMARY KEY (kind, key, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_number_person ON person_number (person, kind, key);

DROP INDEX person_national_id;
DROP INDEX person_old_national_id;

-- The database's key, once for every account, wrapped under its password; account 0 is the recovery key. Failures
-- since the last log-in, and when the last one was.
CREATE TABLE key_slot (
  account INTEGER PRIMARY KEY,
  salt BLOB NOT NULL,
  passes INTEGER NOT NULL,
  memory INTEGER NOT NULL,
  wrapped BLOB NOT NULL,
  failures INTEGER NOT NULL,
  failed_at TEXT NOT NULL
) STRICT;

-- What was shown or taken out of personal data: never changed, never undone.
CREATE TABLE access_log (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  account INTEGER NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  purpose TEXT NOT NULL,
  list TEXT NOT NULL,
  people INTEGER NOT NULL,
  person INTEGER,
  previous BLOB NOT NULL,
  digest BLOB NOT NULL
) STRICT;
CREATE INDEX access_log_person ON access_log (person) WHERE person IS NOT NULL;

CREATE TABLE "role" (
  id INTEGER PRIMARY KEY,
  born INTEGER NOT NULL,
  "code" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "name_en" TEXT NOT NULL,
  "permissions" TEXT NOT NULL
) STRICT;

CREATE TABLE "account" (
  id INTEGER PRIMARY KEY,
  born INTEGER NOT NULL,
  "name" TEXT NOT NULL,
  "full_name" TEXT NOT NULL,
  "role" INTEGER NOT NULL REFERENCES "role" (id) DEFERRABLE INITIALLY DEFERRED,
  "everywhere" INTEGER NOT NULL,
  "closed_on" TEXT
) STRICT;
CREATE INDEX account_role ON "account" ("role");

CREATE TABLE "account_scope" (
  id INTEGER PRIMARY KEY,
  born INTEGER NOT NULL,
  "account" INTEGER NOT NULL REFERENCES "account" (id) DEFERRABLE INITIALLY DEFERRED,
  "unit" INTEGER REFERENCES "unit" (id) DEFERRABLE INITIALLY DEFERRED,
  "training_class" INTEGER REFERENCES "class" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX account_scope_account ON "account_scope" ("account");
CREATE INDEX account_scope_unit ON "account_scope" ("unit");
CREATE INDEX account_scope_training_class ON "account_scope" ("training_class");
