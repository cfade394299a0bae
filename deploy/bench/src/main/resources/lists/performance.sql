-- As catalog.sql: adjustments, which the year has none of.

INSERT INTO adjustment (table_id, number, status, reason, base_version, text, amount, demand_ids,
    prepared_by, opened_at, decided_at, version, scope, unit_id)
  SELECT t.id, 1, 'REJECTED', '压测', 1, '{}', 1, '{}', '{}', now(), now(), 0, t.scope, t.unit_id
  FROM target_table t WHERE NOT EXISTS (SELECT FROM adjustment) ORDER BY t.id LIMIT 1;
