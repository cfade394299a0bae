-- What waits for its position is taken away by whoever gives it one, and by nobody else. The chain's
-- writer does both in one statement, so it is looked at the end of it. The owner may: it could drop
-- this too.
CREATE FUNCTION platform.keep_audit_pending() RETURNS trigger LANGUAGE plpgsql
  SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF current_user = (SELECT pg_get_userbyid(relowner) FROM pg_class WHERE oid = TG_RELID) THEN
    RETURN NULL;
  END IF;
  -- Counted for each entry, by the index: a join might read the whole chain.
  IF EXISTS (SELECT FROM gone g
             WHERE (SELECT count(*) FROM platform.audit_chain c WHERE c.entry_id = g.entry_id) = 0)
  THEN
    RAISE EXCEPTION 'an entry waits until it has its position' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER audit_pending_kept AFTER DELETE ON platform.audit_pending
  REFERENCING OLD TABLE AS gone
  FOR EACH STATEMENT EXECUTE FUNCTION platform.keep_audit_pending();
