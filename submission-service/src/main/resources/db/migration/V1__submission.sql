-- The schema of the submission service: copies of what others own, what units file, what cities make of
-- it, and the library of what was approved.
--
-- Every row that belongs to somebody carries the path of its region when it was filed (scope), the unit
-- that owns it (unit_id), and where it can be kept from the province the least depth that sees it (held:
-- 0 the province, 1 the city). Child tables carry their own copy, so that no policy needs a join. Paths
-- compare byte by byte (collation C), so that an index finds everything below one.

-- Copies of what other services own, as far as this one needs them; written from events only. A row of a
-- unit or project that is not known here belongs to '/': whoever sees everything.

CREATE TABLE known_region (
  code          text PRIMARY KEY,
  name          text NOT NULL,
  level         text NOT NULL,
  path          text NOT NULL,
  scope         text COLLATE "C" NOT NULL GENERATED ALWAYS AS ('/' || path || '/') STORED,
  fiscal_parent text,
  -- The first day on which it is no more; from then on it lies where its successor lies.
  valid_to      date
);
COMMENT ON COLUMN known_region.fiscal_parent IS 'from which region its money comes; null until it was told';

CREATE TABLE known_unit (
  id          uuid PRIMARY KEY,
  name        text NOT NULL,
  kind        text NOT NULL,
  region_code text NOT NULL,
  scope       text COLLATE "C" NOT NULL,
  CONSTRAINT fk_known_unit_region_code FOREIGN KEY (region_code) REFERENCES known_region (code)
);
CREATE INDEX ix_known_unit_region_code ON known_unit (region_code);

-- A row whose unit has moved on still names it; the view's owner sees every unit's name (below).
CREATE VIEW unit_name AS SELECT id, name FROM known_unit;

CREATE TABLE known_fund (
  code              text PRIMARY KEY,
  name              text NOT NULL,
  projects_per_unit integer
);

CREATE TABLE known_round (
  id              uuid PRIMARY KEY,
  revision        integer     NOT NULL,
  budget_year     integer     NOT NULL,
  fund_code       text        NOT NULL,
  document_number text,
  title           text        NOT NULL,
  deadline_at     timestamptz NOT NULL,
  deadline_rule   text        NOT NULL,
  return_days     integer     NOT NULL DEFAULT 10,
  history         boolean     NOT NULL DEFAULT false,
  catalogue_parts integer,
  closed_at       timestamptz
);
COMMENT ON COLUMN known_round.catalogue_parts IS
  'in how many events its catalogue was told before; null: it was published before catalogues were told';

CREATE TABLE known_form (
  round_id       uuid    NOT NULL,
  code           text    NOT NULL,
  part           integer,
  kind           text    NOT NULL,
  title          text,
  approval_route text    NOT NULL,
  rules          text    NOT NULL,
  categories     text[],
  CONSTRAINT pk_known_form PRIMARY KEY (round_id, code),
  CONSTRAINT fk_known_form_round_id FOREIGN KEY (round_id) REFERENCES known_round (id)
);
COMMENT ON COLUMN known_form.rules IS 'JSON list of {id, stage, effect}';
COMMENT ON COLUMN known_form.categories IS
  'codes of the categories it takes lines of; null: it is bound to none';

CREATE TABLE known_project (
  id             uuid    PRIMARY KEY,
  round_id       uuid    NOT NULL,
  seq            integer NOT NULL,
  category_code  text    NOT NULL,
  category_label text    NOT NULL,
  policy_no      text,
  policy_label   text,
  project_no     text,
  name           text,
  name_key       text,
  extension_slot boolean NOT NULL,
  slot_label     text,
  mandatory      boolean NOT NULL,
  obligations    text    NOT NULL
);
CREATE INDEX ix_known_project_round_id ON known_project (round_id, seq);
COMMENT ON TABLE known_project IS
  'a round''s catalogue; told before the round itself, so its round may be unknown yet';
COMMENT ON COLUMN known_project.mandatory IS 'whether some units must undertake it (必做)';
COMMENT ON COLUMN known_project.obligations IS 'JSON list of {scope, obligation}';

