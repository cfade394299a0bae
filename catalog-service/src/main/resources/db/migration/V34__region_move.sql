-- A region that is put under another city takes its units, members and lent roles along, and what they
-- were granted. What was decided before the move its former city reads still. The list is
-- platform.placed_table; a new table with a scope adds itself there (see platform's V34).
SELECT platform.goes_with_its_place('extension', 'true');
SELECT platform.goes_with_its_place('registration', 't.status IN (''APPROVED'', ''REJECTED'')');
SELECT platform.all_go_with_their_place();

DROP TRIGGER region_ended ON region;
DROP FUNCTION hand_over_region();
CREATE FUNCTION follow_region() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM platform.move_place('/' || OLD.path || '/', '/' || NEW.path || '/');
  -- Who registered in a region that ends registers with its successor.
  IF NEW.path NOT LIKE '%' || NEW.code THEN
    UPDATE registration SET region_code = regexp_replace(NEW.path, '^.*/', '')
      WHERE region_code = NEW.code AND status IN ('PENDING', 'REFERRED');
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER region_follow AFTER UPDATE OF path ON region
  FOR EACH ROW WHEN (OLD.path <> NEW.path) EXECUTE FUNCTION follow_region();
