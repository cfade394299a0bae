-- Only handlers of events ask for units; who reads tables finds the name in them.
ALTER TABLE unit_copy ENABLE ROW LEVEL SECURITY;
CREATE POLICY unit_copy_system ON unit_copy USING (
  CASE WHEN (SELECT current_setting('ipfund.scope', true)) = '/' THEN true ELSE false END);

-- The owner is bound by the policies too; a migration sees what it moves because the settings of
-- its connection say so.
DO $$
DECLARE
  scoped regclass;
BEGIN
  FOR scoped IN SELECT oid FROM pg_class
    WHERE relrowsecurity AND relkind = 'r' AND relnamespace = current_schema()::regnamespace
  LOOP
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', scoped);
  END LOOP;
END $$;
