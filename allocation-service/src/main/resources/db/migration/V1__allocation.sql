-- The schema of the allocation service: copies of what others own, the ledger, the year's ceilings, the
-- notices, and what was paid and came back. Below the tables: what never changes, what goes along with
-- a region, who sees which rows, and what the application may do.
--
-- Amounts are yuan. Every row that belongs to somebody carries the path of its region
-- (scope, /440000/440700/440781/); what the province issues carries the issuing region's. Paths compare
-- byte by byte (collation C), so that an index finds everything below one.

-- Copies of what other services own, as far as this one needs them; written from events only.

CREATE TABLE known_region (
  code             text    PRIMARY KEY,
  name             text    NOT NULL,
  level            text    NOT NULL,
  province_managed boolean NOT NULL,
  -- Codes from the province down, without slashes at the ends. Of a region that has ended it is the
  -- successor's, so it does not end in its own code.
  path             text    NOT NULL,
  -- From whom its money comes: that decides who receives for it.
  fiscal_parent    text,
  -- The first day on which it is no more.
  valid_to         date,
  -- Where it lay before: its former city still reads the way of its money until then.
  former           text[]
);
CREATE INDEX ix_known_region_path ON known_region (path);

CREATE TABLE known_unit (
  id          uuid PRIMARY KEY,
  name        text NOT NULL,
  name_key    text GENERATED ALWAYS AS (platform.name_key(name)) STORED NOT NULL,
  kind        text NOT NULL,
  region_code text NOT NULL,
  scope       text COLLATE "C" NOT NULL,
  CONSTRAINT fk_known_unit_region_code FOREIGN KEY (region_code) REFERENCES known_region (code)
);
CREATE INDEX ix_known_unit_name ON known_unit (name_key);
COMMENT ON COLUMN known_unit.name_key IS 'normal form of the name';

-- Everybody may know them.
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

CREATE TABLE known_demand (
  id              uuid    PRIMARY KEY,
  round_id        uuid    NOT NULL,
  form_code       text    NOT NULL,
  unit_id         uuid    NOT NULL,
  region_code     text    NOT NULL,
  budget_year     integer NOT NULL,
  amount          numeric(17, 2) NOT NULL,
  fund_project_id uuid,
  scope           text COLLATE "C" NOT NULL,
  CONSTRAINT fk_known_demand_unit_id FOREIGN KEY (unit_id) REFERENCES known_unit (id),
  CONSTRAINT fk_known_demand_region_code FOREIGN KEY (region_code) REFERENCES known_region (code)
);
CREATE INDEX ix_known_demand_region_code ON known_demand (region_code, budget_year);

-- Sub-projects (子项目).
CREATE TABLE known_project (
  id              uuid    PRIMARY KEY,
  demand_id       uuid    NOT NULL,
  name            text    NOT NULL,
  unit_id         uuid    NOT NULL,
  region_code     text    NOT NULL,
  budget_year     integer NOT NULL,
  amount          numeric(17, 2) NOT NULL,
  fund_project_id uuid,
  scope           text COLLATE "C" NOT NULL,
  CONSTRAINT fk_known_project_unit_id FOREIGN KEY (unit_id) REFERENCES known_unit (id),
  CONSTRAINT fk_known_project_region_code FOREIGN KEY (region_code) REFERENCES known_region (code)
);
CREATE INDEX ix_known_project_region_code ON known_project (region_code, budget_year);

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

CREATE TABLE known_table (
  id               uuid    PRIMARY KEY,
  demand_id        uuid    NOT NULL,
  project_id       uuid    NOT NULL,
  unit_id          uuid    NOT NULL,
  region_code      text    NOT NULL,
  budget_year      integer NOT NULL,
  fund_code        text,
  requested_amount numeric(17, 2) NOT NULL,
  version          integer,
  pending          boolean NOT NULL DEFAULT false,
  scope            text COLLATE "C" NOT NULL,
  -- No key on project_id: a table may be heard before its fund project.
  CONSTRAINT fk_known_table_unit_id FOREIGN KEY (unit_id) REFERENCES known_unit (id),
  CONSTRAINT fk_known_table_region_code FOREIGN KEY (region_code) REFERENCES known_region (code)
);
CREATE INDEX ix_known_table_budget_year ON known_table (budget_year, region_code);
COMMENT ON TABLE known_table IS 'approved target tables (annex 3)';
COMMENT ON COLUMN known_table.project_id IS
  'its fund project; of older tables the sub-project of the demand''s first line';
