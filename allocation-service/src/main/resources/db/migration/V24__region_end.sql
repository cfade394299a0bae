-- A region that has ended lies where its successor lies; valid_to is the first day on which it is no
-- more. What it left is its successor's to read, what may still be issued its successor's to receive.
ALTER TABLE known_region ADD COLUMN valid_to date;
CREATE INDEX ix_known_region_path ON known_region (path);

ALTER TABLE entry DROP CONSTRAINT entry_kind_check;
ALTER TABLE entry ADD CONSTRAINT ck_entry_kind CHECK (kind IN
  ('ADVANCE_ISSUE', 'ISSUE', 'SUPPLEMENT', 'REDUCE', 'RECOVER', 'DISBURSE', 'SUCCESSION'));

CREATE FUNCTION hand_over_region() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
DECLARE
  left_by text;
  heir text := regexp_replace(NEW.path, '^.*/', '');
BEGIN
  PERFORM 1 FROM account WHERE region_code = NEW.code ORDER BY id FOR UPDATE;
  FOREACH left_by IN ARRAY ARRAY['account', 'known_unit', 'known_demand', 'known_project',
      'known_table', 'entry', 'notice_line', 'issued_allocation', 'disbursement'] LOOP
    EXECUTE format(
      'UPDATE %I SET scope = $2 || substr(scope, length($1) + 1) WHERE starts_with(scope, $1)', left_by)
      USING '/' || OLD.path || '/', '/' || NEW.path || '/';
  END LOOP;
  UPDATE known_demand SET region_code = heir WHERE region_code = NEW.code;
  UPDATE known_project SET region_code = heir WHERE region_code = NEW.code;
  UPDATE known_table SET region_code = heir WHERE region_code = NEW.code;
  RETURN NULL;
END $$;
CREATE TRIGGER known_region_ended AFTER UPDATE OF path ON known_region
  FOR EACH ROW WHEN (OLD.path LIKE '%' || OLD.code AND NEW.path NOT LIKE '%' || NEW.code)
  EXECUTE FUNCTION hand_over_region();

-- What was on its way while its region ended is its successor's as well.
CREATE FUNCTION take_over_copy() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT regexp_replace(path, '^.*/', '') INTO NEW.region_code FROM known_region
    WHERE code = NEW.region_code;
  RETURN NEW;
END $$;
CREATE TRIGGER known_demand_region BEFORE INSERT OR UPDATE OF region_code ON known_demand
  FOR EACH ROW EXECUTE FUNCTION take_over_copy();
CREATE TRIGGER known_project_region BEFORE INSERT OR UPDATE OF region_code ON known_project
  FOR EACH ROW EXECUTE FUNCTION take_over_copy();
CREATE TRIGGER known_table_region BEFORE INSERT OR UPDATE OF region_code ON known_table
  FOR EACH ROW EXECUTE FUNCTION take_over_copy();

-- Of an issued line nothing ever changes but where its region's successor lies, and that only by the
-- tables' owner, in the function above.
DROP TRIGGER notice_line_immutable ON notice_line;
CREATE TRIGGER notice_line_immutable BEFORE INSERT OR DELETE ON notice_line
  FOR EACH ROW EXECUTE FUNCTION refuse_line_of_issued_notice();
CREATE TRIGGER notice_line_unchanged BEFORE UPDATE ON notice_line
  FOR EACH ROW WHEN (to_jsonb(OLD) - 'scope' <> to_jsonb(NEW) - 'scope')
  EXECUTE FUNCTION refuse_line_of_issued_notice();
CREATE FUNCTION is_owner_of(relation oid) RETURNS boolean LANGUAGE sql STABLE AS
  $$ SELECT pg_get_userbyid(relowner) = current_user FROM pg_class WHERE oid = relation $$;
CREATE FUNCTION notice_is_issued(notice_id uuid) RETURNS boolean LANGUAGE sql STABLE
  SECURITY DEFINER SET search_path = public, pg_temp AS
  $$ SELECT EXISTS (SELECT 1 FROM notice WHERE id = notice_id AND status = 'ISSUED') $$;
CREATE FUNCTION refuse_scope_of_issued_notice() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT is_owner_of(TG_RELID) AND notice_is_issued(NEW.notice_id) THEN
    RAISE EXCEPTION 'an issued notice is immutable' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER notice_line_stays BEFORE UPDATE ON notice_line
  FOR EACH ROW WHEN (OLD.scope <> NEW.scope) EXECUTE FUNCTION refuse_scope_of_issued_notice();
