-- The catalogue a round was published with, a day by which what is returned may come again, what
-- became of each line, and drafts that can be withdrawn.
ALTER TABLE known_round
  ADD COLUMN return_days     integer NOT NULL DEFAULT 10,
  ADD COLUMN history         boolean NOT NULL DEFAULT false,
  ADD COLUMN catalogue_parts integer;
COMMENT ON COLUMN known_round.catalogue_parts IS
  'in how many events its catalogue was told before; null: it was published before catalogues were told';
ALTER TABLE known_form ADD COLUMN categories text[];
COMMENT ON COLUMN known_form.categories IS
  'codes of the categories it takes lines of; null: it is bound to none';

CREATE TABLE known_project (
  id             uuid    PRIMARY KEY,
  round_id       uuid    NOT NULL,
  seq            integer NOT NULL,
  category_code  text    NOT NULL,
  category_label text    NOT NULL,
  policy_no      text,
  policy_label   text,
  project_no     text,
  name           text,
  name_key       text,
  extension_slot boolean NOT NULL,
  slot_label     text,
  obligations    text    NOT NULL
);
CREATE INDEX ix_known_project_round_id ON known_project (round_id, seq);
COMMENT ON TABLE known_project IS
  'a round''s catalogue; told before the round itself, so its round may be unknown yet';
COMMENT ON COLUMN known_project.obligations IS 'JSON list of {scope, obligation}';
GRANT SELECT, INSERT, UPDATE ON known_project TO "${application_role}";

ALTER TABLE demand ADD COLUMN return_until timestamptz;
COMMENT ON COLUMN demand.return_until IS
  'the first instant at which what was returned may not come again; a later deadline holds beside it';

ALTER TABLE demand_line
  ADD COLUMN taken          numeric(17, 2),
  ADD COLUMN cut            numeric(17, 2),
  ADD COLUMN rejected       numeric(17, 2),
  ADD COLUMN outcome_reason text,
  ADD CONSTRAINT ck_demand_line_outcome CHECK (taken IS NULL OR amount = taken + cut + rejected);
COMMENT ON COLUMN demand_line.taken IS 'what became of it, once it is decided';
UPDATE demand_line l SET taken = s.taken, cut = s.cut, rejected = s.rejected,
    outcome_reason = s.reason
  FROM consolidation_source s JOIN consolidation c ON c.id = s.consolidation_id
  WHERE c.status = 'APPROVED' AND s.demand_id = l.demand_id AND s.demand_line_no = l.line_no
    AND s.amount = l.amount;
GRANT UPDATE (taken, cut, rejected, outcome_reason) ON demand_line TO "${application_role}";

CREATE POLICY demand_deleted ON demand AS RESTRICTIVE FOR DELETE USING (status = 'DRAFT');
CREATE POLICY consolidation_deleted ON consolidation AS RESTRICTIVE FOR DELETE
  USING (status IN ('DRAFT', 'RETURNED'));
GRANT DELETE ON demand, consolidation TO "${application_role}";
