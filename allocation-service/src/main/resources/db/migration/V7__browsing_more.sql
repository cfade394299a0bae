-- Entries and positions are browsed, too: entries never change and are sorted; positions are summed for
-- the page, region after region, and searched by the names of their fund projects.

CREATE INDEX ix_entry_booked_on ON entry (booked_on, id);
CREATE INDEX ix_entry_amount ON entry (amount, id);

SELECT platform.is_searched('known_fund_project', 'name');

-- Regions that have ended are found by who took over: the last code of their path.
CREATE INDEX ix_known_region_heir ON known_region ((regexp_replace(path, '^.*/', '')));