COMMENT ON COLUMN known_table.requested_amount IS
  'of the newest approved version, one that waits for a notice included';

-- The ledger: double entry, knows no document.

CREATE TABLE account (
  id          uuid    PRIMARY KEY,
  kind        text    NOT NULL CHECK (kind IN ('SOURCE', 'TREASURY', 'PAYEE')),
  region_code text    NOT NULL,
  budget_year integer NOT NULL,
  fund_name   text    NOT NULL,
  fund_key    text    NOT NULL,
  holder      text    NOT NULL,
  holder_key  text    NOT NULL,
  balance     numeric(17, 2) NOT NULL,
  lowest      numeric(17, 2) NOT NULL,
  reserved    numeric(17, 2) NOT NULL DEFAULT 0,
  version     bigint  NOT NULL,
  scope       text COLLATE "C" NOT NULL,
  -- However a fund or a payee is printed, it is one.
  CONSTRAINT uq_account_key UNIQUE (budget_year, fund_key, region_code, kind, holder_key),
  -- Only the province's source may be negative, down to the year's ceiling; whatever code forgets to
  -- ask, no transaction ends below.
  CONSTRAINT ck_account_lowest CHECK (lowest = 0 OR kind = 'SOURCE' AND lowest < 0),
  CONSTRAINT ck_account_balance CHECK (balance >= lowest),
  CONSTRAINT ck_account_reserved CHECK (reserved >= 0 AND balance - reserved >= lowest)
);
CREATE INDEX ix_account_region_code ON account (region_code, budget_year, id);
CREATE INDEX ix_account_scope ON account (scope, id);
COMMENT ON COLUMN account.holder IS 'the payee; empty for a source and a treasury';
COMMENT ON COLUMN account.holder_key IS
  'which payee: its credit code, or its name''s normal form with its personal mark; empty for others';
COMMENT ON COLUMN account.lowest IS 'how far the balance may fall: a source to minus the appropriation';
COMMENT ON COLUMN account.reserved IS 'held back for payments that are prepared and not approved yet';

CREATE TABLE entry (
  id                 uuid   PRIMARY KEY,
  transfer_id        uuid   NOT NULL,
  account_id         uuid   NOT NULL,
  counter_account_id uuid   NOT NULL,
  -- Of the other account everybody sees the kind.
  counter_kind       text   NOT NULL,
  kind               text   NOT NULL,
  amount             numeric(17, 2) NOT NULL CHECK (amount <> 0),
  balance_after      numeric(17, 2) NOT NULL,
  cause_id           uuid   NOT NULL,
  origin_id          uuid   NOT NULL,
  booked_on          date   NOT NULL,
  scope              text COLLATE "C" NOT NULL,
  CONSTRAINT ck_entry_kind CHECK (kind IN ('ADVANCE_ISSUE', 'ISSUE',
    'SUPPLEMENT', 'REDUCE', 'RECOVER', 'DISBURSE', 'REFUND', 'SUCCESSION')),
  CONSTRAINT fk_entry_account_id FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT fk_entry_counter_account_id FOREIGN KEY (counter_account_id) REFERENCES account (id),
  -- A transfer has one entry on each of its two accounts.
  CONSTRAINT uq_entry_transfer_id UNIQUE (transfer_id, account_id)
);
CREATE INDEX ix_entry_account_id ON entry (account_id, id);
CREATE INDEX ix_entry_origin_id ON entry (origin_id, id);
CREATE INDEX ix_entry_cause_id ON entry (cause_id);
CREATE INDEX ix_entry_scope ON entry (scope, id);
COMMENT ON COLUMN entry.transfer_id IS 'the two entries of one transfer share it; their amounts sum to zero';
COMMENT ON COLUMN entry.cause_id IS 'the document that moved the money';
COMMENT ON COLUMN entry.origin_id IS 'the document by which the money came';

