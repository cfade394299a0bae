-- Copies of what the other services own, kept from their events.
CREATE TABLE known_region (
  code             text    PRIMARY KEY,
  name             text    NOT NULL,
  level            text    NOT NULL,
  province_managed boolean NOT NULL,
  path             text    NOT NULL
);

CREATE TABLE known_unit (
  id          uuid PRIMARY KEY,
  name        text NOT NULL,
  kind        text NOT NULL,
  region_code text NOT NULL,
  CONSTRAINT fk_known_unit_region_code FOREIGN KEY (region_code) REFERENCES known_region (code)
);
CREATE INDEX ix_known_unit_name ON known_unit (name);

CREATE TABLE known_demand (
  id          uuid    PRIMARY KEY,
  round_id    uuid    NOT NULL,
  form_code   text    NOT NULL,
  unit_id     uuid    NOT NULL,
  region_code text    NOT NULL,
  budget_year integer NOT NULL,
  amount      numeric(17, 2) NOT NULL,
  CONSTRAINT fk_known_demand_unit_id FOREIGN KEY (unit_id) REFERENCES known_unit (id),
  CONSTRAINT fk_known_demand_region_code FOREIGN KEY (region_code) REFERENCES known_region (code)
);
CREATE INDEX ix_known_demand_region_code ON known_demand (region_code, budget_year);

CREATE TABLE known_project (
  id          uuid    PRIMARY KEY,
  demand_id   uuid    NOT NULL,
  name        text    NOT NULL,
  unit_id     uuid    NOT NULL,
  region_code text    NOT NULL,
  budget_year integer NOT NULL,
  amount      numeric(17, 2) NOT NULL,
  CONSTRAINT fk_known_project_unit_id FOREIGN KEY (unit_id) REFERENCES known_unit (id),
  CONSTRAINT fk_known_project_region_code FOREIGN KEY (region_code) REFERENCES known_region (code)
);
CREATE INDEX ix_known_project_region_code ON known_project (region_code, budget_year);

CREATE TABLE known_table (
  id               uuid    PRIMARY KEY,
  demand_id        uuid    NOT NULL,
  project_id       uuid    NOT NULL,
  unit_id          uuid    NOT NULL,
  region_code      text    NOT NULL,
  budget_year      integer NOT NULL,
  requested_amount numeric(17, 2) NOT NULL,
  CONSTRAINT fk_known_table_project_id FOREIGN KEY (project_id) REFERENCES known_project (id),
  CONSTRAINT fk_known_table_unit_id FOREIGN KEY (unit_id) REFERENCES known_unit (id),
  CONSTRAINT fk_known_table_region_code FOREIGN KEY (region_code) REFERENCES known_region (code)
);
CREATE INDEX ix_known_table_budget_year ON known_table (budget_year, region_code);
COMMENT ON TABLE known_table IS 'approved target tables (annex 3)';

-- The ledger: double entry, knows no document.
CREATE TABLE account (
  id          uuid    PRIMARY KEY,
  kind        text    NOT NULL CHECK (kind IN ('SOURCE', 'TREASURY', 'PAYEE')),
  region_code text    NOT NULL,
  budget_year integer NOT NULL,
  fund_name   text    NOT NULL,
  holder      text    NOT NULL,
  balance     numeric(17, 2) NOT NULL,
  lowest      numeric(17, 2) NOT NULL,
  version     bigint  NOT NULL,
  CONSTRAINT uq_account_key UNIQUE (budget_year, fund_name, region_code, kind, holder),
  CONSTRAINT ck_account_lowest CHECK (lowest = 0 OR kind = 'SOURCE' AND lowest < 0),
  CONSTRAINT ck_account_balance CHECK (balance >= lowest)
);
CREATE INDEX ix_account_region_code ON account (region_code, budget_year, id);
COMMENT ON COLUMN account.holder IS 'the payee; empty for a source and a treasury';
COMMENT ON COLUMN account.lowest IS 'how far the balance may fall: a source to minus the appropriation';

