-- The whole record: from where and by which operation something was done, what was refused, and
-- the chain of hashes by which a later change of any entry shows.
ALTER TABLE platform.audit_entry
  ADD COLUMN actor_name   text,
  ADD COLUMN unit_id      uuid,
  ADD COLUMN client       text,
  ADD COLUMN address      text,
  ADD COLUMN operation    text,
  ADD COLUMN on_behalf_of text,
  ADD COLUMN outcome      text NOT NULL DEFAULT 'DONE',
  ADD COLUMN problem      text,
  ADD COLUMN status       smallint,
  ADD COLUMN rules        text[],
  ALTER COLUMN subject_type DROP NOT NULL,
  ALTER COLUMN subject_id DROP NOT NULL,
  ADD CONSTRAINT ck_audit_entry_outcome CHECK (outcome IN ('DONE', 'REFUSED'));
COMMENT ON COLUMN platform.audit_entry.on_behalf_of IS 'who lent the role for an absence';
COMMENT ON COLUMN platform.audit_entry.rules IS 'rules by which a request was refused';

-- The auditor reads in the order of time, whatever the entries are chosen by.
DROP INDEX platform.ix_audit_entry_subject;
CREATE INDEX ix_audit_entry_happened_at ON platform.audit_entry (happened_at, id);
CREATE INDEX ix_audit_entry_actor ON platform.audit_entry (actor, happened_at, id);
CREATE INDEX ix_audit_entry_operation ON platform.audit_entry (operation, happened_at, id);
CREATE INDEX ix_audit_entry_subject_type ON platform.audit_entry (subject_type, happened_at, id);
CREATE INDEX ix_audit_entry_subject_id ON platform.audit_entry (subject_id, happened_at, id);
CREATE INDEX ix_audit_entry_unit_id ON platform.audit_entry (unit_id, happened_at, id)
  WHERE unit_id IS NOT NULL;
CREATE INDEX ix_audit_entry_refused ON platform.audit_entry (happened_at, id)
  WHERE outcome = 'REFUSED';

-- What is still to be chained, in the order of writing; one writer empties it after the commits.
CREATE TABLE platform.audit_pending (
  serial   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  entry_id uuid   NOT NULL
);
INSERT INTO platform.audit_pending (entry_id)
  SELECT id FROM platform.audit_entry ORDER BY recorded_at, id;

CREATE TABLE platform.audit_chain (
  position   bigint      PRIMARY KEY,
  entry_id   uuid        NOT NULL,
  hash       bytea       NOT NULL,
  chained_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT uq_audit_chain_entry_id UNIQUE (entry_id)
);
COMMENT ON COLUMN platform.audit_chain.position IS 'counts from 1 without gaps';
COMMENT ON COLUMN platform.audit_chain.hash IS 'SHA-256 of the hash before and the whole entry';

CREATE TABLE platform.audit_checkpoint (
  number    bigint      PRIMARY KEY,
  position  bigint      NOT NULL,
  hash      bytea       NOT NULL,
  signed_at timestamptz NOT NULL,
  key_id    text        NOT NULL,
  signature bytea       NOT NULL,
  CONSTRAINT uq_audit_checkpoint_position UNIQUE (position)
);
COMMENT ON COLUMN platform.audit_checkpoint.number IS 'counts from 1 without gaps; it is signed too';

GRANT SELECT, INSERT, DELETE ON platform.audit_pending TO "${application_role}";
GRANT SELECT, INSERT ON platform.audit_chain, platform.audit_checkpoint TO "${application_role}";

-- Every request, by month; the application can add rows and can read none.
CREATE TABLE platform.access_log (
  at         timestamptz NOT NULL,
  subject    text,
  client     text,
  address    text,
  method     text        NOT NULL,
  path       text        NOT NULL,
  status     smallint    NOT NULL,
  millis     integer     NOT NULL,
  request_id text
) PARTITION BY RANGE (at);
CREATE INDEX ix_access_log_at ON platform.access_log USING brin (at);
COMMENT ON COLUMN platform.access_log.path IS 'with the names of the query''s parameters, not their values';
GRANT INSERT ON platform.access_log TO "${application_role}";

-- Makes the partitions of this month and the next two and drops those that are older than asked
-- for, counted in whole months; fewer than six are refused here too.
CREATE FUNCTION platform.keep_access_log(kept_months integer) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
SET lock_timeout = '5s'
AS $$
DECLARE
  this_month timestamptz := date_trunc('month', clock_timestamp());
  month timestamptz;
  partition text;
BEGIN
  IF kept_months IS NULL OR kept_months < 6 THEN
    RAISE EXCEPTION 'the access log is kept for six months at least';
  END IF;
  PERFORM pg_advisory_xact_lock(hashtext('access-log'), 0);
  FOR ahead IN 0..2 LOOP
    month := this_month + make_interval(months => ahead);
    partition := to_char(month, '"access_log_"YYYY"_"MM');
    IF to_regclass(format('platform.%I', partition)) IS NULL THEN
      EXECUTE format(
        'CREATE TABLE platform.%I PARTITION OF platform.access_log FOR VALUES FROM (%L) TO (%L)',
        partition, month, month + interval '1 month');
    END IF;
  END LOOP;
  FOR partition IN
    SELECT c.relname FROM pg_inherits p JOIN pg_class c ON c.oid = p.inhrelid
    WHERE p.inhparent = 'platform.access_log'::regclass
      AND c.relname < to_char(this_month - make_interval(months => kept_months), '"access_log_"YYYY"_"MM')
  LOOP
    EXECUTE format('DROP TABLE platform.%I', partition);
  END LOOP;
END;
$$;
REVOKE ALL ON FUNCTION platform.keep_access_log(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION platform.keep_access_log(integer) TO "${application_role}";
SELECT platform.keep_access_log(12);