-- The year's ceilings. Prepared by one person and approved by another.

CREATE TABLE appropriation (
  id                uuid    PRIMARY KEY,
  budget_year       integer NOT NULL,
  fund_name         text    NOT NULL,
  fund_key          text    NOT NULL,
  function_code     text    NOT NULL,
  function_name     text    NOT NULL,
  amount            numeric(17, 2) NOT NULL CHECK (amount > 0),
  source_account_id uuid,
  status            text    NOT NULL DEFAULT 'IN_FORCE'
    CHECK (status IN ('PREPARED', 'IN_FORCE', 'REJECTED', 'WITHDRAWN')),
  prepared_by       text,
  decided_by        text,
  reason            text,
  version           bigint  NOT NULL,
  scope             text COLLATE "C" NOT NULL,
  CONSTRAINT fk_appropriation_source_account_id FOREIGN KEY (source_account_id)
    REFERENCES account (id),
  -- Its source account is opened by the approval.
  CONSTRAINT ck_appropriation_in_force
    CHECK ((status = 'IN_FORCE') = (source_account_id IS NOT NULL))
);
-- One of a year and fund that is in force or may come into force, however the fund's name is printed.
CREATE UNIQUE INDEX uq_appropriation_budget_year_fund_name ON appropriation (budget_year, fund_key)
  WHERE status IN ('PREPARED', 'IN_FORCE');
COMMENT ON COLUMN appropriation.prepared_by IS 'may not approve it';

-- How the ceiling became what it is; nothing counts a change before another person approves it.
CREATE TABLE appropriation_change (
  id               uuid    PRIMARY KEY,
  appropriation_id uuid    NOT NULL,
  document_number  text    NOT NULL,
  reason           text    NOT NULL,
  amount_before    numeric(17, 2) NOT NULL,
  amount           numeric(17, 2) NOT NULL CHECK (amount > 0 AND amount <> amount_before),
  status           text    NOT NULL CHECK (status IN ('PREPARED', 'IN_FORCE', 'REJECTED', 'WITHDRAWN')),
  prepared_by      text    NOT NULL,
  prepared_at      timestamptz NOT NULL,
  decided_by       text,
  decided_at       timestamptz,
  refusal          text,
  version          bigint  NOT NULL,
  scope            text COLLATE "C" NOT NULL,
  CONSTRAINT fk_appropriation_change_appropriation_id FOREIGN KEY (appropriation_id)
    REFERENCES appropriation (id),
  CONSTRAINT ck_appropriation_change_decided
    CHECK ((status = 'PREPARED') = (decided_at IS NULL))
);
-- One change waits at a time, and a document changes a ceiling once.
CREATE UNIQUE INDEX uq_appropriation_change_open ON appropriation_change (appropriation_id)
  WHERE status = 'PREPARED';
CREATE UNIQUE INDEX uq_appropriation_change_document_number
  ON appropriation_change (document_number) WHERE status IN ('PREPARED', 'IN_FORCE');
CREATE INDEX ix_appropriation_change_appropriation_id ON appropriation_change (appropriation_id, id);
COMMENT ON COLUMN appropriation_change.amount IS 'yuan; the ceiling from then on';
COMMENT ON COLUMN appropriation_change.prepared_by IS 'may not approve it';

