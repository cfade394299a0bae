-- One administrator alone stops neither another administrator nor who watches them: a second one
-- confirms. What was suspended before this held for everybody.
ALTER TABLE suspension
  ADD COLUMN suspended_by text,
  ADD COLUMN confirmed    boolean NOT NULL DEFAULT true,
  ADD COLUMN confirmed_at timestamptz,
  ADD CONSTRAINT ck_suspension_confirmed CHECK (confirmed OR suspended_by IS NOT NULL);
COMMENT ON COLUMN suspension.suspended_by IS 'who suspended, and may not confirm that';
COMMENT ON COLUMN suspension.confirmed IS
  'false while only one administrator has suspended: three administrators and auditors go on';

-- The suspension of a member who is administrator of the province waits, too.
ALTER TABLE member
  DROP CONSTRAINT member_pending_check,
  ADD CONSTRAINT ck_member_pending_kind
    CHECK (pending IN ('INVITATION', 'RESUMPTION', 'HANDOVER', 'SUSPENSION'));
