-- A region that is put under another city takes its target tables along. Tables that were approved
-- before the move its former city reads still. The list is platform.placed_table; a new table with a
-- scope adds itself there (see platform's V34).
SELECT platform.goes_with_its_place('target_table', 't.status <> ''DRAFT''');
SELECT platform.goes_with_its_place(part, 'EXISTS (SELECT 1 FROM target_table w'
    ' WHERE w.id = t.table_id AND w.status <> ''DRAFT'')')
  FROM unnest(ARRAY['table_demand', 'indicator', 'finding']) AS part;
SELECT platform.all_go_with_their_place();

DROP TRIGGER region_copy_ended ON region_copy;
DROP FUNCTION hand_over_region();
CREATE FUNCTION follow_region() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM platform.move_place('/' || OLD.path || '/', '/' || NEW.path || '/');
  -- A table that no notice has frozen when its region ends is its successor's.
  IF NEW.path NOT LIKE '%' || NEW.code THEN
    UPDATE target_table SET region_code = regexp_replace(NEW.path, '^.*/', '')
      WHERE region_code = NEW.code AND status <> 'FROZEN';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER region_copy_follow AFTER UPDATE OF path ON region_copy
  FOR EACH ROW WHEN (OLD.path <> NEW.path) EXECUTE FUNCTION follow_region();