CREATE TABLE entry (
  id                 uuid   PRIMARY KEY,
  transfer_id        uuid   NOT NULL,
  account_id         uuid   NOT NULL,
  counter_account_id uuid   NOT NULL,
  kind               text   NOT NULL CHECK (kind IN
    ('ADVANCE_ISSUE', 'ISSUE', 'SUPPLEMENT', 'REDUCE', 'RECOVER', 'DISBURSE')),
  amount             numeric(17, 2) NOT NULL CHECK (amount <> 0),
  balance_after      numeric(17, 2) NOT NULL,
  cause_id           uuid   NOT NULL,
  origin_id          uuid   NOT NULL,
  booked_on          date   NOT NULL,
  CONSTRAINT fk_entry_account_id FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT fk_entry_counter_account_id FOREIGN KEY (counter_account_id) REFERENCES account (id),
  CONSTRAINT uq_entry_transfer_id UNIQUE (transfer_id, account_id)
);
CREATE INDEX ix_entry_account_id ON entry (account_id, id);
CREATE INDEX ix_entry_origin_id ON entry (origin_id, id);
COMMENT ON COLUMN entry.transfer_id IS 'the two entries of one transfer share it; their amounts sum to zero';
COMMENT ON COLUMN entry.cause_id IS 'the document that moved the money';
COMMENT ON COLUMN entry.origin_id IS 'the document by which the money came';

CREATE TABLE appropriation (
  id                uuid    PRIMARY KEY,
  budget_year       integer NOT NULL,
  fund_name         text    NOT NULL,
  function_code     text    NOT NULL,
  function_name     text    NOT NULL,
  amount            numeric(17, 2) NOT NULL CHECK (amount > 0),
  source_account_id uuid    NOT NULL,
  version           bigint  NOT NULL,
  CONSTRAINT uq_appropriation_budget_year_fund_name UNIQUE (budget_year, fund_name),
  CONSTRAINT fk_appropriation_source_account_id FOREIGN KEY (source_account_id)
    REFERENCES account (id)
);

CREATE TABLE notice (
  id                    uuid    PRIMARY KEY,
  document_number       text    NOT NULL,
  title                 text    NOT NULL,
  budget_year           integer NOT NULL,
  stage                 text    NOT NULL CHECK (stage IN ('ADVANCE', 'FINAL')),
  appropriation_id      uuid    NOT NULL,
  printed_on            date    NOT NULL,
  disclosure            text    NOT NULL CHECK (disclosure IN ('ON_REQUEST', 'PUBLIC')),
  function_code         text    NOT NULL,
  three_guarantees_code text    NOT NULL,
  fund_name             text    NOT NULL,
  status                text    NOT NULL CHECK (status IN ('DRAFT', 'ISSUED')),
  total                 numeric(17, 2),
  issued_at             timestamptz,
  version               bigint  NOT NULL,
  CONSTRAINT uq_notice_document_number UNIQUE (document_number),
  CONSTRAINT fk_notice_appropriation_id FOREIGN KEY (appropriation_id) REFERENCES appropriation (id),
  CONSTRAINT ck_notice_issued CHECK ((status = 'ISSUED') = (issued_at IS NOT NULL AND total IS NOT NULL))
);
CREATE INDEX ix_notice_appropriation_id ON notice (appropriation_id);
CREATE INDEX ix_notice_budget_year ON notice (budget_year, id);

