-- Registrations of units by people without one, members of units, and roles lent for an absence.

CREATE TABLE registration (
  id            uuid        PRIMARY KEY,
  subject       text        NOT NULL,
  display_name  text,
  unit_name     text        NOT NULL,
  kind          text        NOT NULL,
  region_code   text        NOT NULL,
  credit_code   text        NOT NULL,
  contact_role  text        NOT NULL,
  status        text        NOT NULL
    CHECK (status IN ('PENDING', 'REFERRED', 'APPROVED', 'REJECTED')),
  reason        text,
  unit_id       uuid,
  registered_at timestamptz NOT NULL,
  decided_at    timestamptz,
  scope         text COLLATE "C" NOT NULL,
  version       bigint      NOT NULL,
  CONSTRAINT fk_registration_region_code FOREIGN KEY (region_code) REFERENCES region (code),
  CONSTRAINT fk_registration_unit_id FOREIGN KEY (unit_id) REFERENCES unit (id)
);
-- One open registration of a person.
CREATE UNIQUE INDEX uq_registration_subject ON registration (subject)
  WHERE status IN ('PENDING', 'REFERRED');
CREATE INDEX ix_registration_scope ON registration (scope, id);
CREATE INDEX ix_registration_subject ON registration (subject, id);
COMMENT ON COLUMN registration.subject IS 'sub of the registrant''s tokens';
COMMENT ON COLUMN registration.scope IS 'where the region lay when it was registered';

ALTER TABLE registration ENABLE ROW LEVEL SECURITY;
CREATE POLICY registration_scope ON registration USING (
  CASE WHEN starts_with(scope, (SELECT nullif(current_setting('ipfund.scope', true), '')))
    THEN true ELSE false END);
-- The registrant files its own and follows it.
CREATE POLICY registration_own ON registration FOR SELECT USING (
  subject = (SELECT nullif(current_setting('ipfund.subject', true), '')));
CREATE POLICY registration_filed ON registration FOR INSERT WITH CHECK (
  subject = (SELECT nullif(current_setting('ipfund.subject', true), '')));

CREATE TABLE member (
  id              uuid        PRIMARY KEY,
  unit_id         uuid        NOT NULL,
  region_code     text        NOT NULL,
  subject         text,
  display_name    text,
  roles           text[]      NOT NULL,
  status          text        NOT NULL CHECK (status IN ('INVITED', 'ACTIVE', 'SUSPENDED')),
  invited_at      timestamptz NOT NULL,
  joined_at       timestamptz,
  code_hash       text,
  code_expires_at timestamptz,
  scope           text COLLATE "C" NOT NULL,
  version         bigint      NOT NULL,
  CONSTRAINT fk_member_unit_id FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT uq_member_subject UNIQUE (subject),
  CONSTRAINT uq_member_code_hash UNIQUE (code_hash),
  CONSTRAINT ck_member_active CHECK (status <> 'ACTIVE' OR subject IS NOT NULL)
);
CREATE INDEX ix_member_unit_id ON member (unit_id, id);
CREATE INDEX ix_member_scope ON member (scope, id);
COMMENT ON COLUMN member.region_code IS 'where the unit lies; it follows the unit, as scope does';
COMMENT ON COLUMN member.code_hash IS 'SHA-256 of the one-time code; gone when it was used';

ALTER TABLE member ENABLE ROW LEVEL SECURITY;
CREATE POLICY member_scope ON member USING (
  CASE WHEN starts_with(scope, (SELECT nullif(current_setting('ipfund.scope', true), '')))
    THEN true ELSE false END
  OR unit_id = (SELECT nullif(current_setting('ipfund.unit', true), '')::uuid));
-- Whoever shows the code sees the invitation, and may make it its own.
CREATE POLICY member_shown ON member FOR SELECT USING (
  code_hash = (SELECT nullif(current_setting('ipfund.invitation', true), ''))
  OR subject = (SELECT nullif(current_setting('ipfund.subject', true), '')));
CREATE POLICY member_accepted ON member FOR UPDATE
  USING (code_hash = (SELECT nullif(current_setting('ipfund.invitation', true), '')))
  WITH CHECK (subject = (SELECT nullif(current_setting('ipfund.subject', true), '')));

CREATE TABLE delegation (
  id        uuid        PRIMARY KEY,
  unit_id   uuid        NOT NULL,
  lender    text        NOT NULL,
  lender_name text,
  member_id uuid        NOT NULL,
  borrower  text        NOT NULL,
  roles     text[]      NOT NULL,
  starts_at timestamptz NOT NULL,
  ends_at   timestamptz NOT NULL,
  ended     boolean     NOT NULL DEFAULT false,
  scope     text COLLATE "C" NOT NULL,
  version   bigint      NOT NULL,
  CONSTRAINT fk_delegation_unit_id FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT fk_delegation_member_id FOREIGN KEY (member_id) REFERENCES member (id)
);
CREATE INDEX ix_delegation_unit_id ON delegation (unit_id, id);
CREATE INDEX ix_delegation_scope ON delegation (scope, id);

ALTER TABLE delegation ENABLE ROW LEVEL SECURITY;
CREATE POLICY delegation_scope ON delegation USING (
  CASE WHEN starts_with(scope, (SELECT nullif(current_setting('ipfund.scope', true), '')))
    THEN true ELSE false END
  OR unit_id = (SELECT nullif(current_setting('ipfund.unit', true), '')::uuid));

GRANT SELECT, INSERT, UPDATE ON registration, member, delegation TO "${application_role}";
