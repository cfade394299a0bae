CREATE TABLE place (
  code     text PRIMARY KEY,
  path     text NOT NULL,
  valid_to date
);
INSERT INTO place (code, path) VALUES
  ('440000', '440000'),
  ('440300', '440000/440300'),
  ('441600', '440000/441600'),
  ('441621', '440000/441600/441621'),
  ('441622', '440000/441600/441622');
GRANT SELECT ON place TO "${application_role}";