CREATE TABLE notice_line (
  id                        uuid     PRIMARY KEY,
  notice_id                 uuid     NOT NULL,
  annex                     integer  NOT NULL CHECK (annex IN (1, 2)),
  seq                       integer  NOT NULL,
  row_kind                  text     NOT NULL CHECK (row_kind IN
    ('TOTAL', 'GROUP_TOTAL', 'CITY_SUBTOTAL', 'ALLOCATION')),
  name                      text     NOT NULL,
  region_code               text,
  secondary_project_name    text,
  receiving_unit            text,
  three_guarantees_code     text,
  direct_to_special_account boolean,
  function_code             text,
  amount                    numeric(17, 2) NOT NULL,
  budget_code               text,
  city_seq                  integer,
  province_managed          boolean,
  CONSTRAINT fk_notice_line_notice_id FOREIGN KEY (notice_id) REFERENCES notice (id),
  CONSTRAINT fk_notice_line_region_code FOREIGN KEY (region_code) REFERENCES known_region (code),
  CONSTRAINT uq_notice_line_seq UNIQUE (notice_id, annex, seq)
);
COMMENT ON COLUMN notice_line.amount IS 'yuan, also where annex 2 prints 10 000 yuan';

CREATE TABLE issued_allocation (
  id          uuid PRIMARY KEY,
  notice_id   uuid NOT NULL,
  region_code text NOT NULL,
  unit_id     uuid,
  demand_id   uuid,
  project_id  uuid,
  table_id    uuid,
  amount      numeric(17, 2) NOT NULL,
  CONSTRAINT fk_issued_allocation_notice_id FOREIGN KEY (notice_id) REFERENCES notice (id),
  CONSTRAINT fk_issued_allocation_region_code FOREIGN KEY (region_code)
    REFERENCES known_region (code),
  CONSTRAINT uq_issued_allocation_region_code UNIQUE (notice_id, region_code)
);
CREATE INDEX ix_issued_allocation_region_code ON issued_allocation (region_code);
COMMENT ON TABLE issued_allocation IS 'what a region got by a notice, with links to why';

CREATE TABLE disbursement (
  id            uuid    PRIMARY KEY,
  notice_id     uuid    NOT NULL,
  region_code   text    NOT NULL,
  budget_year   integer NOT NULL,
  payee_name    text    NOT NULL,
  amount        numeric(17, 2) NOT NULL CHECK (amount > 0),
  purpose       text    NOT NULL,
  purpose_kind  text    NOT NULL,
  function_code text    NOT NULL,
  paid_on       date    NOT NULL,
  account_id    uuid    NOT NULL,
  CONSTRAINT fk_disbursement_notice_id FOREIGN KEY (notice_id) REFERENCES notice (id),
  CONSTRAINT fk_disbursement_region_code FOREIGN KEY (region_code) REFERENCES known_region (code),
  CONSTRAINT fk_disbursement_account_id FOREIGN KEY (account_id) REFERENCES account (id)
);
CREATE INDEX ix_disbursement_region_code ON disbursement (region_code, id);
CREATE INDEX ix_disbursement_notice_id ON disbursement (notice_id, id);

-- An issued notice is immutable, whoever asks.
CREATE FUNCTION refuse_change_of_issued_notice() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'an issued notice is immutable' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER notice_immutable BEFORE UPDATE OR DELETE ON notice
  FOR EACH ROW WHEN (OLD.status = 'ISSUED') EXECUTE FUNCTION refuse_change_of_issued_notice();

CREATE FUNCTION refuse_line_of_issued_notice() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM notice
             WHERE id = coalesce(NEW.notice_id, OLD.notice_id) AND status = 'ISSUED') THEN
    RAISE EXCEPTION 'an issued notice is immutable' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER notice_line_immutable BEFORE INSERT OR UPDATE OR DELETE ON notice_line
  FOR EACH ROW EXECUTE FUNCTION refuse_line_of_issued_notice();

GRANT SELECT, INSERT, UPDATE ON known_region, known_unit, known_demand, known_project, known_table
  TO "${application_role}";
GRANT SELECT, INSERT, UPDATE ON account, notice TO "${application_role}";
GRANT SELECT, INSERT, DELETE ON notice_line TO "${application_role}";
GRANT SELECT, INSERT ON appropriation, entry, issued_allocation, disbursement
  TO "${application_role}";
