-- Drafts are changed and withdrawn. What is published stays: nothing of it is ever deleted, whoever
-- asks.
ALTER TABLE round
  ADD COLUMN return_days integer NOT NULL DEFAULT 10,
  ADD CONSTRAINT ck_round_return_days CHECK (return_days BETWEEN 1 AND 366);
COMMENT ON COLUMN round.return_days IS
  'full days within which a returned demand may come again, unless its return names an instant';
ALTER TABLE form ADD COLUMN categories text[];
COMMENT ON COLUMN form.categories IS 'codes of the categories it takes lines of; null: it is bound to none';

CREATE POLICY round_deleted ON round AS RESTRICTIVE FOR DELETE USING (status = 'DRAFT');
CREATE POLICY form_deleted ON form AS RESTRICTIVE FOR DELETE USING (NOT released);
CREATE POLICY form_rule_deleted ON form_rule AS RESTRICTIVE FOR DELETE USING (NOT released);
CREATE POLICY catalogue_project_deleted ON catalogue_project AS RESTRICTIVE FOR DELETE
  USING (NOT released);
CREATE POLICY project_obligation_deleted ON project_obligation AS RESTRICTIVE FOR DELETE
  USING (NOT released);
GRANT DELETE ON round, form, form_rule, catalogue_project TO "${application_role}";
