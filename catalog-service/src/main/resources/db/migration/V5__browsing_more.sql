-- Regions and the projects of a catalogue are browsed, too. A region has a code in place of an
-- identifier, and there are so few that their names are searched without an index.

ALTER TABLE region ADD COLUMN updated_at timestamptz NOT NULL DEFAULT now();
CREATE INDEX ix_region_updated_at ON region (updated_at, code);
CREATE INDEX ix_region_name ON region (name COLLATE "zh-x-icu", code);
CREATE TRIGGER zz_note_change BEFORE UPDATE ON region FOR EACH ROW
  EXECUTE FUNCTION platform.note_change();

SELECT platform.tells_its_changes('catalogue_project');
SELECT platform.is_searched('catalogue_project', 'name', 'slot_label');

-- Of one round at a time: the platform's index over all tables' changes would pass every round.
DROP INDEX ix_catalogue_project_updated_at;
CREATE INDEX ix_catalogue_project_updated_at ON catalogue_project (round_id, updated_at, id);
CREATE INDEX ix_catalogue_project_name
  ON catalogue_project (round_id, (coalesce(name, slot_label, '')) COLLATE "zh-x-icu", id);
