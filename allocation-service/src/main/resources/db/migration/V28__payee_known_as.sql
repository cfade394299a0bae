-- A credit code that was paid under another name before flags the payment, for who approves it too.
ALTER TABLE disbursement ADD COLUMN payee_known_as text;
COMMENT ON COLUMN disbursement.payee_known_as IS
  'the name under which the credit code was paid first, when it is another; null for payments from before';
CREATE INDEX ix_disbursement_payee_credit_code ON disbursement (payee_credit_code, id)
  WHERE payee_credit_code IS NOT NULL;