CREATE TABLE known_extension (
  round_id uuid        NOT NULL,
  unit_id  uuid        NOT NULL,
  until    timestamptz NOT NULL,
  scope    text COLLATE "C" NOT NULL,
  CONSTRAINT pk_known_extension PRIMARY KEY (round_id, unit_id),
  CONSTRAINT fk_known_extension_round_id FOREIGN KEY (round_id) REFERENCES known_round (id)
);

CREATE TABLE known_funding (
  project_id      uuid           NOT NULL,
  notice_id       uuid           NOT NULL,
  fund_project_id uuid,
  document_number text,
  amount          numeric(17, 2) NOT NULL,
  total           numeric(17, 2),
  issued_at       timestamptz    NOT NULL,
  unit_id         uuid,
  scope           text COLLATE "C" NOT NULL,
  CONSTRAINT pk_known_funding PRIMARY KEY (project_id, notice_id)
);
CREATE INDEX ix_known_funding_fund_project_id ON known_funding (fund_project_id);
COMMENT ON COLUMN known_funding.fund_project_id IS
  'the project it names, or, where that is a sub-project as once, what that stands below';
COMMENT ON COLUMN known_funding.total IS 'what the notice says there is in all; null where it says nothing';

-- What units file.

CREATE TABLE demand (
  id                     uuid PRIMARY KEY,
  round_id               uuid           NOT NULL,
  unit_id                uuid           NOT NULL,
  region_code            text           NOT NULL,
  form_code              text           NOT NULL,
  budget_year            integer        NOT NULL,
  status                 text           NOT NULL CHECK (status IN
    ('DRAFT', 'SUBMITTED', 'RETURNED', 'CONSOLIDATED', 'REPORTED', 'APPROVED', 'REJECTED')),
  overall_goal           text,
  local_department       text,
  provincial_department  text,
  expenditure_content    text,
  line_count             integer        NOT NULL,
  amount                 numeric(17, 2) NOT NULL CHECK (amount >= 0),
  approved_amount        numeric(17, 2) NOT NULL CHECK (approved_amount BETWEEN 0 AND amount),
  findings               text           NOT NULL,
  return_reason          text,
  return_until           timestamptz,
  submitted_at           timestamptz,
  prepared_by            text[]         NOT NULL DEFAULT '{}',
  prepared_before_return boolean        NOT NULL DEFAULT false,
  scope                  text COLLATE "C" NOT NULL,
  held                   text COLLATE "C" NOT NULL DEFAULT '0',
  revision               integer        NOT NULL,
  version                bigint         NOT NULL,
  -- A unit answers each form of a round once.
  CONSTRAINT uq_demand_filing UNIQUE (round_id, unit_id, form_code),
  CONSTRAINT fk_demand_round_id FOREIGN KEY (round_id) REFERENCES known_round (id),
  CONSTRAINT fk_demand_unit_id FOREIGN KEY (unit_id) REFERENCES known_unit (id)
);
CREATE INDEX ix_demand_unit_id ON demand (unit_id, id);
CREATE INDEX ix_demand_round_id_status ON demand (round_id, status, id);
CREATE INDEX ix_demand_scope ON demand (scope, id);
COMMENT ON COLUMN demand.return_until IS
  'the first instant at which what was returned may not come again; a later deadline holds beside it';
COMMENT ON COLUMN demand.prepared_by IS
  'subjects of all who created or changed it; a return starts anew with the next change';
COMMENT ON COLUMN demand.revision IS 'counts changes of content; version counts all changes';

CREATE TABLE demand_line (
  demand_id            uuid           NOT NULL,
  line_no              integer        NOT NULL,
  name                 text           NOT NULL,
  catalogue_project_id uuid,
  willing              boolean        NOT NULL,
  amount               numeric(17, 2) NOT NULL CHECK (amount >= 0),
  items                jsonb,
  indicators           jsonb          NOT NULL,
  taken                numeric(17, 2),
  cut                  numeric(17, 2),
  rejected             numeric(17, 2),
  outcome_reason       text,
  unit_id              uuid           NOT NULL,
  scope                text COLLATE "C" NOT NULL,
  held                 text COLLATE "C" NOT NULL DEFAULT '0',
  CONSTRAINT pk_demand_line PRIMARY KEY (demand_id, line_no),
  CONSTRAINT fk_demand_line_demand_id FOREIGN KEY (demand_id) REFERENCES demand (id),
  -- Once it is decided, nothing of what was asked for is lost.
  CONSTRAINT ck_demand_line_outcome CHECK (taken IS NULL OR amount = taken + cut + rejected)
);
COMMENT ON COLUMN demand_line.taken IS 'what became of it, once it is decided';