-- The notices (下达通知) with their annexes, what they posted, and how they reconciled.

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
  fund_key              text    NOT NULL,
  fund_code             text,
  imported_history      boolean NOT NULL DEFAULT false,
  status                text    NOT NULL CHECK (status IN ('DRAFT', 'ISSUED')),
  total                 numeric(17, 2),
  net_change            numeric(17, 2),
  prepared_by           text[]  NOT NULL DEFAULT '{}',
  issued_at             timestamptz,
  issued_by             text,
  version               bigint  NOT NULL,
  scope                 text COLLATE "C" NOT NULL,
  CONSTRAINT uq_notice_document_number UNIQUE (document_number),
  CONSTRAINT fk_notice_appropriation_id FOREIGN KEY (appropriation_id) REFERENCES appropriation (id),
  CONSTRAINT ck_notice_issued CHECK ((status = 'ISSUED') = (issued_at IS NOT NULL AND total IS NOT NULL))
);
CREATE INDEX ix_notice_appropriation_id ON notice (appropriation_id);
CREATE INDEX ix_notice_budget_year ON notice (budget_year, id);
COMMENT ON COLUMN notice.fund_key IS 'the appropriation''s: which fund it is, however printed';
COMMENT ON COLUMN notice.imported_history IS 'entered after the event from the printed document';
COMMENT ON COLUMN notice.net_change IS 'yuan it posted in all; null while it is a draft';
COMMENT ON COLUMN notice.prepared_by IS 'who drafted it or put an annex: may not issue it';
COMMENT ON COLUMN notice.issued_by IS 'may not pay from it';

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
  advance                   numeric(17, 2),
  budget_code               text,
  city_seq                  integer,
  province_managed          boolean,
  -- Everybody's, once a notice is issued that is disclosed (主动公开, C16).
  disclosed                 boolean  NOT NULL DEFAULT false,
  -- The issuing region's while it is a draft; issuing hands each over to its own.
  scope                     text COLLATE "C" NOT NULL,
  CONSTRAINT fk_notice_line_notice_id FOREIGN KEY (notice_id) REFERENCES notice (id),
  CONSTRAINT fk_notice_line_region_code FOREIGN KEY (region_code) REFERENCES known_region (code),
  CONSTRAINT uq_notice_line_seq UNIQUE (notice_id, annex, seq)
);
COMMENT ON COLUMN notice_line.amount IS 'yuan, also where annex 2 prints 10 000 yuan';
COMMENT ON COLUMN notice_line.advance IS
  'yuan the receiver had before this notice was issued; null in a draft and for sums';

CREATE TABLE issued_allocation (
  id                uuid PRIMARY KEY,
  notice_id         uuid NOT NULL,
  receiver          text NOT NULL,
  region_code       text NOT NULL,
  unit_id           uuid,
  demand_id         uuid,
  project_id        uuid,
  table_id          uuid,
  table_version     integer,
  advanced_table_id uuid,
  amount            numeric(17, 2) NOT NULL,
  net_change        numeric(17, 2) NOT NULL,
  total             numeric(17, 2) NOT NULL,
  scope             text COLLATE "C" NOT NULL,
  CONSTRAINT fk_issued_allocation_notice_id FOREIGN KEY (notice_id) REFERENCES notice (id),
  CONSTRAINT fk_issued_allocation_region_code FOREIGN KEY (region_code)
    REFERENCES known_region (code),
  -- C04: a target table is issued in advance once, whoever issues at the same time.
  CONSTRAINT uq_issued_allocation_advanced_table UNIQUE (advanced_table_id)
);
-- A receiver has one line for a fund project, also where no table says which.
CREATE UNIQUE INDEX uq_issued_allocation_table
  ON issued_allocation (notice_id, receiver, table_id) NULLS NOT DISTINCT;
CREATE INDEX ix_issued_allocation_region_code ON issued_allocation (region_code);
CREATE INDEX ix_issued_allocation_project_id ON issued_allocation (project_id);
CREATE INDEX ix_issued_allocation_table_id ON issued_allocation (table_id);
CREATE INDEX ix_issued_allocation_scope ON issued_allocation (scope, notice_id);
COMMENT ON TABLE issued_allocation IS 'what a region got by a notice, with links to why';
COMMENT ON COLUMN issued_allocation.receiver IS
  'whose line it is: the region''s code, of a provincial unit with the normal form of its name';
COMMENT ON COLUMN issued_allocation.advanced_table_id IS 'the target table, in an advance notice';
COMMENT ON COLUMN issued_allocation.net_change IS 'yuan this notice posted';
COMMENT ON COLUMN issued_allocation.total IS
  'yuan the receiver has in all for the fund project after this notice';

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

-- Payments (支付) and what came back of them.

