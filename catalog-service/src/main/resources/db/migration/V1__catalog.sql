-- Constraints between regions are checked at the commit: an import brings parents and children in
-- any order and may swap codes between them.
CREATE TABLE region (
  code                  text   PRIMARY KEY,
  name                  text   NOT NULL,
  level                 text   NOT NULL CHECK (level IN ('PROVINCE', 'CITY', 'COUNTY', 'ZONE')),
  administrative_parent text,
  fiscal_parent         text,
  province_managed      boolean NOT NULL,
  finance_code          text,
  budget_code           text,
  path                  text   NOT NULL,
  valid_from            date   NOT NULL,
  valid_to              date,
  source                text,
  version               bigint NOT NULL,
  CONSTRAINT fk_region_administrative_parent FOREIGN KEY (administrative_parent)
    REFERENCES region (code) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_region_fiscal_parent FOREIGN KEY (fiscal_parent)
    REFERENCES region (code) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT uq_region_finance_code UNIQUE (finance_code) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_region_administrative_parent ON region (administrative_parent);
CREATE INDEX ix_region_fiscal_parent ON region (fiscal_parent);
COMMENT ON COLUMN region.path IS 'administrative ancestors and the region itself: 440000/441600/441621';

CREATE TABLE unit (
  id          uuid   PRIMARY KEY,
  name        text   NOT NULL,
  kind        text   NOT NULL,
  region_code text   NOT NULL,
  credit_code text,
  version     bigint NOT NULL,
  CONSTRAINT fk_unit_region_code FOREIGN KEY (region_code) REFERENCES region (code),
  CONSTRAINT uq_unit_name UNIQUE (name),
  CONSTRAINT uq_unit_credit_code UNIQUE (credit_code)
);
CREATE INDEX ix_unit_region_code ON unit (region_code, id);
CREATE INDEX ix_unit_kind ON unit (kind, id);

CREATE TABLE policy_document (
  id              uuid   PRIMARY KEY,
  title           text   NOT NULL,
  document_number text   NOT NULL,
  issued_on       date,
  version         bigint NOT NULL,
  CONSTRAINT uq_policy_document_document_number UNIQUE (document_number)
);
COMMENT ON COLUMN policy_document.document_number IS 'normal form with 〔〕';

CREATE TABLE round (
  id                    uuid    PRIMARY KEY,
  revision              integer NOT NULL CHECK (revision >= 1),
  budget_year           integer NOT NULL CHECK (budget_year BETWEEN 2000 AND 2100),
  document_number       text,
  title                 text    NOT NULL,
  opened_on             date    NOT NULL,
  printed_deadline      date    NOT NULL,
  deadline_day_included boolean NOT NULL,
  deadline_at           timestamptz NOT NULL,
  deadline_rule         text    NOT NULL,
  history               boolean NOT NULL,
  status                text    NOT NULL CHECK (status IN ('DRAFT', 'PUBLISHED', 'CLOSED')),
  project_count         integer NOT NULL,
  slot_count            integer NOT NULL,
  extension_count       integer NOT NULL,
  published_at          timestamptz,
  closed_at             timestamptz,
  version               bigint  NOT NULL,
  CONSTRAINT uq_round_document_number UNIQUE (document_number, revision)
);
CREATE INDEX ix_round_budget_year ON round (budget_year, id);
CREATE INDEX ix_round_deadline_at ON round (deadline_at) WHERE status = 'PUBLISHED';
COMMENT ON COLUMN round.deadline_at IS 'the first instant at which nothing is accepted any more';

CREATE TABLE form (
  id             uuid    PRIMARY KEY,
  round_id       uuid    NOT NULL,
  ordinal        integer NOT NULL,
  code           text    NOT NULL,
  part           integer,
  kind           text    NOT NULL CHECK (kind IN ('CATALOGUE', 'LUMP_SUM')),
  title          text    NOT NULL,
  approval_route text    NOT NULL CHECK (approval_route IN ('PROVINCE', 'CITY')),
  CONSTRAINT fk_form_round_id FOREIGN KEY (round_id) REFERENCES round (id),
  CONSTRAINT uq_form_code UNIQUE (round_id, code)
);

CREATE TABLE form_rule (
  form_id uuid    NOT NULL,
  ordinal integer NOT NULL,
  rule_id text    NOT NULL,
  stage   text    NOT NULL CHECK (stage IN ('SAVE', 'SUBMIT', 'REPORT')),
  effect  text    NOT NULL CHECK (effect IN ('REFUSE', 'FINDING', 'WARNING', 'HELP')),
  PRIMARY KEY (form_id, ordinal),
  CONSTRAINT fk_form_rule_form_id FOREIGN KEY (form_id) REFERENCES form (id),
  CONSTRAINT uq_form_rule_rule_id UNIQUE (form_id, rule_id)
);

CREATE TABLE extension (
  id          uuid PRIMARY KEY,
  round_id    uuid NOT NULL,
  unit_id     uuid NOT NULL,
  until       timestamptz NOT NULL,
  approved_by text NOT NULL,
  reason      text NOT NULL,
  granted_at  timestamptz NOT NULL,
  CONSTRAINT fk_extension_round_id FOREIGN KEY (round_id) REFERENCES round (id),
  CONSTRAINT fk_extension_unit_id FOREIGN KEY (unit_id) REFERENCES unit (id)
);
CREATE INDEX ix_extension_round_id ON extension (round_id, id);
CREATE INDEX ix_extension_unit_id ON extension (unit_id);

CREATE TABLE catalogue_project (
  id              uuid    PRIMARY KEY,
  round_id        uuid    NOT NULL,
  seq             integer NOT NULL CHECK (seq >= 1),
  category_code   text    NOT NULL,
  category_label  text    NOT NULL,
  policy_no       text,
  policy_label    text,
  policy_key      text GENERATED ALWAYS AS (coalesce(policy_no, policy_label, '')) STORED,
  project_no      text,
  name            text,
  applicant_text  text,
  extension_slot  boolean NOT NULL,
  slot_label      text,
  remark          text,
  version         bigint  NOT NULL,
  CONSTRAINT fk_catalogue_project_round_id FOREIGN KEY (round_id) REFERENCES round (id),
  CONSTRAINT uq_catalogue_project_seq UNIQUE (round_id, seq),
  CONSTRAINT uq_catalogue_project_number
    UNIQUE (round_id, category_code, policy_key, project_no) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT ck_catalogue_project_slot CHECK (extension_slot OR name IS NOT NULL)
);
CREATE INDEX ix_catalogue_project_category ON catalogue_project (round_id, category_code, seq);

CREATE TABLE project_obligation (
  project_id uuid    NOT NULL,
  ordinal    integer NOT NULL,
  scope      text    NOT NULL,
  obligation text    NOT NULL
    CHECK (obligation IN ('MANDATORY', 'OPTIONAL', 'EXCLUDED', 'ELIGIBLE')),
  PRIMARY KEY (project_id, ordinal),
  CONSTRAINT fk_project_obligation_project_id FOREIGN KEY (project_id)
    REFERENCES catalogue_project (id)
);

GRANT SELECT, INSERT, UPDATE ON region, unit, round, catalogue_project TO "${application_role}";
GRANT SELECT, INSERT ON policy_document, form, form_rule, extension TO "${application_role}";
-- A corrected row of a draft brings its obligations anew.
GRANT SELECT, INSERT, UPDATE, DELETE ON project_obligation TO "${application_role}";
