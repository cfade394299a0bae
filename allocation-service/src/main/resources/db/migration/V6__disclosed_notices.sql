-- Who belongs to no place sees of notices those that are issued and public: of few such ones the list read
-- every notice there is.

CREATE INDEX ix_notice_public ON notice (id) WHERE status = 'ISSUED' AND disclosure = 'PUBLIC';
