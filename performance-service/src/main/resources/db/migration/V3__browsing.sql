-- What people browse: target tables are sorted, searched by a part of the unit's or the project's name and
-- asked for what changed.

SELECT platform.tells_its_changes('target_table');

SELECT platform.is_searched('target_table', 'unit_name', 'project_name');

CREATE INDEX ix_target_table_requested_amount ON target_table (requested_amount, id);
CREATE INDEX ix_target_table_unit_name ON target_table (unit_name COLLATE "zh-x-icu", id);
