-- Funds, from whom regions receive, and the two levels of project: a fund project (二级项目) is what the
-- province funds, one for each fund, year and receiving unit or as many as the fund says; sub-projects
-- (子项目) stand below it.
SELECT set_config('ipfund.scope', '/', true), set_config('ipfund.depth', '9', true);

ALTER TABLE known_region ADD COLUMN fiscal_parent text;
COMMENT ON COLUMN known_region.fiscal_parent IS 'from which region its money comes; null until it was told';

CREATE TABLE known_fund (
  code              text PRIMARY KEY,
  name              text NOT NULL,
  projects_per_unit integer
);
GRANT SELECT, INSERT, UPDATE ON known_fund TO "${application_role}";
-- Rounds that were published before funds were data are the first fund's.
ALTER TABLE known_round ADD COLUMN fund_code text NOT NULL DEFAULT 'GD-IP';
ALTER TABLE known_round ALTER COLUMN fund_code DROP DEFAULT;

CREATE TABLE fund_project (
  id                    uuid           PRIMARY KEY,
  fund_code             text           NOT NULL,
  budget_year           integer        NOT NULL,
  slot                  integer        NOT NULL CHECK (slot >= 1),
  name                  text           NOT NULL,
  form_code             text           NOT NULL,
  receiving_region_code text           NOT NULL,
  unit_id               uuid           NOT NULL,
  requested_amount      numeric(17, 2) NOT NULL CHECK (requested_amount >= 0),
  position              numeric(17, 2),
  established_at        timestamptz    NOT NULL,
  scope                 text COLLATE "C" NOT NULL,
  held                  text COLLATE "C" NOT NULL,
  version               bigint         NOT NULL,
  CONSTRAINT uq_fund_project_slot UNIQUE (fund_code, budget_year, unit_id, slot),
  CONSTRAINT fk_fund_project_unit_id FOREIGN KEY (unit_id) REFERENCES known_unit (id)
);
CREATE INDEX ix_fund_project_unit_id ON fund_project (unit_id, id);
CREATE INDEX ix_fund_project_scope ON fund_project (scope, id);
COMMENT ON COLUMN fund_project.slot IS 'counts those of a unit, fund and year, from 1';
COMMENT ON COLUMN fund_project.form_code IS 'the form that began it';
COMMENT ON COLUMN fund_project.position IS 'what it has by all notices; null until one names it';

ALTER TABLE project
  ALTER COLUMN demand_id DROP NOT NULL,
  ALTER COLUMN line_no DROP NOT NULL,
  ALTER COLUMN consolidation_id DROP NOT NULL,
  ALTER COLUMN round_id DROP NOT NULL,
  ALTER COLUMN form_code DROP NOT NULL,
  ADD COLUMN fund_project_id uuid,
  ADD COLUMN route text CHECK (route IN ('PROVINCE', 'CITY')),
  ADD COLUMN lump_sum boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN project.demand_id IS 'null for one that a city established within what it received';
COMMENT ON COLUMN project.consolidation_id IS 'null for one that came without a package';

-- What was approved before: every demand had a table of its own, under its first project's identifier.
INSERT INTO fund_project (id, fund_code, budget_year, slot, name, form_code, receiving_region_code,
    unit_id, requested_amount, position, established_at, scope, held, version)
  SELECT f.id, 'GD-IP', f.budget_year,
    row_number() OVER (PARTITION BY f.budget_year, f.unit_id ORDER BY f.id), f.name, f.form_code,
    f.region_code, f.unit_id, f.total,
    (SELECT sum(k.amount) FROM known_funding k JOIN project s ON s.id = k.project_id
      WHERE s.demand_id = f.demand_id), f.established_at, f.scope,
    '0', 0
  FROM (SELECT DISTINCT ON (demand_id) p.*,
      sum(p.amount) OVER (PARTITION BY p.demand_id) AS total
    FROM project p ORDER BY p.demand_id, p.line_no) f;
UPDATE project p SET route = 'PROVINCE',
    fund_project_id = (SELECT f.id FROM project f WHERE f.demand_id = p.demand_id
      ORDER BY f.line_no LIMIT 1),
    lump_sum = EXISTS (SELECT 1 FROM known_form k
      WHERE k.round_id = p.round_id AND k.code = p.form_code AND k.kind = 'LUMP_SUM');
ALTER TABLE project
  ALTER COLUMN fund_project_id SET NOT NULL,
  ALTER COLUMN route SET NOT NULL,
  ADD CONSTRAINT fk_project_fund_project_id FOREIGN KEY (fund_project_id)
    REFERENCES fund_project (id);
