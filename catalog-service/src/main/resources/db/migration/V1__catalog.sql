-- The schema of the catalog service: regions and units everyone shares, funds, rounds with what they are
-- made of, and the people of units.
--
-- Whose a row is: scope is the administrative path of the time of filing, /440000/441600/441621/. Paths
-- compare byte by byte (collation C), so that an index finds everything below one. A policy FOR SELECT
-- adds what is disclosed: it is read beyond its place and never written there.

-- Regions (行政区划). They are open reference data. Constraints between them are checked at the commit: an
-- import brings parents and children in any order and may swap codes between them. One that has ended
-- (撤销) lies where its successor lies, so that its people and what it left go with that one.

CREATE TABLE region (
  code                  text    PRIMARY KEY,
  name                  text    NOT NULL,
  level                 text    NOT NULL CHECK (level IN ('PROVINCE', 'CITY', 'COUNTY', 'ZONE')),
  administrative_parent text,
  fiscal_parent         text,
  province_managed      boolean NOT NULL,
  finance_code          text,
  budget_code           text,
  path                  text    NOT NULL,
  valid_from            date    NOT NULL,
  valid_to              date,
  successor             text,
  end_reason            text,
  source                text,
  told                  boolean NOT NULL DEFAULT true,
  version               bigint  NOT NULL,
  CONSTRAINT fk_region_administrative_parent FOREIGN KEY (administrative_parent)
    REFERENCES region (code) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_region_fiscal_parent FOREIGN KEY (fiscal_parent)
    REFERENCES region (code) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_region_successor FOREIGN KEY (successor)
    REFERENCES region (code) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT uq_region_finance_code UNIQUE (finance_code) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT ck_region_successor CHECK (successor IS NULL OR valid_to IS NOT NULL)
);
CREATE INDEX ix_region_administrative_parent ON region (administrative_parent);
CREATE INDEX ix_region_fiscal_parent ON region (fiscal_parent);
CREATE INDEX ix_region_path ON region (path);
COMMENT ON COLUMN region.path IS
  'administrative ancestors and the region itself: 440000/441600/441621; of an ended one its successor''s';
COMMENT ON COLUMN region.valid_to IS 'the first day on which it is no more';
COMMENT ON COLUMN region.told IS 'false while its facts are to be told once more';

-- Closures and moves of regions: one prepares them, another approves, and only then they take effect.
CREATE TABLE region_decision (
  id                    uuid        PRIMARY KEY,
  region_code           text        NOT NULL,
  kind                  text        NOT NULL CHECK (kind IN ('CLOSURE', 'MOVE')),
  successor             text,
  valid_to              date,
  administrative_parent text,
  fiscal_parent         text,
  province_managed      boolean,
  reason                text        NOT NULL,
  status                text        NOT NULL CHECK (status IN ('PREPARED', 'APPROVED', 'REJECTED')),
  prepared_by           text        NOT NULL,
  prepared_at           timestamptz NOT NULL,
  decided_at            timestamptz,
  scope                 text COLLATE "C" NOT NULL,
  version               bigint      NOT NULL,
  CONSTRAINT fk_region_decision_region_code FOREIGN KEY (region_code) REFERENCES region (code),
  CONSTRAINT ck_region_decision_content CHECK (
    CASE kind WHEN 'CLOSURE' THEN successor IS NOT NULL AND valid_to IS NOT NULL
    ELSE administrative_parent IS NOT NULL AND fiscal_parent IS NOT NULL
      AND province_managed IS NOT NULL END),
  CONSTRAINT ck_region_decision_decided CHECK ((status = 'PREPARED') = (decided_at IS NULL))
);
CREATE UNIQUE INDEX uq_region_decision_waiting ON region_decision (region_code)
  WHERE status = 'PREPARED';
CREATE INDEX ix_region_decision_scope ON region_decision (scope, id);
COMMENT ON COLUMN region_decision.prepared_by IS 'who asked for it, and may not approve it';

-- Units (单位). A unit lies where its region lies, also when that moves. Units whose names people take for
-- the same are one: the normal form is unique, the name is kept as it is printed.

