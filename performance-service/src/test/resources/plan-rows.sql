-- A published document of a city with three tasks (a unit, a collective, a bureau) and a draft.
INSERT INTO known_region (code, name, path) VALUES ('440000', '省', '440000'),
  ('440100', '甲市', '440000/440100'), ('440106', '甲区', '440000/440100/440106'),
  ('440300', '乙市', '440000/440300');
INSERT INTO body (id, name, short_name, kind, level, region_code, unit_id, bureau_region_code, version, scope)
  SELECT ('00000000-0000-0000-0000-0000000000' || b.id)::uuid, b.name, b.name, b.kind, 'CITY', '440100',
    ('00000000-0000-0000-0000-0000000000' || b.unit)::uuid, b.region, 0, '/440000/440100/'
  FROM (VALUES ('b1', '市局', 'DEPARTMENT', 'a1', NULL), ('b2', '甲区人民政府', 'GOVERNMENT', NULL, '440106'),
    ('b3', '成员', 'DEPARTMENT', 'a3', NULL), ('b4', '成员单位', 'COLLECTIVE', NULL, NULL))
    AS b (id, name, kind, unit, region);
INSERT INTO body_member (collective_id, ordinal, member_id, valid_from, scope) VALUES
  ('00000000-0000-0000-0000-0000000000b4', 1, '00000000-0000-0000-0000-0000000000b3', '2021-01-01',
    '/440000/440100/');
INSERT INTO plan (id, kind, title, issuing_body_id, region_code, period_start, period_end, disclosure,
    first_is_lead, status, revision, task_count, prepared_by, version, scope)
  SELECT ('00000000-0000-0000-0000-0000000000' || p.id)::uuid, 'PLAN', '规划',
    '00000000-0000-0000-0000-0000000000b1', '440100', '2021-01-01', '2025-12-31', 'PROACTIVE', false,
    p.status, 0, 0, '{}', 0, '/440000/440100/'
  FROM (VALUES ('c1', 'PUBLISHED'), ('c2', 'DRAFT')) AS p (id, status);
INSERT INTO plan_part (id, plan_id, ordinal, key, title, scope)
  SELECT md5('part' || id)::uuid, id, 1, '一', '总体要求', scope FROM plan;
INSERT INTO plan_goal (id, plan_id, ordinal, text, scope)
  SELECT md5('goal' || id)::uuid, id, 1, '目标', scope FROM plan;
INSERT INTO plan_indicator (id, plan_id, ordinal, name, target_year, target_value, target_comparator,
    measure, direction, nature, path, supplier_body_id, supplier_printed, version, scope)
  SELECT md5('indicator' || id)::uuid, id, 1, '指标', 2025, 30, 'REACH', 'LEVEL', 'UP', 'EXPECTED',
    'LINEAR', '00000000-0000-0000-0000-0000000000b1', '市局', 0, scope FROM plan;
INSERT INTO task (id, plan_id, number, title, text, form, open_list, status, revision, version, scope)
  SELECT md5('task' || p.id || n)::uuid, p.id, n, '任务', '任务', 'RESPONSIBLE', false, 'OPEN', 1, 0, p.scope
  FROM plan p, generate_series(1, 3) AS n WHERE p.status = 'PUBLISHED' OR n = 1;
INSERT INTO task_party (task_id, ordinal, role, printed, body_id, plan_id, scope)
  SELECT t.id, 1, 'RESPONSIBLE', '方',
    ('00000000-0000-0000-0000-0000000000' || (ARRAY['b1', 'b4', 'b2'])[t.number])::uuid, t.plan_id, t.scope
  FROM task t;
SELECT plan_participants(id, '2024-01-01') FROM plan WHERE status = 'PUBLISHED';
