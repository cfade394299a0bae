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

-- The view of names reads as the owner: for whoever says who asks, it shows every unit's name.
CREATE POLICY known_unit_names ON known_unit FOR SELECT TO CURRENT_USER USING (
  (SELECT nullif(current_setting('ipfund.scope', true), '')) IS NOT NULL);
