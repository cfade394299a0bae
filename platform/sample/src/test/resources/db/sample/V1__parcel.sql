CREATE TABLE parcel (
  id      uuid PRIMARY KEY,
  label   text NOT NULL,
  price   numeric(17, 2) NOT NULL,
  version bigint NOT NULL,
  CONSTRAINT uq_parcel_label UNIQUE (label)
);
CREATE TABLE stamp (
  parcel text PRIMARY KEY,
  times  integer NOT NULL
);
CREATE TABLE known_post_office (code text PRIMARY KEY);
GRANT SELECT, INSERT, UPDATE, DELETE ON parcel, stamp, known_post_office TO "${application_role}";
