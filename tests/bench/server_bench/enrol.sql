-- The statements of one enrolment, as core sends them, for pgbench: core/commands/enrolment_commands.cpp.
-- Of rows that server_bench.sh has put into bench_row; "rows" is their number.
\set n random(1, :rows)
\set id random(1, 9000000000000000000)
SELECT session, enrolment, training_class AS class, person FROM bench_row WHERE n = :n \gset
SELECT t.id, t."code", t."name", t."course", t."line", t."task", t."level", t."unit", t."starts", t."ends", t."place", t."capacity", t."state", t."secretary", t."note" FROM "class" t WHERE t.id = :class LIMIT 1;
BEGIN;
LOCK TABLE one_writer IN EXCLUSIVE MODE;
SELECT begin_operation();
SELECT (SELECT coalesce(max(seq), 0) FROM operation) AS head, own.replica, coalesce(last.number, 0) AS number, last.digest AS previous, (SELECT value FROM meta WHERE key = 'counter') AS counter, (SELECT value FROM meta WHERE key = 'clock') AS clock, (SELECT value FROM meta WHERE key = 'office') AS office, (SELECT count(*) FROM replica_head WHERE number > announced) AS unannounced FROM (SELECT CAST(value AS BIGINT) AS replica FROM meta WHERE key = 'replica') own LEFT JOIN operation last ON last.replica = own.replica AND last.number = (SELECT max(number) FROM operation WHERE replica = own.replica) \gset
SELECT person, root FROM person_root;
SELECT t.id, t."training_class", t."person", t."number", t."valid_from", t."valid_to" FROM "enrolment" t WHERE t.training_class = :class;
INSERT INTO "enrolment" (id, born, "training_class", "person", "number", "valid_from", "valid_to") VALUES (:id, :head + 1, :class, :person, 1, NULL, NULL);
SELECT t.id, t."training_class", t."person", t."unit", t."state", t."reason", t."decided_on" FROM "nomination" t WHERE t.training_class = :class;
INSERT INTO insert_block (seq, block, entity, rows, salts, digests) VALUES (:head + 1, 0, 54, int8send(:id), '\x00112233445566778899aabbccddeeff', '\x00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff');
INSERT INTO operation (seq, replica, number, clock, authority, kind, at, received_at, author, office, reason, undoes_replica, undoes_number, previous, digest) VALUES (:head + 1, :replica, :number + 1, :clock, 0, 'class.enrol', '2026-11-30T11:24:56.269Z', '2026-11-30T11:24:56.269Z', 'client', '', 'Đưa người vào lớp L1', 0, 0, '\x00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff', '\x00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff');
INSERT INTO meta (key, value) VALUES ('counter', :counter), ('clock', :clock) ON CONFLICT (key) DO UPDATE SET value = excluded.value;
SELECT person FROM enrolment WHERE id = :id;
SELECT seq, entity, row, kind, salt, digest, content, before FROM change WHERE entity = 54 AND row = :id;
SELECT root FROM person_root WHERE person = :person;
DELETE FROM completion WHERE person = :person;
INSERT INTO completion SELECT ic.indicator, CAST(substr(r.ended_on, 1, 4) AS INTEGER) AS year, coalesce(pr.root, e.person) AS root, count(*), min(r.ended_on), min(CASE WHEN r.assessed = 1 THEN r.ended_on END), min(CASE WHEN r.passed = 1 THEN r.ended_on END) FROM result r JOIN enrolment e ON e.id = r.enrolment JOIN "class" c ON c.id = e.training_class AND c.state <> 'cancelled' JOIN (SELECT DISTINCT indicator, course FROM indicator_course) ic ON ic.course = c.course LEFT JOIN person_root pr ON pr.person = e.person WHERE r.took_part = 1 AND r.ended_on IS NOT NULL AND (e.person = :person OR e.person IN (SELECT person FROM person_root WHERE root = :person)) GROUP BY 1, 2, 3;
INSERT INTO meta (key, value) SELECT 'derived_head', CAST(:head AS TEXT) || '/' || value FROM meta WHERE key = 'schema_version' ON CONFLICT (key) DO UPDATE SET value = excluded.value;
COMMIT;
SELECT t.id, t."training_class", t."person", t."number", t."valid_from", t."valid_to" FROM "enrolment" t WHERE t.person = :person LIMIT 1;
