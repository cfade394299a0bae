-- What people browse: notices, payments and refunds are sorted and asked for what changed, notices also
-- searched by a part of their title or number. Whom a payment went to is not searched: not everybody who
-- sees the payment may read it.

SELECT platform.tells_its_changes(browsed)
  FROM unnest(ARRAY['notice', 'disbursement', 'refund']) AS browsed;

SELECT platform.is_searched('notice', 'title', 'document_number');

CREATE INDEX ix_notice_title ON notice (title COLLATE "zh-x-icu", id);
CREATE INDEX ix_disbursement_amount ON disbursement (amount, id);
CREATE INDEX ix_refund_amount ON refund (amount, id);
