-- The regions, and sixty bodies of a city's office; the first is the unit that reads.
INSERT INTO known_region (code, name, path) VALUES ('440000', '广东省', '440000'),
  ('440100', '广州市', '440000/440100') ON CONFLICT DO NOTHING;
INSERT INTO body (id, name, short_name, kind, level, region_code, unit_id, version, scope)
SELECT md5('bench-body' || n)::uuid, '机构' || n, '机构' || n, 'DEPARTMENT', 'CITY', '440100',
  CASE n WHEN 1 THEN :'unit'::uuid ELSE md5('bench-unit' || n)::uuid END, 0, '/440000/440100/'
FROM generate_series(1, 60) n ON CONFLICT DO NOTHING;
