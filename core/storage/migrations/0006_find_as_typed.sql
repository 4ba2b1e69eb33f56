-- The words that names are found by: folded, and with their accents; every beginning of a syllable stands in the index.
DROP TABLE person_find;
CREATE VIRTUAL TABLE person_find USING fts5 (terms, tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3 4 5 6');
