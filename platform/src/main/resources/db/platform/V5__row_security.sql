-- What the platform keeps holds the same data as the tables of the service: records, events on
-- their way, stored answers, faults, who may do what. Without settings nobody reads any of it, the
-- owner neither; with the scope '/' of the system, and of who was given everything, all of it.
DO $$
DECLARE
  kept text;
BEGIN
  FOREACH kept IN ARRAY ARRAY['outbox', 'inbox_parked', 'inbox_order', 'idempotency_key',
                              'audit_entry', 'operation', 'account', 'delegation'] LOOP
    EXECUTE format('ALTER TABLE platform.%I ENABLE ROW LEVEL SECURITY', kept);
    EXECUTE format('ALTER TABLE platform.%I FORCE ROW LEVEL SECURITY', kept);
    -- Of a CASE the planner takes half of the rows to pass; lists keep the order of their index.
    EXECUTE format('CREATE POLICY %I ON platform.%I USING ('
      'CASE WHEN (SELECT current_setting(''ipfund.scope'', true)) = ''/'' THEN true ELSE false END)',
      kept || '_system', kept);
  END LOOP;
END $$;

-- Every transaction may add to the record and to what is told.
CREATE POLICY audit_entry_written ON platform.audit_entry FOR INSERT WITH CHECK (true);
CREATE POLICY outbox_appended ON platform.outbox FOR INSERT WITH CHECK (true);
-- Whoever appends counts the events of that one subject.
CREATE POLICY outbox_counted ON platform.outbox FOR SELECT USING (
  subject = (SELECT current_setting('ipfund.appended', true)));

-- Stored answers and long works are theirs who asked for them.
CREATE POLICY idempotency_key_own ON platform.idempotency_key USING (
  client = (SELECT nullif(current_setting('ipfund.subject', true), '')));
CREATE POLICY operation_own ON platform.operation USING (
  started_by = (SELECT nullif(current_setting('ipfund.subject', true), '')));
