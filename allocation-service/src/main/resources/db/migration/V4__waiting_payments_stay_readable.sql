-- Who prepared a payment or a refund goes on reading it by its id after its region was put elsewhere, also
-- where it waited then: nothing else tells that it was cancelled, and by whom it is decided now.

UPDATE platform.placed_table SET settled = 'true' WHERE name IN ('disbursement', 'refund');
DROP TRIGGER disbursement_opened ON disbursement;
DROP TRIGGER refund_opened ON refund;
