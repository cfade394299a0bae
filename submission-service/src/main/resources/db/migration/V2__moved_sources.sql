-- A demand whose region was put under another city is that one's to merge. The city that has merged it
-- before sees it no more, so the source itself says that it is gone.

ALTER TABLE consolidation_source ADD COLUMN moved boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN consolidation_source.moved IS 'whether its demand lies outside the package''s city now';

UPDATE consolidation_source s SET moved = true FROM demand d
  WHERE d.id = s.demand_id AND NOT starts_with(d.scope, s.scope);

CREATE FUNCTION source_moved() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE consolidation_source s SET moved = NOT starts_with(NEW.scope, s.scope)
    WHERE s.demand_id = NEW.id AND s.moved = starts_with(NEW.scope, s.scope);
  RETURN NULL;
END $$;
CREATE TRIGGER demand_moved AFTER UPDATE OF scope ON demand
  FOR EACH ROW WHEN (OLD.scope <> NEW.scope) EXECUTE FUNCTION source_moved();
