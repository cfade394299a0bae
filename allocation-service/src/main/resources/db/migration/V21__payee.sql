-- A payee is a party, a payment carries the reference its payer's system gave it, and names that
-- people take for the same are one: of funds, of payees, of units that annex 2 prints.
SELECT set_config('ipfund.scope', '/', true);

ALTER TABLE known_unit
  ADD COLUMN name_key text GENERATED ALWAYS AS (platform.name_key(name)) STORED NOT NULL;
DROP INDEX ix_known_unit_name;
CREATE INDEX ix_known_unit_name ON known_unit (name_key);
COMMENT ON COLUMN known_unit.name_key IS 'normal form of the name';

-- Of two funds of a year that look alike and were entered before, the first takes the normal form;
-- the other keeps one of its own, and with it its notices and accounts.
ALTER TABLE appropriation ADD COLUMN fund_key text;
UPDATE appropriation SET fund_key = platform.name_key(fund_name);
UPDATE appropriation SET fund_key = fund_key || ' ' || id WHERE EXISTS (
  SELECT 1 FROM appropriation first WHERE first.budget_year = appropriation.budget_year
    AND first.fund_key = appropriation.fund_key AND first.id < appropriation.id);
ALTER TABLE appropriation ALTER COLUMN fund_key SET NOT NULL;
ALTER TABLE appropriation DROP CONSTRAINT uq_appropriation_budget_year_fund_name;
ALTER TABLE appropriation
  ADD CONSTRAINT uq_appropriation_budget_year_fund_name UNIQUE (budget_year, fund_key);

ALTER TABLE notice ADD COLUMN fund_key text;
ALTER TABLE notice DISABLE TRIGGER notice_immutable;
UPDATE notice SET fund_key =
  (SELECT a.fund_key FROM appropriation a WHERE a.id = notice.appropriation_id);
ALTER TABLE notice ENABLE TRIGGER notice_immutable;
ALTER TABLE notice ALTER COLUMN fund_key SET NOT NULL;
COMMENT ON COLUMN notice.fund_key IS 'the appropriation''s: which fund it is, however printed';

-- A payee was known by its name alone; those of old keep that, look-alikes an account each.
ALTER TABLE account ADD COLUMN fund_key text, ADD COLUMN holder_key text;
UPDATE account SET
  fund_key = coalesce(
    (SELECT p.fund_key FROM appropriation p
      WHERE p.budget_year = account.budget_year AND p.fund_name = account.fund_name),
    platform.name_key(fund_name)),
  holder_key = CASE WHEN holder = '' THEN '' ELSE platform.name_key(holder) END;
UPDATE account SET holder_key = holder_key || ' ' || id WHERE EXISTS (
  SELECT 1 FROM account first
  WHERE (first.budget_year, first.fund_key, first.region_code, first.kind, first.holder_key)
      = (account.budget_year, account.fund_key, account.region_code, account.kind,
         account.holder_key)
    AND first.id < account.id);
ALTER TABLE account ALTER COLUMN fund_key SET NOT NULL, ALTER COLUMN holder_key SET NOT NULL;
ALTER TABLE account DROP CONSTRAINT uq_account_key;
ALTER TABLE account ADD CONSTRAINT uq_account_key
  UNIQUE (budget_year, fund_key, region_code, kind, holder_key);
COMMENT ON COLUMN account.holder_key IS
  'which payee: its credit code, or its name''s normal form with its personal mark; empty for others';

ALTER TABLE disbursement
  ADD COLUMN payee_account text,
  ADD COLUMN payee_bank text,
  ADD COLUMN payee_credit_code text,
  ADD COLUMN payee_mark text,
  ADD COLUMN payer_reference text;
CREATE UNIQUE INDEX uq_disbursement_payer_reference
  ON disbursement (region_code, payer_reference);
COMMENT ON COLUMN disbursement.payee_mark IS 'by which the payer tells a person; no identity number';
COMMENT ON COLUMN disbursement.payer_reference IS 'by which the payer''s own system knows it';
