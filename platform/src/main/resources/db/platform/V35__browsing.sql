-- Lists that people browse: when a row changed, and parts of names.

-- A table that tells when its rows changed: by the transaction's start. Last of all triggers, so that
-- those which hold a decided row against its former one do not look at it.
CREATE FUNCTION platform.note_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.updated_at := now();
  RETURN NEW;
END $$;

CREATE FUNCTION platform.tells_its_changes(relation text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %I ADD COLUMN updated_at timestamptz NOT NULL DEFAULT now()', relation);
  EXECUTE format('CREATE INDEX %I ON %I (updated_at, id)', 'ix_' || relation || '_updated_at', relation);
  EXECUTE format('CREATE TRIGGER zz_note_change BEFORE UPDATE ON %I FOR EACH ROW'
    ' EXECUTE FUNCTION platform.note_change()', relation);
END $$;

-- Parts of names are found by their characters and pairs of characters: words need no blanks between
-- them, and every locale will do. An index of that kind may not be asked under row security, so it
-- stands beside the tables; the application cannot read it. It asks which rows have a part, and sees of
-- those what it may.
CREATE TABLE platform.search_text (
  relation text   NOT NULL,
  id       uuid   NOT NULL,
  key      text   NOT NULL,
  grams    text[] NOT NULL,
  CONSTRAINT pk_search_text PRIMARY KEY (relation, id)
);
CREATE INDEX ix_search_text_grams ON platform.search_text USING gin (grams);
COMMENT ON TABLE platform.search_text IS 'names of rows for searching, in their normal form';
COMMENT ON COLUMN platform.search_text.grams IS 'single characters and pairs of them';

CREATE FUNCTION platform.search_key(printed text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT lower(platform.name_key(printed))
$$;

CREATE FUNCTION platform.grams(key text, shortest integer) RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(array_agg(DISTINCT substr(key, i, n)), '{}')
  FROM generate_series(1, length(key)) AS i, generate_series(shortest, 2) AS n
  WHERE i + n - 1 <= length(key)
$$;

CREATE FUNCTION platform.found(relation text, part text) RETURNS SETOF uuid LANGUAGE sql STABLE
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT s.id FROM platform.search_text s
  WHERE s.relation = $1
    AND s.grams @> platform.grams(platform.search_key($2), least(2, length(platform.search_key($2))))
    AND position(platform.search_key($2) IN s.key) > 0
$$;
COMMENT ON FUNCTION platform.found IS 'which rows of a table have this part in their names';

CREATE FUNCTION platform.keep_search_text() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  said text := '';
  part text;
BEGIN
  IF TG_OP = 'DELETE' THEN
    DELETE FROM platform.search_text WHERE relation = TG_TABLE_NAME AND id = OLD.id;
    RETURN NULL;
  END IF;
  FOREACH part IN ARRAY TG_ARGV LOOP
    said := said || E'\n' || coalesce(platform.search_key(to_jsonb(NEW) ->> part), '');
  END LOOP;
  INSERT INTO platform.search_text AS s (relation, id, key, grams)
    VALUES (TG_TABLE_NAME, NEW.id, said, platform.grams(said, 1))
    ON CONFLICT (relation, id) DO UPDATE SET key = excluded.key, grams = excluded.grams
      WHERE s.key <> excluded.key;
  RETURN NULL;
END $$;

-- Names the columns of a table in which parts are looked for, and takes in what is there.
CREATE FUNCTION platform.is_searched(relation text, VARIADIC columns text[]) RETURNS void
  LANGUAGE plpgsql AS $$
DECLARE
  listed text := (SELECT string_agg(quote_ident(c), ', ') FROM unnest(columns) AS c);
  given text := (SELECT string_agg(quote_literal(c), ', ') FROM unnest(columns) AS c);
BEGIN
  EXECUTE format('CREATE TRIGGER search_text_kept AFTER INSERT OR DELETE OR UPDATE OF %s ON %I'
    ' FOR EACH ROW EXECUTE FUNCTION platform.keep_search_text(%s)', listed, relation, given);
  EXECUTE format('INSERT INTO platform.search_text SELECT %L, id, key, platform.grams(key, 1) FROM ('
    'SELECT id, (SELECT string_agg(E''\n'' || coalesce(platform.search_key(to_jsonb(t) ->> c), ''''),'
    ' '''' ORDER BY n) FROM unnest(%L::text[]) WITH ORDINALITY AS u(c, n)) AS key FROM %I t) k',
    relation, columns, relation);
END $$;
REVOKE EXECUTE ON FUNCTION platform.tells_its_changes, platform.is_searched,
  platform.keep_search_text FROM PUBLIC;
