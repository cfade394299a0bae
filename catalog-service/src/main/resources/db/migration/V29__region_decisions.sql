-- Closures and moves of regions: one prepares them, another approves, and only then they take effect.
CREATE TABLE region_decision (
  id                    uuid        PRIMARY KEY,
  region_code           text        NOT NULL,
  kind                  text        NOT NULL CHECK (kind IN ('CLOSURE', 'MOVE')),
  successor             text,
  valid_to              date,
  administrative_parent text,
  fiscal_parent         text,
  province_managed      boolean,
  reason                text        NOT NULL,
  status                text        NOT NULL CHECK (status IN ('PREPARED', 'APPROVED', 'REJECTED')),
  prepared_by           text        NOT NULL,
  prepared_at           timestamptz NOT NULL,
  decided_at            timestamptz,
  scope                 text COLLATE "C" NOT NULL,
  version               bigint      NOT NULL,
  CONSTRAINT fk_region_decision_region_code FOREIGN KEY (region_code) REFERENCES region (code),
  CONSTRAINT ck_region_decision_content CHECK (
    CASE kind WHEN 'CLOSURE' THEN successor IS NOT NULL AND valid_to IS NOT NULL
    ELSE administrative_parent IS NOT NULL AND fiscal_parent IS NOT NULL
      AND province_managed IS NOT NULL END),
  CONSTRAINT ck_region_decision_decided CHECK ((status = 'PREPARED') = (decided_at IS NULL))
);
CREATE UNIQUE INDEX uq_region_decision_waiting ON region_decision (region_code)
  WHERE status = 'PREPARED';
CREATE INDEX ix_region_decision_scope ON region_decision (scope, id);
COMMENT ON COLUMN region_decision.prepared_by IS 'who asked for it, and may not approve it';
ALTER TABLE region_decision ENABLE ROW LEVEL SECURITY;
ALTER TABLE region_decision FORCE ROW LEVEL SECURITY;
CREATE POLICY region_decision_scope ON region_decision USING (
  CASE WHEN starts_with(scope, (SELECT nullif(current_setting('ipfund.scope', true), '')))
    THEN true ELSE false END);
GRANT SELECT, INSERT, UPDATE ON region_decision TO "${application_role}";