CREATE INDEX ix_project_fund_project_id ON project (fund_project_id, id);

-- The money of a fund project, spread over its sub-projects.
CREATE TABLE project_share (
  project_id      uuid           PRIMARY KEY,
  fund_project_id uuid           NOT NULL,
  amount          numeric(17, 2) NOT NULL CHECK (amount >= 0),
  chosen          numeric(17, 2) CHECK (chosen >= 0),
  scope           text COLLATE "C" NOT NULL,
  held            text COLLATE "C" NOT NULL,
  unit_id         uuid           NOT NULL,
  CONSTRAINT fk_project_share_project_id FOREIGN KEY (project_id) REFERENCES project (id),
  CONSTRAINT fk_project_share_fund_project_id FOREIGN KEY (fund_project_id)
    REFERENCES fund_project (id)
);
CREATE INDEX ix_project_share_fund_project_id ON project_share (fund_project_id);
COMMENT ON COLUMN project_share.chosen IS 'what the receiving unit gave it; null where it chose nothing';
INSERT INTO project_share (project_id, fund_project_id, amount, scope, held, unit_id)
  SELECT p.id, f.id, CASE WHEN f.position >= f.requested_amount THEN p.amount
      ELSE trunc(p.amount * f.position / f.requested_amount, 2) END, p.scope, p.held, p.unit_id
  FROM project p JOIN fund_project f ON f.id = p.fund_project_id WHERE f.position IS NOT NULL;

ALTER TABLE known_funding
  ADD COLUMN total numeric(17, 2),
  ADD COLUMN issued_at timestamptz NOT NULL DEFAULT now(),
  ADD COLUMN fund_project_id uuid;
ALTER TABLE known_funding ALTER COLUMN issued_at DROP DEFAULT;
UPDATE known_funding k SET fund_project_id = p.fund_project_id FROM project p
  WHERE p.id = k.project_id;
CREATE INDEX ix_known_funding_fund_project_id ON known_funding (fund_project_id);
COMMENT ON COLUMN known_funding.total IS 'what the notice says there is in all; null where it says nothing';
COMMENT ON COLUMN known_funding.fund_project_id IS
  'the project it names, or, where that is a sub-project as once, what that stands below';

-- What became of a line, whether it came with a package or not.
ALTER TABLE demand_line
  ADD COLUMN IF NOT EXISTS taken          numeric(17, 2),
  ADD COLUMN IF NOT EXISTS cut            numeric(17, 2),
  ADD COLUMN IF NOT EXISTS rejected       numeric(17, 2),
  ADD COLUMN IF NOT EXISTS outcome_reason text;
GRANT UPDATE (taken, cut, rejected, outcome_reason) ON demand_line TO "${application_role}";

DO $$
DECLARE
  below text :=
    'CASE WHEN starts_with(scope, (SELECT nullif(current_setting(''ipfund.scope'', true), '''')))'
    ' THEN true ELSE false END'
    ' AND held <= (SELECT current_setting(''ipfund.depth'', true))';
  own text := 'unit_id = (SELECT nullif(current_setting(''ipfund.unit'', true), '''')::uuid)';
  scoped text;
BEGIN
  FOREACH scoped IN ARRAY ARRAY['fund_project', 'project_share'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', scoped);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', scoped);
    EXECUTE format('CREATE POLICY %I ON %I USING (%s OR %s)', scoped || '_scope', scoped, below, own);
  END LOOP;
END $$;
GRANT SELECT, INSERT, UPDATE ON fund_project, project_share TO "${application_role}";

CREATE OR REPLACE FUNCTION hand_over_region() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
DECLARE
  left_by text;
  heir text := regexp_replace(NEW.path, '^.*/', '');
BEGIN
  FOREACH left_by IN ARRAY ARRAY['known_unit', 'known_extension', 'known_funding', 'demand',
      'demand_line', 'consolidation', 'consolidation_line', 'consolidation_source', 'project',
      'fund_project', 'project_share'] LOOP
    EXECUTE format(
      'UPDATE %I SET scope = $2 || substr(scope, length($1) + 1) WHERE starts_with(scope, $1)', left_by)
      USING '/' || OLD.path || '/', '/' || NEW.path || '/';
  END LOOP;
  UPDATE demand SET region_code = heir
    WHERE region_code = NEW.code AND status NOT IN ('APPROVED', 'REJECTED');
  UPDATE fund_project SET receiving_region_code = heir WHERE receiving_region_code = NEW.code;
  RETURN NULL;
END $$;
