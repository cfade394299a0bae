-- What a final notice states and posts, who receives for whom, and the fund all services share.
SELECT set_config('ipfund.scope', '/', true);

-- Copy of the funds; everybody may know them.
CREATE TABLE known_fund (
  code               text PRIMARY KEY,
  name               text NOT NULL,
  name_key           text GENERATED ALWAYS AS (platform.name_key(name)) STORED NOT NULL,
  governing_document text NOT NULL,
  projects_per_unit  integer CHECK (projects_per_unit >= 1),
  annex_columns      text[] NOT NULL,
  equations          text[] NOT NULL
);
CREATE INDEX ix_known_fund_name ON known_fund (name_key);
COMMENT ON COLUMN known_fund.projects_per_unit IS
  'fund projects of a receiving unit in a year; null for any number (C27)';
GRANT SELECT, INSERT, UPDATE ON known_fund TO "${application_role}";

-- From whom a region receives decides who receives for it. Until the catalog tells, cities and
-- province-managed counties receive from the province.
ALTER TABLE known_region ADD COLUMN fiscal_parent text;
UPDATE known_region SET fiscal_parent = split_part(path, '/', 1)
  WHERE level = 'CITY' OR province_managed;

-- A fund project (二级项目) becomes known by the first demand that was approved for it. It belongs to
-- its receiving region and moves with it.
CREATE TABLE known_fund_project (
  id          uuid    PRIMARY KEY,
  name        text,
  fund_code   text,
  unit_id     uuid    NOT NULL,
  region_code text    NOT NULL,
  budget_year integer NOT NULL,
  scope       text COLLATE "C" NOT NULL,
  CONSTRAINT fk_known_fund_project_unit_id FOREIGN KEY (unit_id) REFERENCES known_unit (id),
  CONSTRAINT fk_known_fund_project_region_code FOREIGN KEY (region_code)
    REFERENCES known_region (code)
);
CREATE INDEX ix_known_fund_project_region_code ON known_fund_project (region_code, budget_year);
GRANT SELECT, INSERT, UPDATE ON known_fund_project TO "${application_role}";

ALTER TABLE known_demand ADD COLUMN fund_project_id uuid;
ALTER TABLE known_project ADD COLUMN fund_project_id uuid;
ALTER TABLE known_table
  DROP CONSTRAINT fk_known_table_project_id,
  ADD COLUMN fund_code text,
  ADD COLUMN version integer,
  ADD COLUMN pending boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN known_table.project_id IS
  'its fund project; of older tables the sub-project of the demand''s first line';
COMMENT ON COLUMN known_table.requested_amount IS
  'of the newest approved version, one that waits for a notice included';

-- What a notice posts for a receiver, and what that has by it in all.
ALTER TABLE issued_allocation
  ADD COLUMN receiver text,
  ADD COLUMN receiving_region_code text,
  ADD COLUMN net_change numeric(17, 2),
  ADD COLUMN total numeric(17, 2),
  ADD COLUMN table_version integer;
UPDATE issued_allocation a SET receiver = a.region_code, receiving_region_code = a.region_code,
  net_change = coalesce(
  (SELECT sum(e.amount) FROM entry e JOIN account t ON t.id = e.account_id
    WHERE e.cause_id = a.notice_id AND t.kind = 'TREASURY' AND t.region_code = a.region_code), 0);
-- A final notice took everything from whom it left out, without a word.
INSERT INTO issued_allocation (id, notice_id, region_code, scope, unit_id, demand_id, project_id,
    table_id, amount, receiver, receiving_region_code, net_change)
  SELECT gen_random_uuid(), taken.notice_id, taken.region_code, taken.scope, before.unit_id,
    before.demand_id, before.project_id, before.table_id, 0, taken.region_code,
    taken.region_code, taken.net
  FROM (
    SELECT e.cause_id AS notice_id, t.region_code, t.scope, sum(e.amount) AS net
    FROM entry e JOIN account t ON t.id = e.account_id
    WHERE e.kind = 'REDUCE' AND t.kind = 'TREASURY' AND NOT EXISTS (
      SELECT 1 FROM issued_allocation a
      WHERE a.notice_id = e.cause_id AND a.region_code = t.region_code)
    GROUP BY e.cause_id, t.region_code, t.scope) AS taken
  JOIN notice n ON n.id = taken.notice_id
  LEFT JOIN LATERAL (
    SELECT a.* FROM issued_allocation a JOIN notice earlier ON earlier.id = a.notice_id
    WHERE a.region_code = taken.region_code AND earlier.appropriation_id = n.appropriation_id
      AND earlier.issued_at < n.issued_at
    ORDER BY earlier.issued_at DESC LIMIT 1) AS before ON true;
