INSERT INTO known_region (code, name, level, path) VALUES
  ('440000', '广东省', 'PROVINCE', '440000'),
  ('440300', '深圳市', 'CITY', '440000/440300'),
  ('441600', '河源市', 'CITY', '440000/441600'),
  ('441621', '紫金县', 'COUNTY', '440000/441600/441621');
INSERT INTO known_unit (id, name, kind, region_code, scope)
SELECT unit::uuid, unit_name, kind, code, scope FROM (VALUES
  ('00000000-0000-0000-0000-00000000000a', '紫金县局', 'COUNTY_BUREAU', '441621'),
  ('00000000-0000-0000-0000-00000000000b', '河源市局', 'CITY_BUREAU', '441600'),
  ('00000000-0000-0000-0000-00000000000c', '深圳市局', 'CITY_BUREAU', '440300'),
  ('00000000-0000-0000-0000-00000000000d', '省中心', 'PROTECTION_CENTRE', '440000')
) AS told (unit, unit_name, kind, region) JOIN known_region ON code = region;
INSERT INTO known_round
  (id, revision, budget_year, fund_code, title, deadline_at, deadline_rule)
VALUES ('00000000-0000-0000-0000-0000000000f0', 1, 2024, 'GD-IP', '征集', now(), 'N23-35');
INSERT INTO known_extension (round_id, unit_id, until, scope) VALUES
  ('00000000-0000-0000-0000-0000000000f0', '00000000-0000-0000-0000-00000000000a', now(), '/440000/441600/441621/'),
  ('00000000-0000-0000-0000-0000000000f0', '00000000-0000-0000-0000-0000000000ff', now(), '/');

INSERT INTO demand (id, round_id, unit_id, region_code, form_code, budget_year, status,
  line_count, amount, approved_amount, findings, scope, held, revision, version)
SELECT ('00000000-0000-0000-0000-00000000001' || n)::uuid,
  '00000000-0000-0000-0000-0000000000f0', unit::uuid, region, 'F2024-4', 2024, status,
  1, 100, 0, '[]', scope, keeper, 1, 0
FROM (VALUES
  (1, '00000000-0000-0000-0000-00000000000a', '441621', 'DRAFT', '1'),
  (2, '00000000-0000-0000-0000-00000000000b', '441600', 'CONSOLIDATED', '1'),
  (3, '00000000-0000-0000-0000-00000000000c', '440300', 'APPROVED', '0'),
  (4, '00000000-0000-0000-0000-00000000000d', '440000', 'SUBMITTED', '0')
) AS filed (n, unit, region, status, keeper) JOIN known_region ON code = region;
INSERT INTO demand_line
  (demand_id, line_no, name, willing, amount, indicators, unit_id, scope, held)
SELECT id, 1, '专利导航', true, 100, '[]', unit_id, scope, held FROM demand;

INSERT INTO consolidation (id, round_id, unit_id, city_region_code, status, line_count,
  demand_count, total, scope, held, version)
VALUES
  ('00000000-0000-0000-0000-000000000021', '00000000-0000-0000-0000-0000000000f0',
    '00000000-0000-0000-0000-00000000000b', '441600', 'RETURNED', 1, 1, 100,
    '/440000/441600/', '1', 0),
  ('00000000-0000-0000-0000-000000000022', '00000000-0000-0000-0000-0000000000f0',
    '00000000-0000-0000-0000-00000000000c', '440300', 'APPROVED', 1, 1, 100,
    '/440000/440300/', '0', 0);
INSERT INTO consolidation_line (consolidation_id, line_no, name, unit_id, scope, held)
SELECT id, 1, '专利导航', unit_id, scope, held FROM consolidation;
INSERT INTO consolidation_source (consolidation_id, line_no, demand_id, demand_line_no,
  demand_unit_id, demand_revision, demand_line_name, amount, taken, cut, rejected, unit_id, scope,
  held)
SELECT c.id, 1, d.id, 1, d.unit_id, 1, '专利导航', 100, 100, 0, 0, c.unit_id, c.scope, c.held
FROM consolidation c JOIN demand d ON d.unit_id = c.unit_id;
INSERT INTO fund_project (id, fund_code, budget_year, slot, name, form_code, receiving_region_code,
  unit_id, requested_amount, position, established_at, scope, held, version)
VALUES ('00000000-0000-0000-0000-000000000031', 'GD-IP', 2024, 1, '专利导航', 'F2024-4', '440300',
  '00000000-0000-0000-0000-00000000000c', 100, 100, now(), '/440000/440300/', '0', 0);
INSERT INTO project (id, name, fund_project_id, demand_id, line_no, consolidation_id, round_id, unit_id,
  region_code, budget_year, form_code, amount, route, established_at, scope, version)
SELECT f.id, f.name, f.id, d.id, 1, c.id, d.round_id, f.unit_id, '440300', 2024, f.form_code, 100,
  'PROVINCE', now(), f.scope, 0
FROM fund_project f JOIN demand d USING (unit_id) JOIN consolidation c USING (unit_id);
INSERT INTO project_share (project_id, fund_project_id, amount, scope, held, unit_id)
SELECT id, fund_project_id, amount, scope, held, unit_id FROM project;
INSERT INTO known_funding (project_id, notice_id, amount, issued_at, scope) VALUES
  ('00000000-0000-0000-0000-000000000031', '00000000-0000-0000-0000-000000000041', 100, now(),
    '/440000/440300/'),
  ('00000000-0000-0000-0000-0000000000ff', '00000000-0000-0000-0000-000000000041', 100, now(), '/');