CREATE TABLE unit (
  id          uuid   PRIMARY KEY,
  name        text   NOT NULL,
  name_key    text   NOT NULL,
  kind        text   NOT NULL,
  region_code text   NOT NULL,
  credit_code text,
  scope       text COLLATE "C" NOT NULL,
  version     bigint NOT NULL,
  CONSTRAINT fk_unit_region_code FOREIGN KEY (region_code) REFERENCES region (code),
  CONSTRAINT uq_unit_name UNIQUE (name_key),
  CONSTRAINT uq_unit_credit_code UNIQUE (credit_code)
);
CREATE INDEX ix_unit_region_code ON unit (region_code, id);
CREATE INDEX ix_unit_kind ON unit (kind, id);
CREATE INDEX ix_unit_scope ON unit (scope, id);
COMMENT ON COLUMN unit.name_key IS 'normal form of the name, platform.name_key';

-- Who belongs to a unit goes where it goes, with its rights: a unit that has members is put elsewhere,
-- or becomes of another kind, by two.
CREATE TABLE unit_move (
  id          uuid        PRIMARY KEY,
  unit_id     uuid        NOT NULL,
  from_region text        NOT NULL,
  from_kind   text        NOT NULL,
  region_code text        NOT NULL,
  kind        text        NOT NULL,
  reason      text        NOT NULL,
  status      text        NOT NULL,
  prepared_by text        NOT NULL,
  prepared_at timestamptz NOT NULL,
  decided_by  text,
  decided_at  timestamptz,
  scope       text COLLATE "C" NOT NULL,
  version     bigint      NOT NULL,
  CONSTRAINT fk_unit_move_unit_id FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT ck_unit_move_status CHECK (status IN ('PREPARED', 'APPROVED', 'REJECTED')),
  CONSTRAINT ck_unit_move_decided CHECK ((status = 'PREPARED') = (decided_at IS NULL))
);
CREATE UNIQUE INDEX uq_unit_move_prepared ON unit_move (unit_id) WHERE status = 'PREPARED';
CREATE INDEX ix_unit_move_unit_id ON unit_move (unit_id);
CREATE INDEX ix_unit_move_scope ON unit_move (scope, id);
COMMENT ON COLUMN unit_move.from_region IS 'where the unit lay when it was prepared; elsewhere it is void';
COMMENT ON COLUMN unit_move.prepared_by IS 'may not approve it';

-- The special funds (专项资金) all services share. Everybody reads them; the province keeps them.

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

-- The first one is that of 粤财工〔2023〕126号.
INSERT INTO fund (code, name, name_key, governing_document, projects_per_unit, annex_columns,
    equations, told, scope, version)
  SELECT 'GD-IP', name, platform.name_key(name), '粤财工〔2019〕122号', 1,
    ARRAY['secondaryProjectName', 'receivingUnit', 'threeGuaranteesCode', 'directToSpecialAccount',
      'functionCode', 'functionName', 'amount'],
    ARRAY['C04', 'C05', 'C14', 'C15', 'C17', 'C18', 'C19', 'C20', 'C21', 'C22', 'C23', 'C24', 'C25',
      'C26', 'C27', 'C28', 'C29'], false, '/${province}/', 0
  FROM (VALUES ('省级市场监管管理（知识产权创造、运用和保护）专项资金')) AS built_in (name);

-- Official documents (文件), disclosed as they print it (公开方式): to everyone, on request to every reader
-- of a place, or not at all.

CREATE TABLE policy_document (
  id              uuid   PRIMARY KEY,
  title           text   NOT NULL,
  document_number text   NOT NULL,
  issued_on       date,
  disclosure      text   NOT NULL CHECK (disclosure IN ('PUBLIC', 'ON_REQUEST', 'NONE')),
  scope           text COLLATE "C" NOT NULL,
  version         bigint NOT NULL,
  CONSTRAINT uq_policy_document_document_number UNIQUE (document_number)
);
COMMENT ON COLUMN policy_document.document_number IS 'normal form with 〔〕';

-- Rounds (征集批次) and what they are made of. A draft is the province's, with all its parts; what is
-- published everyone sees, and nothing of it is ever deleted, whoever asks. Who opened or filled the draft
-- does not publish it.

