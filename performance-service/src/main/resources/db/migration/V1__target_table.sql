-- Copies of what the catalog owns, as far as this service reads it.
CREATE TABLE region_copy (
  code text PRIMARY KEY,
  name text NOT NULL
);
CREATE TABLE unit_copy (
  id          uuid PRIMARY KEY,
  name        text NOT NULL,
  region_code text NOT NULL
);

CREATE TABLE target_table (
  id                    uuid           PRIMARY KEY,
  demand_id             uuid           NOT NULL,
  project_id            uuid           NOT NULL,
  project_name          text,
  round_id              uuid,
  unit_id               uuid           NOT NULL,
  unit_name             text           NOT NULL,
  region_code           text           NOT NULL,
  budget_year           integer        NOT NULL,
  requested_amount      numeric(17, 2) NOT NULL,
  overall_goal          text,
  expenditure_content   text,
  local_department      text,
  provincial_department text,
  status                text           NOT NULL CHECK (status IN ('DRAFT', 'APPROVED', 'FROZEN')),
  notice_id             uuid,
  indicator_count       integer        NOT NULL,
  finding_count         integer        NOT NULL,
  weight_total          numeric(5, 2)  NOT NULL,
  weight_note           text           NOT NULL,
  version               bigint         NOT NULL,
  CONSTRAINT uq_target_table_project_unit_year UNIQUE (project_id, unit_id, budget_year),
  CONSTRAINT fk_target_table_region_code FOREIGN KEY (region_code) REFERENCES region_copy (code),
  CONSTRAINT fk_target_table_unit_id FOREIGN KEY (unit_id) REFERENCES unit_copy (id)
);
CREATE INDEX ix_target_table_region_code ON target_table (region_code, id);
CREATE INDEX ix_target_table_unit_id ON target_table (unit_id, id);
CREATE INDEX ix_target_table_budget_year ON target_table (budget_year, id);
COMMENT ON COLUMN target_table.demand_id IS 'the demand it was drafted from; supplements stand in table_demand';

CREATE TABLE table_demand (
  demand_id        uuid           PRIMARY KEY,
  table_id         uuid           NOT NULL,
  requested_amount numeric(17, 2) NOT NULL,
  CONSTRAINT fk_table_demand_table_id FOREIGN KEY (table_id) REFERENCES target_table (id)
);
CREATE INDEX ix_table_demand_table_id ON table_demand (table_id);
COMMENT ON TABLE table_demand IS 'the demands a table was made from: a demand counts once';

CREATE TABLE indicator (
  table_id        uuid          NOT NULL,
  seq             integer       NOT NULL,
  level1          text,
  level2          text,
  name            text          NOT NULL,
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
  CONSTRAINT pk_indicator PRIMARY KEY (table_id, seq),
  CONSTRAINT fk_indicator_table_id FOREIGN KEY (table_id) REFERENCES target_table (id)
);
CREATE INDEX ix_indicator_name ON indicator (name, unit) WHERE kind = 'NUMERIC';
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
  CONSTRAINT pk_finding PRIMARY KEY (table_id, ordinal),
  CONSTRAINT fk_finding_table_id FOREIGN KEY (table_id) REFERENCES target_table (id)
);
CREATE INDEX ix_finding_rule ON finding (rule, table_id, ordinal);

GRANT SELECT, INSERT, UPDATE ON region_copy, unit_copy, target_table TO "${application_role}";
GRANT SELECT, INSERT ON table_demand TO "${application_role}";
GRANT SELECT, INSERT, DELETE ON indicator, finding TO "${application_role}";
