-- The statements of one mark, as core sends them, for pgbench: core/commands/attendance_commands.cpp.
-- Of rows that server_bench.sh has put into bench_row; "rows" is their number.
\set n random(1, :rows)
\set id random(1, 9000000000000000000)
SELECT session, enrolment, training_class AS class, person FROM bench_row WHERE n = :n \gset
SELECT t.id, t."code", t."name", t."course", t."line", t."task", t."level", t."unit", t."starts", t."ends", t."place", t."capacity", t."state", t."secretary", t."note" FROM "class" t WHERE t.id = :class LIMIT 1;
BEGIN;
LOCK TABLE one_writer IN EXCLUSIVE MODE;
SELECT begin_operation();
SELECT (SELECT coalesce(max(seq), 0) FROM operation) AS head, own.replica, coalesce(last.number, 0) AS number, last.digest AS previous, (SELECT value FROM meta WHERE key = 'counter') AS counter, (SELECT value FROM meta WHERE key = 'clock') AS clock, (SELECT value FROM meta WHERE key = 'office') AS office, (SELECT count(*) FROM replica_head WHERE number > announced) AS unannounced FROM (SELECT CAST(value AS BIGINT) AS replica FROM meta WHERE key = 'replica') own LEFT JOIN operation last ON last.replica = own.replica AND last.number = (SELECT max(number) FROM operation WHERE replica = own.replica) \gset
SELECT t.id, t."training_class", t."number", t."held_on", t."starts", t."ends", t."part", t."hours", t."topic", t."room", t."instructor" FROM "session" t WHERE t.id = :session LIMIT 1;
SELECT t.id, t."training_class", t."person", t."number", t."valid_from", t."valid_to" FROM "enrolment" t WHERE t.id = :enrolment LIMIT 1;
SELECT t.id, t."session", t."enrolment", t."mark", t."note" FROM "attendance" t WHERE t.id = :id LIMIT 1;
SELECT seq, entity, row, kind, salt, digest, content, before FROM change WHERE entity = 55 AND row = :id AND kind = 3 ORDER BY seq DESC LIMIT 1;
INSERT INTO "attendance" (id, born, "session", "enrolment", "mark", "note") VALUES (:id, :head + 1, :session, :enrolment, 'present', '');
SELECT t.id, t."enrolment", t."hours_planned", t."hours_attended", t."score_hundredths", t."took_part", t."assessed", t."passed", t."outcome", t."reason", t."grade", t."ended_on" FROM "result" t JOIN enrolment e ON e.id = t.enrolment WHERE e.training_class = :class;
INSERT INTO insert_block (seq, block, entity, rows, salts, digests) VALUES (:head + 1, 0, 55, int8send(:id), '\x00112233445566778899aabbccddeeff', '\x00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff');
INSERT INTO operation (seq, replica, number, clock, authority, kind, at, received_at, author, office, reason, undoes_replica, undoes_number, previous, digest) VALUES (:head + 1, :replica, :number + 1, :clock, 0, 'class.attend', '2026-11-30T11:24:56.269Z', '2026-11-30T11:24:56.269Z', 'client', '', 'Điểm danh buổi 1, lớp L1', 0, 0, '\x00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff', '\x00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff');
INSERT INTO meta (key, value) VALUES ('counter', :counter), ('clock', :clock) ON CONFLICT (key) DO UPDATE SET value = excluded.value;
INSERT INTO meta (key, value) SELECT 'derived_head', CAST(:head AS TEXT) || '/' || value FROM meta WHERE key = 'schema_version' ON CONFLICT (key) DO UPDATE SET value = excluded.value;
COMMIT;
