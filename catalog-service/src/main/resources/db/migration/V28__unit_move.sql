-- Who belongs to a unit goes where it goes, with its rights: a unit that has members is put elsewhere,
-- or becomes of another kind, by two.
CREATE TABLE unit_move (
  id          uuid        PRIMARY KEY,
  unit_id     uuid        NOT NULL,
  from_region text        NOT NULL,
  from_kind   text        NOT NULL,
  region_code text        NOT NULL,
  kind        text        NOT NULL,
  reason      text        NOT NULL,
  status      text        NOT NULL,
  prepared_by text        NOT NULL,
  prepared_at timestamptz NOT NULL,
  decided_by  text,
  decided_at  timestamptz,
  scope       text COLLATE "C" NOT NULL,
  version     bigint      NOT NULL,
  CONSTRAINT fk_unit_move_unit_id FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT ck_unit_move_status CHECK (status IN ('PREPARED', 'APPROVED', 'REJECTED')),
  CONSTRAINT ck_unit_move_decided CHECK ((status = 'PREPARED') = (decided_at IS NULL))
);
CREATE UNIQUE INDEX uq_unit_move_prepared ON unit_move (unit_id) WHERE status = 'PREPARED';
CREATE INDEX ix_unit_move_unit_id ON unit_move (unit_id);
CREATE INDEX ix_unit_move_scope ON unit_move (scope, id);
COMMENT ON COLUMN unit_move.from_region IS 'where the unit lay when it was prepared; elsewhere it is void';
COMMENT ON COLUMN unit_move.prepared_by IS 'may not approve it';
ALTER TABLE unit_move ENABLE ROW LEVEL SECURITY;
ALTER TABLE unit_move FORCE ROW LEVEL SECURITY;
CREATE POLICY unit_move_scope ON unit_move USING (
  CASE WHEN starts_with(scope, (SELECT nullif(current_setting('ipfund.scope', true), '')))
    THEN true ELSE false END);
GRANT SELECT, INSERT, UPDATE ON unit_move TO "${application_role}";
