-- What a server adds to the schema; run again after every migration. Whoever writes a journaled table has to have
-- an operation open, and at commit the journal has to hold what it wrote; whoever reads sees the people of their
-- units. core's rules are its own: what a log-in breaks of them by hand, `check` finds.

-- Locked by whoever writes, from the beginning to the commit. A table's lock is waited for without a snapshot:
-- with an advisory lock every waiting writer would keep the server from tidying up what the others replace.
CREATE TABLE IF NOT EXISTS taphuan.one_writer ();

-- Numbers the rows that operations write, one after the other.
CREATE UNLOGGED SEQUENCE IF NOT EXISTS taphuan.rows_written;

-- The one operation that is open: its transaction, its log-in, and what came before it: the journal's head, and the
-- number of the last row written. One row, written over by the next operation: rows that come and go would leave the
-- server more to read every time, until it tidies up.
CREATE UNLOGGED TABLE IF NOT EXISTS taphuan.open_operation (
  xid xid8 NOT NULL,
  login TEXT NOT NULL,
  head BIGINT NOT NULL,
  written BIGINT NOT NULL
);

-- The rows that it has written, numbered from 1, and each as it was before; null: it was not there. Later numbers are
-- of earlier operations.
CREATE UNLOGGED TABLE IF NOT EXISTS taphuan.touched (
  number BIGINT PRIMARY KEY,
  entity BIGINT NOT NULL,
  row BIGINT NOT NULL,
  of_table TEXT NOT NULL,
  before TEXT
);

-- Sessions of log-ins whose role may write something: commands read everything and are held to their scope when
-- they write.
CREATE UNLOGGED TABLE IF NOT EXISTS taphuan.working (
  pid INTEGER PRIMARY KEY,
  login TEXT NOT NULL
);

CREATE OR REPLACE FUNCTION taphuan.permissions() RETURNS TEXT[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = taphuan, pg_temp AS $$
  SELECT string_to_array(r.permissions, E'\n') FROM account a JOIN role r ON r.id = a.role
  WHERE a.name = session_user AND a.closed_on IS NULL
$$;

-- Whether this log-in owns the schema, or the office has no accounts yet.
CREATE OR REPLACE FUNCTION taphuan.is_owner() RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = taphuan, pg_temp AS $$
BEGIN
  RETURN current_user = session_user;
END $$;

-- False for a role that may write nothing: it goes on reading what is its own.
CREATE OR REPLACE FUNCTION taphuan.work() RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = taphuan, pg_temp AS $$
BEGIN
  IF NOT is_owner() AND NOT coalesce(permissions() && ARRAY['people_write', 'classes_write', 'marks_write',
      'certificates_write', 'plans_write', 'accounts_write', 'people_erase'], false) THEN
    RETURN false;
  END IF;
  DELETE FROM working WHERE pid NOT IN (SELECT a.pid FROM pg_stat_activity a) OR pid = pg_backend_pid();
  INSERT INTO working VALUES (pg_backend_pid(), session_user);
  RETURN true;
END $$;

CREATE OR REPLACE FUNCTION taphuan.begin_operation() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = taphuan, pg_temp AS $$
BEGIN
  LOCK TABLE one_writer IN EXCLUSIVE MODE;
  IF EXISTS (SELECT FROM open_operation WHERE xid = pg_current_xact_id_if_assigned()) THEN
    RAISE EXCEPTION 'one operation in a transaction' USING ERRCODE = '42501';
  END IF;
  UPDATE open_operation SET xid = pg_current_xact_id(), login = session_user, written = nextval('rows_written'),
    head = (SELECT coalesce(max(seq), 0) FROM operation);
  IF NOT FOUND THEN
    INSERT INTO open_operation
      SELECT pg_current_xact_id(), session_user, coalesce(max(seq), 0), nextval('rows_written') FROM operation;
  END IF;
END $$;

CREATE OR REPLACE FUNCTION taphuan.guard() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = taphuan, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM open_operation
                 WHERE xid = pg_current_xact_id_if_assigned() AND login = session_user) THEN
    RAISE EXCEPTION 'only within an operation' USING ERRCODE = '42501';
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION taphuan.note_new() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = taphuan, pg_temp AS $$
BEGIN
  INSERT INTO touched SELECT nextval('rows_written') - o.written, TG_ARGV[0]::BIGINT, w.id, TG_TABLE_NAME, NULL
    FROM written w, open_operation o
    ON CONFLICT (number) DO UPDATE SET entity = excluded.entity, row = excluded.row, of_table = excluded.of_table,
    before = excluded.before;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION taphuan.note_old() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = taphuan, pg_temp AS $$
