-- The schema of the performance service: copies of what others own, target tables with what is found in
-- them, every approved content, and adjustments.
--
-- Whose a row is: the path of its region when it was made (scope) and the receiving unit (unit_id). Parts
-- of a table carry their own copy, so that no policy needs a join. Paths compare byte by byte (collation
-- C), so that an index finds everything below one.

-- Copies of what the catalog owns, as far as this service reads it.

CREATE TABLE known_region (
  code     text PRIMARY KEY,
  name     text NOT NULL,
  path     text NOT NULL,
  -- The first day on which it is no more; from then on it lies where its successor lies.
  valid_to date
);
COMMENT ON COLUMN known_region.path IS 'administrative ancestors and the region itself: 440000/441600/441621';

CREATE TABLE known_unit (
  id          uuid PRIMARY KEY,
  name        text NOT NULL,
  kind        text NOT NULL,
  region_code text NOT NULL,
  scope       text COLLATE "C" NOT NULL
);

CREATE TABLE known_fund (
  code text PRIMARY KEY,
  name text NOT NULL
);
COMMENT ON TABLE known_fund IS 'copy of what the catalog owns, as far as this service reads it';

-- Target tables (绩效目标表): one for each fund project. A table remembers which demand and line each
-- indicator and goal came with; after the freeze only an adjustment changes it.

CREATE TABLE target_table (
  id                    uuid           PRIMARY KEY,
  demand_id             uuid           NOT NULL,
  project_id            uuid           NOT NULL,
  project_name          text,
  round_id              uuid,
  fund_code             text,
  unit_id               uuid           NOT NULL,
  unit_name             text           NOT NULL,
  region_code           text           NOT NULL,
  scope                 text COLLATE "C" NOT NULL,
  budget_year           integer        NOT NULL,
  requested_amount      numeric(17, 2) NOT NULL,
  overall_goal          text,
  expenditure_content   text,
  local_department      text,
  provincial_department text,
  status                text           NOT NULL CHECK (status IN ('DRAFT', 'APPROVED', 'FROZEN')),
  newest_version        integer        NOT NULL DEFAULT 0,
  newest_amount         numeric(17, 2),
  in_force_version      integer,
  notice_id             uuid,
  notice_year           integer,
  funded_amount         numeric(17, 2),
  funded_at             timestamptz,
  indicator_count       integer        NOT NULL,
  finding_count         integer        NOT NULL,
  weight_total          numeric(5, 2)  NOT NULL,
  weight_note           text           NOT NULL,
  version               bigint         NOT NULL,
  CONSTRAINT uq_target_table_project_unit_year UNIQUE (project_id, unit_id, budget_year),
  CONSTRAINT fk_target_table_region_code FOREIGN KEY (region_code) REFERENCES known_region (code),
  CONSTRAINT fk_target_table_unit_id FOREIGN KEY (unit_id) REFERENCES known_unit (id)
);
CREATE INDEX ix_target_table_region_code ON target_table (region_code, id);
CREATE INDEX ix_target_table_unit_id ON target_table (unit_id, id);
CREATE INDEX ix_target_table_budget_year ON target_table (budget_year, id);
CREATE INDEX ix_target_table_scope ON target_table (scope, id);
COMMENT ON COLUMN target_table.demand_id IS 'the demand it was drafted from; supplements stand in table_demand';
COMMENT ON COLUMN target_table.newest_version IS 'the newest approved content; 0 before the first approval';
COMMENT ON COLUMN target_table.newest_amount IS 'its amount in yuan; requested_amount is that of what stands in the table';
COMMENT ON COLUMN target_table.in_force_version IS 'the content a notice posted; null before the first notice';
COMMENT ON COLUMN target_table.funded_amount IS 'what the newest notice says that it has in all, in yuan';

CREATE TABLE table_demand (
  demand_id        uuid           PRIMARY KEY,
  table_id         uuid           NOT NULL,
  requested_amount numeric(17, 2) NOT NULL,
  text             jsonb,
  since_version    integer,
  scope            text COLLATE "C" NOT NULL,
  unit_id          uuid           NOT NULL,
  CONSTRAINT fk_table_demand_table_id FOREIGN KEY (table_id) REFERENCES target_table (id)
);
CREATE INDEX ix_table_demand_table_id ON table_demand (table_id);
COMMENT ON TABLE table_demand IS 'the demands a table was made from: a demand counts once';
COMMENT ON COLUMN table_demand.text IS 'what it adds to the table; null for demands from before';
COMMENT ON COLUMN table_demand.since_version IS 'the first approved version that holds it; null while none does';

