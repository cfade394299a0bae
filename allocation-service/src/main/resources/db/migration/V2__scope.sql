-- To whom a row belongs: the administrative path of its region when it was filed (/440000/440700/),
-- and the unit that owns it. What the database held before gets the paths of today.
DO $$
DECLARE
  owned text;
BEGIN
  FOREACH owned IN ARRAY ARRAY['known_unit', 'known_demand', 'known_project', 'known_table',
                               'account', 'issued_allocation', 'disbursement'] LOOP
    EXECUTE format('ALTER TABLE %I ADD COLUMN scope text COLLATE "C"', owned);
    EXECUTE format(
      'UPDATE %I SET scope = coalesce((SELECT ''/'' || path || ''/'' FROM known_region'
      ' WHERE code = region_code), ''/'' || region_code || ''/'')', owned);
    EXECUTE format('ALTER TABLE %I ALTER COLUMN scope SET NOT NULL', owned);
  END LOOP;
END $$;

-- An entry belongs where its account does; of the other account only the kind is everybody's.
ALTER TABLE entry ADD COLUMN scope text COLLATE "C", ADD COLUMN counter_kind text;
UPDATE entry e SET scope = a.scope, counter_kind = c.kind
  FROM account a, account c WHERE a.id = e.account_id AND c.id = e.counter_account_id;
ALTER TABLE entry
  ALTER COLUMN scope SET NOT NULL,
  ALTER COLUMN counter_kind SET NOT NULL;

-- Appropriations and notices belong to the province that issues the money.
ALTER TABLE appropriation ADD COLUMN scope text COLLATE "C";
UPDATE appropriation p SET scope = a.scope FROM account a WHERE a.id = p.source_account_id;
ALTER TABLE appropriation ALTER COLUMN scope SET NOT NULL;

ALTER TABLE notice
  ADD COLUMN scope text COLLATE "C",
  ADD COLUMN prepared_by text[] NOT NULL DEFAULT '{}',
  ADD COLUMN issued_by text;
ALTER TABLE notice DISABLE TRIGGER notice_immutable;
UPDATE notice n SET
  scope = (SELECT scope FROM appropriation WHERE id = n.appropriation_id),
  prepared_by = ARRAY(
    SELECT DISTINCT actor FROM platform.audit_entry
    WHERE subject_type = 'notice' AND subject_id = n.id::text
      AND action IN ('drafted', 'lines-replaced')),
  issued_by = (
    SELECT max(actor) FROM platform.audit_entry
    WHERE subject_type = 'notice' AND subject_id = n.id::text AND action = 'issued');
ALTER TABLE notice ENABLE TRIGGER notice_immutable;
ALTER TABLE notice ALTER COLUMN scope SET NOT NULL;
COMMENT ON COLUMN notice.prepared_by IS 'who drafted it or put an annex: may not issue it';
COMMENT ON COLUMN notice.issued_by IS 'may not pay from it';

-- A draft's lines are the province's; issuing hands each to its region, all of them to everybody
-- when the notice is disclosed (主动公开).
ALTER TABLE notice_line
  ADD COLUMN scope text COLLATE "C",
  ADD COLUMN disclosed boolean NOT NULL DEFAULT false;
ALTER TABLE notice_line DISABLE TRIGGER notice_line_immutable;
UPDATE notice_line l SET
  scope = CASE WHEN n.status = 'ISSUED' AND l.region_code IS NOT NULL
    THEN (SELECT '/' || path || '/' FROM known_region WHERE code = l.region_code)
    ELSE n.scope END,
  disclosed = n.status = 'ISSUED' AND n.disclosure = 'PUBLIC'
  FROM notice n WHERE n.id = l.notice_id;
ALTER TABLE notice_line ENABLE TRIGGER notice_line_immutable;
ALTER TABLE notice_line ALTER COLUMN scope SET NOT NULL;
GRANT UPDATE (scope, disclosed) ON notice_line TO "${application_role}";

