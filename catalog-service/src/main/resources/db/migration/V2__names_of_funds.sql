-- A fund's name belongs to it for good: documents of before print it, so no other fund may take it.

ALTER TABLE fund ADD COLUMN former_keys text[] NOT NULL DEFAULT '{}';
COMMENT ON COLUMN fund.former_keys IS 'normal forms of the names it had before';
