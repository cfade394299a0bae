INSERT INTO known_region (code, name, level, path) VALUES
  ('440000', '广东省', 'PROVINCE', '440000'),
  ('440300', '深圳市', 'CITY', '440000/440300'),
  ('441600', '河源市', 'CITY', '440000/441600'),
  ('441621', '紫金县', 'COUNTY', '440000/441600/441621');
INSERT INTO known_unit (id, name, kind, region_code) VALUES
  ('00000000-0000-0000-0000-00000000000a', '紫金县局', 'COUNTY_BUREAU', '441621'),
  ('00000000-0000-0000-0000-00000000000b', '河源市局', 'CITY_BUREAU', '441600'),
  ('00000000-0000-0000-0000-00000000000c', '深圳市局', 'CITY_BUREAU', '440300'),
  ('00000000-0000-0000-0000-00000000000d', '省中心', 'PROTECTION_CENTRE', '440000');
INSERT INTO known_round
  (id, revision, budget_year, title, deadline_at, deadline_rule)
VALUES ('00000000-0000-0000-0000-0000000000f0', 1, 2024, '征集', now(), 'N23-35');
INSERT INTO known_extension (round_id, unit_id, until) VALUES
  ('00000000-0000-0000-0000-0000000000f0', '00000000-0000-0000-0000-00000000000a', now()),
  ('00000000-0000-0000-0000-0000000000f0', '00000000-0000-0000-0000-0000000000ff', now());

INSERT INTO demand (id, round_id, unit_id, region_code, form_code, budget_year, status,
  line_count, amount, approved_amount, findings, revision, version)
SELECT ('00000000-0000-0000-0000-00000000001' || n)::uuid,
  '00000000-0000-0000-0000-0000000000f0', unit::uuid, region, 'F2024-4', 2024, status,
  1, 100, 0, '[]', 1, 0
FROM (VALUES
  (1, '00000000-0000-0000-0000-00000000000a', '441621', 'DRAFT'),
  (2, '00000000-0000-0000-0000-00000000000b', '441600', 'CONSOLIDATED'),
  (3, '00000000-0000-0000-0000-00000000000c', '440300', 'APPROVED'),
  (4, '00000000-0000-0000-0000-00000000000d', '440000', 'SUBMITTED')
) AS filed (n, unit, region, status);
INSERT INTO demand_line (demand_id, line_no, name, willing, amount, indicators)
SELECT id, 1, '专利导航', true, 100, '[]' FROM demand;

INSERT INTO consolidation (id, round_id, unit_id, city_region_code, status, line_count,
  demand_count, total, version)
VALUES
  ('00000000-0000-0000-0000-000000000021', '00000000-0000-0000-0000-0000000000f0',
    '00000000-0000-0000-0000-00000000000b', '441600', 'RETURNED', 1, 1, 100, 0),
  ('00000000-0000-0000-0000-000000000022', '00000000-0000-0000-0000-0000000000f0',
    '00000000-0000-0000-0000-00000000000c', '440300', 'APPROVED', 1, 1, 100, 0);
INSERT INTO consolidation_line (consolidation_id, line_no, name)
SELECT id, 1, '专利导航' FROM consolidation;
INSERT INTO consolidation_source (consolidation_id, line_no, demand_id, demand_line_no,
  demand_revision, demand_line_name, amount, taken, cut, rejected)
VALUES
  ('00000000-0000-0000-0000-000000000021', 1, '00000000-0000-0000-0000-000000000012', 1,
    1, '专利导航', 100, 100, 0, 0),
  ('00000000-0000-0000-0000-000000000022', 1, '00000000-0000-0000-0000-000000000013', 1,
    1, '专利导航', 100, 100, 0, 0);
INSERT INTO project (id, name, demand_id, line_no, consolidation_id, round_id, unit_id,
  region_code, budget_year, form_code, amount, established_at, version)
VALUES ('00000000-0000-0000-0000-000000000031', '专利导航', '00000000-0000-0000-0000-000000000013',
  1, '00000000-0000-0000-0000-000000000022', '00000000-0000-0000-0000-0000000000f0',
  '00000000-0000-0000-0000-00000000000c', '440300', 2024, 'F2024-4', 100, now(), 0);
INSERT INTO known_funding (project_id, notice_id, amount) VALUES
  ('00000000-0000-0000-0000-000000000031', '00000000-0000-0000-0000-000000000041', 100),
  ('00000000-0000-0000-0000-0000000000ff', '00000000-0000-0000-0000-000000000041', 100);
