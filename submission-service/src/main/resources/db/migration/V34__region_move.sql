-- A region that is put under another city takes along what its units filed, and the rights on it. What
-- was decided before the move its former city reads still. The list is platform.placed_table; a new
-- table with a scope adds itself there (see platform's V34).
SELECT platform.goes_with_its_place('demand',
  't.status IN (''REPORTED'', ''APPROVED'', ''REJECTED'')');
SELECT platform.goes_with_its_place('demand_line', 'EXISTS (SELECT 1 FROM demand d'
  ' WHERE d.id = t.demand_id AND d.status IN (''REPORTED'', ''APPROVED'', ''REJECTED''))');
SELECT platform.goes_with_its_place('consolidation', 't.status IN (''REPORTED'', ''APPROVED'')');
SELECT platform.goes_with_its_place('consolidation_line', 'EXISTS (SELECT 1 FROM consolidation c'
  ' WHERE c.id = t.consolidation_id AND c.status IN (''REPORTED'', ''APPROVED''))');
SELECT platform.goes_with_its_place('consolidation_source', 'EXISTS (SELECT 1 FROM consolidation c'
  ' WHERE c.id = t.consolidation_id AND c.status IN (''REPORTED'', ''APPROVED''))');
SELECT platform.goes_with_its_place('project', 'true');
SELECT platform.goes_with_its_place('known_funding', 'true');
SELECT platform.all_go_with_their_place();

DROP TRIGGER known_region_ended ON known_region;
DROP FUNCTION hand_over_region();
CREATE FUNCTION follow_region() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM platform.move_place('/' || OLD.path || '/', '/' || NEW.path || '/');
  -- What another city has merged and not sent yet is submitted again, for the city it lies in now.
  UPDATE demand d SET status = 'SUBMITTED', version = d.version + 1
    FROM consolidation_source s
    WHERE s.demand_id = d.id AND d.status = 'CONSOLIDATED'
      AND starts_with(d.scope, '/' || NEW.path || '/') AND NOT starts_with(d.scope, s.scope);
  -- What is not decided yet when its region ends is its successor's.
  IF NEW.path NOT LIKE '%' || NEW.code THEN
    UPDATE demand SET region_code = regexp_replace(NEW.path, '^.*/', '')
      WHERE region_code = NEW.code AND status NOT IN ('APPROVED', 'REJECTED');
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER known_region_follow AFTER UPDATE OF path ON known_region
  FOR EACH ROW WHEN (OLD.path <> NEW.path) EXECUTE FUNCTION follow_region();
