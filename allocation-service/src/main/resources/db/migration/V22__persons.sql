-- Where one person is not enough: a payment or an appropriation is prepared by one and approved by
-- another; a prepared payment holds its money back.
ALTER TABLE account ADD COLUMN reserved numeric(17, 2) NOT NULL DEFAULT 0;
ALTER TABLE account
  ADD CONSTRAINT ck_account_reserved CHECK (reserved >= 0 AND balance - reserved >= lowest);
COMMENT ON COLUMN account.reserved IS 'held back for payments that are prepared and not approved yet';

ALTER TABLE disbursement
  ADD COLUMN status text NOT NULL DEFAULT 'PAID'
    CHECK (status IN ('PREPARED', 'PAID', 'REJECTED', 'CANCELLED')),
  ADD COLUMN prepared_by text,
  ADD COLUMN decided_by  text,
  ADD COLUMN reason      text,
  ADD COLUMN version     bigint NOT NULL DEFAULT 0,
  ALTER COLUMN paid_on DROP NOT NULL,
  ADD CONSTRAINT ck_disbursement_paid CHECK ((status = 'PAID') = (paid_on IS NOT NULL));
CREATE INDEX ix_disbursement_prepared ON disbursement (scope, id) WHERE status = 'PREPARED';
COMMENT ON COLUMN disbursement.prepared_by IS 'may not approve it';

-- What is decided is never changed, whoever asks, but for where its region lies.
CREATE FUNCTION refuse_change_of_decided_payment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a decided payment is immutable' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER disbursement_immutable BEFORE UPDATE ON disbursement
  FOR EACH ROW WHEN (OLD.status <> 'PREPARED'
    AND to_jsonb(OLD) - 'scope' IS DISTINCT FROM to_jsonb(NEW) - 'scope')
  EXECUTE FUNCTION refuse_change_of_decided_payment();
CREATE TRIGGER disbursement_kept BEFORE DELETE ON disbursement
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_decided_payment();
GRANT UPDATE (status, decided_by, reason, version, paid_on) ON disbursement TO "${application_role}";

-- A payment that waits goes with its region, so that those who pay for it still decide it. A region
-- that has ended pays nothing any more: what it held back is free before its successor inherits.
CREATE FUNCTION prepared_payments_follow_region() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW.path NOT LIKE '%' || NEW.code THEN
    UPDATE disbursement
      SET status = 'CANCELLED', reason = '行政区划已终止', version = version + 1
      WHERE region_code = NEW.code AND status = 'PREPARED';
    UPDATE account SET reserved = 0 WHERE region_code = NEW.code AND reserved <> 0;
  END IF;
  UPDATE disbursement SET scope = '/' || NEW.path || '/'
    WHERE region_code = NEW.code AND status = 'PREPARED';
  RETURN NULL;
END $$;
CREATE TRIGGER known_region_moved_payments AFTER UPDATE OF path ON known_region
  FOR EACH ROW WHEN (OLD.path <> NEW.path) EXECUTE FUNCTION prepared_payments_follow_region();

ALTER TABLE appropriation
  ADD COLUMN status text NOT NULL DEFAULT 'IN_FORCE'
    CHECK (status IN ('PREPARED', 'IN_FORCE', 'REJECTED', 'WITHDRAWN')),
  ADD COLUMN prepared_by text,
  ADD COLUMN decided_by  text,
  ADD COLUMN reason      text,
  ALTER COLUMN source_account_id DROP NOT NULL,
  ADD CONSTRAINT ck_appropriation_in_force
    CHECK ((status = 'IN_FORCE') = (source_account_id IS NOT NULL));
COMMENT ON COLUMN appropriation.prepared_by IS 'may not approve it';
-- One of a year and fund that is in force or may come into force.
ALTER TABLE appropriation DROP CONSTRAINT IF EXISTS uq_appropriation_budget_year_fund_name;
DROP INDEX IF EXISTS uq_appropriation_budget_year_fund_name;
CREATE UNIQUE INDEX uq_appropriation_budget_year_fund_name ON appropriation (budget_year, fund_name)
  WHERE status IN ('PREPARED', 'IN_FORCE');
GRANT UPDATE (status, decided_by, reason, version, source_account_id) ON appropriation
  TO "${application_role}";
