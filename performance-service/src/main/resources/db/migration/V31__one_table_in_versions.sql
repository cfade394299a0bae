-- One table for each fund project, in versions: a table remembers which demand and line each indicator
-- and goal came with; every approved content is kept; after the freeze only an adjustment changes it.
SELECT set_config('ipfund.scope', '/', true);

CREATE TABLE known_fund (
  code text PRIMARY KEY,
  name text NOT NULL
);
COMMENT ON TABLE known_fund IS 'copy of what the catalog owns, as far as this service reads it';
GRANT SELECT, INSERT, UPDATE ON known_fund TO "${application_role}";

ALTER TABLE target_table
  ADD COLUMN fund_code        text,
  ADD COLUMN newest_version   integer NOT NULL DEFAULT 0,
  ADD COLUMN newest_amount    numeric(17, 2),
  ADD COLUMN in_force_version integer,
  ADD COLUMN notice_year      integer,
  ADD COLUMN funded_amount    numeric(17, 2),
  ADD COLUMN funded_at        timestamptz;
COMMENT ON COLUMN target_table.newest_version IS 'the newest approved content; 0 before the first approval';
COMMENT ON COLUMN target_table.newest_amount IS 'its amount in yuan; requested_amount is that of what stands in the table';
COMMENT ON COLUMN target_table.in_force_version IS 'the content a notice posted; null before the first notice';
COMMENT ON COLUMN target_table.funded_amount IS 'what the newest notice says that it has in all, in yuan';

ALTER TABLE indicator ADD COLUMN demand_id uuid, ADD COLUMN line_no integer;
COMMENT ON COLUMN indicator.demand_id IS 'the demand it came with; null for one an adjustment wrote';
UPDATE indicator i SET demand_id = t.demand_id FROM target_table t
  WHERE t.id = i.table_id AND (SELECT count(*) FROM table_demand d WHERE d.table_id = t.id) = 1;

ALTER TABLE table_demand ADD COLUMN text jsonb, ADD COLUMN since_version integer;
COMMENT ON COLUMN table_demand.text IS 'what it adds to the table; null for demands from before';
COMMENT ON COLUMN table_demand.since_version IS 'the first approved version that holds it; null while none does';
GRANT UPDATE (since_version) ON table_demand TO "${application_role}";

CREATE TABLE overall_goal (
  table_id  uuid    NOT NULL,
  seq       integer NOT NULL,
  demand_id uuid,
  text      text    NOT NULL,
  scope     text    COLLATE "C" NOT NULL,
  unit_id   uuid    NOT NULL,
  CONSTRAINT pk_overall_goal PRIMARY KEY (table_id, seq),
  CONSTRAINT fk_overall_goal_table_id FOREIGN KEY (table_id) REFERENCES target_table (id)
);
INSERT INTO overall_goal
  SELECT id, 1, demand_id, overall_goal, scope, unit_id FROM target_table
    WHERE btrim(overall_goal) <> '';
GRANT SELECT, INSERT, DELETE ON overall_goal TO "${application_role}";

CREATE TABLE table_version (
  table_id       uuid        NOT NULL,
  number         integer     NOT NULL,
  text           jsonb       NOT NULL,
  amount         numeric(17, 2) NOT NULL,
  demand_ids     uuid[]      NOT NULL,
  adjustment     integer,
  approved_at    timestamptz,
  notice_id      uuid,
  in_force_since timestamptz,
  scope          text        COLLATE "C" NOT NULL,
  unit_id        uuid        NOT NULL,
  CONSTRAINT pk_table_version PRIMARY KEY (table_id, number),
  CONSTRAINT fk_table_version_table_id FOREIGN KEY (table_id) REFERENCES target_table (id)
);
COMMENT ON TABLE table_version IS 'every approved content of a table as it was filled in; never changed';
COMMENT ON COLUMN table_version.adjustment IS 'the adjustment it came of; null for the approval of a draft';
COMMENT ON COLUMN table_version.notice_id IS 'the notice that put it in force';
GRANT SELECT, INSERT ON table_version TO "${application_role}";
GRANT UPDATE (notice_id, in_force_since) ON table_version TO "${application_role}";