-- What cities make of it.

CREATE TABLE consolidation (
  id                     uuid PRIMARY KEY,
  round_id               uuid           NOT NULL,
  unit_id                uuid           NOT NULL,
  city_region_code       text           NOT NULL,
  status                 text           NOT NULL CHECK (status IN
    ('DRAFT', 'RETURNED', 'REPORTED', 'APPROVED')),
  line_count             integer        NOT NULL,
  demand_count           integer        NOT NULL,
  total                  numeric(17, 2) NOT NULL CHECK (total >= 0),
  return_reason          text,
  reported_at            timestamptz,
  reported_by            text,
  approved_at            timestamptz,
  prepared_by            text[]         NOT NULL DEFAULT '{}',
  prepared_before_return boolean        NOT NULL DEFAULT false,
  scope                  text COLLATE "C" NOT NULL,
  held                   text COLLATE "C" NOT NULL DEFAULT '0',
  version                bigint         NOT NULL,
  CONSTRAINT fk_consolidation_round_id FOREIGN KEY (round_id) REFERENCES known_round (id),
  CONSTRAINT fk_consolidation_unit_id FOREIGN KEY (unit_id) REFERENCES known_unit (id)
);
-- A city has one open package a round; what is approved may be followed by another.
CREATE UNIQUE INDEX uq_consolidation_open ON consolidation (round_id, city_region_code)
  WHERE status <> 'APPROVED';
CREATE INDEX ix_consolidation_unit_id ON consolidation (unit_id, id);
CREATE INDEX ix_consolidation_scope ON consolidation (scope, id);
COMMENT ON COLUMN consolidation.prepared_by IS
  'subjects of all who created or changed it; a return starts anew with the next change';

CREATE TABLE consolidation_line (
  consolidation_id uuid    NOT NULL,
  line_no          integer NOT NULL,
  name             text    NOT NULL,
  unit_id          uuid    NOT NULL,
  scope            text COLLATE "C" NOT NULL,
  held             text COLLATE "C" NOT NULL DEFAULT '0',
  CONSTRAINT pk_consolidation_line PRIMARY KEY (consolidation_id, line_no),
  CONSTRAINT fk_consolidation_line_consolidation_id FOREIGN KEY (consolidation_id)
    REFERENCES consolidation (id)
);

CREATE TABLE consolidation_source (
  consolidation_id uuid           NOT NULL,
  line_no          integer        NOT NULL,
  demand_id        uuid           NOT NULL,
  demand_line_no   integer        NOT NULL,
  demand_unit_id   uuid           NOT NULL,
  demand_revision  integer        NOT NULL,
  demand_line_name text           NOT NULL,
  amount           numeric(17, 2) NOT NULL,
  taken            numeric(17, 2) NOT NULL CHECK (taken >= 0),
  cut              numeric(17, 2) NOT NULL CHECK (cut >= 0),
  rejected         numeric(17, 2) NOT NULL CHECK (rejected >= 0),
  reason           text,
  unit_id          uuid           NOT NULL,
  scope            text COLLATE "C" NOT NULL,
  held             text COLLATE "C" NOT NULL DEFAULT '0',
  -- A demand line stands in one line of a package only.
  CONSTRAINT pk_consolidation_source PRIMARY KEY (consolidation_id, demand_id, demand_line_no),
  CONSTRAINT fk_consolidation_source_line FOREIGN KEY (consolidation_id, line_no)
    REFERENCES consolidation_line (consolidation_id, line_no),
  CONSTRAINT fk_consolidation_source_demand_id FOREIGN KEY (demand_id) REFERENCES demand (id),
  CONSTRAINT ck_consolidation_source_amount CHECK (amount = taken + cut + rejected)
);
CREATE INDEX ix_consolidation_source_line ON consolidation_source (consolidation_id, line_no);
CREATE INDEX ix_consolidation_source_demand_id ON consolidation_source (demand_id);
COMMENT ON COLUMN consolidation_source.demand_unit_id IS 'the unit that filed the demand';
COMMENT ON COLUMN consolidation_source.amount IS 'what the unit asked for when it was merged';
COMMENT ON COLUMN consolidation_source.unit_id IS 'the bureau that consolidated';