CREATE TABLE round (
  id                    uuid    PRIMARY KEY,
  revision              integer NOT NULL CHECK (revision >= 1),
  fund_code             text    NOT NULL,
  budget_year           integer NOT NULL CHECK (budget_year BETWEEN 2000 AND 2100),
  document_number       text,
  title                 text    NOT NULL,
  opened_on             date    NOT NULL,
  printed_deadline      date    NOT NULL,
  deadline_day_included boolean NOT NULL,
  deadline_at           timestamptz NOT NULL,
  deadline_rule         text    NOT NULL,
  return_days           integer NOT NULL DEFAULT 10,
  history               boolean NOT NULL,
  status                text    NOT NULL CHECK (status IN ('DRAFT', 'PUBLISHED', 'CLOSED')),
  project_count         integer NOT NULL,
  slot_count            integer NOT NULL,
  extension_count       integer NOT NULL,
  published_at          timestamptz,
  closed_at             timestamptz,
  prepared_by           text[]  NOT NULL DEFAULT '{}',
  scope                 text COLLATE "C" NOT NULL,
  version               bigint  NOT NULL,
  CONSTRAINT fk_round_fund_code FOREIGN KEY (fund_code) REFERENCES fund (code),
  CONSTRAINT uq_round_document_number UNIQUE (document_number, revision),
  CONSTRAINT ck_round_return_days CHECK (return_days BETWEEN 1 AND 366)
);
CREATE INDEX ix_round_budget_year ON round (budget_year, id);
CREATE INDEX ix_round_fund_code ON round (fund_code, id);
CREATE INDEX ix_round_deadline_at ON round (deadline_at) WHERE status = 'PUBLISHED';
COMMENT ON COLUMN round.deadline_at IS 'the first instant at which nothing is accepted any more';
COMMENT ON COLUMN round.return_days IS
  'full days within which a returned demand may come again, unless its return names an instant';

CREATE TABLE form (
  id             uuid    PRIMARY KEY,
  round_id       uuid    NOT NULL,
  ordinal        integer NOT NULL,
  code           text    NOT NULL,
  part           integer,
  kind           text    NOT NULL CHECK (kind IN ('CATALOGUE', 'LUMP_SUM')),
  title          text    NOT NULL,
  approval_route text    NOT NULL CHECK (approval_route IN ('PROVINCE', 'CITY')),
  categories     text[],
  round_scope    text COLLATE "C" NOT NULL,
  released       boolean NOT NULL,
  CONSTRAINT fk_form_round_id FOREIGN KEY (round_id) REFERENCES round (id),
  CONSTRAINT uq_form_code UNIQUE (round_id, code)
);
COMMENT ON COLUMN form.categories IS 'codes of the categories it takes lines of; null: it is bound to none';

CREATE TABLE form_rule (
  form_id     uuid    NOT NULL,
  ordinal     integer NOT NULL,
  rule_id     text    NOT NULL,
  stage       text    NOT NULL CHECK (stage IN ('SAVE', 'SUBMIT', 'REPORT')),
  effect      text    NOT NULL CHECK (effect IN ('REFUSE', 'FINDING', 'WARNING', 'HELP')),
  round_scope text COLLATE "C" NOT NULL,
  released    boolean NOT NULL,
  PRIMARY KEY (form_id, ordinal),
  CONSTRAINT fk_form_rule_form_id FOREIGN KEY (form_id) REFERENCES form (id),
  CONSTRAINT uq_form_rule_rule_id UNIQUE (form_id, rule_id)
);

CREATE TABLE catalogue_project (
  id             uuid    PRIMARY KEY,
  round_id       uuid    NOT NULL,
  seq            integer NOT NULL CHECK (seq >= 1),
  category_code  text    NOT NULL,
  category_label text    NOT NULL,
  policy_no      text,
  policy_label   text,
  policy_key     text GENERATED ALWAYS AS (coalesce(policy_no, policy_label, '')) STORED,
  project_no     text,
  name           text,
  applicant_text text,
  extension_slot boolean NOT NULL,
  slot_label     text,
  remark         text,
  round_scope    text COLLATE "C" NOT NULL,
  released       boolean NOT NULL,
  version        bigint  NOT NULL,
  CONSTRAINT fk_catalogue_project_round_id FOREIGN KEY (round_id) REFERENCES round (id),
  CONSTRAINT uq_catalogue_project_seq UNIQUE (round_id, seq),
  CONSTRAINT uq_catalogue_project_number
    UNIQUE (round_id, category_code, policy_key, project_no) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT ck_catalogue_project_slot CHECK (extension_slot OR name IS NOT NULL)
);
CREATE INDEX ix_catalogue_project_category ON catalogue_project (round_id, category_code, seq);

