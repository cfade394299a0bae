-- What people browse: units, rounds, members and registrations are sorted, searched by a part of a name
-- and asked for what changed.

SELECT platform.tells_its_changes(browsed)
  FROM unnest(ARRAY['unit', 'round', 'member', 'registration']) AS browsed;

SELECT platform.is_searched('unit', 'name');
SELECT platform.is_searched('round', 'title');
SELECT platform.is_searched('registration', 'unit_name');

CREATE INDEX ix_unit_name ON unit (name COLLATE "zh-x-icu", id);
CREATE INDEX ix_round_title ON round (title COLLATE "zh-x-icu", id);
CREATE INDEX ix_round_deadline_at_id ON round (deadline_at, id);
CREATE INDEX ix_registration_unit_name ON registration (unit_name COLLATE "zh-x-icu", id);
