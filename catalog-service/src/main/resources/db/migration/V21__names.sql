-- Units whose names people take for the same are one: the normal form is unique, the name is kept as
-- it is printed. Of look-alikes that stand here already the first takes the form; the others keep a
-- form of their own, so that they can be found and cleared.
SELECT set_config('ipfund.scope', '/', true);
ALTER TABLE unit ADD COLUMN name_key text;
UPDATE unit SET name_key = platform.name_key(name);
UPDATE unit SET name_key = name_key || ' ' || id WHERE EXISTS (
  SELECT 1 FROM unit first WHERE first.name_key = unit.name_key AND first.id < unit.id);
ALTER TABLE unit ALTER COLUMN name_key SET NOT NULL;
ALTER TABLE unit DROP CONSTRAINT uq_unit_name;
ALTER TABLE unit ADD CONSTRAINT uq_unit_name UNIQUE (name_key);
COMMENT ON COLUMN unit.name_key IS 'normal form of the name, platform.name_key';
