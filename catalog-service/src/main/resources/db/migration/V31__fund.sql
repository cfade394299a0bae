-- The special funds (专项资金) all services share. Everybody reads them; the province keeps them. The
-- first one is that of 粤财工〔2023〕126号, and the rounds there are were asked for it.
CREATE TABLE fund (
  code               text    NOT NULL,
  name               text    NOT NULL,
  name_key           text    NOT NULL,
  governing_document text    NOT NULL,
  projects_per_unit  integer CHECK (projects_per_unit >= 1),
  annex_columns      text[]  NOT NULL,
  equations          text[]  NOT NULL,
  told               boolean NOT NULL,
  scope              text COLLATE "C" NOT NULL,
  version            bigint  NOT NULL,
  CONSTRAINT pk_fund PRIMARY KEY (code),
  CONSTRAINT uq_fund_name UNIQUE (name_key)
);
COMMENT ON COLUMN fund.name_key IS 'normal form of the name, platform.name_key';
COMMENT ON COLUMN fund.governing_document IS 'normal form with 〔〕 (C08)';
COMMENT ON COLUMN fund.projects_per_unit IS 'fund projects of a receiving unit in a year; null for any number (C27)';
COMMENT ON COLUMN fund.told IS 'false until the service has told of what a migration brought';

INSERT INTO fund (code, name, name_key, governing_document, projects_per_unit, annex_columns,
    equations, told, scope, version)
  SELECT 'GD-IP', name, platform.name_key(name), '粤财工〔2019〕122号', 1,
    ARRAY['secondaryProjectName', 'receivingUnit', 'threeGuaranteesCode', 'directToSpecialAccount',
      'functionCode', 'functionName', 'amount'],
    ARRAY['C04', 'C05', 'C14', 'C15', 'C17', 'C18', 'C19', 'C20', 'C21', 'C22', 'C23', 'C24', 'C25',
      'C26', 'C27', 'C28', 'C29'], false, '/${province}/', 0
  FROM (VALUES ('省级市场监管管理（知识产权创造、运用和保护）专项资金')) AS built_in (name);

ALTER TABLE fund ENABLE ROW LEVEL SECURITY;
ALTER TABLE fund FORCE ROW LEVEL SECURITY;
CREATE POLICY fund_scope ON fund USING (
  CASE WHEN starts_with(scope, (SELECT nullif(current_setting('ipfund.scope', true), '')))
    THEN true ELSE false END);
CREATE POLICY fund_open ON fund FOR SELECT USING (true);
GRANT SELECT, INSERT, UPDATE ON fund TO "${application_role}";

SELECT set_config('ipfund.scope', '/', true);
ALTER TABLE round ADD COLUMN fund_code text;
UPDATE round SET fund_code = 'GD-IP';
ALTER TABLE round
  ALTER COLUMN fund_code SET NOT NULL,
  ADD CONSTRAINT fk_round_fund_code FOREIGN KEY (fund_code) REFERENCES fund (code);
CREATE INDEX ix_round_fund_code ON round (fund_code, id);

-- The others begin to read from whom a region receives: each is told once more as the service starts.
ALTER TABLE region ADD COLUMN told boolean NOT NULL DEFAULT true;
UPDATE region SET told = false;
COMMENT ON COLUMN region.told IS 'false while its facts are to be told once more';
