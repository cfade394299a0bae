-- A city's page of names read the indicators of every name on its way, most of them of others: with the
-- place behind the name, those are passed in the index.

CREATE INDEX ix_indicator_name_scope ON indicator (name_key, scope) WHERE kind = 'NUMERIC';