CREATE TABLE disbursement (
  id                uuid    PRIMARY KEY,
  notice_id         uuid    NOT NULL,
  project_id        uuid,
  region_code       text    NOT NULL,
  budget_year       integer NOT NULL,
  payee_name        text    NOT NULL,
  payee_account     text,
  payee_bank        text,
  payee_credit_code text,
  payee_mark        text,
  payee_known_as    text,
  payer_reference   text,
  amount            numeric(17, 2) NOT NULL CHECK (amount > 0),
  counted           numeric(17, 2),
  refunded          numeric(17, 2) NOT NULL DEFAULT 0,
  purpose           text    NOT NULL,
  purpose_kind      text    NOT NULL,
  function_code     text    NOT NULL,
  paid_on           date,
  account_id        uuid    NOT NULL,
  status            text    NOT NULL DEFAULT 'PAID'
    CHECK (status IN ('PREPARED', 'PAID', 'REJECTED', 'CANCELLED')),
  prepared_by       text,
  decided_by        text,
  reason            text,
  version           bigint  NOT NULL DEFAULT 0,
  scope             text COLLATE "C" NOT NULL,
  CONSTRAINT fk_disbursement_notice_id FOREIGN KEY (notice_id) REFERENCES notice (id),
  CONSTRAINT fk_disbursement_region_code FOREIGN KEY (region_code) REFERENCES known_region (code),
  CONSTRAINT fk_disbursement_account_id FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT ck_disbursement_paid CHECK ((status = 'PAID') = (paid_on IS NOT NULL)),
  -- Only what was paid comes back, and never more of it.
  CONSTRAINT ck_disbursement_refunded
    CHECK (refunded BETWEEN 0 AND amount AND (refunded = 0 OR status = 'PAID'))
);
-- A payer's reference stands for one payment; what was never paid frees it.
CREATE UNIQUE INDEX uq_disbursement_payer_reference
  ON disbursement (region_code, payer_reference) WHERE status IN ('PREPARED', 'PAID');
CREATE INDEX ix_disbursement_notice_id ON disbursement (notice_id, id);
CREATE INDEX ix_disbursement_scope ON disbursement (scope, id);
CREATE INDEX ix_disbursement_prepared ON disbursement (scope, id) WHERE status = 'PREPARED';
-- What stands against a pool of a region's fund project.
CREATE INDEX ix_disbursement_project_id ON disbursement (project_id, region_code)
  WHERE status IN ('PREPARED', 'PAID');
-- Payments that are split to stay below the amount from which a second person is needed count
-- together: those of the last days that nobody else approved.
CREATE INDEX ix_disbursement_alone ON disbursement (account_id, paid_on)
  WHERE status = 'PAID' AND decided_by IS NULL;
CREATE INDEX ix_disbursement_payee_credit_code ON disbursement (payee_credit_code, id)
  WHERE payee_credit_code IS NOT NULL;
COMMENT ON COLUMN disbursement.project_id IS 'the fund project it counts against';
COMMENT ON COLUMN disbursement.payee_mark IS 'by which the payer tells a person; no identity number';
COMMENT ON COLUMN disbursement.payee_known_as IS
  'the name under which the credit code was paid first, when it is another; null for payments from before';
COMMENT ON COLUMN disbursement.payer_reference IS 'by which the payer''s own system knows it';
COMMENT ON COLUMN disbursement.counted IS
  'what counted against the amount up to which one person is enough; null for payments from before';
COMMENT ON COLUMN disbursement.refunded IS 'yuan of it that came back';
COMMENT ON COLUMN disbursement.prepared_by IS 'may not approve it';

CREATE TABLE refund (
  id              uuid    PRIMARY KEY,
  disbursement_id uuid    NOT NULL,
  region_code     text    NOT NULL,
  amount          numeric(17, 2) NOT NULL CHECK (amount > 0),
  reason          text    NOT NULL,
  payer_reference text    NOT NULL,
  status          text    NOT NULL CHECK (status IN ('PREPARED', 'BOOKED', 'REJECTED', 'CANCELLED')),
  refunded_on     date,
  prepared_by     text    NOT NULL,
  decided_by      text,
  refusal         text,
  version         bigint  NOT NULL,
  scope           text COLLATE "C" NOT NULL,
  CONSTRAINT fk_refund_disbursement_id FOREIGN KEY (disbursement_id) REFERENCES disbursement (id),
  CONSTRAINT ck_refund_booked CHECK ((status = 'BOOKED') = (refunded_on IS NOT NULL))
);
CREATE UNIQUE INDEX uq_refund_payer_reference ON refund (region_code, payer_reference)
  WHERE status IN ('PREPARED', 'BOOKED');
