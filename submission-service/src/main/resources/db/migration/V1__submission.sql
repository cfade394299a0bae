-- Copies of what other services own, as far as this one needs them; written from events only.
CREATE TABLE known_region (
  code  text PRIMARY KEY,
  name  text NOT NULL,
  level text NOT NULL,
  path  text NOT NULL
);
CREATE TABLE known_unit (
  id          uuid PRIMARY KEY,
  name        text NOT NULL,
  kind        text NOT NULL,
  region_code text NOT NULL,
  CONSTRAINT fk_known_unit_region_code FOREIGN KEY (region_code) REFERENCES known_region (code)
);
CREATE INDEX ix_known_unit_region_code ON known_unit (region_code);
CREATE TABLE known_round (
  id              uuid PRIMARY KEY,
  revision        integer     NOT NULL,
  budget_year     integer     NOT NULL,
  document_number text,
  title           text        NOT NULL,
  deadline_at     timestamptz NOT NULL,
  deadline_rule   text        NOT NULL,
  closed_at       timestamptz
);
CREATE TABLE known_form (
  round_id       uuid    NOT NULL,
  code           text    NOT NULL,
  part           integer,
  kind           text    NOT NULL,
  title          text,
  approval_route text    NOT NULL,
  rules          text    NOT NULL,
  CONSTRAINT pk_known_form PRIMARY KEY (round_id, code),
  CONSTRAINT fk_known_form_round_id FOREIGN KEY (round_id) REFERENCES known_round (id)
);
COMMENT ON COLUMN known_form.rules IS 'JSON list of {id, stage, effect}';
CREATE TABLE known_extension (
  round_id uuid        NOT NULL,
  unit_id  uuid        NOT NULL,
  until    timestamptz NOT NULL,
  CONSTRAINT pk_known_extension PRIMARY KEY (round_id, unit_id),
  CONSTRAINT fk_known_extension_round_id FOREIGN KEY (round_id) REFERENCES known_round (id)
);
CREATE TABLE known_funding (
  project_id      uuid           NOT NULL,
  notice_id       uuid           NOT NULL,
  document_number text,
  amount          numeric(17, 2) NOT NULL,
  CONSTRAINT pk_known_funding PRIMARY KEY (project_id, notice_id)
);

CREATE TABLE demand (
  id                    uuid PRIMARY KEY,
  round_id              uuid           NOT NULL,
  unit_id               uuid           NOT NULL,
  region_code           text           NOT NULL,
  form_code             text           NOT NULL,
  budget_year           integer        NOT NULL,
  status                text           NOT NULL CHECK (status IN
    ('DRAFT', 'SUBMITTED', 'RETURNED', 'CONSOLIDATED', 'REPORTED', 'APPROVED', 'REJECTED')),
  overall_goal          text,
  local_department      text,
  provincial_department text,
  expenditure_content   text,
  line_count            integer        NOT NULL,
  amount                numeric(17, 2) NOT NULL CHECK (amount >= 0),
  approved_amount       numeric(17, 2) NOT NULL CHECK (approved_amount BETWEEN 0 AND amount),
  findings              text           NOT NULL,
  return_reason         text,
  submitted_at          timestamptz,
  revision              integer        NOT NULL,
  version               bigint         NOT NULL,
  CONSTRAINT uq_demand_filing UNIQUE (round_id, unit_id, form_code),
  CONSTRAINT fk_demand_round_id FOREIGN KEY (round_id) REFERENCES known_round (id),
  CONSTRAINT fk_demand_unit_id FOREIGN KEY (unit_id) REFERENCES known_unit (id)
);
CREATE INDEX ix_demand_unit_id ON demand (unit_id, id);
CREATE INDEX ix_demand_region_code ON demand (region_code, id);
CREATE INDEX ix_demand_round_id_status ON demand (round_id, status, id);
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
  CONSTRAINT pk_demand_line PRIMARY KEY (demand_id, line_no),
  CONSTRAINT fk_demand_line_demand_id FOREIGN KEY (demand_id) REFERENCES demand (id)
);

