-- A region that has ended lies where its successor lies; valid_to is the first day on which it is no
-- more. What it left is its successor's to read, and what is not decided yet is its successor's.
ALTER TABLE known_region ADD COLUMN valid_to date;

CREATE FUNCTION hand_over_region() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
DECLARE
  left_by text;
  heir text := regexp_replace(NEW.path, '^.*/', '');
BEGIN
  FOREACH left_by IN ARRAY ARRAY['known_unit', 'known_extension', 'known_funding', 'demand',
      'demand_line', 'consolidation', 'consolidation_line', 'consolidation_source', 'project'] LOOP
    EXECUTE format(
      'UPDATE %I SET scope = $2 || substr(scope, length($1) + 1) WHERE starts_with(scope, $1)', left_by)
      USING '/' || OLD.path || '/', '/' || NEW.path || '/';
  END LOOP;
  UPDATE demand SET region_code = heir
    WHERE region_code = NEW.code AND status NOT IN ('APPROVED', 'REJECTED');
  RETURN NULL;
END $$;
CREATE TRIGGER known_region_ended AFTER UPDATE OF path ON known_region
  FOR EACH ROW WHEN (OLD.path LIKE '%' || OLD.code AND NEW.path NOT LIKE '%' || NEW.code)
  EXECUTE FUNCTION hand_over_region();