CREATE TABLE overall_goal (
  table_id  uuid    NOT NULL,
  seq       integer NOT NULL,
  demand_id uuid,
  text      text    NOT NULL,
  scope     text COLLATE "C" NOT NULL,
  unit_id   uuid    NOT NULL,
  CONSTRAINT pk_overall_goal PRIMARY KEY (table_id, seq),
  CONSTRAINT fk_overall_goal_table_id FOREIGN KEY (table_id) REFERENCES target_table (id)
);

-- Indicators add up when people take their names for the same, however the brackets are printed.
CREATE TABLE indicator (
  table_id        uuid          NOT NULL,
  seq             integer       NOT NULL,
  demand_id       uuid,
  line_no         integer,
  level1          text,
  level2          text,
  name            text          NOT NULL,
  name_key        text GENERATED ALWAYS AS (platform.name_key(name)) STORED NOT NULL,
  target_text     text          NOT NULL,
  kind            text          NOT NULL,
  comparator      text,
  min_value       numeric,
  max_value       numeric,
  earliest        text,
  latest          text,
  unit            text,
  per_item        boolean       NOT NULL,
  items           text[]        NOT NULL,
  aspirational    boolean       NOT NULL,
  already_reached boolean       NOT NULL,
  note            text,
  explanation_zh  text          NOT NULL,
  explanation_en  text          NOT NULL,
  weight          numeric(5, 2) NOT NULL,
  scope           text COLLATE "C" NOT NULL,
  unit_id         uuid          NOT NULL,
  CONSTRAINT pk_indicator PRIMARY KEY (table_id, seq),
  CONSTRAINT fk_indicator_table_id FOREIGN KEY (table_id) REFERENCES target_table (id)
);
CREATE INDEX ix_indicator_name ON indicator (name_key, unit) WHERE kind = 'NUMERIC';
COMMENT ON COLUMN indicator.demand_id IS 'the demand it came with; null for one an adjustment wrote';
COMMENT ON COLUMN indicator.name_key IS 'normal form of the name';
COMMENT ON COLUMN indicator.target_text IS 'as printed; all that follows is its reading';
COMMENT ON COLUMN indicator.earliest IS 'ISO 8601 as printed, --06-30 without a year';

CREATE TABLE finding (
  table_id      uuid    NOT NULL,
  ordinal       integer NOT NULL,
  rule          text    NOT NULL,
  indicator_seq integer,
  pointer       text    NOT NULL,
  message_zh    text    NOT NULL,
  message_en    text    NOT NULL,
  scope         text COLLATE "C" NOT NULL,
  unit_id       uuid    NOT NULL,
  CONSTRAINT pk_finding PRIMARY KEY (table_id, ordinal),
  CONSTRAINT fk_finding_table_id FOREIGN KEY (table_id) REFERENCES target_table (id)
);
CREATE INDEX ix_finding_rule ON finding (rule, table_id, ordinal);

-- What was approved, and how it changes.

CREATE TABLE table_version (
  table_id       uuid           NOT NULL,
  number         integer        NOT NULL,
  text           jsonb          NOT NULL,
  amount         numeric(17, 2) NOT NULL,
  demand_ids     uuid[]         NOT NULL,
  adjustment     integer,
  approved_at    timestamptz,
  notice_id      uuid,
  in_force_since timestamptz,
  scope          text COLLATE "C" NOT NULL,
  unit_id        uuid           NOT NULL,
  CONSTRAINT pk_table_version PRIMARY KEY (table_id, number),
  CONSTRAINT fk_table_version_table_id FOREIGN KEY (table_id) REFERENCES target_table (id)
);
COMMENT ON TABLE table_version IS 'every approved content of a table as it was filled in; never changed';
COMMENT ON COLUMN table_version.adjustment IS 'the adjustment it came of; null for the approval of a draft';
COMMENT ON COLUMN table_version.notice_id IS 'the notice that put it in force';

