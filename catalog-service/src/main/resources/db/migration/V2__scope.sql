-- Whose a row is: scope is the administrative path of the time of filing, /440000/441600/441621/.
-- The owner migrates and is not bound by the policies; the application is. A policy FOR SELECT adds
-- what is disclosed: it is read beyond its place and never written there.

-- Regions are open reference data. A unit lies where its region lies, also when that moves.
ALTER TABLE unit ADD COLUMN scope text COLLATE "C";
UPDATE unit SET scope = '/' || path || '/' FROM region WHERE code = region_code;
ALTER TABLE unit ALTER COLUMN scope SET NOT NULL;
CREATE INDEX ix_unit_scope ON unit (scope, id);
ALTER TABLE unit ENABLE ROW LEVEL SECURITY;
CREATE POLICY unit_scope ON unit USING (
  CASE WHEN starts_with(scope, (SELECT nullif(current_setting('ipfund.scope', true), '')))
    THEN true ELSE false END
  OR id = (SELECT nullif(current_setting('ipfund.unit', true), '')::uuid));

-- An extension is the unit's; it stays where the unit lay when it was granted.
ALTER TABLE extension ADD COLUMN scope text COLLATE "C";
UPDATE extension SET scope = unit.scope FROM unit WHERE unit.id = unit_id;
ALTER TABLE extension ALTER COLUMN scope SET NOT NULL;
CREATE INDEX ix_extension_scope ON extension (round_id, scope, id);
ALTER TABLE extension ENABLE ROW LEVEL SECURITY;
CREATE POLICY extension_scope ON extension USING (
  CASE WHEN starts_with(scope, (SELECT nullif(current_setting('ipfund.scope', true), '')))
    THEN true ELSE false END
  OR unit_id = (SELECT nullif(current_setting('ipfund.unit', true), '')::uuid));

-- The province issues documents and rounds. Documents are disclosed as they print it (公开方式): to
-- everyone, on request to every reader of a place, or not at all.
ALTER TABLE policy_document
  ADD COLUMN scope text COLLATE "C",
  ADD COLUMN disclosure text NOT NULL DEFAULT 'ON_REQUEST'
    CHECK (disclosure IN ('PUBLIC', 'ON_REQUEST', 'NONE'));
UPDATE policy_document SET scope = '/${province}/';
ALTER TABLE policy_document
  ALTER COLUMN scope SET NOT NULL, ALTER COLUMN disclosure DROP DEFAULT;
ALTER TABLE policy_document ENABLE ROW LEVEL SECURITY;
CREATE POLICY policy_document_scope ON policy_document USING (
  CASE WHEN starts_with(scope, (SELECT nullif(current_setting('ipfund.scope', true), '')))
    THEN true ELSE false END);
CREATE POLICY policy_document_disclosed ON policy_document FOR SELECT USING (
  disclosure = 'PUBLIC'
  OR disclosure = 'ON_REQUEST'
    AND (SELECT coalesce(current_setting('ipfund.scope', true), '') NOT IN ('', '~')));

-- A draft is the province's, with all it is made of; what is published everyone sees. Who opened or
-- filled the draft does not publish it.
ALTER TABLE round
  ADD COLUMN scope text COLLATE "C",
  ADD COLUMN prepared_by text[] NOT NULL DEFAULT '{}';
UPDATE round SET scope = '/${province}/';
ALTER TABLE round ALTER COLUMN scope SET NOT NULL;
ALTER TABLE round ENABLE ROW LEVEL SECURITY;
CREATE POLICY round_scope ON round USING (
  CASE WHEN starts_with(scope, (SELECT nullif(current_setting('ipfund.scope', true), '')))
    THEN true ELSE false END);
CREATE POLICY round_published ON round FOR SELECT USING (status <> 'DRAFT');

ALTER TABLE form
  ADD COLUMN round_scope text COLLATE "C", ADD COLUMN released boolean;
ALTER TABLE form_rule
  ADD COLUMN round_scope text COLLATE "C", ADD COLUMN released boolean;
ALTER TABLE catalogue_project
  ADD COLUMN round_scope text COLLATE "C", ADD COLUMN released boolean;
ALTER TABLE project_obligation
  ADD COLUMN round_scope text COLLATE "C", ADD COLUMN released boolean;
COMMENT ON COLUMN project_obligation.scope IS 'the units an obligation is for, as printed';
COMMENT ON COLUMN project_obligation.round_scope IS 'whose row this is, as everywhere';

UPDATE form SET round_scope = r.scope, released = r.status <> 'DRAFT'
  FROM round r WHERE r.id = round_id;
UPDATE form_rule SET round_scope = f.round_scope, released = f.released
  FROM form f WHERE f.id = form_id;
