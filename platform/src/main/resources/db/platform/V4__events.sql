-- Order, authority and care for events: what came last of each subject, what could not be taken
-- and why, and what the relay could not send.

-- The last event of each subject this service took notice of, whether it concerns it or not.
CREATE TABLE platform.inbox_order (
  topic    text   NOT NULL,
  subject  text   NOT NULL,
  sequence bigint NOT NULL,
  missing  bigint NOT NULL DEFAULT 0,
  CONSTRAINT pk_inbox_order PRIMARY KEY (topic, subject)
);
COMMENT ON COLUMN platform.inbox_order.missing IS 'how many sequences before it have never come';
CREATE INDEX ix_inbox_order_missing ON platform.inbox_order (topic, subject) WHERE missing > 0;

-- WAITING, RETRYING, POISON and BEHIND hold up their subject; the others are only kept.
ALTER TABLE platform.inbox_parked
  DROP CONSTRAINT inbox_parked_state_check,
  DROP CONSTRAINT uq_inbox_parked_event_id,
  DROP CONSTRAINT inbox_parked_pkey,
  DROP COLUMN serial,
  ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid(),
  ADD COLUMN kafka_partition integer NOT NULL DEFAULT 0,
  ADD COLUMN kafka_offset bigint NOT NULL DEFAULT 0,
  ADD COLUMN source text,
  ADD COLUMN signature text,
  ADD COLUMN attempts integer NOT NULL DEFAULT 0,
  ADD COLUMN retry_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  ADD COLUMN touched_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  ALTER COLUMN event_id DROP NOT NULL,
  ALTER COLUMN type DROP NOT NULL,
  ALTER COLUMN subject DROP NOT NULL,
  ALTER COLUMN sequence DROP NOT NULL,
  ALTER COLUMN happened_at DROP NOT NULL,
  ALTER COLUMN data TYPE bytea USING convert_to(data, 'UTF8');
ALTER TABLE platform.inbox_parked
  ALTER COLUMN id DROP DEFAULT,
  ALTER COLUMN kafka_partition DROP DEFAULT,
  ALTER COLUMN kafka_offset DROP DEFAULT,
  ADD CONSTRAINT pk_inbox_parked PRIMARY KEY (id),
  ADD CONSTRAINT ck_inbox_parked_state CHECK (state IN ('WAITING', 'RETRYING', 'POISON', 'BEHIND',
    'LATE', 'UNKNOWN', 'FOREIGN', 'UNSIGNED', 'MALFORMED'));
DROP INDEX platform.ix_inbox_parked_awaits;
COMMENT ON COLUMN platform.inbox_parked.retry_at IS 'infinity for what waits for another event or a person';

-- An event holds its subject once however often it is delivered; a record is kept once.
CREATE UNIQUE INDEX uq_inbox_parked_holding ON platform.inbox_parked (event_id)
  WHERE state IN ('WAITING', 'RETRYING', 'POISON', 'BEHIND');
CREATE UNIQUE INDEX uq_inbox_parked_kept
  ON platform.inbox_parked (topic, kafka_partition, kafka_offset)
  WHERE state IN ('LATE', 'UNKNOWN', 'FOREIGN', 'UNSIGNED', 'MALFORMED');
CREATE INDEX ix_inbox_parked_holding ON platform.inbox_parked (topic, subject, sequence)
  WHERE state IN ('WAITING', 'RETRYING', 'POISON', 'BEHIND');
CREATE INDEX ix_inbox_parked_retry_at ON platform.inbox_parked (retry_at)
  WHERE state IN ('WAITING', 'RETRYING', 'BEHIND') AND retry_at < 'infinity';
CREATE INDEX ix_inbox_parked_awaits ON platform.inbox_parked (awaits) WHERE state = 'WAITING';
CREATE INDEX ix_inbox_parked_state ON platform.inbox_parked (state, id);

-- What the broker will never take keeps its fault and holds up its subject only.
ALTER TABLE platform.outbox_pending ADD COLUMN fault text;
CREATE INDEX ix_outbox_pending_fault ON platform.outbox_pending (shard, serial)
  WHERE fault IS NOT NULL;
ALTER TABLE platform.outbox ADD COLUMN headers jsonb;
COMMENT ON COLUMN platform.outbox.headers IS 'further headers, such as where a dead letter came from';

GRANT SELECT, INSERT, UPDATE ON platform.inbox_order TO "${application_role}";
GRANT UPDATE (fault) ON platform.outbox_pending TO "${application_role}";