CREATE TABLE adjustment (
  table_id        uuid           NOT NULL,
  number          integer        NOT NULL,
  status          text           NOT NULL
    CHECK (status IN ('DRAFT', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
  reason          text           NOT NULL,
  base_version    integer        NOT NULL,
  text            jsonb          NOT NULL,
  amount          numeric(17, 2) NOT NULL,
  demand_ids      uuid[]         NOT NULL,
  prepared_by     text[]         NOT NULL,
  decided_by      text,
  decision_reason text,
  result_version  integer,
  opened_at       timestamptz    NOT NULL,
  decided_at      timestamptz,
  version         bigint         NOT NULL,
  scope           text COLLATE "C" NOT NULL,
  unit_id         uuid           NOT NULL,
  CONSTRAINT pk_adjustment PRIMARY KEY (table_id, number),
  CONSTRAINT fk_adjustment_table_id FOREIGN KEY (table_id) REFERENCES target_table (id)
);
CREATE UNIQUE INDEX uq_adjustment_open ON adjustment (table_id) WHERE status = 'DRAFT';
COMMENT ON TABLE adjustment IS '绩效目标调整: the only way to change a frozen table; one is open at a time';
COMMENT ON COLUMN adjustment.demand_ids IS 'demands approved after the freeze that it takes in';
COMMENT ON COLUMN adjustment.prepared_by IS 'may not decide on it; empty for one that late demands opened';

-- Who sees what. The owner is bound by the policies too.

-- Only handlers of events ask for units; who reads tables finds the name in them.
ALTER TABLE known_unit ENABLE ROW LEVEL SECURITY;
ALTER TABLE known_unit FORCE ROW LEVEL SECURITY;
CREATE POLICY known_unit_system ON known_unit USING (
  CASE WHEN (SELECT current_setting('ipfund.scope', true)) = '/' THEN true ELSE false END);

DO $$
DECLARE
  scoped text;
BEGIN
  FOREACH scoped IN ARRAY ARRAY['target_table', 'table_demand', 'overall_goal', 'indicator', 'finding',
      'table_version', 'adjustment'] LOOP
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

-- A region that is put under another city takes its target tables along. Tables that were approved
-- before the move its former city reads still. The list is platform.placed_table.
SELECT platform.goes_with_its_place('target_table', 't.status <> ''DRAFT''');
SELECT platform.goes_with_its_place(part, 'EXISTS (SELECT 1 FROM target_table w'
    ' WHERE w.id = t.table_id AND w.status <> ''DRAFT'')')
  FROM unnest(ARRAY['table_demand', 'indicator', 'finding', 'overall_goal', 'table_version',
    'adjustment']) AS part;
SELECT platform.all_go_with_their_place();

CREATE FUNCTION follow_region() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM platform.move_place('/' || OLD.path || '/', '/' || NEW.path || '/');
  -- A table that no notice has frozen when its region ends is its successor's.
  IF NEW.path NOT LIKE '%' || NEW.code THEN
    UPDATE target_table SET region_code = regexp_replace(NEW.path, '^.*/', '')
      WHERE region_code = NEW.code AND status <> 'FROZEN';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER known_region_follow AFTER UPDATE OF path ON known_region
  FOR EACH ROW WHEN (OLD.path <> NEW.path) EXECUTE FUNCTION follow_region();

-- A demand that was on its way while its region ended makes a table of the successor.
CREATE FUNCTION take_over_table() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT regexp_replace(path, '^.*/', '') INTO NEW.region_code FROM known_region
    WHERE code = NEW.region_code;
  RETURN NEW;
END $$;
CREATE TRIGGER target_table_region BEFORE INSERT ON target_table
  FOR EACH ROW EXECUTE FUNCTION take_over_table();

-- What the application may do: nothing that was approved is changed or deleted.

GRANT SELECT, INSERT, UPDATE ON known_region, known_unit, known_fund, target_table
  TO "${application_role}";
GRANT SELECT, INSERT ON table_demand TO "${application_role}";
GRANT UPDATE (since_version) ON table_demand TO "${application_role}";
GRANT SELECT, INSERT, DELETE ON overall_goal, indicator, finding TO "${application_role}";
GRANT SELECT, INSERT ON table_version TO "${application_role}";
GRANT UPDATE (notice_id, in_force_since) ON table_version TO "${application_role}";
GRANT SELECT, INSERT ON adjustment TO "${application_role}";
GRANT UPDATE (status, reason, text, amount, demand_ids, prepared_by, decided_by, decision_reason,
  result_version, decided_at, version) ON adjustment TO "${application_role}";
