-- Persons who may do nothing for the time being, by the sub of their tokens, whether the suite keeps
-- an account of them or not.
CREATE TABLE platform.suspension (
  subject   text    PRIMARY KEY,
  suspended boolean NOT NULL
);
COMMENT ON COLUMN platform.suspension.subject IS 'sub of the tokens';
COMMENT ON COLUMN platform.suspension.suspended IS 'false once it was lifted';
GRANT SELECT, INSERT, UPDATE ON platform.suspension TO "${application_role}";

ALTER TABLE platform.suspension ENABLE ROW LEVEL SECURITY;
ALTER TABLE platform.suspension FORCE ROW LEVEL SECURITY;
CREATE POLICY suspension_system ON platform.suspension USING (
  CASE WHEN (SELECT current_setting('ipfund.scope', true)) = '/' THEN true ELSE false END);