CREATE TABLE project_obligation (
  project_id  uuid    NOT NULL,
  ordinal     integer NOT NULL,
  scope       text    NOT NULL,
  obligation  text    NOT NULL
    CHECK (obligation IN ('MANDATORY', 'OPTIONAL', 'EXCLUDED', 'ELIGIBLE')),
  round_scope text COLLATE "C" NOT NULL,
  released    boolean NOT NULL,
  PRIMARY KEY (project_id, ordinal),
  CONSTRAINT fk_project_obligation_project_id FOREIGN KEY (project_id)
    REFERENCES catalogue_project (id)
);
COMMENT ON COLUMN project_obligation.scope IS 'the units an obligation is for, as printed';
COMMENT ON COLUMN project_obligation.round_scope IS 'whose row this is, as everywhere';

-- An extension (延期) is the unit's; it stays where the unit lay when it was granted.
CREATE TABLE extension (
  id          uuid PRIMARY KEY,
  round_id    uuid NOT NULL,
  unit_id     uuid NOT NULL,
  until       timestamptz NOT NULL,
  approved_by text NOT NULL,
  reason      text NOT NULL,
  granted_at  timestamptz NOT NULL,
  scope       text COLLATE "C" NOT NULL,
  CONSTRAINT fk_extension_round_id FOREIGN KEY (round_id) REFERENCES round (id),
  CONSTRAINT fk_extension_unit_id FOREIGN KEY (unit_id) REFERENCES unit (id)
);
CREATE INDEX ix_extension_round_id ON extension (round_id, id);
CREATE INDEX ix_extension_unit_id ON extension (unit_id);
CREATE INDEX ix_extension_scope ON extension (round_id, scope, id);

-- People: registrations of units by those without one (登记), members (成员), roles lent for an absence
-- (授权代理), and who may do nothing for the time being (停用).

CREATE TABLE registration (
  id            uuid        PRIMARY KEY,
  subject       text        NOT NULL,
  display_name  text,
  unit_name     text        NOT NULL,
  kind          text        NOT NULL,
  region_code   text        NOT NULL,
  credit_code   text        NOT NULL,
  contact_role  text        NOT NULL,
  status        text        NOT NULL
    CHECK (status IN ('PENDING', 'REFERRED', 'APPROVED', 'REJECTED')),
  reason        text,
  unit_id       uuid,
  registered_at timestamptz NOT NULL,
  decided_at    timestamptz,
  scope         text COLLATE "C" NOT NULL,
  version       bigint      NOT NULL,
  CONSTRAINT fk_registration_region_code FOREIGN KEY (region_code) REFERENCES region (code),
  CONSTRAINT fk_registration_unit_id FOREIGN KEY (unit_id) REFERENCES unit (id)
);
-- One open registration of a person.
CREATE UNIQUE INDEX uq_registration_subject ON registration (subject)
  WHERE status IN ('PENDING', 'REFERRED');
CREATE INDEX ix_registration_scope ON registration (scope, id);
CREATE INDEX ix_registration_subject ON registration (subject, id);
COMMENT ON COLUMN registration.subject IS 'sub of the registrant''s tokens';
COMMENT ON COLUMN registration.scope IS 'where the region lay when it was registered';

