-- Who may sign in and act, as far as this service was told; written from events only.
CREATE TABLE platform.account (
  subject    text    PRIMARY KEY,
  unit_id    uuid,
  place_code text,
  roles      text[]  NOT NULL,
  suspended  boolean NOT NULL
);
COMMENT ON COLUMN platform.account.subject IS 'sub of the tokens';

CREATE TABLE platform.delegation (
  id        uuid        PRIMARY KEY,
  lender    text        NOT NULL,
  borrower  text        NOT NULL,
  roles     text[]      NOT NULL,
  starts_at timestamptz NOT NULL,
  ends_at   timestamptz NOT NULL
);
CREATE INDEX ix_delegation_borrower ON platform.delegation (borrower, ends_at);

-- Who started a long work may follow it, and who sees everything.
ALTER TABLE platform.operation ADD COLUMN started_by text NOT NULL DEFAULT 'system';

GRANT SELECT, INSERT, UPDATE ON platform.account, platform.delegation TO "${application_role}";
