-- Since when an entry waits for its position, and the form in which a position was hashed.
ALTER TABLE platform.audit_pending
  ADD COLUMN waits_since timestamptz NOT NULL DEFAULT clock_timestamp();
ALTER TABLE platform.audit_chain
  ADD COLUMN form smallint NOT NULL DEFAULT 1;
COMMENT ON COLUMN platform.audit_chain.form IS
  'which columns the hash covers; the first byte of what is hashed. From form 2 on chained_at is among them';