-- Rights are given by two: one prepares (an invitation, the end of a suspension, a handover), another
-- approves. An invitation that is not approved yet is PREPARED; its code counts for nothing. The
-- suspension of a member who is administrator of the province waits, too.
CREATE TABLE member (
  id              uuid        PRIMARY KEY,
  unit_id         uuid        NOT NULL,
  region_code     text        NOT NULL,
  subject         text,
  display_name    text,
  roles           text[]      NOT NULL,
  status          text        NOT NULL,
  invited_at      timestamptz NOT NULL,
  joined_at       timestamptz,
  code_hash       text,
  code_expires_at timestamptz,
  pending         text,
  prepared_by     text,
  reason          text,
  scope           text COLLATE "C" NOT NULL,
  version         bigint      NOT NULL,
  CONSTRAINT fk_member_unit_id FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT uq_member_subject UNIQUE (subject),
  CONSTRAINT uq_member_code_hash UNIQUE (code_hash),
  CONSTRAINT ck_member_status CHECK (status IN ('PREPARED', 'INVITED', 'ACTIVE', 'SUSPENDED')),
  CONSTRAINT ck_member_active CHECK (status <> 'ACTIVE' OR subject IS NOT NULL),
  CONSTRAINT ck_member_pending_kind
    CHECK (pending IN ('INVITATION', 'RESUMPTION', 'HANDOVER', 'SUSPENSION')),
  CONSTRAINT ck_member_prepared
    CHECK ((status = 'PREPARED') = (pending IS NOT DISTINCT FROM 'INVITATION')),
  CONSTRAINT ck_member_pending CHECK (pending IS NULL OR prepared_by IS NOT NULL)
);
CREATE INDEX ix_member_unit_id ON member (unit_id, id);
CREATE INDEX ix_member_scope ON member (scope, id);
COMMENT ON COLUMN member.region_code IS 'where the unit lies; it follows the unit, as scope does';
COMMENT ON COLUMN member.code_hash IS 'SHA-256 of the one-time code; gone when it was used';
COMMENT ON COLUMN member.pending IS 'what waits for a second administrator';
COMMENT ON COLUMN member.prepared_by IS 'who asked for it last, and may not approve it';
COMMENT ON COLUMN member.reason IS 'why it was refused';

CREATE TABLE delegation (
  id          uuid        PRIMARY KEY,
  unit_id     uuid        NOT NULL,
  lender      text        NOT NULL,
  lender_name text,
  member_id   uuid        NOT NULL,
  borrower    text        NOT NULL,
  roles       text[]      NOT NULL,
  starts_at   timestamptz NOT NULL,
  ends_at     timestamptz NOT NULL,
  ended       boolean     NOT NULL DEFAULT false,
  scope       text COLLATE "C" NOT NULL,
  version     bigint      NOT NULL,
  CONSTRAINT fk_delegation_unit_id FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT fk_delegation_member_id FOREIGN KEY (member_id) REFERENCES member (id)
);
CREATE INDEX ix_delegation_unit_id ON delegation (unit_id, id);
CREATE INDEX ix_delegation_scope ON delegation (scope, id);

-- Persons who may do nothing for the time being, by the sub of their tokens: those the suite keeps no
-- account of. One administrator alone stops neither another administrator nor who watches them: a second
-- one confirms.
CREATE TABLE suspension (
  id           uuid        PRIMARY KEY,
  subject      text        NOT NULL,
  reason       text        NOT NULL,
  status       text        NOT NULL CHECK (status IN ('SUSPENDED', 'LIFTING', 'LIFTED')),
  suspended_by text,
  suspended_at timestamptz NOT NULL,
  confirmed    boolean     NOT NULL DEFAULT true,
  confirmed_at timestamptz,
  lifting_by   text,
  lifted_at    timestamptz,
  scope        text COLLATE "C" NOT NULL,
  version      bigint      NOT NULL,
  CONSTRAINT ck_suspension_confirmed CHECK (confirmed OR suspended_by IS NOT NULL),
  CONSTRAINT ck_suspension_lifting CHECK (status <> 'LIFTING' OR lifting_by IS NOT NULL)
);
CREATE UNIQUE INDEX uq_suspension_subject ON suspension (subject) WHERE status <> 'LIFTED';
CREATE INDEX ix_suspension_scope ON suspension (scope, id);
COMMENT ON COLUMN suspension.subject IS 'sub of the tokens';
COMMENT ON COLUMN suspension.suspended_by IS 'who suspended, and may not confirm that';
COMMENT ON COLUMN suspension.confirmed IS
  'false while only one administrator has suspended: three administrators and auditors go on';