BEGIN
  INSERT INTO touched SELECT nextval('rows_written') - o.written, TG_ARGV[0]::BIGINT, w.id, TG_TABLE_NAME, w::TEXT
    FROM written w, open_operation o
    ON CONFLICT (number) DO UPDATE SET entity = excluded.entity, row = excluded.row, of_table = excluded.of_table,
    before = excluded.before;
  RETURN NULL;
END $$;

-- The rows that operations after the head recorded. Mostly a handful, however long the journal; of ranges the server
-- thinks otherwise.
CREATE OR REPLACE FUNCTION taphuan.recorded(head BIGINT) RETURNS TABLE (of_entity BIGINT, of_row BYTEA)
LANGUAGE plpgsql STABLE ROWS 10 SET search_path = taphuan, pg_temp SET enable_seqscan = off AS $$
BEGIN
  RETURN QUERY SELECT b.entity, substr(b.rows, 8 * n + 1, 8)
    FROM insert_block b, generate_series(0, length(b.rows) / 8 - 1) n WHERE b.seq > head
    UNION ALL SELECT c.entity, int8send(c.row) FROM change c WHERE c.seq > head;
END $$;

-- At commit: whoever listens is told, and every row written is in what the operation recorded, or is again what it
-- was. A row that another office removed may come and go with those that refer to it. Whoever has it done earlier
-- (SET CONSTRAINTS) has ended the operation.
CREATE OR REPLACE FUNCTION taphuan.verify() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = taphuan, pg_temp SET enable_nestloop = off AS $$
DECLARE
  written_ BIGINT = (SELECT last_value FROM rows_written) - NEW.written;
  wrong RECORD;
  now_ TEXT;
BEGIN
  FOR wrong IN
    SELECT DISTINCT ON (t.entity, t.row) t.* FROM touched t
    LEFT JOIN recorded(NEW.head) r ON r.of_entity = t.entity AND r.of_row = int8send(t.row)
    WHERE t.number <= written_ AND r.of_row IS NULL ORDER BY t.entity, t.row, t.number
  LOOP
    IF NOT EXISTS (SELECT FROM change c WHERE c.entity = wrong.entity AND c.row = wrong.row AND c.kind = 3) THEN
      EXECUTE format('SELECT x::TEXT FROM taphuan.%I x WHERE id = $1', wrong.of_table) INTO now_ USING wrong.row;
      IF now_ IS DISTINCT FROM wrong.before THEN
        RAISE EXCEPTION 'row % of % is not in the journal', wrong.row, wrong.of_table USING ERRCODE = '42501';
      END IF;
    END IF;
  END LOOP;
  UPDATE open_operation SET login = '';
  IF written_ > 100 THEN
    DELETE FROM touched WHERE number > 100;
  END IF;
  PERFORM pg_notify('taphuan', '');
  RETURN NULL;
END $$;

-- Recorded once and for all; of a change only what stood here before is put in later. Who may erase takes out
-- contents with their salts: sixteen zeros then stand for the salt, and the digest stays.
CREATE OR REPLACE FUNCTION taphuan.only_added() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  kept RECORD;
  may_erase BOOLEAN = taphuan.is_owner() OR 'people_erase' = ANY (coalesce(taphuan.permissions(), '{}'));
