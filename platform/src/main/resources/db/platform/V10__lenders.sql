-- Whoever is known by tokens alone lends what the last of them said; when a role is taken from there,
-- its loan does not count any more.
ALTER TABLE platform.delegation ADD COLUMN said text[];
CREATE INDEX ix_delegation_lender ON platform.delegation (lender, ends_at);
COMMENT ON COLUMN platform.delegation.said IS
  'roles of the lender''s last token, of one without an account; null until one was seen';
