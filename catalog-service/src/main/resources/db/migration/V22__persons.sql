-- Rights are given by two: one prepares (an invitation, the end of a suspension, a handover), another
-- approves. An invitation that is not approved yet is PREPARED; its code counts for nothing.
ALTER TABLE member
  DROP CONSTRAINT member_status_check,
  ADD CONSTRAINT ck_member_status
    CHECK (status IN ('PREPARED', 'INVITED', 'ACTIVE', 'SUSPENDED')),
  ADD COLUMN pending     text CHECK (pending IN ('INVITATION', 'RESUMPTION', 'HANDOVER')),
  ADD COLUMN prepared_by text,
  ADD COLUMN reason      text,
  ADD CONSTRAINT ck_member_prepared
    CHECK ((status = 'PREPARED') = (pending IS NOT DISTINCT FROM 'INVITATION')),
  ADD CONSTRAINT ck_member_pending CHECK (pending IS NULL OR prepared_by IS NOT NULL);
COMMENT ON COLUMN member.pending IS 'what waits for a second administrator';
COMMENT ON COLUMN member.prepared_by IS 'who asked for it last, and may not approve it';
COMMENT ON COLUMN member.reason IS 'why it was refused';

-- Persons who may do nothing for the time being, by the sub of their tokens: those the suite keeps no
-- account of.
CREATE TABLE suspension (
  id           uuid        PRIMARY KEY,
  subject      text        NOT NULL,
  reason       text        NOT NULL,
  status       text        NOT NULL CHECK (status IN ('SUSPENDED', 'LIFTING', 'LIFTED')),
  lifting_by   text,
  suspended_at timestamptz NOT NULL,
  lifted_at    timestamptz,
  scope        text COLLATE "C" NOT NULL,
  version      bigint      NOT NULL,
  CONSTRAINT ck_suspension_lifting CHECK (status <> 'LIFTING' OR lifting_by IS NOT NULL)
);
CREATE UNIQUE INDEX uq_suspension_subject ON suspension (subject) WHERE status <> 'LIFTED';
CREATE INDEX ix_suspension_scope ON suspension (scope, id);
COMMENT ON COLUMN suspension.subject IS 'sub of the tokens';
COMMENT ON COLUMN suspension.lifting_by IS 'who asked to lift it, and may not approve that';
ALTER TABLE suspension ENABLE ROW LEVEL SECURITY;
ALTER TABLE suspension FORCE ROW LEVEL SECURITY;
CREATE POLICY suspension_scope ON suspension USING (
  CASE WHEN starts_with(scope, (SELECT nullif(current_setting('ipfund.scope', true), '')))
    THEN true ELSE false END);
GRANT SELECT, INSERT, UPDATE ON suspension TO "${application_role}";