-- The library: fund projects (二级项目), which the province funds, and sub-projects (子项目) below them.

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
  -- One for each fund, year and receiving unit, or as many as the fund says.
  CONSTRAINT uq_fund_project_slot UNIQUE (fund_code, budget_year, unit_id, slot),
  CONSTRAINT fk_fund_project_unit_id FOREIGN KEY (unit_id) REFERENCES known_unit (id)
);
CREATE INDEX ix_fund_project_unit_id ON fund_project (unit_id, id);
CREATE INDEX ix_fund_project_scope ON fund_project (scope, id);
COMMENT ON COLUMN fund_project.slot IS 'counts those of a unit, fund and year, from 1';
COMMENT ON COLUMN fund_project.form_code IS 'the form that began it';
COMMENT ON COLUMN fund_project.position IS 'what it has by all notices; null until one names it';

CREATE TABLE project (
  id               uuid PRIMARY KEY,
  name             text           NOT NULL,
  fund_project_id  uuid           NOT NULL,
  demand_id        uuid,
  line_no          integer,
  consolidation_id uuid,
  round_id         uuid,
  form_code        text,
  unit_id          uuid           NOT NULL,
  region_code      text           NOT NULL,
  budget_year      integer        NOT NULL,
  amount           numeric(17, 2) NOT NULL CHECK (amount > 0),
  route            text           NOT NULL CHECK (route IN ('PROVINCE', 'CITY')),
  lump_sum         boolean        NOT NULL DEFAULT false,
  established_at   timestamptz    NOT NULL,
  scope            text COLLATE "C" NOT NULL,
  held             text COLLATE "C" NOT NULL DEFAULT '0',
  version          bigint         NOT NULL,
  -- An approved line is established once.
  CONSTRAINT uq_project_demand_line UNIQUE (demand_id, line_no),
  CONSTRAINT fk_project_demand_id FOREIGN KEY (demand_id) REFERENCES demand (id),
  CONSTRAINT fk_project_unit_id FOREIGN KEY (unit_id) REFERENCES known_unit (id),
  CONSTRAINT fk_project_consolidation_id FOREIGN KEY (consolidation_id)
    REFERENCES consolidation (id),
  CONSTRAINT fk_project_fund_project_id FOREIGN KEY (fund_project_id)
    REFERENCES fund_project (id)
);
CREATE INDEX ix_project_unit_id ON project (unit_id, id);
CREATE INDEX ix_project_budget_year ON project (budget_year, id);
CREATE INDEX ix_project_scope ON project (scope, id);
CREATE INDEX ix_project_fund_project_id ON project (fund_project_id, id);
COMMENT ON COLUMN project.demand_id IS 'null for one that a city established within what it received';
COMMENT ON COLUMN project.consolidation_id IS 'null for one that came without a package';

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

-- Who sees a row: whoever's path it is below, as far as it is not kept from that depth, and the unit that
-- owns it. A session that does not say who asks sees nothing. The owner is bound too; a migration sees
-- what it moves because the settings of its connection say so.

DO $$
DECLARE
  below text :=
    'CASE WHEN starts_with(scope, (SELECT nullif(current_setting(''ipfund.scope'', true), '''')))'
    ' THEN true ELSE false END';
  seen text := ' AND held <= (SELECT current_setting(''ipfund.depth'', true))';
  own text := '(SELECT nullif(current_setting(''ipfund.unit'', true), '''')::uuid)';
  scoped record;
BEGIN
  FOR scoped IN SELECT * FROM (VALUES
    ('known_unit', '', 'id = %s'),
    ('known_extension', '', 'unit_id = %s'),
    ('known_funding', '', 'unit_id = %s'),
    ('demand', seen, 'unit_id = %s'),
    ('demand_line', seen, 'unit_id = %s'),
    ('consolidation', seen, 'unit_id = %s'),
    ('consolidation_line', seen, 'unit_id = %s'),
    ('consolidation_source', seen, 'unit_id = %1$s OR demand_unit_id = %1$s'),
    ('fund_project', seen, 'unit_id = %s'),
    ('project', seen, 'unit_id = %s'),
    ('project_share', seen, 'unit_id = %s')) AS t (name, held, owner)
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', scoped.name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', scoped.name);
    EXECUTE format('CREATE POLICY %I ON %I USING (%s OR %s)', scoped.name || '_scope',
      scoped.name, below || scoped.held, format(scoped.owner, own));
  END LOOP;