UPDATE catalogue_project SET round_scope = r.scope, released = r.status <> 'DRAFT'
  FROM round r WHERE r.id = round_id;
UPDATE project_obligation SET round_scope = p.round_scope, released = p.released
  FROM catalogue_project p WHERE p.id = project_id;

-- The parts of a round carry a copy of what decides who sees it, and the database keeps the copies:
-- no way of writing a part can forget them.
CREATE FUNCTION take_over_from_round() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  SELECT scope, status <> 'DRAFT' INTO NEW.round_scope, NEW.released
    FROM round WHERE id = NEW.round_id;
  RETURN NEW;
END $$;
CREATE FUNCTION take_over_from_form() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  SELECT round_scope, released INTO NEW.round_scope, NEW.released
    FROM form WHERE id = NEW.form_id;
  RETURN NEW;
END $$;
CREATE FUNCTION take_over_from_project() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  SELECT round_scope, released INTO NEW.round_scope, NEW.released
    FROM catalogue_project WHERE id = NEW.project_id;
  RETURN NEW;
END $$;
CREATE FUNCTION release_parts() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  UPDATE form SET released = true WHERE round_id = NEW.id;
  UPDATE form_rule SET released = true
    WHERE form_id IN (SELECT id FROM form WHERE round_id = NEW.id);
  UPDATE catalogue_project SET released = true WHERE round_id = NEW.id;
  UPDATE project_obligation SET released = true
    WHERE project_id IN (SELECT id FROM catalogue_project WHERE round_id = NEW.id);
  RETURN NULL;
END $$;
REVOKE EXECUTE ON FUNCTION take_over_from_round(), take_over_from_form(),
  take_over_from_project(), release_parts() FROM PUBLIC;
CREATE TRIGGER tr_form_round BEFORE INSERT ON form
  FOR EACH ROW EXECUTE FUNCTION take_over_from_round();
CREATE TRIGGER tr_form_rule_form BEFORE INSERT ON form_rule
  FOR EACH ROW EXECUTE FUNCTION take_over_from_form();
CREATE TRIGGER tr_catalogue_project_round BEFORE INSERT ON catalogue_project
  FOR EACH ROW EXECUTE FUNCTION take_over_from_round();
CREATE TRIGGER tr_project_obligation_project BEFORE INSERT ON project_obligation
  FOR EACH ROW EXECUTE FUNCTION take_over_from_project();
CREATE TRIGGER tr_round_release AFTER UPDATE OF status ON round
  FOR EACH ROW WHEN (OLD.status = 'DRAFT' AND NEW.status <> 'DRAFT')
  EXECUTE FUNCTION release_parts();

ALTER TABLE form
  ALTER COLUMN round_scope SET NOT NULL, ALTER COLUMN released SET NOT NULL;
ALTER TABLE form_rule
  ALTER COLUMN round_scope SET NOT NULL, ALTER COLUMN released SET NOT NULL;
ALTER TABLE catalogue_project
  ALTER COLUMN round_scope SET NOT NULL, ALTER COLUMN released SET NOT NULL;
ALTER TABLE project_obligation
  ALTER COLUMN round_scope SET NOT NULL, ALTER COLUMN released SET NOT NULL;
ALTER TABLE form ENABLE ROW LEVEL SECURITY;
ALTER TABLE form_rule ENABLE ROW LEVEL SECURITY;
ALTER TABLE catalogue_project ENABLE ROW LEVEL SECURITY;
ALTER TABLE project_obligation ENABLE ROW LEVEL SECURITY;
CREATE POLICY form_scope ON form USING (
  CASE WHEN starts_with(round_scope, (SELECT nullif(current_setting('ipfund.scope', true), '')))
    THEN true ELSE false END);
CREATE POLICY form_released ON form FOR SELECT USING (released);
CREATE POLICY form_rule_scope ON form_rule USING (
  CASE WHEN starts_with(round_scope, (SELECT nullif(current_setting('ipfund.scope', true), '')))
    THEN true ELSE false END);
CREATE POLICY form_rule_released ON form_rule FOR SELECT USING (released);
CREATE POLICY catalogue_project_scope ON catalogue_project USING (
  CASE WHEN starts_with(round_scope, (SELECT nullif(current_setting('ipfund.scope', true), '')))
    THEN true ELSE false END);
CREATE POLICY catalogue_project_released ON catalogue_project FOR SELECT USING (released);
CREATE POLICY project_obligation_scope ON project_obligation USING (
  CASE WHEN starts_with(round_scope, (SELECT nullif(current_setting('ipfund.scope', true), '')))
    THEN true ELSE false END);
CREATE POLICY project_obligation_released ON project_obligation FOR SELECT USING (released);