CREATE INDEX ix_refund_disbursement_id ON refund (disbursement_id, id);
CREATE INDEX ix_refund_scope ON refund (scope, id);
COMMENT ON TABLE refund IS 'money of a payment that came back to the treasury it had left';
COMMENT ON COLUMN refund.prepared_by IS 'may not approve it';
COMMENT ON COLUMN refund.refusal IS 'why it was not booked';

-- What is issued or decided never changes, whoever asks, but for where its region lies and lay. The
-- check of issued lines looks at the notice as the owner: also where who asks may not see it.

CREATE FUNCTION refuse_change_of_issued_notice() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'an issued notice is immutable' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER notice_immutable BEFORE UPDATE OR DELETE ON notice
  FOR EACH ROW WHEN (OLD.status = 'ISSUED') EXECUTE FUNCTION refuse_change_of_issued_notice();

CREATE FUNCTION refuse_line_of_issued_notice() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM notice
             WHERE id = coalesce(NEW.notice_id, OLD.notice_id) AND status = 'ISSUED') THEN
    RAISE EXCEPTION 'an issued notice is immutable' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER notice_line_immutable BEFORE INSERT OR DELETE ON notice_line
  FOR EACH ROW EXECUTE FUNCTION refuse_line_of_issued_notice();
CREATE TRIGGER notice_line_unchanged BEFORE UPDATE ON notice_line
  FOR EACH ROW WHEN (to_jsonb(OLD) - '{scope,former}'::text[]
    <> to_jsonb(NEW) - '{scope,former}'::text[])
  EXECUTE FUNCTION refuse_line_of_issued_notice();

-- Where an issued line lies is changed by the tables' owner alone, in follow_region below.
CREATE FUNCTION is_owner_of(relation oid) RETURNS boolean LANGUAGE sql STABLE AS
  $$ SELECT pg_get_userbyid(relowner) = current_user FROM pg_class WHERE oid = relation $$;
CREATE FUNCTION notice_is_issued(notice_id uuid) RETURNS boolean LANGUAGE sql STABLE
  SECURITY DEFINER SET search_path = public, pg_temp AS
  $$ SELECT EXISTS (SELECT 1 FROM notice WHERE id = notice_id AND status = 'ISSUED') $$;
CREATE FUNCTION refuse_scope_of_issued_notice() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT is_owner_of(TG_RELID) AND notice_is_issued(NEW.notice_id) THEN
    RAISE EXCEPTION 'an issued notice is immutable' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER notice_line_stays BEFORE UPDATE ON notice_line
  FOR EACH ROW WHEN (OLD.scope <> NEW.scope) EXECUTE FUNCTION refuse_scope_of_issued_notice();

-- What came back is counted on a payment that is decided, with its version.
CREATE FUNCTION refuse_change_of_decided_payment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a decided payment is immutable' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER disbursement_immutable BEFORE UPDATE ON disbursement
  FOR EACH ROW WHEN (OLD.status <> 'PREPARED'
    AND to_jsonb(OLD) - '{scope,former,refunded,version}'::text[]
      IS DISTINCT FROM to_jsonb(NEW) - '{scope,former,refunded,version}'::text[])
  EXECUTE FUNCTION refuse_change_of_decided_payment();
CREATE TRIGGER disbursement_kept BEFORE DELETE ON disbursement
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_decided_payment();

CREATE FUNCTION refuse_change_of_decided_refund() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a decided refund is immutable' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER refund_immutable BEFORE UPDATE ON refund
  FOR EACH ROW WHEN (OLD.status <> 'PREPARED' AND to_jsonb(OLD) - '{scope,former}'::text[]
    IS DISTINCT FROM to_jsonb(NEW) - '{scope,former}'::text[])
  EXECUTE FUNCTION refuse_change_of_decided_refund();

-- A region that is put under another city takes along what belongs to it: money, rights, and what it
-- filed, received and paid. Accounts are locked in the ledger's order.