CREATE TABLE consolidation (
  id               uuid PRIMARY KEY,
  round_id         uuid           NOT NULL,
  unit_id          uuid           NOT NULL,
  city_region_code text           NOT NULL,
  status           text           NOT NULL CHECK (status IN
    ('DRAFT', 'RETURNED', 'REPORTED', 'APPROVED')),
  line_count       integer        NOT NULL,
  demand_count     integer        NOT NULL,
  total            numeric(17, 2) NOT NULL CHECK (total >= 0),
  return_reason    text,
  reported_at      timestamptz,
  approved_at      timestamptz,
  version          bigint         NOT NULL,
  CONSTRAINT fk_consolidation_round_id FOREIGN KEY (round_id) REFERENCES known_round (id),
  CONSTRAINT fk_consolidation_unit_id FOREIGN KEY (unit_id) REFERENCES known_unit (id)
);
CREATE UNIQUE INDEX uq_consolidation_open ON consolidation (round_id, city_region_code)
  WHERE status <> 'APPROVED';
CREATE INDEX ix_consolidation_city_region_code ON consolidation (city_region_code, id);

CREATE TABLE consolidation_line (
  consolidation_id uuid    NOT NULL,
  line_no          integer NOT NULL,
  name             text    NOT NULL,
  CONSTRAINT pk_consolidation_line PRIMARY KEY (consolidation_id, line_no),
  CONSTRAINT fk_consolidation_line_consolidation_id FOREIGN KEY (consolidation_id)
    REFERENCES consolidation (id)
);
CREATE TABLE consolidation_source (
  consolidation_id uuid           NOT NULL,
  line_no          integer        NOT NULL,
  demand_id        uuid           NOT NULL,
  demand_line_no   integer        NOT NULL,
  demand_revision  integer        NOT NULL,
  demand_line_name text           NOT NULL,
  amount           numeric(17, 2) NOT NULL,
  taken            numeric(17, 2) NOT NULL CHECK (taken >= 0),
  cut              numeric(17, 2) NOT NULL CHECK (cut >= 0),
  rejected         numeric(17, 2) NOT NULL CHECK (rejected >= 0),
  reason           text,
  CONSTRAINT pk_consolidation_source PRIMARY KEY (consolidation_id, demand_id, demand_line_no),
  CONSTRAINT fk_consolidation_source_line FOREIGN KEY (consolidation_id, line_no)
    REFERENCES consolidation_line (consolidation_id, line_no),
  CONSTRAINT fk_consolidation_source_demand_id FOREIGN KEY (demand_id) REFERENCES demand (id),
  CONSTRAINT ck_consolidation_source_amount CHECK (amount = taken + cut + rejected)
);
CREATE INDEX ix_consolidation_source_line ON consolidation_source (consolidation_id, line_no);
CREATE INDEX ix_consolidation_source_demand_id ON consolidation_source (demand_id);
COMMENT ON COLUMN consolidation_source.amount IS 'what the unit asked for when it was merged';

CREATE TABLE project (
  id               uuid PRIMARY KEY,
  name             text           NOT NULL,
  demand_id        uuid           NOT NULL,
  line_no          integer        NOT NULL,
  consolidation_id uuid           NOT NULL,
  round_id         uuid           NOT NULL,
  unit_id          uuid           NOT NULL,
  region_code      text           NOT NULL,
  budget_year      integer        NOT NULL,
  form_code        text           NOT NULL,
  amount           numeric(17, 2) NOT NULL CHECK (amount > 0),
  established_at   timestamptz    NOT NULL,
  version          bigint         NOT NULL,
  CONSTRAINT uq_project_demand_line UNIQUE (demand_id, line_no),
  CONSTRAINT fk_project_demand_id FOREIGN KEY (demand_id) REFERENCES demand (id),
  CONSTRAINT fk_project_unit_id FOREIGN KEY (unit_id) REFERENCES known_unit (id),
  CONSTRAINT fk_project_consolidation_id FOREIGN KEY (consolidation_id)
    REFERENCES consolidation (id)
);
CREATE INDEX ix_project_region_code ON project (region_code, id);
CREATE INDEX ix_project_unit_id ON project (unit_id, id);
CREATE INDEX ix_project_budget_year ON project (budget_year, id);

GRANT SELECT, INSERT, UPDATE ON known_region, known_unit, known_round, known_form,
  known_extension, known_funding, demand, consolidation TO "${application_role}";
GRANT SELECT, INSERT, DELETE ON demand_line, consolidation_line, consolidation_source
  TO "${application_role}";
GRANT SELECT, INSERT ON project TO "${application_role}";
