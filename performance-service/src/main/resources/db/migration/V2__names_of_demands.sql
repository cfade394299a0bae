-- An adjustment that demands open says by name which they are; of demands taken in earlier the name is not
-- known.

ALTER TABLE table_demand ADD COLUMN name text;
COMMENT ON COLUMN table_demand.name IS 'whose it is, for what, and which round it answers; null: not told';