CREATE FUNCTION remember_place() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.former := array_append(OLD.former, '/' || OLD.path || '/');
  RETURN NEW;
END $$;
CREATE TRIGGER known_region_former BEFORE UPDATE OF path ON known_region
  FOR EACH ROW WHEN (OLD.path <> NEW.path) EXECUTE FUNCTION remember_place();

CREATE FUNCTION follow_region() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM 1 FROM account WHERE starts_with(scope, '/' || OLD.path || '/') ORDER BY id FOR UPDATE;
  PERFORM platform.move_place('/' || OLD.path || '/', '/' || NEW.path || '/');
  RETURN NULL;
END $$;
CREATE TRIGGER known_region_follow AFTER UPDATE OF path ON known_region
  FOR EACH ROW WHEN (OLD.path <> NEW.path) EXECUTE FUNCTION follow_region();

-- Of a region that has ended the successor receives what may still be issued, also what was on its way
-- while the region ended.
CREATE FUNCTION hand_over_region() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
DECLARE
  heir text := regexp_replace(NEW.path, '^.*/', '');
BEGIN
  UPDATE known_demand SET region_code = heir WHERE region_code = NEW.code;
  UPDATE known_project SET region_code = heir WHERE region_code = NEW.code;
  UPDATE known_table SET region_code = heir WHERE region_code = NEW.code;
  UPDATE known_fund_project SET region_code = heir WHERE region_code = NEW.code;
  RETURN NULL;
END $$;
CREATE TRIGGER known_region_ended AFTER UPDATE OF path ON known_region
  FOR EACH ROW WHEN (OLD.path LIKE '%' || OLD.code AND NEW.path NOT LIKE '%' || NEW.code)
  EXECUTE FUNCTION hand_over_region();

CREATE FUNCTION take_over_copy() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT regexp_replace(path, '^.*/', '') INTO NEW.region_code FROM known_region
    WHERE code = NEW.region_code;
  RETURN NEW;
END $$;
CREATE TRIGGER known_demand_region BEFORE INSERT OR UPDATE OF region_code ON known_demand
  FOR EACH ROW EXECUTE FUNCTION take_over_copy();
CREATE TRIGGER known_project_region BEFORE INSERT OR UPDATE OF region_code ON known_project
  FOR EACH ROW EXECUTE FUNCTION take_over_copy();
CREATE TRIGGER known_fund_project_region BEFORE INSERT OR UPDATE OF region_code ON known_fund_project
  FOR EACH ROW EXECUTE FUNCTION take_over_copy();
CREATE TRIGGER known_table_region BEFORE INSERT OR UPDATE OF region_code ON known_table
  FOR EACH ROW EXECUTE FUNCTION take_over_copy();

-- A new row lies where its region lies now, however long somebody remembered another place.
CREATE FUNCTION lie_with_region() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
BEGIN
  NEW.scope := coalesce(
    (SELECT '/' || path || '/' FROM known_region WHERE code = NEW.region_code), NEW.scope);
  RETURN NEW;
END $$;
CREATE TRIGGER account_place BEFORE INSERT ON account
  FOR EACH ROW EXECUTE FUNCTION lie_with_region();
CREATE TRIGGER disbursement_place BEFORE INSERT ON disbursement
  FOR EACH ROW EXECUTE FUNCTION lie_with_region();
CREATE TRIGGER refund_place BEFORE INSERT ON refund
  FOR EACH ROW EXECUTE FUNCTION lie_with_region();

-- Who sees a row: whoever's path it is below, of copies and issued allocations also the unit that owns
-- them. A session that does not say who asks sees nothing but what is disclosed. The owner is bound too;
-- a migration sees what it moves because the settings of its connection say so.