BEGIN
  IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'change' THEN
    kept = NEW;
    kept.before = OLD.before;
    IF may_erase AND NEW.salt = decode(repeat('00', 16), 'hex') THEN
      kept.salt = OLD.salt;
      kept.content = OLD.content;
    END IF;
    IF kept IS NOT DISTINCT FROM OLD THEN
      RETURN NEW;
    END IF;
  END IF;
  IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'insert_block' AND may_erase THEN
    kept = NEW;
    kept.salts = OLD.salts;
    IF kept IS NOT DISTINCT FROM OLD THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION 'the journal is only added to' USING ERRCODE = '42501';
END $$;

-- What this copy of the data does bears the name of the log-in that does it.
CREATE OR REPLACE FUNCTION taphuan.own_name() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = taphuan, pg_temp AS $$
BEGIN
  IF NOT is_owner() AND NEW.author <> session_user
     AND NEW.replica = (SELECT value::BIGINT FROM meta WHERE key = 'replica') THEN
    RAISE EXCEPTION 'an operation bears the name of its log-in' USING ERRCODE = '42501';
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION taphuan.reads_all() RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = taphuan, pg_temp AS $$
BEGIN
  RETURN EXISTS (SELECT FROM working WHERE pid = pg_backend_pid() AND login = session_user);
END $$;

-- Refused rather than empty, where the log-in's role has none of the permissions.
CREATE OR REPLACE FUNCTION taphuan.may(wanted TEXT[]) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = taphuan, pg_temp AS $$
BEGIN
  IF reads_all() OR coalesce(permissions() && wanted, false) THEN
    RETURN true;
  END IF;
  RAISE EXCEPTION 'not for this account' USING ERRCODE = '42501';
END $$;

CREATE OR REPLACE FUNCTION taphuan.everywhere() RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = taphuan, pg_temp AS $$
BEGIN
  RETURN reads_all() OR EXISTS (SELECT FROM account WHERE name = session_user AND everywhere <> 0);
END $$;

-- The units of the log-in's scopes, all below them today, and those that went into one of these.
CREATE OR REPLACE FUNCTION taphuan.my_units() RETURNS SETOF BIGINT
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = taphuan, pg_temp AS $$
  WITH RECURSIVE today (day) AS (SELECT to_char(CURRENT_DATE, 'YYYY-MM-DD') COLLATE "C"),
  latest AS (SELECT v.unit, v.parent FROM unit_version v, today WHERE (v.valid_from IS NULL OR v.valid_from <= day)
    AND v.parent IS NOT NULL AND NOT EXISTS (SELECT FROM unit_version n WHERE n.unit = v.unit AND n.valid_from <= day
    AND n.valid_from > coalesce(v.valid_from, ''))),
  seen AS (SELECT old_unit, new_unit FROM lineage, today WHERE effective IS NULL OR effective <= day),
  next AS (SELECT parent AS of_unit, unit FROM latest UNION ALL SELECT new_unit, old_unit FROM seen),
  mine (id) AS (SELECT s.unit FROM account_scope s JOIN account a ON a.id = s.account
    WHERE a.name = session_user AND s.unit IS NOT NULL
    UNION SELECT n.unit FROM next n JOIN mine ON n.of_unit = mine.id)
  SELECT id FROM mine
$$;