END $$;

-- The view of names reads as the owner: for whoever says who asks, it shows every unit's name.
CREATE POLICY known_unit_names ON known_unit FOR SELECT TO CURRENT_USER USING (
  (SELECT nullif(current_setting('ipfund.scope', true), '')) IS NOT NULL);
-- What was sent to somebody stays: a unit deletes drafts, a city packages that are not with the province.
CREATE POLICY demand_deleted ON demand AS RESTRICTIVE FOR DELETE USING (status = 'DRAFT');
CREATE POLICY consolidation_deleted ON consolidation AS RESTRICTIVE FOR DELETE
  USING (status IN ('DRAFT', 'RETURNED'));

-- A region that is put under another city takes along what its units filed, and the rights on it. What
-- was decided before the move its former city reads still. The list is platform.placed_table; a new
-- table with a scope adds itself there (see platform's V34).

SELECT platform.goes_with_its_place('demand',
  't.status IN (''REPORTED'', ''APPROVED'', ''REJECTED'')');
SELECT platform.goes_with_its_place('demand_line', 'EXISTS (SELECT 1 FROM demand d'
  ' WHERE d.id = t.demand_id AND d.status IN (''REPORTED'', ''APPROVED'', ''REJECTED''))');
SELECT platform.goes_with_its_place('consolidation', 't.status IN (''REPORTED'', ''APPROVED'')');
SELECT platform.goes_with_its_place('consolidation_line', 'EXISTS (SELECT 1 FROM consolidation c'
  ' WHERE c.id = t.consolidation_id AND c.status IN (''REPORTED'', ''APPROVED''))');
SELECT platform.goes_with_its_place('consolidation_source', 'EXISTS (SELECT 1 FROM consolidation c'
  ' WHERE c.id = t.consolidation_id AND c.status IN (''REPORTED'', ''APPROVED''))');
SELECT platform.goes_with_its_place('project', 'true');
SELECT platform.goes_with_its_place('known_funding', 'true');
SELECT platform.all_go_with_their_place();

CREATE FUNCTION follow_region() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM platform.move_place('/' || OLD.path || '/', '/' || NEW.path || '/');
  -- What another city has merged and not sent yet is submitted again, for the city it lies in now.
  UPDATE demand d SET status = 'SUBMITTED', version = d.version + 1
    FROM consolidation_source s
    WHERE s.demand_id = d.id AND d.status = 'CONSOLIDATED'
      AND starts_with(d.scope, '/' || NEW.path || '/') AND NOT starts_with(d.scope, s.scope);
  -- What is not decided yet when its region ends is its successor's.
  IF NEW.path NOT LIKE '%' || NEW.code THEN
    UPDATE demand SET region_code = regexp_replace(NEW.path, '^.*/', '')
      WHERE region_code = NEW.code AND status NOT IN ('APPROVED', 'REJECTED');
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER known_region_follow AFTER UPDATE OF path ON known_region
  FOR EACH ROW WHEN (OLD.path <> NEW.path) EXECUTE FUNCTION follow_region();

-- What the application may do. Lines and sources are replaced as a whole; beside that only who sees them
-- changes, and of a demand's line what became of it. A sub-project is never changed.

GRANT SELECT, INSERT, UPDATE ON known_region, known_unit, known_fund, known_round, known_form,
  known_project, known_extension, known_funding, demand, consolidation, fund_project, project_share
  TO "${application_role}";
GRANT DELETE ON demand, consolidation TO "${application_role}";
GRANT SELECT, INSERT, DELETE ON demand_line, consolidation_line, consolidation_source
  TO "${application_role}";
GRANT UPDATE (held) ON demand_line, consolidation_line, consolidation_source
  TO "${application_role}";
GRANT UPDATE (taken, cut, rejected, outcome_reason) ON demand_line TO "${application_role}";
GRANT SELECT, INSERT ON project TO "${application_role}";
GRANT SELECT ON unit_name TO "${application_role}";
