-- A zone's money lies in the treasury of the region that receives for it: an entry says whose it is, so
-- that it is found by the zone and goes along with it.

ALTER TABLE entry ADD COLUMN owner_region_code text REFERENCES known_region (code);
COMMENT ON COLUMN entry.owner_region_code IS
  'the zone whose money it is, which lies in another region''s treasury; null for the account''s own';
CREATE INDEX ix_entry_owner_region_code ON entry (owner_region_code, id)
  WHERE owner_region_code IS NOT NULL;

-- The treasuries in which a zone's money of a year lies or lay, also those that the zone does not see.
CREATE FUNCTION treasuries_for(zone text, year integer) RETURNS SETOF uuid LANGUAGE sql STABLE
  SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT DISTINCT e.account_id FROM entry e JOIN account a ON a.id = e.account_id
    WHERE e.owner_region_code = zone AND a.kind = 'TREASURY' AND a.budget_year = year
$$;
