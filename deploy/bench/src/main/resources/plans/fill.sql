-- Documents of two hundred tasks, from one number to before another, with the reports of each task.
-- What is drawn is drawn by numbers, so that the same sizes give the same rows.
CREATE TEMPORARY TABLE documents ON COMMIT DROP AS
SELECT n, md5('bench-plan' || n)::uuid AS id FROM generate_series(:from, :before - 1, 200) n;
INSERT INTO plan (id, kind, title, issuing_body_id, region_code, period_start, period_end, disclosure,
  first_is_lead, status, revision, task_count, prepared_by, published_at, version, scope, sample)
SELECT id, 'WORK_PROGRAMME', '工作要点' || n, md5('bench-body2')::uuid, '440100', '2024-01-01',
  '2024-12-31', 'PROACTIVE', false, 'PUBLISHED', 1, 200, '{}', now(), 0, '/440000/440100/', true
FROM documents;
INSERT INTO plan_part (id, plan_id, ordinal, key, title, scope)
SELECT md5('bench-part' || d.n || '-' || k)::uuid, d.id, k, k::text, '章' || k, '/440000/440100/'
FROM documents d, generate_series(1, 8) k;
CREATE TEMPORARY TABLE tasks ON COMMIT DROP AS
SELECT k AS n, md5('bench-task' || k)::uuid AS id, d.id AS plan_id, k - d.n + 1 AS number,
  md5('bench-part' || d.n || '-' || (k % 8 + 1))::uuid AS part_id
FROM documents d, generate_series(d.n, least(d.n + 199, :before - 1)) k;
CREATE TEMPORARY TABLE parties ON COMMIT DROP AS
SELECT t.n, t.id AS task_id, t.plan_id, k AS ordinal,
  md5('bench-body' || (1 + (t.n * 7 + k * 13 + (t.n / 60) * k) % 60))::uuid AS body_id
FROM tasks t, generate_series(1, 3) k;
INSERT INTO task (id, plan_id, number, part_id, title, text, form, open_list, due_on, status,
  last_reported_at, open_finding_count, revision, version, scope, participants)
SELECT t.id, t.plan_id, t.number, t.part_id, '任务' || t.n, '任务' || t.n || '，建成3—5家',
  'LEAD_AND_COOPERATE', false, CASE WHEN t.n % 3 = 0 THEN date '2024-06-30' END,
  CASE WHEN t.n % 4 = 0 THEN 'DONE' ELSE 'OPEN' END, now(), (t.n % 10 = 0)::int, 1, 0,
  '/440000/440100/', p.keys
FROM tasks t JOIN (SELECT p.task_id, array_agg(DISTINCT b.unit_id::text) AS keys
  FROM parties p JOIN body b ON b.id = p.body_id GROUP BY p.task_id) p ON p.task_id = t.id;
INSERT INTO task_party (task_id, ordinal, role, printed, body_id, plan_id, scope, participants)
SELECT p.task_id, p.ordinal, CASE p.ordinal WHEN 1 THEN 'LEAD' ELSE 'COOPERATE' END, b.short_name,
  p.body_id, p.plan_id, '/440000/440100/', t.participants
FROM parties p JOIN body b ON b.id = p.body_id JOIN task t ON t.id = p.task_id
ON CONFLICT DO NOTHING;
INSERT INTO task_commitment (task_id, ordinal, printed, what, min_value, max_value, unit, plan_id, scope,
  participants)
SELECT t.id, 1, '建成3—5家', '基地', 3, 5, '家', t.plan_id, t.scope, t.participants
FROM tasks x JOIN task t ON t.id = x.id;
INSERT INTO task_link (task_id, ordinal, kind, target_id, plan_id, scope, participants)
SELECT t.id, 1, 'CATALOGUE_PROJECT', md5('bench-project' || x.n / 20)::uuid, t.plan_id, t.scope,
  t.participants
FROM tasks x JOIN task t ON t.id = x.id;
INSERT INTO progress_call (id, plan_id, year, quarter, deadline, status, opened_by, opened_at, version,
  scope)
SELECT md5('bench-call' || d.n || '-' || k)::uuid, d.id, 2024 + (k - 1) / 4, (k - 1) % 4 + 1,
  now(), 'OPEN', 'bench', now() - interval '1 day', 0, '/440000/440100/'
FROM documents d, generate_series(1, :each) k;
INSERT INTO progress_report (id, plan_id, call_id, task_id, body_id, role, state, text, status,
  prepared_by, filed_by, filed_at, version, scope, participants)
SELECT md5('bench-report' || t.n || '-' || k)::uuid, t.plan_id,
  md5('bench-call' || (t.n - t.number + 1) || '-' || k)::uuid, t.id, y.body_id, 'LEAD',
  (ARRAY['UNDER_WAY', 'DONE', 'BLOCKED', 'NOT_STARTED'])[1 + (t.n + k) % 4], '进展正常', 'FILED', '{}',
  'bench', now() - (:each - k) * interval '90 days', 0, '/440000/440100/', ARRAY[b.unit_id::text]
FROM tasks t, generate_series(1, :each) k, task_party y, body b
WHERE y.task_id = t.id AND y.ordinal = 1 AND b.id = y.body_id;
UPDATE plan p SET participants = ARRAY(SELECT DISTINCT unnest(t.participants) FROM task t
  WHERE t.plan_id = p.id) FROM documents d WHERE d.id = p.id;
UPDATE plan_part x SET participants = p.participants FROM plan p, documents d
  WHERE p.id = x.plan_id AND d.id = p.id;
UPDATE progress_call x SET participants = p.participants FROM plan p, documents d
  WHERE p.id = x.plan_id AND d.id = p.id;