-- C04: a target table is issued in advance once. Where that happened twice, the first keeps it.
ALTER TABLE issued_allocation ADD COLUMN advanced_table_id uuid;
UPDATE issued_allocation SET advanced_table_id = table_id WHERE id IN (
  SELECT DISTINCT ON (a.table_id) a.id FROM issued_allocation a JOIN notice n ON n.id = a.notice_id
  WHERE n.stage = 'ADVANCE' AND a.table_id IS NOT NULL
  ORDER BY a.table_id, n.issued_at, a.id);
ALTER TABLE issued_allocation
  ADD CONSTRAINT uq_issued_allocation_advanced_table UNIQUE (advanced_table_id);
CREATE INDEX ix_issued_allocation_table_id ON issued_allocation (table_id);
COMMENT ON COLUMN issued_allocation.advanced_table_id IS 'the target table, in an advance notice';

CREATE INDEX ix_account_scope ON account (scope, id);
CREATE INDEX ix_entry_scope ON entry (scope, id);
CREATE INDEX ix_disbursement_scope ON disbursement (scope, id);
CREATE INDEX ix_issued_allocation_scope ON issued_allocation (scope, notice_id);
DROP INDEX ix_disbursement_region_code;

-- A region that is put under another city takes its units and its accounts along; what was filed,
-- booked or paid stays where it was. Accounts are locked in the ledger's order.
CREATE FUNCTION follow_moved_region() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM 1 FROM account WHERE region_code = NEW.code ORDER BY id FOR UPDATE;
  UPDATE account SET scope = '/' || NEW.path || '/' WHERE region_code = NEW.code;
  UPDATE known_unit SET scope = '/' || NEW.path || '/' WHERE region_code = NEW.code;
  RETURN NULL;
END $$;
CREATE TRIGGER known_region_moved AFTER UPDATE OF path ON known_region
  FOR EACH ROW WHEN (OLD.path <> NEW.path) EXECUTE FUNCTION follow_moved_region();

-- The check of issued lines looks at the notice whoever asks, also where he may not see it.
ALTER FUNCTION refuse_line_of_issued_notice() SECURITY DEFINER SET search_path = public, pg_temp;

-- What a session may see stands in its settings; without them nothing that belongs to somebody.
DO $$
DECLARE
  below text :=
    'CASE WHEN starts_with(scope, (SELECT nullif(current_setting(''ipfund.scope'', true), '''')))'
    ' THEN true ELSE false END';
  own text := 'unit_id = (SELECT nullif(current_setting(''ipfund.unit'', true), '''')::uuid)';
  place text := '(SELECT nullif(current_setting(''ipfund.scope'', true), '''') COLLATE "C" < ''~'')';
  scoped text;
BEGIN
  FOREACH scoped IN ARRAY ARRAY['account', 'entry', 'appropriation', 'disbursement'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', scoped);
    EXECUTE format('CREATE POLICY %I ON %I USING (%s)', scoped || '_scope', scoped, below);
  END LOOP;

  FOREACH scoped IN ARRAY ARRAY['known_demand', 'known_project', 'known_table',
                                'issued_allocation'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', scoped);
    EXECUTE format('CREATE POLICY %I ON %I USING (%s OR %s)', scoped || '_scope', scoped, below, own);
  END LOOP;

  ALTER TABLE known_unit ENABLE ROW LEVEL SECURITY;
  EXECUTE format('CREATE POLICY known_unit_scope ON known_unit USING (%s OR %s)',
    below, replace(own, 'unit_id', 'id'));

  -- An issued notice is known to every bureau and finance, to everybody when it is disclosed (C16).
  ALTER TABLE notice ENABLE ROW LEVEL SECURITY;
  EXECUTE format('CREATE POLICY notice_scope ON notice USING (%s OR status = ''ISSUED'''
    ' AND (disclosure = ''PUBLIC'' OR %s)) WITH CHECK (%s)', below, place, below);

  ALTER TABLE notice_line ENABLE ROW LEVEL SECURITY;
  EXECUTE format('CREATE POLICY notice_line_scope ON notice_line USING (%s OR disclosed)'
    ' WITH CHECK (%s)', below, below);
END $$;
