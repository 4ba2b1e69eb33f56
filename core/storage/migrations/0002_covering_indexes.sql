-- What coverage reads of everybody stands in indexes alone, so that a first reading passes over no whole row.
DROP INDEX membership_person;
CREATE INDEX membership_person ON membership (person, is_main, unit, valid_from, valid_to);
DROP INDEX person_audience_person;
CREATE INDEX person_audience_person ON person_audience (person, audience, valid_from, valid_to);
-- Not only of those who have a code: it also serves as the shortest list of all people.
DROP INDEX person_staff_code;
CREATE INDEX person_staff_code ON person (staff_code);
