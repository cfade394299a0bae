-- What people browse: demands, packages, fund projects and sub-projects are sorted, searched by a part of
-- a name and asked for what changed. A sub-project never changes.

SELECT platform.tells_its_changes(browsed)
  FROM unnest(ARRAY['demand', 'consolidation', 'fund_project']) AS browsed;

SELECT platform.is_searched('known_unit', 'name');
SELECT platform.is_searched('fund_project', 'name');
SELECT platform.is_searched('project', 'name');

CREATE INDEX ix_demand_amount ON demand (amount, id);
CREATE INDEX ix_consolidation_total ON consolidation (total, id);
CREATE INDEX ix_fund_project_name ON fund_project (name COLLATE "zh-x-icu", id);
CREATE INDEX ix_fund_project_requested_amount ON fund_project (requested_amount, id);
CREATE INDEX ix_project_name ON project (name COLLATE "zh-x-icu", id);
CREATE INDEX ix_project_amount ON project (amount, id);
