-- Whose a row is, and who sees it. Every row that belongs to somebody carries the path of its region
-- as it was when the row was filed, the unit that owns it, and the least depth that sees it:
-- 0 the province, 1 the city. Child tables carry their own copy, so that no policy needs a join.

ALTER TABLE known_region
  ADD COLUMN scope text COLLATE "C" NOT NULL GENERATED ALWAYS AS ('/' || path || '/') STORED;

-- Copies. A row of a unit or project that is not known here belongs to '/': whoever sees everything.
ALTER TABLE known_unit ADD COLUMN scope text COLLATE "C";
UPDATE known_unit u SET scope = g.scope FROM known_region g WHERE g.code = u.region_code;
ALTER TABLE known_unit ALTER COLUMN scope SET NOT NULL;

ALTER TABLE known_extension ADD COLUMN scope text COLLATE "C" NOT NULL DEFAULT '/';
UPDATE known_extension e SET scope = u.scope FROM known_unit u WHERE u.id = e.unit_id;
ALTER TABLE known_extension ALTER COLUMN scope DROP DEFAULT;

-- What units filed.
ALTER TABLE demand
  ADD COLUMN scope text COLLATE "C",
  ADD COLUMN held text COLLATE "C" NOT NULL DEFAULT '0',
  ADD COLUMN prepared_by text[] NOT NULL DEFAULT '{}',
  ADD COLUMN prepared_before_return boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN demand.prepared_by IS
  'subjects of all who created or changed it; a return starts anew with the next change';
UPDATE demand d SET scope = g.scope,
    held = CASE WHEN g.level = 'PROVINCE' OR d.status IN ('REPORTED', 'APPROVED', 'REJECTED')
      THEN '0' ELSE '1' END
  FROM known_region g WHERE g.code = d.region_code;
ALTER TABLE demand ALTER COLUMN scope SET NOT NULL;
CREATE INDEX ix_demand_scope ON demand (scope, id);
DROP INDEX ix_demand_region_code;

ALTER TABLE demand_line
  ADD COLUMN scope text COLLATE "C",
  ADD COLUMN held text COLLATE "C" NOT NULL DEFAULT '0',
  ADD COLUMN unit_id uuid;
UPDATE demand_line l SET scope = d.scope, held = d.held, unit_id = d.unit_id
  FROM demand d WHERE d.id = l.demand_id;
ALTER TABLE demand_line
  ALTER COLUMN scope SET NOT NULL,
  ALTER COLUMN unit_id SET NOT NULL;

-- Packages. One that was returned may have been changed since, and is kept until it is sent again.
ALTER TABLE consolidation
  ADD COLUMN scope text COLLATE "C",
  ADD COLUMN held text COLLATE "C" NOT NULL DEFAULT '0',
  ADD COLUMN prepared_by text[] NOT NULL DEFAULT '{}',
  ADD COLUMN prepared_before_return boolean NOT NULL DEFAULT false,
  ADD COLUMN reported_by text;
COMMENT ON COLUMN consolidation.prepared_by IS
  'subjects of all who created or changed it; a return starts anew with the next change';
UPDATE consolidation c SET scope = g.scope,
    held = CASE WHEN c.status IN ('DRAFT', 'RETURNED') THEN '1' ELSE '0' END
  FROM known_region g WHERE g.code = c.city_region_code;
ALTER TABLE consolidation ALTER COLUMN scope SET NOT NULL;
CREATE INDEX ix_consolidation_scope ON consolidation (scope, id);
CREATE INDEX ix_consolidation_unit_id ON consolidation (unit_id, id);
DROP INDEX ix_consolidation_city_region_code;

ALTER TABLE consolidation_line
  ADD COLUMN scope text COLLATE "C",
  ADD COLUMN held text COLLATE "C" NOT NULL DEFAULT '0',
  ADD COLUMN unit_id uuid;
UPDATE consolidation_line l SET scope = c.scope, held = c.held, unit_id = c.unit_id
  FROM consolidation c WHERE c.id = l.consolidation_id;
ALTER TABLE consolidation_line
  ALTER COLUMN scope SET NOT NULL,
  ALTER COLUMN unit_id SET NOT NULL;

ALTER TABLE consolidation_source
  ADD COLUMN scope text COLLATE "C",
  ADD COLUMN held text COLLATE "C" NOT NULL DEFAULT '0',
  ADD COLUMN unit_id uuid,
  ADD COLUMN demand_unit_id uuid;
COMMENT ON COLUMN consolidation_source.unit_id IS 'the bureau that consolidated';
COMMENT ON COLUMN consolidation_source.demand_unit_id IS 'the unit that filed the demand';
UPDATE consolidation_source s SET scope = c.scope, held = c.held, unit_id = c.unit_id,
    demand_unit_id = d.unit_id
  FROM consolidation c, demand d WHERE c.id = s.consolidation_id AND d.id = s.demand_id;
ALTER TABLE consolidation_source
  ALTER COLUMN scope SET NOT NULL,
  ALTER COLUMN unit_id SET NOT NULL,
  ALTER COLUMN demand_unit_id SET NOT NULL;

-- The library, and what notices give its projects.
ALTER TABLE project
  ADD COLUMN scope text COLLATE "C",
  ADD COLUMN held text COLLATE "C" NOT NULL DEFAULT '0';
UPDATE project p SET scope = d.scope FROM demand d WHERE d.id = p.demand_id;
ALTER TABLE project ALTER COLUMN scope SET NOT NULL;
CREATE INDEX ix_project_scope ON project (scope, id);
DROP INDEX ix_project_region_code;

ALTER TABLE known_funding
  ADD COLUMN scope text COLLATE "C" NOT NULL DEFAULT '/',
  ADD COLUMN unit_id uuid;
UPDATE known_funding k SET scope = p.scope, unit_id = p.unit_id
  FROM project p WHERE p.id = k.project_id;
ALTER TABLE known_funding ALTER COLUMN scope DROP DEFAULT;

-- A row whose unit has moved on still names it; the view's owner is not bound by the policy.
CREATE VIEW unit_name AS SELECT id, name FROM known_unit;

DO $$
DECLARE
  below text :=
    'CASE WHEN starts_with(scope, (SELECT nullif(current_setting(''ipfund.scope'', true), '''')))'
    ' THEN true ELSE false END';
  seen text := ' AND held <= (SELECT current_setting(''ipfund.depth'', true))';
  own text := '(SELECT nullif(current_setting(''ipfund.unit'', true), '''')::uuid)';
  scoped record;
BEGIN
  FOR scoped IN SELECT * FROM (VALUES
    ('known_unit', '', 'id = %s'),
    ('known_extension', '', 'unit_id = %s'),
    ('known_funding', '', 'unit_id = %s'),
    ('demand', seen, 'unit_id = %s'),
    ('demand_line', seen, 'unit_id = %s'),
    ('consolidation', seen, 'unit_id = %s'),
    ('consolidation_line', seen, 'unit_id = %s'),
    ('consolidation_source', seen, 'unit_id = %1$s OR demand_unit_id = %1$s'),
    ('project', seen, 'unit_id = %s')) AS t (name, held, owner)
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', scoped.name);
    EXECUTE format('CREATE POLICY %I ON %I USING (%s OR %s)', scoped.name || '_scope',
      scoped.name, below || scoped.held, format(scoped.owner, own));
  END LOOP;
END $$;

GRANT UPDATE (held) ON demand_line, consolidation_line, consolidation_source
  TO "${application_role}";
GRANT SELECT ON unit_name TO "${application_role}";