-- What was approved or issued before is the first version there is.
INSERT INTO table_version (table_id, number, text, amount, demand_ids, notice_id, scope, unit_id)
SELECT t.id, 1,
  jsonb_build_object(
    'requestedAmount', t.requested_amount::text,
    'overallGoals', coalesce(
      (SELECT jsonb_agg(jsonb_build_object('demandId', g.demand_id, 'text', g.text) ORDER BY g.seq)
        FROM overall_goal g WHERE g.table_id = t.id), '[]'),
    'expenditureContent', t.expenditure_content,
    'lines', coalesce(
      (SELECT jsonb_agg(jsonb_build_object('level1', i.level1, 'level2', i.level2, 'name', i.name,
          'targetText', i.target_text, 'demandId', i.demand_id, 'lineNo', i.line_no) ORDER BY i.seq)
        FROM indicator i WHERE i.table_id = t.id), '[]')),
  t.requested_amount,
  ARRAY(SELECT d.demand_id FROM table_demand d WHERE d.table_id = t.id ORDER BY d.demand_id),
  t.notice_id, t.scope, t.unit_id
FROM target_table t WHERE t.status <> 'DRAFT';
UPDATE table_demand d SET since_version = 1
  FROM target_table t WHERE t.id = d.table_id AND t.status <> 'DRAFT';
UPDATE target_table SET newest_version = 1, newest_amount = requested_amount WHERE status <> 'DRAFT';
UPDATE target_table SET in_force_version = 1, funded_amount = requested_amount
  WHERE status = 'FROZEN';

CREATE TABLE adjustment (
  table_id        uuid        NOT NULL,
  number          integer     NOT NULL,
  status          text        NOT NULL
    CHECK (status IN ('DRAFT', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
  reason          text        NOT NULL,
  base_version    integer     NOT NULL,
  text            jsonb       NOT NULL,
  amount          numeric(17, 2) NOT NULL,
  demand_ids      uuid[]      NOT NULL,
  prepared_by     text[]      NOT NULL,
  decided_by      text,
  decision_reason text,
  result_version  integer,
  opened_at       timestamptz NOT NULL,
  decided_at      timestamptz,
  version         bigint      NOT NULL,
  scope           text        COLLATE "C" NOT NULL,
  unit_id         uuid        NOT NULL,
  CONSTRAINT pk_adjustment PRIMARY KEY (table_id, number),
  CONSTRAINT fk_adjustment_table_id FOREIGN KEY (table_id) REFERENCES target_table (id)
);
CREATE UNIQUE INDEX uq_adjustment_open ON adjustment (table_id) WHERE status = 'DRAFT';
COMMENT ON TABLE adjustment IS '绩效目标调整: the only way to change a frozen table; one is open at a time';
COMMENT ON COLUMN adjustment.demand_ids IS 'demands approved after the freeze that it takes in';
COMMENT ON COLUMN adjustment.prepared_by IS 'may not decide on it; empty for one that late demands opened';
GRANT SELECT, INSERT ON adjustment TO "${application_role}";
GRANT UPDATE (status, reason, text, amount, demand_ids, prepared_by, decided_by, decision_reason,
  result_version, decided_at, version) ON adjustment TO "${application_role}";

DO $$
DECLARE
  scoped text;
BEGIN
  FOREACH scoped IN ARRAY ARRAY['overall_goal', 'table_version', 'adjustment'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', scoped);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', scoped);
    EXECUTE format($policy$
      CREATE POLICY %I ON %I USING (
        CASE WHEN starts_with(scope, (SELECT nullif(current_setting('ipfund.scope', true), '')))
          THEN true ELSE false END
        OR unit_id = (SELECT nullif(current_setting('ipfund.unit', true), '')::uuid))
      $policy$, scoped || '_scope', scoped);
  END LOOP;
END $$;

-- What follows a region that has ended: the same list as before, and the new tables.
CREATE OR REPLACE FUNCTION hand_over_region() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
DECLARE
  left_by text;
BEGIN
  FOREACH left_by IN ARRAY ARRAY['target_table', 'table_demand', 'indicator', 'finding',
      'overall_goal', 'table_version', 'adjustment'] LOOP
    EXECUTE format(
      'UPDATE %I SET scope = $2 || substr(scope, length($1) + 1) WHERE starts_with(scope, $1)', left_by)
      USING '/' || OLD.path || '/', '/' || NEW.path || '/';
  END LOOP;
  UPDATE target_table SET region_code = regexp_replace(NEW.path, '^.*/', '')
    WHERE region_code = NEW.code AND status <> 'FROZEN';
  RETURN NULL;
END $$;
