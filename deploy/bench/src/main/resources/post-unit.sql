\set key random(1, 1000000000000)
\startpipeline
BEGIN;
SELECT set_config('ipfund.scope', '/440000/', true), set_config('ipfund.unit', '', true),
  set_config('ipfund.depth', '0', true), set_config('ipfund.subject', 'pgbench', true);
SELECT l.free, k.fingerprint, k.status, k.location, k.etag, k.body
  FROM (SELECT pg_try_advisory_xact_lock(hashtextextended('bench' || :key, 0)) AS free) l
  LEFT JOIN platform.idempotency_key k ON k.client = 'pgbench' AND k.key = 'bench' || :key;
\endpipeline
WITH entry AS MATERIALIZED (SELECT gen_random_uuid() AS id), unit AS (
  INSERT INTO unit (id, name, name_key, kind, region_code, credit_code, version, scope)
  VALUES (gen_random_uuid(), 'pgbench ' || :key, 'pgbench ' || :key, 'ENTERPRISE', '440100', NULL, 0,
    (SELECT '/' || path || '/' FROM region WHERE code = '440100'))
), j0 AS (
  INSERT INTO platform.outbox
    (id, topic, type, subject, sequence, happened_at, request_id, data)
  VALUES (gen_random_uuid(), 'bench', 'org.ipfund.catalog.unit-changed.v1', 'bench' || :key,
    CASE WHEN set_config('ipfund.appended', 'bench' || :key, true) IS NOT NULL THEN
      (SELECT coalesce(max(sequence), 0) + 1 FROM platform.outbox
        WHERE topic = 'bench' AND subject = 'bench' || :key
          AND xmin <> pg_current_xact_id()::xid) END,
    now(), 'bench', repeat('x', 350))
), pending AS (
  INSERT INTO platform.outbox_pending (shard, event_id) VALUES (99, gen_random_uuid())
), j1 AS (
  INSERT INTO platform.audit_entry
    (id, happened_at, actor, actor_name, unit_id, client, address, operation, on_behalf_of, action,
     subject_type, subject_id, before, after, request_id)
  SELECT id, now(), 'pgbench', 'pgbench', gen_random_uuid(), 'pgbench', '127.0.0.1',
    'addUnit', NULL, 'added', 'unit', 'bench' || :key, NULL,
    jsonb_build_object('name', repeat('x', 200)), 'bench' FROM entry
), j2 AS (
  INSERT INTO platform.audit_pending (entry_id) SELECT id FROM entry
)
INSERT INTO platform.idempotency_key (client, key, fingerprint, status, location, etag, body)
  VALUES ('pgbench', 'bench' || :key, repeat('f', 64), 201, '/v1/units/x', '"0"', repeat('x', 250));
COMMIT;
