-- Indicators add up when people take their names for the same, however the brackets are printed.
ALTER TABLE indicator
  ADD COLUMN name_key text GENERATED ALWAYS AS (platform.name_key(name)) STORED NOT NULL;
DROP INDEX ix_indicator_name;
CREATE INDEX ix_indicator_name ON indicator (name_key, unit) WHERE kind = 'NUMERIC';
COMMENT ON COLUMN indicator.name_key IS 'normal form of the name';
