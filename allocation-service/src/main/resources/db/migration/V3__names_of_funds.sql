-- A fund that got another name is the fund it was: it is known by every name it had, and what is keyed by
-- one of them (fund_key) is its own. The first of them is its key for whatever is new.

ALTER TABLE known_fund ADD COLUMN former_keys text[] NOT NULL DEFAULT '{}';
COMMENT ON COLUMN known_fund.former_keys IS
  'normal forms of the names it had before, in the order it had them; the first one keys what is new';
COMMENT ON COLUMN notice.fund_key IS
  'the appropriation''s: which fund it is, by the normal form of the first name it was known by';

-- Notices that name a fund by its code say under which name it was known.
UPDATE known_fund f SET former_keys = had.keys
FROM (SELECT fund_code, array_agg(fund_key ORDER BY first) AS keys
      FROM (SELECT fund_code, fund_key, min(id::text) AS first FROM notice
            WHERE fund_code IS NOT NULL GROUP BY fund_code, fund_key) named
      GROUP BY fund_code) had
WHERE had.fund_code = f.code AND had.keys <> ARRAY[f.name_key];

-- Which fund a key means: one that is named so now before one that was.
CREATE FUNCTION fund_of(key text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT code FROM known_fund WHERE name_key = key OR key = ANY (former_keys)
  ORDER BY name_key <> key, code LIMIT 1
$$;
