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
  version               bigint NOT NULL,
  CONSTRAINT fk_region_administrative_parent FOREIGN KEY (administrative_parent)
    REFERENCES region (code),
  CONSTRAINT fk_region_fiscal_parent FOREIGN KEY (fiscal_parent) REFERENCES region (code),
  CONSTRAINT uq_region_finance_code UNIQUE (finance_code)
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

GRANT SELECT, INSERT, UPDATE ON region, unit TO "${application_role}";