COMMENT ON COLUMN suspension.lifting_by IS 'who asked to lift it, and may not approve that';

-- The parts of a round carry a copy of what decides who sees it, and the database keeps the copies: no
-- way of writing a part can forget them.

CREATE FUNCTION take_over_from_round() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  SELECT scope, status <> 'DRAFT' INTO NEW.round_scope, NEW.released
    FROM round WHERE id = NEW.round_id;
  RETURN NEW;
END $$;
CREATE FUNCTION take_over_from_form() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  SELECT round_scope, released INTO NEW.round_scope, NEW.released
    FROM form WHERE id = NEW.form_id;
  RETURN NEW;
END $$;
CREATE FUNCTION take_over_from_project() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  SELECT round_scope, released INTO NEW.round_scope, NEW.released
    FROM catalogue_project WHERE id = NEW.project_id;
  RETURN NEW;
END $$;
CREATE FUNCTION release_parts() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  UPDATE form SET released = true WHERE round_id = NEW.id;
  UPDATE form_rule SET released = true
    WHERE form_id IN (SELECT id FROM form WHERE round_id = NEW.id);
  UPDATE catalogue_project SET released = true WHERE round_id = NEW.id;
  UPDATE project_obligation SET released = true
    WHERE project_id IN (SELECT id FROM catalogue_project WHERE round_id = NEW.id);
  RETURN NULL;
END $$;
REVOKE EXECUTE ON FUNCTION take_over_from_round(), take_over_from_form(),
  take_over_from_project(), release_parts() FROM PUBLIC;
CREATE TRIGGER tr_form_round BEFORE INSERT ON form
  FOR EACH ROW EXECUTE FUNCTION take_over_from_round();
CREATE TRIGGER tr_form_rule_form BEFORE INSERT ON form_rule
  FOR EACH ROW EXECUTE FUNCTION take_over_from_form();
CREATE TRIGGER tr_catalogue_project_round BEFORE INSERT ON catalogue_project
  FOR EACH ROW EXECUTE FUNCTION take_over_from_round();
CREATE TRIGGER tr_project_obligation_project BEFORE INSERT ON project_obligation
  FOR EACH ROW EXECUTE FUNCTION take_over_from_project();
CREATE TRIGGER tr_round_release AFTER UPDATE OF status ON round
  FOR EACH ROW WHEN (OLD.status = 'DRAFT' AND NEW.status <> 'DRAFT')
  EXECUTE FUNCTION release_parts();

-- A unit that was on its way while its region was closed is refused as a later one is.
CREATE FUNCTION refuse_unit_of_ended_region() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM region WHERE code = NEW.region_code AND successor IS NOT NULL) THEN
    RAISE EXCEPTION 'the region has ended'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_unit_region_stands';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER unit_region_stands BEFORE INSERT OR UPDATE OF region_code ON unit
  FOR EACH ROW EXECUTE FUNCTION refuse_unit_of_ended_region();

-- Who sees what. The owner migrates and is bound by the policies too; the application is always.

DO $$
DECLARE
  scoped text;
  whose text;
  own text;
BEGIN
  FOR scoped, whose, own IN VALUES
    ('region_decision', 'scope', NULL), ('unit', 'scope', 'id'), ('unit_move', 'scope', NULL),
    ('fund', 'scope', NULL), ('policy_document', 'scope', NULL), ('round', 'scope', NULL),
    ('form', 'round_scope', NULL), ('form_rule', 'round_scope', NULL),
    ('catalogue_project', 'round_scope', NULL), ('project_obligation', 'round_scope', NULL),
    ('extension', 'scope', 'unit_id'), ('registration', 'scope', NULL),
    ('member', 'scope', 'unit_id'), ('delegation', 'scope', 'unit_id'), ('suspension', 'scope', NULL)
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', scoped);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', scoped);
    EXECUTE format($policy$
      CREATE POLICY %I ON %I USING (
        CASE WHEN starts_with(%I, (SELECT nullif(current_setting('ipfund.scope', true), '')))
          THEN true ELSE false END %s)
      $policy$, scoped || '_scope', scoped, whose, CASE WHEN own IS NULL THEN '' ELSE format(
        $own$OR %I = (SELECT nullif(current_setting('ipfund.unit', true), '')::uuid)$own$, own) END);
  END LOOP;
