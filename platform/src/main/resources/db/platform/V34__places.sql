-- What goes along when a place is put under another: every table of the service whose rows lie at a
-- path (column scope, of collation C) is named here once, in a migration of the service, by
--   SELECT platform.goes_with_its_place('<table>');                  what is current alone
--   SELECT platform.goes_with_its_place('<table>', '<settled>');     what has a history
--   SELECT platform.all_go_with_their_place();                       the rest, as what is current
-- <settled> says of a row (alias t) whether what it tells is past: such a row remembers where it lay,
-- and who could read it there reads it still. A row that is opened again forgets that.
CREATE TABLE platform.placed_table (
  name    text PRIMARY KEY,
  settled text
);
COMMENT ON TABLE platform.placed_table IS 'whose rows go along when a place is put under another';

CREATE FUNCTION platform.lay_below(former text[], place text) RETURNS boolean
  LANGUAGE sql IMMUTABLE AS $$
    SELECT EXISTS (SELECT 1 FROM unnest(former) AS once WHERE starts_with(once, place))
$$;
COMMENT ON FUNCTION platform.lay_below IS 'whether one of the paths at which a row lay is below this';

CREATE FUNCTION platform.goes_with_its_place(relation text, settled_when text DEFAULT NULL)
  RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  deep text := '';
BEGIN
  INSERT INTO platform.placed_table (name, settled) VALUES (relation, settled_when);
  IF settled_when IS NULL THEN
    RETURN;
  END IF;
  EXECUTE format('ALTER TABLE %I ADD COLUMN former text[]', relation);
  EXECUTE format('COMMENT ON COLUMN %I.former IS ''at which paths it lay before''', relation);
  IF EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema()
      AND table_name = relation AND column_name = 'held') THEN
    deep := ' AND held <= (SELECT current_setting(''ipfund.depth'', true))';
  END IF;
  EXECUTE format('CREATE POLICY %I ON %I FOR SELECT USING (former IS NOT NULL'
    ' AND platform.lay_below(former, (SELECT nullif(current_setting(''ipfund.scope'', true), '''')))'
    '%s)', relation || '_former', relation, deep);
  IF settled_when <> 'true' THEN
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE ON %I FOR EACH ROW'
      ' WHEN (OLD.former IS NOT NULL) EXECUTE FUNCTION platform.leave_history()',
      relation || '_opened', relation);
  END IF;
END $$;

CREATE FUNCTION platform.all_go_with_their_place() RETURNS void LANGUAGE sql AS $$
  SELECT platform.goes_with_its_place(c.relname::text) FROM pg_class c
  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'scope' AND NOT a.attisdropped
    AND a.attcollation = '"C"'::regcollation
  WHERE c.relrowsecurity AND c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace
    AND c.relname NOT IN (SELECT name FROM platform.placed_table)
$$;

CREATE FUNCTION platform.leave_history() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  rule text;
  past boolean;
BEGIN
  SELECT settled INTO rule FROM platform.placed_table WHERE name = TG_TABLE_NAME;
  EXECUTE format('SELECT %s FROM (SELECT ($1).*) AS t', rule) INTO past USING NEW;
  IF past IS NOT TRUE THEN
    NEW.former := NULL;
  END IF;
  RETURN NEW;
END $$;

-- Takes every row at or below a path along to another.
CREATE FUNCTION platform.move_place(before text, after text) RETURNS void LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  placed record;
  remember text;
BEGIN
  FOR placed IN SELECT name, settled FROM platform.placed_table ORDER BY name LOOP
    remember := CASE WHEN placed.settled IS NULL THEN '' ELSE format(
      'former = CASE WHEN %s THEN array_append(t.former, t.scope) ELSE t.former END, ',
      placed.settled) END;
    EXECUTE format('UPDATE %I AS t SET %s scope = $2 || substr(t.scope, length($1) + 1)'
      ' WHERE starts_with(t.scope, $1)', placed.name, remember) USING before, after;
  END LOOP;
END $$;
REVOKE EXECUTE ON FUNCTION platform.goes_with_its_place, platform.all_go_with_their_place,
  platform.move_place, platform.leave_history FROM PUBLIC;