UPDATE issued_allocation a SET total = running.total
  FROM (
    SELECT i.id, sum(i.net_change) OVER (
        PARTITION BY n.appropriation_id, i.region_code ORDER BY n.issued_at, n.id, i.id) AS total
    FROM issued_allocation i JOIN notice n ON n.id = i.notice_id) AS running
  WHERE running.id = a.id;
ALTER TABLE issued_allocation
  ALTER COLUMN receiver SET NOT NULL,
  ALTER COLUMN receiving_region_code SET NOT NULL,
  ALTER COLUMN net_change SET NOT NULL,
  ALTER COLUMN total SET NOT NULL,
  DROP CONSTRAINT uq_issued_allocation_region_code;
CREATE UNIQUE INDEX uq_issued_allocation_table
  ON issued_allocation (notice_id, receiver, table_id) NULLS NOT DISTINCT;
CREATE INDEX ix_issued_allocation_receiving_region
  ON issued_allocation (receiving_region_code, notice_id);
COMMENT ON COLUMN issued_allocation.receiver IS
  'whose line it is: the region''s code, of a provincial unit with the normal form of its name';
COMMENT ON COLUMN issued_allocation.receiving_region_code IS
  'in whose treasury the money lies: the region itself, or who receives for it';
COMMENT ON COLUMN issued_allocation.net_change IS 'yuan this notice posted';
COMMENT ON COLUMN issued_allocation.total IS
  'yuan the receiver has in all for the fund project after this notice';

ALTER TABLE notice
  ADD COLUMN fund_code text,
  ADD COLUMN imported_history boolean NOT NULL DEFAULT false,
  ADD COLUMN net_change numeric(17, 2);
ALTER TABLE notice DISABLE TRIGGER notice_immutable;
UPDATE notice n SET net_change =
  (SELECT coalesce(sum(net_change), 0) FROM issued_allocation a WHERE a.notice_id = n.id)
  WHERE status = 'ISSUED';
ALTER TABLE notice ENABLE TRIGGER notice_immutable;
COMMENT ON COLUMN notice.net_change IS 'yuan it posted in all; null while it is a draft';
COMMENT ON COLUMN notice.imported_history IS 'entered after the event from the printed document';
-- A draft may be withdrawn; an issued notice is kept by the trigger.
GRANT DELETE ON notice TO "${application_role}";

ALTER TABLE notice_line ADD COLUMN advance numeric(17, 2);
COMMENT ON COLUMN notice_line.advance IS
  'yuan the receiver had before this notice was issued; null in a draft and for sums';
GRANT UPDATE (advance) ON notice_line TO "${application_role}";
ALTER TABLE notice_line DISABLE TRIGGER notice_line_unchanged;
UPDATE notice_line l SET advance = a.total - a.net_change FROM issued_allocation a
  WHERE a.notice_id = l.notice_id AND a.region_code = l.region_code AND l.row_kind = 'ALLOCATION';
ALTER TABLE notice_line ENABLE TRIGGER notice_line_unchanged;

-- How an issued notice reconciled on the day it was issued: every equation held then.
CREATE TABLE notice_equation (
  notice_id   uuid NOT NULL,
  rule        text NOT NULL,
  left_side   text NOT NULL,
  right_side  text NOT NULL,
  difference  text NOT NULL,
  scope       text COLLATE "C" NOT NULL,
  CONSTRAINT pk_notice_equation PRIMARY KEY (notice_id, rule),
  CONSTRAINT fk_notice_equation_notice_id FOREIGN KEY (notice_id) REFERENCES notice (id)
);
GRANT SELECT, INSERT ON notice_equation TO "${application_role}";

DO $$
DECLARE
  below text :=
    'CASE WHEN starts_with(scope, (SELECT nullif(current_setting(''ipfund.scope'', true), '''')))'
    ' THEN true ELSE false END';
  own text := 'unit_id = (SELECT nullif(current_setting(''ipfund.unit'', true), '''')::uuid)';
BEGIN
  EXECUTE format('CREATE POLICY known_fund_project_scope ON known_fund_project USING (%s OR %s)',
    below, own);
  EXECUTE format('CREATE POLICY notice_equation_scope ON notice_equation USING (%s)', below);
END $$;
ALTER TABLE known_fund_project ENABLE ROW LEVEL SECURITY;
ALTER TABLE known_fund_project FORCE ROW LEVEL SECURITY;
ALTER TABLE notice_equation ENABLE ROW LEVEL SECURITY;
ALTER TABLE notice_equation FORCE ROW LEVEL SECURITY;

-- What an ended region had is its successor's, the fund projects too.
CREATE TRIGGER known_fund_project_region BEFORE INSERT OR UPDATE OF region_code ON known_fund_project
  FOR EACH ROW EXECUTE FUNCTION take_over_copy();
