-- A fourth task of the published document with a lead and two supporters, and what they report.
INSERT INTO task (id, plan_id, number, title, text, form, open_list, status, revision, version, scope)
  SELECT md5('led')::uuid, id, 4, '任务', '任务', 'LEAD_AND_COOPERATE', false, 'OPEN', 1, 0, scope
  FROM plan WHERE status = 'PUBLISHED';
INSERT INTO task_party (task_id, ordinal, role, printed, body_id, plan_id, scope)
  SELECT t.id, p.ordinal, p.role, '方', ('00000000-0000-0000-0000-0000000000' || p.body)::uuid, t.plan_id,
    t.scope
  FROM task t, (VALUES (1, 'LEAD', 'b1'), (2, 'COOPERATE', 'b3'), (3, 'COOPERATE', 'b2'))
    AS p (ordinal, role, body) WHERE t.number = 4;
SELECT plan_participants(id, '2024-01-01') FROM plan WHERE status = 'PUBLISHED';
INSERT INTO progress_call (id, plan_id, year, quarter, deadline, status, opened_by, opened_at, version,
    scope, participants)
  SELECT md5('call')::uuid, id, 2024, 1, '2024-04-10', 'OPEN', 'x', now(), 0, scope, participants
  FROM plan WHERE status = 'PUBLISHED';
INSERT INTO progress_report (id, plan_id, call_id, task_id, body_id, role, state, text, status,
    prepared_by, version, scope, participants)
  SELECT md5(y.body_id::text)::uuid, y.plan_id, md5('call')::uuid, y.task_id, y.body_id, y.role,
    'UNDER_WAY', '进展', CASE y.role WHEN 'LEAD' THEN 'DRAFT' ELSE 'FILED' END, '{}', 0, y.scope,
    CASE y.role WHEN 'LEAD' THEN body_keys(y.body_id, '2024-01-01')
      ELSE told_keys(y.task_id, y.body_id, '2024-01-01') END
  FROM task_party y WHERE y.task_id = md5('led')::uuid;
INSERT INTO supervision_finding (id, plan_id, task_id, body_id, text, status, opened_by, opened_at,
    version, scope, participants)
  SELECT md5('finding')::uuid, y.plan_id, y.task_id, y.body_id, '督办', 'OPEN', 'x', now(), 0, y.scope,
    told_keys(y.task_id, y.body_id, '2024-01-01')
  FROM task_party y WHERE y.task_id = md5('led')::uuid AND y.ordinal = 2;
