-- A region that has ended (撤销): who took over from it, and why. It lies where its successor lies, so
-- that its people and what it left go with that one.
ALTER TABLE region
  ADD COLUMN successor text,
  ADD COLUMN end_reason text,
  ADD CONSTRAINT fk_region_successor FOREIGN KEY (successor) REFERENCES region (code)
    DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT ck_region_successor CHECK (successor IS NULL OR valid_to IS NOT NULL);
COMMENT ON COLUMN region.valid_to IS 'the first day on which it is no more';
COMMENT ON COLUMN region.path IS
  'administrative ancestors and the region itself: 440000/441600/441621; of an ended one its successor''s';
CREATE INDEX ix_region_path ON region (path);

-- What an ended region left is read by its successor from now on.
CREATE FUNCTION hand_over_region() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
DECLARE
  left_by text;
BEGIN
  FOREACH left_by IN ARRAY ARRAY['extension', 'registration', 'delegation'] LOOP
    EXECUTE format(
      'UPDATE %I SET scope = $2 || substr(scope, length($1) + 1) WHERE starts_with(scope, $1)', left_by)
      USING '/' || OLD.path || '/', '/' || NEW.path || '/';
  END LOOP;
  UPDATE registration SET region_code = NEW.successor
    WHERE region_code = NEW.code AND status IN ('PENDING', 'REFERRED');
  RETURN NULL;
END $$;
CREATE TRIGGER region_ended AFTER UPDATE OF successor ON region
  FOR EACH ROW WHEN (OLD.successor IS NULL AND NEW.successor IS NOT NULL)
  EXECUTE FUNCTION hand_over_region();

-- A unit that was on its way while its region was closed is refused as a later one is.
CREATE FUNCTION refuse_unit_of_ended_region() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM region WHERE code = NEW.region_code AND successor IS NOT NULL) THEN
    RAISE EXCEPTION 'the region has ended'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_unit_region_stands';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER unit_region_stands BEFORE INSERT OR UPDATE OF region_code ON unit
  FOR EACH ROW EXECUTE FUNCTION refuse_unit_of_ended_region();