CREATE OR REPLACE FUNCTION taphuan.my_people() RETURNS SETOF BIGINT
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = taphuan, pg_temp AS $$
  WITH units AS (SELECT my_units() AS id),
  classes AS (SELECT c.id FROM class c WHERE c.unit IN (SELECT id FROM units) OR c.id IN (SELECT s.training_class
    FROM account_scope s JOIN account a ON a.id = s.account WHERE a.name = session_user))
  SELECT m.person FROM membership m WHERE m.unit IN (SELECT id FROM units)
  UNION SELECT e.person FROM enrolment e WHERE e.training_class IN (SELECT id FROM classes)
  UNION SELECT n.person FROM nomination n WHERE n.training_class IN (SELECT id FROM classes)
  UNION SELECT s.person FROM roster_member s WHERE s.unit IN (SELECT id FROM units)
  UNION SELECT other.person FROM membership m JOIN person_root r ON r.person = m.person
    JOIN person_root other ON other.root = r.root WHERE m.unit IN (SELECT id FROM units)
$$;

-- People with names in which every word begins some word, whoever they are: which of them may be read is for the
-- tables of people to say.
CREATE OR REPLACE FUNCTION taphuan.find_people(words_ tsquery) RETURNS SETOF BIGINT
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = taphuan, pg_temp AS $$
  SELECT rowid FROM person_find WHERE words @@ words_
$$;

-- A log-in of the account's name with what the server keeps of its password; 0: the name is somebody else's. With
-- the rights of who calls it.
CREATE OR REPLACE FUNCTION taphuan.give_login(name_ TEXT, verifier TEXT) RETURNS INTEGER
LANGUAGE plpgsql SET search_path = taphuan, pg_temp AS $$
DECLARE
  group_ TEXT = (SELECT value FROM meta WHERE key = 'server_group');
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name_) THEN
    EXECUTE format('CREATE ROLE %I LOGIN PASSWORD %L IN ROLE %I', name_, verifier, group_);
  ELSIF name_ = session_user OR pg_has_role(name_, group_, 'MEMBER') THEN
    EXECUTE format('ALTER ROLE %I PASSWORD %L', name_, verifier);
  ELSE
    RETURN 0;
  END IF;
  RETURN 1;
END $$;

CREATE OR REPLACE FUNCTION taphuan.adjust_logins() RETURNS INTEGER
LANGUAGE plpgsql SET search_path = taphuan, pg_temp AS $$
DECLARE
  account_ RECORD;
  group_ TEXT = (SELECT value FROM meta WHERE key = 'server_group');
BEGIN
  FOR account_ IN
    SELECT a.name, a.closed_on IS NULL AS open, p.rolcanlogin AS could, p.rolcreaterole AS managed,
      a.closed_on IS NULL AND 'accounts_write' = ANY (string_to_array(r.permissions, E'\n')) AS manages
    FROM account a JOIN role r ON r.id = a.role JOIN pg_roles p ON p.rolname = a.name
    WHERE a.name <> session_user AND NOT p.rolsuper AND pg_has_role(a.name, group_, 'MEMBER')
  LOOP
    IF account_.open <> account_.could THEN
      EXECUTE format('ALTER ROLE %I %s', account_.name, CASE WHEN account_.open THEN 'LOGIN' ELSE 'NOLOGIN' END);
    END IF;
    IF account_.manages <> account_.managed THEN
      EXECUTE format('ALTER ROLE %I %s', account_.name,
        CASE WHEN account_.manages THEN 'CREATEROLE' ELSE 'NOCREATEROLE' END);
    END IF;
  END LOOP;
  RETURN 1;
END $$;

-- For views that refuse to be read.
CREATE OR REPLACE FUNCTION taphuan.refuse() RETURNS boolean
LANGUAGE plpgsql STABLE AS $$
BEGIN
  RAISE EXCEPTION 'not for this account' USING ERRCODE = '42501';
END $$;

DROP TRIGGER IF EXISTS verify ON taphuan.open_operation;
CREATE CONSTRAINT TRIGGER verify AFTER INSERT OR UPDATE OF xid ON taphuan.open_operation DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION taphuan.verify();
DROP TRIGGER IF EXISTS own_name ON taphuan.operation;
CREATE TRIGGER own_name AFTER INSERT ON taphuan.operation FOR EACH ROW EXECUTE FUNCTION taphuan.own_name();
