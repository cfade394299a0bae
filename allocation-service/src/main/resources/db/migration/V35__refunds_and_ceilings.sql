-- A payment counts against the notice and the fund project it names, what was paid may come back, and
-- the ceiling of a year and fund is raised and lowered by two.
SELECT set_config('ipfund.scope', '/', true);

CREATE INDEX ix_issued_allocation_project_id ON issued_allocation (project_id);
CREATE INDEX ix_entry_cause_id ON entry (cause_id);

ALTER TABLE disbursement
  ADD COLUMN project_id uuid,
  ADD COLUMN refunded numeric(17, 2) NOT NULL DEFAULT 0,
  ADD CONSTRAINT ck_disbursement_refunded
    CHECK (refunded BETWEEN 0 AND amount AND (refunded = 0 OR status = 'PAID'));
COMMENT ON COLUMN disbursement.project_id IS 'the fund project it counts against';
COMMENT ON COLUMN disbursement.refunded IS 'yuan of it that came back';
ALTER TABLE disbursement DISABLE TRIGGER disbursement_immutable;
UPDATE disbursement d SET project_id = (
  SELECT a.project_id FROM issued_allocation a
  WHERE a.notice_id = d.notice_id AND a.region_code = d.region_code ORDER BY a.id LIMIT 1);
ALTER TABLE disbursement ENABLE TRIGGER disbursement_immutable;
DROP TRIGGER disbursement_immutable ON disbursement;
CREATE TRIGGER disbursement_immutable BEFORE UPDATE ON disbursement
  FOR EACH ROW WHEN (OLD.status <> 'PREPARED'
    AND to_jsonb(OLD) - '{scope,former,refunded,version}'::text[]
      IS DISTINCT FROM to_jsonb(NEW) - '{scope,former,refunded,version}'::text[])
  EXECUTE FUNCTION refuse_change_of_decided_payment();
CREATE INDEX ix_disbursement_project_id ON disbursement (project_id, region_code)
  WHERE status IN ('PREPARED', 'PAID');
GRANT UPDATE (refunded) ON disbursement TO "${application_role}";

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
CREATE TRIGGER refund_place BEFORE INSERT ON refund
  FOR EACH ROW EXECUTE FUNCTION lie_with_region();
CREATE FUNCTION refuse_change_of_decided_refund() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a decided refund is immutable' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER refund_immutable BEFORE UPDATE ON refund
  FOR EACH ROW WHEN (OLD.status <> 'PREPARED' AND to_jsonb(OLD) - '{scope,former}'::text[]
    IS DISTINCT FROM to_jsonb(NEW) - '{scope,former}'::text[])
  EXECUTE FUNCTION refuse_change_of_decided_refund();
ALTER TABLE entry DROP CONSTRAINT ck_entry_kind;
ALTER TABLE entry ADD CONSTRAINT ck_entry_kind CHECK (kind IN ('ADVANCE_ISSUE', 'ISSUE',
  'SUPPLEMENT', 'REDUCE', 'RECOVER', 'DISBURSE', 'REFUND', 'SUCCESSION'));
GRANT SELECT, INSERT ON refund TO "${application_role}";
GRANT UPDATE (status, refunded_on, decided_by, refusal, version) ON refund TO "${application_role}";

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
CREATE UNIQUE INDEX uq_appropriation_change_open ON appropriation_change (appropriation_id)
  WHERE status = 'PREPARED';
CREATE UNIQUE INDEX uq_appropriation_change_document_number
  ON appropriation_change (document_number) WHERE status IN ('PREPARED', 'IN_FORCE');
CREATE INDEX ix_appropriation_change_appropriation_id ON appropriation_change (appropriation_id, id);
COMMENT ON COLUMN appropriation_change.amount IS 'yuan; the ceiling from then on';
COMMENT ON COLUMN appropriation_change.prepared_by IS 'may not approve it';
GRANT SELECT, INSERT ON appropriation_change TO "${application_role}";
GRANT UPDATE (status, decided_by, decided_at, refusal, version) ON appropriation_change
  TO "${application_role}";
GRANT UPDATE (amount) ON appropriation TO "${application_role}";

DO $$
DECLARE
  scoped text;
BEGIN
  FOREACH scoped IN ARRAY ARRAY['refund', 'appropriation_change'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', scoped);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', scoped);
    EXECUTE format('CREATE POLICY %I ON %I USING (CASE WHEN starts_with(scope,'
      ' (SELECT nullif(current_setting(''ipfund.scope'', true), ''''))) THEN true ELSE false END)',
      scoped || '_scope', scoped);
  END LOOP;
END $$;
SELECT platform.goes_with_its_place('refund', 't.status <> ''PREPARED''');
SELECT platform.all_go_with_their_place();
