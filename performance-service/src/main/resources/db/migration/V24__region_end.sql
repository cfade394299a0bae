-- A region that has ended lies where its successor lies. What it left is its successor's to read, and
-- a table that no notice has frozen is its successor's.
CREATE FUNCTION hand_over_region() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
DECLARE
  left_by text;
BEGIN
  FOREACH left_by IN ARRAY ARRAY['target_table', 'table_demand', 'indicator', 'finding'] LOOP
    EXECUTE format(
      'UPDATE %I SET scope = $2 || substr(scope, length($1) + 1) WHERE starts_with(scope, $1)', left_by)
      USING '/' || OLD.path || '/', '/' || NEW.path || '/';
  END LOOP;
  UPDATE target_table SET region_code = regexp_replace(NEW.path, '^.*/', '')
    WHERE region_code = NEW.code AND status <> 'FROZEN';
  RETURN NULL;
END $$;
CREATE TRIGGER region_copy_ended AFTER UPDATE OF path ON region_copy
  FOR EACH ROW WHEN (OLD.path LIKE '%' || OLD.code AND NEW.path NOT LIKE '%' || NEW.code)
  EXECUTE FUNCTION hand_over_region();

-- A demand that was on its way while its region ended makes a table of the successor.
CREATE FUNCTION take_over_table() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT regexp_replace(path, '^.*/', '') INTO NEW.region_code FROM region_copy
    WHERE code = NEW.region_code;
  RETURN NEW;
END $$;
CREATE TRIGGER target_table_region BEFORE INSERT ON target_table
  FOR EACH ROW EXECUTE FUNCTION take_over_table();
