-- Whom a printed scope means that is a group of units (珠三角地市局), and what these undertook before: of
-- obligations that were loaded earlier nobody has said it.

ALTER TABLE project_obligation
  ADD COLUMN units text[] NOT NULL DEFAULT '{}',
  ADD COLUMN award_year integer,
  ADD COLUMN award_project text,
  ADD COLUMN awarded boolean,
  ADD CONSTRAINT ck_project_obligation_award
    CHECK (num_nulls(award_year, award_project, awarded) IN (0, 3));
COMMENT ON COLUMN project_obligation.units IS
  'regions by code or name, units by identifier or name; empty: the scope says it itself';
COMMENT ON COLUMN project_obligation.awarded IS
  'whether those are meant who undertook award_project in award_year, else those who did not';
