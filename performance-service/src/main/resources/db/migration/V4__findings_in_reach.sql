-- A unit's findings, and those of a place that has few, are found by an index: in the order of the list
-- nearly all of them were read before a page of these was full.

CREATE INDEX ix_finding_unit_id ON finding (unit_id, table_id, ordinal);
CREATE INDEX ix_finding_scope ON finding (scope, table_id, ordinal);
