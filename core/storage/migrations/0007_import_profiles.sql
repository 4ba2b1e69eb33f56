-- How lists of one shape are read, where that was corrected by hand.

CREATE TABLE "import_profile" (
  id INTEGER PRIMARY KEY,
  born INTEGER NOT NULL,
  "name" TEXT NOT NULL,
  "captions" TEXT NOT NULL,
  "columns" TEXT NOT NULL
) STRICT;
