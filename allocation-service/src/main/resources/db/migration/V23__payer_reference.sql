-- What was never paid frees its reference: the payment may be prepared again.
DROP INDEX uq_disbursement_payer_reference;
CREATE UNIQUE INDEX uq_disbursement_payer_reference
  ON disbursement (region_code, payer_reference) WHERE status IN ('PREPARED', 'PAID');
