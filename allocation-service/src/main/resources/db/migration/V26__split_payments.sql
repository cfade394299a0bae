-- Payments that are split to stay below the amount from which a second person is needed count
-- together: those of the last days that nobody else approved.
ALTER TABLE disbursement ADD COLUMN counted numeric(17, 2);
COMMENT ON COLUMN disbursement.counted IS
  'what counted against the amount up to which one person is enough; null for payments from before';
CREATE INDEX ix_disbursement_alone ON disbursement (account_id, paid_on)
  WHERE status = 'PAID' AND decided_by IS NULL;