END $$;

CREATE POLICY fund_open ON fund FOR SELECT USING (true);
CREATE POLICY policy_document_disclosed ON policy_document FOR SELECT USING (
  disclosure = 'PUBLIC'
  OR disclosure = 'ON_REQUEST'
    AND (SELECT coalesce(current_setting('ipfund.scope', true), '') NOT IN ('', '~')));

CREATE POLICY round_published ON round FOR SELECT USING (status <> 'DRAFT');
CREATE POLICY form_released ON form FOR SELECT USING (released);
CREATE POLICY form_rule_released ON form_rule FOR SELECT USING (released);
CREATE POLICY catalogue_project_released ON catalogue_project FOR SELECT USING (released);
CREATE POLICY project_obligation_released ON project_obligation FOR SELECT USING (released);
CREATE POLICY round_deleted ON round AS RESTRICTIVE FOR DELETE USING (status = 'DRAFT');
CREATE POLICY form_deleted ON form AS RESTRICTIVE FOR DELETE USING (NOT released);
CREATE POLICY form_rule_deleted ON form_rule AS RESTRICTIVE FOR DELETE USING (NOT released);
CREATE POLICY catalogue_project_deleted ON catalogue_project AS RESTRICTIVE FOR DELETE
  USING (NOT released);
CREATE POLICY project_obligation_deleted ON project_obligation AS RESTRICTIVE FOR DELETE
  USING (NOT released);

-- The registrant files its own and follows it.
CREATE POLICY registration_own ON registration FOR SELECT USING (
  subject = (SELECT nullif(current_setting('ipfund.subject', true), '')));
CREATE POLICY registration_filed ON registration FOR INSERT WITH CHECK (
  subject = (SELECT nullif(current_setting('ipfund.subject', true), '')));

-- Whoever shows the code sees the invitation, and may make it its own.
CREATE POLICY member_shown ON member FOR SELECT USING (
  code_hash = (SELECT nullif(current_setting('ipfund.invitation', true), ''))
  OR subject = (SELECT nullif(current_setting('ipfund.subject', true), '')));
CREATE POLICY member_accepted ON member FOR UPDATE
  USING (code_hash = (SELECT nullif(current_setting('ipfund.invitation', true), '')))
  WITH CHECK (subject = (SELECT nullif(current_setting('ipfund.subject', true), '')));

-- A region that is put under another city takes its units, members and lent roles along, and what they
-- were granted. What was decided before the move its former city reads still. The list is
-- platform.placed_table.
SELECT platform.goes_with_its_place('extension', 'true');
SELECT platform.goes_with_its_place('registration', 't.status IN (''APPROVED'', ''REJECTED'')');
SELECT platform.all_go_with_their_place();

CREATE FUNCTION follow_region() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM platform.move_place('/' || OLD.path || '/', '/' || NEW.path || '/');
  -- Who registered in a region that ends registers with its successor.
  IF NEW.path NOT LIKE '%' || NEW.code THEN
    UPDATE registration SET region_code = regexp_replace(NEW.path, '^.*/', '')
      WHERE region_code = NEW.code AND status IN ('PENDING', 'REFERRED');
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER region_follow AFTER UPDATE OF path ON region
  FOR EACH ROW WHEN (OLD.path <> NEW.path) EXECUTE FUNCTION follow_region();

-- What the application may do.

GRANT SELECT, INSERT, UPDATE ON region, region_decision, unit, unit_move, fund, registration, member,
  delegation, suspension TO "${application_role}";
GRANT SELECT, INSERT, UPDATE, DELETE ON round, catalogue_project TO "${application_role}";
GRANT SELECT, INSERT, DELETE ON form, form_rule TO "${application_role}";
-- A corrected row of a draft brings its obligations anew.
GRANT SELECT, INSERT, UPDATE, DELETE ON project_obligation TO "${application_role}";
GRANT SELECT, INSERT ON policy_document, extension TO "${application_role}";
