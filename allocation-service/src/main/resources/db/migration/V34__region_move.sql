-- A region that is put under another city takes along what belongs to it: money, rights, and what it
-- filed, received and paid. What was before the move its former city reads still. The list is
-- platform.placed_table; a new table with a scope adds itself there (see platform's V34).
SELECT platform.goes_with_its_place('account');
SELECT platform.goes_with_its_place('known_unit');
SELECT platform.goes_with_its_place('entry', 'true');
SELECT platform.goes_with_its_place('known_demand', 'true');
SELECT platform.goes_with_its_place('known_project', 'true');
SELECT platform.goes_with_its_place('known_table', 'true');
SELECT platform.goes_with_its_place('issued_allocation', 'true');
SELECT platform.goes_with_its_place('notice_line', 'notice_is_issued(t.notice_id)');
SELECT platform.goes_with_its_place('disbursement', 't.status <> ''PREPARED''');
SELECT platform.all_go_with_their_place();

-- Where a region lay before: its former city still reads the way of its money until then.
ALTER TABLE known_region ADD COLUMN former text[];

-- Accounts are locked in the ledger's order. Of a region that has ended the successor receives what
-- may still be issued.
DROP TRIGGER known_region_moved ON known_region;
DROP FUNCTION follow_moved_region();
DROP TRIGGER known_region_moved_payments ON known_region;
DROP FUNCTION prepared_payments_follow_region();
DROP TRIGGER known_region_ended ON known_region;
DROP FUNCTION hand_over_region();
CREATE FUNCTION remember_place() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.former := array_append(OLD.former, '/' || OLD.path || '/');
  RETURN NEW;
END $$;
CREATE TRIGGER known_region_former BEFORE UPDATE OF path ON known_region
  FOR EACH ROW WHEN (OLD.path <> NEW.path) EXECUTE FUNCTION remember_place();
CREATE FUNCTION follow_region() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM 1 FROM account WHERE starts_with(scope, '/' || OLD.path || '/') ORDER BY id FOR UPDATE;
  PERFORM platform.move_place('/' || OLD.path || '/', '/' || NEW.path || '/');
  RETURN NULL;
END $$;
CREATE TRIGGER known_region_follow AFTER UPDATE OF path ON known_region
  FOR EACH ROW WHEN (OLD.path <> NEW.path) EXECUTE FUNCTION follow_region();

CREATE FUNCTION hand_over_region() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
DECLARE
  heir text := regexp_replace(NEW.path, '^.*/', '');
BEGIN
  UPDATE known_demand SET region_code = heir WHERE region_code = NEW.code;
  UPDATE known_project SET region_code = heir WHERE region_code = NEW.code;
  UPDATE known_table SET region_code = heir WHERE region_code = NEW.code;
  UPDATE known_fund_project SET region_code = heir WHERE region_code = NEW.code;
  RETURN NULL;
END $$;
CREATE TRIGGER known_region_ended AFTER UPDATE OF path ON known_region
  FOR EACH ROW WHEN (OLD.path LIKE '%' || OLD.code AND NEW.path NOT LIKE '%' || NEW.code)
  EXECUTE FUNCTION hand_over_region();

-- What a place knows of a region is where it lies now, however long somebody remembered another.
CREATE FUNCTION lie_with_region() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
BEGIN
  NEW.scope := coalesce(
    (SELECT '/' || path || '/' FROM known_region WHERE code = NEW.region_code), NEW.scope);
  RETURN NEW;
END $$;
CREATE TRIGGER account_place BEFORE INSERT ON account
  FOR EACH ROW EXECUTE FUNCTION lie_with_region();
CREATE TRIGGER disbursement_place BEFORE INSERT ON disbursement
  FOR EACH ROW EXECUTE FUNCTION lie_with_region();

-- What is decided is never changed, whoever asks, but for where its region lies and lay.
DROP TRIGGER disbursement_immutable ON disbursement;
CREATE TRIGGER disbursement_immutable BEFORE UPDATE ON disbursement
  FOR EACH ROW WHEN (OLD.status <> 'PREPARED' AND to_jsonb(OLD) - '{scope,former}'::text[]
    IS DISTINCT FROM to_jsonb(NEW) - '{scope,former}'::text[])
  EXECUTE FUNCTION refuse_change_of_decided_payment();
DROP TRIGGER notice_line_unchanged ON notice_line;
CREATE TRIGGER notice_line_unchanged BEFORE UPDATE ON notice_line
  FOR EACH ROW WHEN (to_jsonb(OLD) - '{scope,former}'::text[]
    <> to_jsonb(NEW) - '{scope,former}'::text[])
  EXECUTE FUNCTION refuse_line_of_issued_notice();

-- Which treasuries a region has is no secret, so that who reads the entries of before finds them.
CREATE FUNCTION treasuries(region text, year integer) RETURNS SETOF uuid LANGUAGE sql STABLE
  SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT id FROM account WHERE region_code = region AND budget_year = year AND kind = 'TREASURY'
$$;
CREATE POLICY account_ids ON account FOR SELECT TO CURRENT_USER USING (
  (SELECT nullif(current_setting('ipfund.scope', true), '')) IS NOT NULL);
