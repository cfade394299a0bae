-- Whose a row is: the path of its region at the time it was made, and the receiving unit.
-- Until the catalog tells of a region again, its path is what its code says.
ALTER TABLE region_copy ADD COLUMN path text;
UPDATE region_copy SET path =
  CASE
    WHEN code LIKE '__0000' THEN code
    WHEN code LIKE '____00' THEN substr(code, 1, 2) || '0000/' || code
    ELSE substr(code, 1, 2) || '0000/' || substr(code, 1, 4) || '00/' || code
  END;
ALTER TABLE region_copy ALTER COLUMN path SET NOT NULL;
COMMENT ON COLUMN region_copy.path IS 'administrative ancestors and the region itself: 440000/441600/441621';

ALTER TABLE target_table ADD COLUMN scope text COLLATE "C";
UPDATE target_table t SET scope = '/' || r.path || '/'
  FROM region_copy r WHERE r.code = t.region_code;
ALTER TABLE target_table ALTER COLUMN scope SET NOT NULL;
CREATE INDEX ix_target_table_scope ON target_table (scope, id);

ALTER TABLE table_demand ADD COLUMN scope text COLLATE "C", ADD COLUMN unit_id uuid;
ALTER TABLE indicator ADD COLUMN scope text COLLATE "C", ADD COLUMN unit_id uuid;
ALTER TABLE finding ADD COLUMN scope text COLLATE "C", ADD COLUMN unit_id uuid;
UPDATE table_demand c SET scope = t.scope, unit_id = t.unit_id
  FROM target_table t WHERE t.id = c.table_id;
UPDATE indicator c SET scope = t.scope, unit_id = t.unit_id
  FROM target_table t WHERE t.id = c.table_id;
UPDATE finding c SET scope = t.scope, unit_id = t.unit_id
  FROM target_table t WHERE t.id = c.table_id;
ALTER TABLE table_demand ALTER COLUMN scope SET NOT NULL, ALTER COLUMN unit_id SET NOT NULL;
ALTER TABLE indicator ALTER COLUMN scope SET NOT NULL, ALTER COLUMN unit_id SET NOT NULL;
ALTER TABLE finding ALTER COLUMN scope SET NOT NULL, ALTER COLUMN unit_id SET NOT NULL;

ALTER TABLE target_table ENABLE ROW LEVEL SECURITY;
CREATE POLICY target_table_scope ON target_table USING (
  CASE WHEN starts_with(scope, (SELECT nullif(current_setting('ipfund.scope', true), '')))
    THEN true ELSE false END
  OR unit_id = (SELECT nullif(current_setting('ipfund.unit', true), '')::uuid));
ALTER TABLE table_demand ENABLE ROW LEVEL SECURITY;
CREATE POLICY table_demand_scope ON table_demand USING (
  CASE WHEN starts_with(scope, (SELECT nullif(current_setting('ipfund.scope', true), '')))
    THEN true ELSE false END
  OR unit_id = (SELECT nullif(current_setting('ipfund.unit', true), '')::uuid));
ALTER TABLE indicator ENABLE ROW LEVEL SECURITY;
CREATE POLICY indicator_scope ON indicator USING (
  CASE WHEN starts_with(scope, (SELECT nullif(current_setting('ipfund.scope', true), '')))
    THEN true ELSE false END
  OR unit_id = (SELECT nullif(current_setting('ipfund.unit', true), '')::uuid));
ALTER TABLE finding ENABLE ROW LEVEL SECURITY;
CREATE POLICY finding_scope ON finding USING (
  CASE WHEN starts_with(scope, (SELECT nullif(current_setting('ipfund.scope', true), '')))
    THEN true ELSE false END
  OR unit_id = (SELECT nullif(current_setting('ipfund.unit', true), '')::uuid));
