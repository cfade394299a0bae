-- What the year leaves empty, one row for each of some units, so that the benchmark has something to
-- multiply. Constraints between tables are not looked at while it runs.

CREATE TEMP TABLE some_unit AS
  SELECT id, region_code, kind, scope, row_number() OVER (ORDER BY id) AS n FROM unit
  WHERE region_code IN ('440000', '440100') OR region_code LIKE '4401%' ORDER BY id LIMIT 20;

INSERT INTO member (id, unit_id, region_code, subject, display_name, roles, status, invited_at, joined_at,
    scope, version)
  SELECT gen_random_uuid(), id, region_code, 'bench-' || n, '压测成员', '{UNIT_CLERK}', 'ACTIVE', now(),
    now(), scope, 0
  FROM some_unit WHERE NOT EXISTS (SELECT FROM member);

INSERT INTO delegation (id, unit_id, lender, lender_name, member_id, borrower, roles, starts_at, ends_at,
    ended, scope, version)
  SELECT gen_random_uuid(), id, 'bench-' || n, '压测成员', gen_random_uuid(), 'bench-borrower-' || n,
    '{UNIT_CLERK}', now(), now() + interval '9 days', false, scope, 0
  FROM some_unit WHERE NOT EXISTS (SELECT FROM delegation);

INSERT INTO extension (id, round_id, unit_id, until, approved_by, reason, granted_at, scope)
  SELECT gen_random_uuid(), r.id, u.id, now(), '压测', '压测', now(), u.scope
  FROM some_unit u, (SELECT id FROM round WHERE status <> 'DRAFT' ORDER BY id LIMIT 1) r
  WHERE NOT EXISTS (SELECT FROM extension);

INSERT INTO policy_document (id, title, document_number, issued_on, disclosure, scope, version)
  SELECT gen_random_uuid(), '压测文件', '粤市监〔2023〕' || n || '号', current_date, 'PUBLIC', '/440000/', 0
  FROM some_unit WHERE NOT EXISTS (SELECT FROM policy_document);

INSERT INTO region_decision (id, region_code, kind, successor, valid_to, reason, status, prepared_by,
    prepared_at, decided_at, scope, version)
  SELECT gen_random_uuid(), region_code, 'CLOSURE', '440100', current_date, '压测', 'REJECTED', 'bench', now(),
    now(), scope, 0
  FROM some_unit WHERE NOT EXISTS (SELECT FROM region_decision);

INSERT INTO registration (id, subject, display_name, unit_name, kind, region_code, credit_code,
    contact_role, status, registered_at, decided_at, scope, version)
  SELECT gen_random_uuid(), 'bench-' || n, '压测', '压测单位', 'ENTERPRISE', region_code, '91440101MA59BENCH' || n,
    'UNIT_CLERK', 'REJECTED', now(), now(), scope, 0
  FROM some_unit WHERE NOT EXISTS (SELECT FROM registration);

INSERT INTO suspension (id, subject, reason, status, suspended_by, suspended_at, confirmed, scope, version)
  SELECT gen_random_uuid(), 'bench-suspended-' || n, '压测', 'LIFTED', 'bench', now(), true, scope, 0
  FROM some_unit WHERE NOT EXISTS (SELECT FROM suspension);

INSERT INTO unit_move (id, unit_id, from_region, from_kind, region_code, kind, reason, status, prepared_by,
    prepared_at, decided_at, scope, version)
  SELECT gen_random_uuid(), id, region_code, kind, '440100', kind, '压测', 'REJECTED', 'bench', now(), now(),
    scope, 0
  FROM some_unit WHERE NOT EXISTS (SELECT FROM unit_move);
