-- Whether a second administrator has confirmed a suspension: one alone does not stop those who watch or
-- match an administrator. What was told before this held for everybody.
ALTER TABLE platform.suspension ADD COLUMN confirmed boolean NOT NULL DEFAULT true;
COMMENT ON COLUMN platform.suspension.confirmed IS
  'false while only one administrator has suspended: three administrators and auditors go on';
