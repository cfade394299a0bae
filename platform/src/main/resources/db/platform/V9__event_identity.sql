-- An identifier is its owner's only: an event of one topic can neither stand for one of another,
-- nor an unsigned one for one by which rights travel. The same holds of the order of a subject.
ALTER TABLE platform.inbox
  DROP CONSTRAINT inbox_pkey,
  ADD COLUMN topic text NOT NULL DEFAULT '',
  ADD COLUMN signed boolean NOT NULL DEFAULT false,
  ADD CONSTRAINT pk_inbox PRIMARY KEY (event_id, topic, signed);
COMMENT ON COLUMN platform.inbox.topic IS 'empty for what was taken before it was kept';

ALTER TABLE platform.inbox_order
  ADD COLUMN signed boolean NOT NULL DEFAULT false,
  DROP CONSTRAINT pk_inbox_order,
  ADD CONSTRAINT pk_inbox_order PRIMARY KEY (topic, subject, signed);
-- Which of them are signed is not known here: a subject stands equally far in both.
INSERT INTO platform.inbox_order (topic, subject, signed, sequence)
  SELECT topic, subject, true, sequence FROM platform.inbox_order;

ALTER TABLE platform.inbox_parked ADD COLUMN signed boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN platform.inbox_parked.signed IS 'whether rights travel by its type, in an order of their own';
UPDATE platform.inbox_parked SET signed = true WHERE signature IS NOT NULL;
DROP INDEX platform.uq_inbox_parked_holding;
CREATE UNIQUE INDEX uq_inbox_parked_holding ON platform.inbox_parked (event_id, topic, signed)
  WHERE state IN ('WAITING', 'RETRYING', 'POISON', 'BEHIND');
