-- A payment that waits while its region ends is cancelled by the service, which records each with its
-- cause; here it only goes along, to be found by those who read the successor's.
CREATE OR REPLACE FUNCTION prepared_payments_follow_region() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE disbursement SET scope = '/' || NEW.path || '/'
    WHERE region_code = NEW.code AND status = 'PREPARED';
  RETURN NULL;
END $$;
