-- What every service keeps beside its state. The owner role migrates; the application role gets
-- only the rights named at the end.
CREATE SCHEMA IF NOT EXISTS platform;

-- An event is written once and never changed. What is still to be sent stands in outbox_pending,
-- whose serial is the order of sending; what the broker has taken stands in outbox_sent.
CREATE TABLE platform.outbox (
  id           uuid        PRIMARY KEY,
  topic        text        NOT NULL,
  type         text        NOT NULL,
  subject      text        NOT NULL,
  sequence     bigint      NOT NULL,
  happened_at  timestamptz NOT NULL,
  recorded_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
  request_id   text,
  data         text        NOT NULL,
  CONSTRAINT uq_outbox_sequence UNIQUE (subject, topic, sequence)
);
COMMENT ON COLUMN platform.outbox.sequence IS 'counts the events of one subject in a topic, from 1';

CREATE TABLE platform.outbox_pending (
  serial       bigint      GENERATED ALWAYS AS IDENTITY,
  shard        smallint    NOT NULL,
  event_id     uuid        NOT NULL,
  recorded_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT pk_outbox_pending PRIMARY KEY (shard, serial)
);

CREATE TABLE platform.outbox_sent (
  shard        smallint    NOT NULL,
  position     bigint      NOT NULL,
  event_id     uuid        NOT NULL,
  sent_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT pk_outbox_sent PRIMARY KEY (shard, position)
);
COMMENT ON COLUMN platform.outbox_sent.position IS 'assigned by the relay, without gaps in its shard';

CREATE TABLE platform.inbox (
  event_id   uuid        PRIMARY KEY,
  type       text        NOT NULL,
  handled_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

CREATE TABLE platform.inbox_parked (
  serial     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  event_id   uuid        NOT NULL,
  topic      text        NOT NULL,
  type       text        NOT NULL,
  subject    text        NOT NULL,
  sequence   bigint      NOT NULL,
  happened_at timestamptz NOT NULL,
  request_id text,
  data       text        NOT NULL,
  state      text        NOT NULL CHECK (state IN ('WAITING', 'POISON', 'BEHIND')),
  awaits     text,
  fault      text,
  parked_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT uq_inbox_parked_event_id UNIQUE (event_id)
);
CREATE INDEX ix_inbox_parked_topic_subject ON platform.inbox_parked (topic, subject, serial);
CREATE INDEX ix_inbox_parked_awaits ON platform.inbox_parked (awaits) WHERE awaits IS NOT NULL;

CREATE TABLE platform.idempotency_key (
  client      text        NOT NULL,
  key         text        NOT NULL,
  fingerprint text        NOT NULL,
  status      smallint    NOT NULL,
  location    text,
  etag        text,
  body        text,
  stored_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT pk_idempotency_key PRIMARY KEY (client, key)
);

CREATE TABLE platform.audit_entry (
  id           uuid        PRIMARY KEY,
  happened_at  timestamptz NOT NULL,
  recorded_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
  actor        text        NOT NULL,
  action       text        NOT NULL,
  subject_type text        NOT NULL,
  subject_id   text        NOT NULL,
  before       jsonb,
  after        jsonb,
  request_id   text
);
CREATE INDEX ix_audit_entry_subject ON platform.audit_entry (subject_type, subject_id, id);

CREATE TABLE platform.operation (
  id          uuid        PRIMARY KEY,
  kind        text        NOT NULL,
  status      text        NOT NULL CHECK (status IN ('RUNNING', 'SUCCEEDED', 'FAILED')),
  done        integer     NOT NULL DEFAULT 0,
  total       integer     NOT NULL,
  dry_run     boolean     NOT NULL DEFAULT false,
  faults      text        NOT NULL DEFAULT '[]',
  started_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
  touched_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
  ended_at    timestamptz
);

GRANT USAGE ON SCHEMA platform TO "${application_role}";
GRANT SELECT, INSERT ON platform.outbox, platform.outbox_sent, platform.inbox,
  platform.idempotency_key, platform.audit_entry TO "${application_role}";
GRANT SELECT, INSERT, DELETE ON platform.outbox_pending TO "${application_role}";
GRANT SELECT, INSERT, UPDATE ON platform.operation TO "${application_role}";
GRANT SELECT, INSERT, UPDATE, DELETE ON platform.inbox_parked TO "${application_role}";