DO $$
DECLARE
  below text :=
    'CASE WHEN starts_with(scope, (SELECT nullif(current_setting(''ipfund.scope'', true), '''')))'
    ' THEN true ELSE false END';
  own text := '(SELECT nullif(current_setting(''ipfund.unit'', true), '''')::uuid)';
  place text := '(SELECT nullif(current_setting(''ipfund.scope'', true), '''') COLLATE "C" < ''~'')';
  scoped record;
BEGIN
  FOR scoped IN SELECT name, format(seen, below, own, place) AS seen, format(checked, below) AS checked
    FROM (VALUES
      ('known_unit', '%1$s OR id = %2$s', ''),
      ('known_demand', '%1$s OR unit_id = %2$s', ''),
      ('known_project', '%1$s OR unit_id = %2$s', ''),
      ('known_fund_project', '%1$s OR unit_id = %2$s', ''),
      ('known_table', '%1$s OR unit_id = %2$s', ''),
      ('account', '%1$s', ''),
      ('entry', '%1$s', ''),
      ('appropriation', '%1$s', ''),
      ('appropriation_change', '%1$s', ''),
      -- An issued notice is known to every bureau and finance, to everybody when it is disclosed (C16).
      ('notice', '%1$s OR status = ''ISSUED'' AND (disclosure = ''PUBLIC'' OR %3$s)',
        ' WITH CHECK (%1$s)'),
      ('notice_line', '%1$s OR disclosed', ' WITH CHECK (%1$s)'),
      ('issued_allocation', '%1$s OR unit_id = %2$s', ''),
      ('notice_equation', '%1$s', ''),
      ('disbursement', '%1$s', ''),
      ('refund', '%1$s', '')) AS t (name, seen, checked)
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', scoped.name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', scoped.name);
    EXECUTE format('CREATE POLICY %I ON %I USING (%s)%s', scoped.name || '_scope', scoped.name,
      scoped.seen, scoped.checked);
  END LOOP;
END $$;

-- Which treasuries a region has is no secret, so that who reads the entries of before finds them: the
-- function reads as the owner, for whoever says who asks.
CREATE POLICY account_ids ON account FOR SELECT TO CURRENT_USER USING (
  (SELECT nullif(current_setting('ipfund.scope', true), '')) IS NOT NULL);
CREATE FUNCTION treasuries(region text, year integer) RETURNS SETOF uuid LANGUAGE sql STABLE
  SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT id FROM account WHERE region_code = region AND budget_year = year AND kind = 'TREASURY'
$$;

-- What was before a move the former city reads still. The list is platform.placed_table; a new table
-- with a scope adds itself there (see platform's V34).
SELECT platform.goes_with_its_place('entry', 'true');
SELECT platform.goes_with_its_place('known_demand', 'true');
SELECT platform.goes_with_its_place('known_project', 'true');
SELECT platform.goes_with_its_place('known_table', 'true');
SELECT platform.goes_with_its_place('issued_allocation', 'true');
SELECT platform.goes_with_its_place('notice_line', 'notice_is_issued(t.notice_id)');
SELECT platform.goes_with_its_place('disbursement', 't.status <> ''PREPARED''');
SELECT platform.goes_with_its_place('refund', 't.status <> ''PREPARED''');
SELECT platform.all_go_with_their_place();

-- What the application may do. Entries, issued allocations and equations are written once; of what is
-- decided by two only the decision changes; rows of a draft are replaced as a whole.

GRANT SELECT, INSERT, UPDATE ON known_region, known_unit, known_fund, known_demand, known_project,
  known_fund_project, known_table, account TO "${application_role}";
GRANT SELECT, INSERT ON entry, issued_allocation, notice_equation TO "${application_role}";
GRANT SELECT, INSERT, UPDATE (status, decided_by, reason, version, source_account_id, amount)
  ON appropriation TO "${application_role}";
GRANT SELECT, INSERT, UPDATE (status, decided_by, decided_at, refusal, version)
  ON appropriation_change TO "${application_role}";
-- A draft may be withdrawn; an issued notice is kept by the trigger.
GRANT SELECT, INSERT, UPDATE, DELETE ON notice TO "${application_role}";
GRANT SELECT, INSERT, DELETE, UPDATE (scope, disclosed, advance) ON notice_line
  TO "${application_role}";
GRANT SELECT, INSERT, UPDATE (status, decided_by, reason, version, paid_on, refunded)
  ON disbursement TO "${application_role}";
GRANT SELECT, INSERT, UPDATE (status, refunded_on, decided_by, refusal, version)
  ON refund TO "${application_role}";
