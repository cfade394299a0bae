-- A round accepts nothing before the day it prints; of rounds told earlier that day is not known, and not
-- asked.

ALTER TABLE known_round ADD COLUMN opened_on date;
COMMENT ON COLUMN known_round.opened_on IS 'the day from which demands are accepted; null: not told';
