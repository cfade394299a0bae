-- Plans and their tasks: bodies (机构), plan documents (规划, 工作要点) with parts, goals, boxes (专栏) and
-- indicators, tasks with who answers for them, yearly shares (年度分解), progress, evaluations.
--
-- Whose a row is: the path of the region whose office issued the document (scope), and the keys of those
-- who take part (participants): a unit's id, or the path of a region where a body is the bureau there.
-- While a document is a draft nobody takes part. plan_participants writes the keys when it is published,
-- revised, or a body's link or membership changes.
--
-- What an array overlaps is not leakproof, so no index on participants is used below row security:
-- lists of a unit begin at task_participant, task_party or body_id.

CREATE TABLE body (
  id                 uuid    PRIMARY KEY,
  name               text    NOT NULL,
  short_name         text    NOT NULL,
  kind               text    NOT NULL CHECK (kind IN ('GOVERNMENT', 'DEPARTMENT', 'PARTY', 'LEGISLATURE',
                       'COURT', 'PROCURATORATE', 'CENTRAL', 'INSTITUTION', 'COLLECTIVE', 'OTHER')),
  level              text    NOT NULL CHECK (level IN ('NATION', 'PROVINCE', 'CITY', 'COUNTY', 'OTHER')),
  region_code        text    NOT NULL,
  open_list          boolean NOT NULL DEFAULT false,
  unit_id            uuid,
  bureau_region_code text,
  valid_from         date,
  valid_to           date,
  successor_id       uuid,
  note               text,
  sample             boolean NOT NULL DEFAULT false,
  version            bigint  NOT NULL,
  scope              text COLLATE "C" NOT NULL,
  CONSTRAINT fk_body_region_code FOREIGN KEY (region_code) REFERENCES known_region (code),
  CONSTRAINT fk_body_bureau_region_code FOREIGN KEY (bureau_region_code) REFERENCES known_region (code),
  CONSTRAINT fk_body_successor_id FOREIGN KEY (successor_id) REFERENCES body (id),
  CONSTRAINT ck_body_one_link CHECK (unit_id IS NULL OR bureau_region_code IS NULL),
  CONSTRAINT ck_body_validity CHECK (valid_from < valid_to)
);
CREATE INDEX ix_body_region_code ON body (region_code, id);
CREATE INDEX ix_body_unit_id ON body (unit_id) WHERE unit_id IS NOT NULL;
CREATE INDEX ix_body_bureau ON body (bureau_region_code) WHERE bureau_region_code IS NOT NULL;
COMMENT ON TABLE body IS '机构: who answers for tasks; need not be a unit that files demands';
COMMENT ON COLUMN body.region_code IS 'the region whose documents name it';
COMMENT ON COLUMN body.open_list IS 'a collective whose members are not all known (各有关单位)';
COMMENT ON COLUMN body.unit_id IS 'the unit whose people act for it; else the bureau of bureau_region_code, else nobody';
COMMENT ON COLUMN body.valid_to IS 'the first day on which it is no more; then its successor answers';

CREATE TABLE body_name (
  body_id     uuid    NOT NULL,
  ordinal     integer NOT NULL,
  kind        text    NOT NULL CHECK (kind IN ('FULL', 'SHORT', 'FORMER', 'AS_PRINTED')),
  name        text    NOT NULL,
  name_key    text GENERATED ALWAYS AS (platform.name_key(name)) STORED NOT NULL,
  region_code text    NOT NULL,
  valid_from  date,
  valid_to    date,
  scope       text COLLATE "C" NOT NULL,
  CONSTRAINT pk_body_name PRIMARY KEY (body_id, ordinal),
  CONSTRAINT fk_body_name_body_id FOREIGN KEY (body_id) REFERENCES body (id)
);
CREATE UNIQUE INDEX uq_body_name_current ON body_name (region_code, name_key) WHERE valid_to IS NULL;
CREATE INDEX ix_body_name_key ON body_name (name_key, region_code);
COMMENT ON TABLE body_name IS 'what documents of a region call it; today a name there is one body';

CREATE TABLE body_member (
  collective_id uuid NOT NULL,
  ordinal       integer NOT NULL,
  member_id     uuid NOT NULL,
  valid_from    date,
  valid_to      date,
  scope         text COLLATE "C" NOT NULL,
  CONSTRAINT pk_body_member PRIMARY KEY (collective_id, ordinal),
  CONSTRAINT fk_body_member_collective_id FOREIGN KEY (collective_id) REFERENCES body (id),
  CONSTRAINT fk_body_member_member_id FOREIGN KEY (member_id) REFERENCES body (id),
  CONSTRAINT ck_body_member_other CHECK (collective_id <> member_id)
);
CREATE INDEX ix_body_member_member_id ON body_member (member_id);
COMMENT ON TABLE body_member IS 'who a collective is, by date (SB-002)';

-- Documents.

CREATE TABLE plan (
  id              uuid    PRIMARY KEY,
  kind            text    NOT NULL CHECK (kind IN ('PLAN', 'WORK_PROGRAMME')),
  title           text    NOT NULL,
  document_number text,
  issuing_body_id uuid    NOT NULL,
  region_code     text    NOT NULL,
  issued_on       date,
  period_start    date    NOT NULL,
  period_end      date    NOT NULL,
  disclosure      text    NOT NULL CHECK (disclosure IN ('PROACTIVE', 'ON_REQUEST', 'WITHHELD')),
  first_is_lead   boolean NOT NULL,
  derived_from_id uuid,
  status          text    NOT NULL CHECK (status IN ('DRAFT', 'PUBLISHED', 'CLOSED')),
  revision        integer NOT NULL,
  task_count      integer NOT NULL,
  prepared_by     text[]  NOT NULL,
  published_by    text,
  published_at    timestamptz,
  closed_by       text,
  closed_at       timestamptz,
  closing_note    text,
  sample          boolean NOT NULL DEFAULT false,
  version         bigint  NOT NULL,
  scope           text COLLATE "C" NOT NULL,
  participants    text[]  NOT NULL DEFAULT '{}',
  CONSTRAINT fk_plan_issuing_body_id FOREIGN KEY (issuing_body_id) REFERENCES body (id),
  CONSTRAINT fk_plan_region_code FOREIGN KEY (region_code) REFERENCES known_region (code),
  CONSTRAINT fk_plan_derived_from_id FOREIGN KEY (derived_from_id) REFERENCES plan (id),
  CONSTRAINT ck_plan_period CHECK (period_start <= period_end)
);
CREATE INDEX ix_plan_region_code ON plan (region_code, id);
CREATE INDEX ix_plan_status ON plan (status, id);
CREATE INDEX ix_plan_derived_from_id ON plan (derived_from_id) WHERE derived_from_id IS NOT NULL;
COMMENT ON COLUMN plan.first_is_lead IS '列第一位者为牵头单位: of several units the first leads';
COMMENT ON COLUMN plan.derived_from_id IS 'the longer plan of which this is a year (SB-085)';
COMMENT ON COLUMN plan.prepared_by IS 'may not publish it';
COMMENT ON COLUMN plan.sample IS 'made up to show how it works, not a real document';

CREATE TABLE plan_revision (
  plan_id      uuid        NOT NULL,
  number       integer     NOT NULL,
  reason       text        NOT NULL,
  changes      jsonb       NOT NULL,
  made_by      text        NOT NULL,
  made_at      timestamptz NOT NULL,
  scope        text COLLATE "C" NOT NULL,
  participants text[]      NOT NULL DEFAULT '{}',
  CONSTRAINT pk_plan_revision PRIMARY KEY (plan_id, number),
  CONSTRAINT fk_plan_revision_plan_id FOREIGN KEY (plan_id) REFERENCES plan (id)
);
COMMENT ON TABLE plan_revision IS 'what changed after publication and why; 1 is the publication itself';

CREATE TABLE plan_part (
  id           uuid    PRIMARY KEY,
  plan_id      uuid    NOT NULL,
  ordinal      integer NOT NULL,
  parent_id    uuid,
  key          text    NOT NULL,
  title        text    NOT NULL,
  scope        text COLLATE "C" NOT NULL,
  participants text[]  NOT NULL DEFAULT '{}',
  CONSTRAINT uq_plan_part_ordinal UNIQUE (plan_id, ordinal),
  CONSTRAINT uq_plan_part_key UNIQUE (plan_id, key),
  CONSTRAINT fk_plan_part_plan_id FOREIGN KEY (plan_id) REFERENCES plan (id),
  CONSTRAINT fk_plan_part_parent_id FOREIGN KEY (parent_id) REFERENCES plan_part (id)
);
COMMENT ON COLUMN plan_part.key IS 'its heading number with those above: 三/（一）';

CREATE TABLE plan_indicator (
  id                 uuid    PRIMARY KEY,
  plan_id            uuid    NOT NULL,
  ordinal            integer NOT NULL,
  name               text    NOT NULL,
  unit               text,
  baseline_year      integer,
  baseline_value     numeric,
  target_year        integer NOT NULL,
  target_value       numeric NOT NULL,
  target_comparator  text    NOT NULL CHECK (target_comparator IN ('REACH', 'AT_LEAST', 'AT_MOST', 'ADD')),
  measure            text    NOT NULL CHECK (measure IN ('LEVEL', 'YEARLY', 'GROWTH')),
  direction          text    NOT NULL CHECK (direction IN ('UP', 'DOWN', 'HOLD')),
  nature             text    NOT NULL CHECK (nature IN ('BINDING', 'EXPECTED')),
  path               text    NOT NULL CHECK (path IN ('LINEAR', 'GIVEN')),
  supplier_body_id   uuid,
  supplier_printed   text    NOT NULL,
  definition         text,
  version            bigint  NOT NULL,
  scope              text COLLATE "C" NOT NULL,
  participants       text[]  NOT NULL DEFAULT '{}',
  CONSTRAINT uq_plan_indicator_ordinal UNIQUE (plan_id, ordinal),
  CONSTRAINT fk_plan_indicator_plan_id FOREIGN KEY (plan_id) REFERENCES plan (id),
  CONSTRAINT fk_plan_indicator_supplier FOREIGN KEY (supplier_body_id) REFERENCES body (id)
);
CREATE INDEX ix_plan_indicator_supplier ON plan_indicator (supplier_body_id, id);
COMMENT ON COLUMN plan_indicator.baseline_value IS 'null where the document prints none; then it is asked for';
COMMENT ON COLUMN plan_indicator.measure IS 'LEVEL at a date, YEARLY within a year, GROWTH a yearly average in percent';
COMMENT ON COLUMN plan_indicator.supplier_body_id IS 'it alone enters values (SB-003)';

CREATE TABLE plan_indicator_path (
  indicator_id uuid    NOT NULL,
  year         integer NOT NULL,
  value        numeric NOT NULL,
  plan_id      uuid    NOT NULL,
  scope        text COLLATE "C" NOT NULL,
  participants text[]  NOT NULL DEFAULT '{}',
  CONSTRAINT pk_plan_indicator_path PRIMARY KEY (indicator_id, year),
  CONSTRAINT fk_plan_indicator_path_indicator_id FOREIGN KEY (indicator_id) REFERENCES plan_indicator (id)
);

CREATE TABLE plan_indicator_value (
  indicator_id uuid        NOT NULL,
  year         integer     NOT NULL,
  number       integer     NOT NULL,
  value        numeric     NOT NULL,
  as_of        date        NOT NULL,
  source       text        NOT NULL,
  evidence     text        NOT NULL,
  reason       text,
  body_id      uuid        NOT NULL,
  entered_by   text        NOT NULL,
  entered_at   timestamptz NOT NULL,
  sample       boolean     NOT NULL DEFAULT false,
  plan_id      uuid        NOT NULL,
  scope        text COLLATE "C" NOT NULL,
  participants text[]      NOT NULL DEFAULT '{}',
  CONSTRAINT pk_plan_indicator_value PRIMARY KEY (indicator_id, year, number),
  CONSTRAINT fk_plan_indicator_value_indicator_id FOREIGN KEY (indicator_id) REFERENCES plan_indicator (id),
  CONSTRAINT fk_plan_indicator_value_body_id FOREIGN KEY (body_id) REFERENCES body (id),
  CONSTRAINT ck_plan_indicator_value_reason CHECK (number = 1 OR reason IS NOT NULL)
);
CREATE INDEX ix_plan_indicator_value_plan_id ON plan_indicator_value (plan_id, year);
COMMENT ON TABLE plan_indicator_value IS 'never changed: the highest number of a year counts, the others are what was corrected';
COMMENT ON COLUMN plan_indicator_value.reason IS 'why it was corrected';

CREATE TABLE plan_indicator_question (
  indicator_id uuid        NOT NULL,
  year         integer     NOT NULL,
  number       integer     NOT NULL,
  answer_by    date,
  note         text,
  asked_by     text        NOT NULL,
  asked_at     timestamptz NOT NULL,
  plan_id      uuid        NOT NULL,
  scope        text COLLATE "C" NOT NULL,
  participants text[]      NOT NULL DEFAULT '{}',
  CONSTRAINT pk_plan_indicator_question PRIMARY KEY (indicator_id, year, number),
  CONSTRAINT fk_plan_indicator_question_indicator_id FOREIGN KEY (indicator_id)
    REFERENCES plan_indicator (id)
);
COMMENT ON TABLE plan_indicator_question IS 'a missing value the office asked its supplier for';

CREATE TABLE plan_goal (
  id           uuid    PRIMARY KEY,
  plan_id      uuid    NOT NULL,
  ordinal      integer NOT NULL,
  part_id      uuid,
  text         text    NOT NULL,
  indicator_id uuid,
  comparator   text,
  value        numeric,
  unit         text,
  period       text,
  note         text,
  scope        text COLLATE "C" NOT NULL,
  participants text[]  NOT NULL DEFAULT '{}',
  CONSTRAINT uq_plan_goal_ordinal UNIQUE (plan_id, ordinal),
  CONSTRAINT fk_plan_goal_plan_id FOREIGN KEY (plan_id) REFERENCES plan (id),
  CONSTRAINT fk_plan_goal_part_id FOREIGN KEY (part_id) REFERENCES plan_part (id),
  CONSTRAINT fk_plan_goal_indicator_id FOREIGN KEY (indicator_id) REFERENCES plan_indicator (id)
);

-- Tasks.

CREATE TABLE task (
  id                    uuid    PRIMARY KEY,
  plan_id               uuid    NOT NULL,
  number                integer NOT NULL,
  part_id               uuid,
  title                 text    NOT NULL,
  text                  text    NOT NULL,
  form                  text CHECK (form IN ('LEAD_AND_COOPERATE', 'LEAD_AND_RESPONSIBLE', 'RESPONSIBLE',
                          'SHARED_BY_DUTY')),
  open_list             boolean NOT NULL,
  responsibility_text   text,
  needs_person          text[]  NOT NULL DEFAULT '{}',
  due_on                date,
  stage                 text,
  priority              boolean NOT NULL DEFAULT false,
  status                text    NOT NULL CHECK (status IN ('OPEN', 'DONE', 'ACCEPTED', 'DROPPED')),
  accepted_by           text,
  accepted_at           timestamptz,
  acceptance_note       text,
  last_report_id        uuid,
  last_reported_at      timestamptz,
  open_finding_count    integer NOT NULL DEFAULT 0,
  revision              integer NOT NULL,
  version               bigint  NOT NULL,
  scope                 text COLLATE "C" NOT NULL,
  participants          text[]  NOT NULL DEFAULT '{}',
  CONSTRAINT uq_task_number UNIQUE (plan_id, number),
  CONSTRAINT fk_task_plan_id FOREIGN KEY (plan_id) REFERENCES plan (id),
  CONSTRAINT fk_task_part_id FOREIGN KEY (part_id) REFERENCES plan_part (id)
);
CREATE INDEX ix_task_plan_id ON task (plan_id, id);
CREATE INDEX ix_task_part_id ON task (part_id, id);
CREATE INDEX ix_task_status ON task (status, id);
COMMENT ON COLUMN task.form IS 'null where the document names nobody: a person says who answers';
COMMENT ON COLUMN task.open_list IS 'the printed list ends with 等';
COMMENT ON COLUMN task.needs_person IS 'what no program may decide: RESPONSIBILITY, BODY, COMMITMENT';
COMMENT ON COLUMN task.due_on IS 'null: the end of the document''s period (SB-018)';
COMMENT ON COLUMN task.revision IS 'the revision of the document that wrote it last';

CREATE TABLE plan_box (
  id           uuid    PRIMARY KEY,
  plan_id      uuid    NOT NULL,
  ordinal      integer NOT NULL,
  name         text    NOT NULL,
  text         text    NOT NULL,
  after_task   integer,
  scope        text COLLATE "C" NOT NULL,
  participants text[]  NOT NULL DEFAULT '{}',
  CONSTRAINT uq_plan_box_ordinal UNIQUE (plan_id, ordinal),
  CONSTRAINT fk_plan_box_plan_id FOREIGN KEY (plan_id) REFERENCES plan (id)
);
COMMENT ON TABLE plan_box IS '专栏: a project box of a plan';
COMMENT ON COLUMN plan_box.after_task IS 'the number of the task it is printed after';

CREATE TABLE task_party (
  task_id      uuid    NOT NULL,
  ordinal      integer NOT NULL,
  role         text    NOT NULL CHECK (role IN ('LEAD', 'COOPERATE', 'RESPONSIBLE', 'SHARE')),
  printed      text    NOT NULL,
  body_id      uuid,
  plan_id      uuid    NOT NULL,
  scope        text COLLATE "C" NOT NULL,
  participants text[]  NOT NULL DEFAULT '{}',
  CONSTRAINT pk_task_party PRIMARY KEY (task_id, ordinal),
  CONSTRAINT fk_task_party_task_id FOREIGN KEY (task_id) REFERENCES task (id),
  CONSTRAINT fk_task_party_body_id FOREIGN KEY (body_id) REFERENCES body (id)
);
CREATE UNIQUE INDEX uq_task_party_body ON task_party (task_id, body_id) WHERE body_id IS NOT NULL;
CREATE INDEX ix_task_party_body ON task_party (body_id, role, task_id);
CREATE INDEX ix_task_party_plan ON task_party (plan_id, role, task_id);
COMMENT ON COLUMN task_party.body_id IS 'null while a draft names somebody the directory does not know';

CREATE TABLE task_participant (
  key     text COLLATE "C" NOT NULL,
  task_id uuid NOT NULL,
  scope   text COLLATE "C" NOT NULL,
  CONSTRAINT pk_task_participant PRIMARY KEY (key, task_id),
  CONSTRAINT fk_task_participant_task_id FOREIGN KEY (task_id) REFERENCES task (id)
);
CREATE INDEX ix_task_participant_task_id ON task_participant (task_id);
COMMENT ON TABLE task_participant IS 'task.participants the other way round, for lists of who takes part';

CREATE TABLE task_commitment (
  task_id        uuid    NOT NULL,
  ordinal        integer NOT NULL,
  printed        text    NOT NULL,
  what           text,
  min_value      numeric,
  max_value      numeric,
  unit           text,
  due_on         date,
  output         boolean NOT NULL DEFAULT true,
  needs_person   boolean NOT NULL DEFAULT false,
  indicator_id   uuid,
  plan_id        uuid    NOT NULL,
  scope          text COLLATE "C" NOT NULL,
  participants   text[]  NOT NULL DEFAULT '{}',
  CONSTRAINT pk_task_commitment PRIMARY KEY (task_id, ordinal),
  CONSTRAINT fk_task_commitment_task_id FOREIGN KEY (task_id) REFERENCES task (id),
  CONSTRAINT fk_task_commitment_indicator_id FOREIGN KEY (indicator_id) REFERENCES plan_indicator (id)
);
CREATE INDEX ix_task_commitment_indicator_id ON task_commitment (indicator_id)
  WHERE indicator_id IS NOT NULL;
COMMENT ON COLUMN task_commitment.min_value IS 'done when the count reaches it (SB-091)';
COMMENT ON COLUMN task_commitment.output IS 'false where the number only says how wide the task reaches';

CREATE TABLE task_link (
  task_id      uuid    NOT NULL,
  ordinal      integer NOT NULL,
  kind         text    NOT NULL CHECK (kind IN ('INDICATOR', 'GOAL', 'BOX', 'CATALOGUE_PROJECT',
                 'TARGET_TABLE', 'FUND_PROJECT', 'TASK')),
  target_id    uuid    NOT NULL,
  note         text,
  plan_id      uuid    NOT NULL,
  scope        text COLLATE "C" NOT NULL,
  participants text[]  NOT NULL DEFAULT '{}',
  CONSTRAINT pk_task_link PRIMARY KEY (task_id, ordinal),
  CONSTRAINT uq_task_link_target UNIQUE (task_id, kind, target_id),
  CONSTRAINT fk_task_link_task_id FOREIGN KEY (task_id) REFERENCES task (id)
);
CREATE INDEX ix_task_link_target ON task_link (target_id, kind);
COMMENT ON TABLE task_link IS 'what pays for it and what it serves; TASK: what must be done before';

CREATE TABLE task_money (
  task_id      uuid           NOT NULL,
  year         integer        NOT NULL,
  source       text           NOT NULL CHECK (source IN ('CENTRAL', 'PROVINCE', 'CITY', 'COUNTY', 'OTHER')),
  body_id      uuid           NOT NULL,
  number       integer        NOT NULL,
  amount       numeric(17, 2) NOT NULL CHECK (amount >= 0),
  note         text,
  entered_by   text           NOT NULL,
  entered_at   timestamptz    NOT NULL,
  sample       boolean        NOT NULL DEFAULT false,
  plan_id      uuid           NOT NULL,
  scope        text COLLATE "C" NOT NULL,
  participants text[]         NOT NULL DEFAULT '{}',
  CONSTRAINT pk_task_money PRIMARY KEY (task_id, year, source, body_id, number),
  CONSTRAINT fk_task_money_task_id FOREIGN KEY (task_id) REFERENCES task (id),
  CONSTRAINT fk_task_money_body_id FOREIGN KEY (body_id) REFERENCES body (id)
);
CREATE INDEX ix_task_money_plan ON task_money (plan_id, year);
COMMENT ON TABLE task_money IS 'money put into a task, in yuan (SB-011); the highest number counts';

-- A year of a task for one body, and what a body plans for a year.

CREATE TABLE task_share (
  id           uuid    PRIMARY KEY,
  plan_id      uuid    NOT NULL,
  task_id      uuid    NOT NULL,
  body_id      uuid    NOT NULL,
  year         integer NOT NULL,
  text         text    NOT NULL,
  min_value    numeric,
  max_value    numeric,
  unit         text,
  due_on       date,
  stage        text,
  priority     boolean NOT NULL DEFAULT false,
  status       text    NOT NULL CHECK (status IN ('PROPOSED', 'AGREED', 'REFUSED', 'WITHDRAWN')),
  proposed_by  text    NOT NULL,
  proposed_at  timestamptz NOT NULL,
  decided_by   text,
  decided_at   timestamptz,
  reason       text,
  sample       boolean NOT NULL DEFAULT false,
  version      bigint  NOT NULL,
  scope        text COLLATE "C" NOT NULL,
  participants text[]  NOT NULL DEFAULT '{}',
  CONSTRAINT fk_task_share_plan_id FOREIGN KEY (plan_id) REFERENCES plan (id),
  CONSTRAINT fk_task_share_task_id FOREIGN KEY (task_id) REFERENCES task (id),
  CONSTRAINT fk_task_share_body_id FOREIGN KEY (body_id) REFERENCES body (id)
);
CREATE UNIQUE INDEX uq_task_share_current ON task_share (task_id, body_id, year)
  WHERE status IN ('PROPOSED', 'AGREED');
CREATE INDEX ix_task_share_plan ON task_share (plan_id, year, id);
CREATE INDEX ix_task_share_body ON task_share (body_id, year, id);
COMMENT ON TABLE task_share IS '年度分解: what a body does of a task in a year, once it agreed';

CREATE TABLE body_year_plan (
  id             uuid    PRIMARY KEY,
  plan_id        uuid    NOT NULL,
  body_id        uuid    NOT NULL,
  year           integer NOT NULL,
  progress_plan  text    NOT NULL,
  safeguards     text    NOT NULL,
  policies       text    NOT NULL,
  post_in_charge text    NOT NULL,
  office         text    NOT NULL,
  status         text    NOT NULL CHECK (status IN ('DRAFT', 'FILED')),
  prepared_by    text[]  NOT NULL,
  filed_by       text,
  filed_at       timestamptz,
  sample         boolean NOT NULL DEFAULT false,
  version        bigint  NOT NULL,
  scope          text COLLATE "C" NOT NULL,
  participants   text[]  NOT NULL DEFAULT '{}',
  CONSTRAINT uq_body_year_plan UNIQUE (plan_id, body_id, year),
  CONSTRAINT fk_body_year_plan_plan_id FOREIGN KEY (plan_id) REFERENCES plan (id),
  CONSTRAINT fk_body_year_plan_body_id FOREIGN KEY (body_id) REFERENCES body (id)
);
CREATE INDEX ix_body_year_plan_body ON body_year_plan (body_id, year);
COMMENT ON TABLE body_year_plan IS 'yearly progress plan, safeguards and policies (SB-010); posts, no persons (SB-009)';

-- Progress.

CREATE TABLE progress_call (
  id           uuid        PRIMARY KEY,
  plan_id      uuid        NOT NULL,
  year         integer     NOT NULL,
  quarter      integer     NOT NULL CHECK (quarter BETWEEN 1 AND 4),
  deadline     timestamptz NOT NULL,
  note         text,
  status       text        NOT NULL CHECK (status IN ('OPEN', 'CLOSED')),
  opened_by    text        NOT NULL,
  opened_at    timestamptz NOT NULL,
  closed_by    text,
  closed_at    timestamptz,
  sample       boolean     NOT NULL DEFAULT false,
  version      bigint      NOT NULL,
  scope        text COLLATE "C" NOT NULL,
  participants text[]      NOT NULL DEFAULT '{}',
  CONSTRAINT uq_progress_call_period UNIQUE (plan_id, year, quarter),
  CONSTRAINT fk_progress_call_plan_id FOREIGN KEY (plan_id) REFERENCES plan (id)
);
CREATE INDEX ix_progress_call_deadline ON progress_call (deadline) WHERE status = 'OPEN';
COMMENT ON TABLE progress_call IS '催报: a quarter of a document to report on';

CREATE TABLE progress_report (
  id           uuid        PRIMARY KEY,
  plan_id      uuid        NOT NULL,
  call_id      uuid        NOT NULL,
  task_id      uuid        NOT NULL,
  body_id      uuid        NOT NULL,
  role         text        NOT NULL CHECK (role IN ('LEAD', 'COOPERATE', 'RESPONSIBLE', 'SHARE')),
  state        text        NOT NULL CHECK (state IN ('NOT_STARTED', 'UNDER_WAY', 'DONE', 'BLOCKED')),
  text         text        NOT NULL,
  evidence     text[]      NOT NULL DEFAULT '{}',
  difficulty   text,
  status       text        NOT NULL CHECK (status IN ('DRAFT', 'FILED', 'RETURNED')),
  return_reason text,
  prepared_by  text[]      NOT NULL,
  filed_by     text,
  filed_at     timestamptz,
  late         boolean     NOT NULL DEFAULT false,
  sample       boolean     NOT NULL DEFAULT false,
  version      bigint      NOT NULL,
  scope        text COLLATE "C" NOT NULL,
  participants text[]      NOT NULL DEFAULT '{}',
  CONSTRAINT uq_progress_report UNIQUE (call_id, task_id, body_id),
  CONSTRAINT fk_progress_report_plan_id FOREIGN KEY (plan_id) REFERENCES plan (id),
  CONSTRAINT fk_progress_report_call_id FOREIGN KEY (call_id) REFERENCES progress_call (id),
  CONSTRAINT fk_progress_report_task_id FOREIGN KEY (task_id) REFERENCES task (id),
  CONSTRAINT fk_progress_report_body_id FOREIGN KEY (body_id) REFERENCES body (id)
);
CREATE INDEX ix_progress_report_task ON progress_report (task_id, id);
CREATE INDEX ix_progress_report_body ON progress_report (body_id, id);
CREATE INDEX ix_progress_report_call ON progress_report (call_id, body_id, status);
CREATE INDEX ix_progress_report_plan ON progress_report (plan_id, id);

CREATE TABLE progress_count (
  report_id    uuid    NOT NULL,
  task_id      uuid    NOT NULL,
  ordinal      integer NOT NULL,
  count        numeric NOT NULL,
  note         text,
  plan_id      uuid    NOT NULL,
  scope        text COLLATE "C" NOT NULL,
  participants text[]  NOT NULL DEFAULT '{}',
  CONSTRAINT pk_progress_count PRIMARY KEY (report_id, ordinal),
  CONSTRAINT fk_progress_count_report_id FOREIGN KEY (report_id) REFERENCES progress_report (id),
  CONSTRAINT fk_progress_count_commitment FOREIGN KEY (task_id, ordinal)
    REFERENCES task_commitment (task_id, ordinal)
);
CREATE INDEX ix_progress_count_commitment ON progress_count (task_id, ordinal);
COMMENT ON TABLE progress_count IS 'how many of a commitment there are since the beginning';

CREATE TABLE progress_reminder (
  id           uuid        NOT NULL,
  call_id      uuid        NOT NULL,
  body_id      uuid        NOT NULL,
  kind         text        NOT NULL CHECK (kind IN ('REMINDER', 'OVERDUE', 'ESCALATION')),
  deadline     timestamptz NOT NULL,
  task_count   integer     NOT NULL,
  told_at      timestamptz NOT NULL,
  plan_id      uuid        NOT NULL,
  scope        text COLLATE "C" NOT NULL,
  participants text[]      NOT NULL DEFAULT '{}',
  CONSTRAINT pk_progress_reminder PRIMARY KEY (call_id, body_id, kind, deadline),
  CONSTRAINT uq_progress_reminder_id UNIQUE (id),
  CONSTRAINT fk_progress_reminder_call_id FOREIGN KEY (call_id) REFERENCES progress_call (id),
  CONSTRAINT fk_progress_reminder_body_id FOREIGN KEY (body_id) REFERENCES body (id)
);
CREATE INDEX ix_progress_reminder_body ON progress_reminder (body_id, id);
COMMENT ON TABLE progress_reminder IS 'each kind is told once of a deadline; a deadline put off is another one';

CREATE TABLE supervision_finding (
  id           uuid        PRIMARY KEY,
  plan_id      uuid        NOT NULL,
  task_id      uuid        NOT NULL,
  body_id      uuid        NOT NULL,
  text         text        NOT NULL,
  answer_by    date,
  status       text        NOT NULL CHECK (status IN ('OPEN', 'ANSWERED', 'ACCEPTED')),
  opened_by    text        NOT NULL,
  opened_at    timestamptz NOT NULL,
  closed_by    text,
  closed_at    timestamptz,
  sample       boolean     NOT NULL DEFAULT false,
  version      bigint      NOT NULL,
  scope        text COLLATE "C" NOT NULL,
  participants text[]      NOT NULL DEFAULT '{}',
  CONSTRAINT fk_supervision_finding_plan_id FOREIGN KEY (plan_id) REFERENCES plan (id),
  CONSTRAINT fk_supervision_finding_task_id FOREIGN KEY (task_id) REFERENCES task (id),
  CONSTRAINT fk_supervision_finding_body_id FOREIGN KEY (body_id) REFERENCES body (id)
);
CREATE INDEX ix_supervision_finding_plan ON supervision_finding (plan_id, id);
CREATE INDEX ix_supervision_finding_task ON supervision_finding (task_id, id);
CREATE INDEX ix_supervision_finding_body ON supervision_finding (body_id, status, id);
COMMENT ON TABLE supervision_finding IS '督办: open until it is answered and the answer accepted (SB-017)';

CREATE TABLE supervision_entry (
  finding_id   uuid        NOT NULL,
  number       integer     NOT NULL,
  kind         text        NOT NULL CHECK (kind IN ('ANSWER', 'ACCEPTANCE', 'REJECTION')),
  text         text        NOT NULL,
  made_by      text        NOT NULL,
  made_at      timestamptz NOT NULL,
  plan_id      uuid        NOT NULL,
  scope        text COLLATE "C" NOT NULL,
  participants text[]      NOT NULL DEFAULT '{}',
  CONSTRAINT pk_supervision_entry PRIMARY KEY (finding_id, number),
  CONSTRAINT fk_supervision_entry_finding_id FOREIGN KEY (finding_id) REFERENCES supervision_finding (id)
);

CREATE TABLE task_problem (
  id           uuid        PRIMARY KEY,
  plan_id      uuid        NOT NULL,
  task_id      uuid        NOT NULL,
  body_id      uuid        NOT NULL,
  text         text        NOT NULL,
  raised_to_id uuid,
  status       text        NOT NULL CHECK (status IN ('OPEN', 'ANSWERED', 'CLOSED')),
  answer       text,
  raised_by    text        NOT NULL,
  raised_at    timestamptz NOT NULL,
  answered_by  text,
  answered_at  timestamptz,
  sample       boolean     NOT NULL DEFAULT false,
  version      bigint      NOT NULL,
  scope        text COLLATE "C" NOT NULL,
  participants text[]      NOT NULL DEFAULT '{}',
  CONSTRAINT fk_task_problem_plan_id FOREIGN KEY (plan_id) REFERENCES plan (id),
  CONSTRAINT fk_task_problem_task_id FOREIGN KEY (task_id) REFERENCES task (id),
  CONSTRAINT fk_task_problem_body_id FOREIGN KEY (body_id) REFERENCES body (id),
  CONSTRAINT fk_task_problem_raised_to_id FOREIGN KEY (raised_to_id) REFERENCES body (id)
);
CREATE INDEX ix_task_problem_plan ON task_problem (plan_id, id);
CREATE INDEX ix_task_problem_task ON task_problem (task_id, id);
CREATE INDEX ix_task_problem_body ON task_problem (body_id, id);
CREATE INDEX ix_task_problem_raised_to ON task_problem (raised_to_id, id)
  WHERE raised_to_id IS NOT NULL;
COMMENT ON COLUMN task_problem.raised_to_id IS 'a leading group (SB-008); null: the issuing office (SB-071)';

-- Evaluations.

CREATE TABLE plan_evaluation (
  id           uuid        PRIMARY KEY,
  plan_id      uuid        NOT NULL,
  kind         text        NOT NULL CHECK (kind IN ('MID_TERM', 'FINAL')),
  as_of        date        NOT NULL,
  conclusion   text,
  status       text        NOT NULL CHECK (status IN ('DRAFT', 'ISSUED')),
  prepared_by  text[]      NOT NULL,
  issued_by    text,
  issued_at    timestamptz,
  sample       boolean     NOT NULL DEFAULT false,
  version      bigint      NOT NULL,
  scope        text COLLATE "C" NOT NULL,
  participants text[]      NOT NULL DEFAULT '{}',
  CONSTRAINT uq_plan_evaluation_kind UNIQUE (plan_id, kind),
  CONSTRAINT fk_plan_evaluation_plan_id FOREIGN KEY (plan_id) REFERENCES plan (id)
);
COMMENT ON TABLE plan_evaluation IS '中期评估, 总结评估: one of each (SB-016)';

CREATE TABLE plan_verdict (
  evaluation_id  uuid    NOT NULL,
  ordinal        integer NOT NULL,
  indicator_id   uuid,
  task_id        uuid,
  computed       text    NOT NULL CHECK (computed IN
                   ('ACHIEVED', 'ON_COURSE', 'BEHIND', 'NOT_ACHIEVED', 'NO_DATA')),
  explanation_zh text    NOT NULL,
  explanation_en text    NOT NULL,
  verdict        text    NOT NULL CHECK (verdict IN
                   ('ACHIEVED', 'ON_COURSE', 'BEHIND', 'NOT_ACHIEVED', 'NO_DATA')),
  reason         text,
  decided_by     text,
  plan_id        uuid    NOT NULL,
  scope          text COLLATE "C" NOT NULL,
  participants   text[]  NOT NULL DEFAULT '{}',
  CONSTRAINT pk_plan_verdict PRIMARY KEY (evaluation_id, ordinal),
  CONSTRAINT fk_plan_verdict_evaluation_id FOREIGN KEY (evaluation_id) REFERENCES plan_evaluation (id),
  CONSTRAINT fk_plan_verdict_indicator_id FOREIGN KEY (indicator_id) REFERENCES plan_indicator (id),
  CONSTRAINT fk_plan_verdict_task_id FOREIGN KEY (task_id) REFERENCES task (id),
  CONSTRAINT ck_plan_verdict_subject CHECK ((indicator_id IS NULL) <> (task_id IS NULL)),
  CONSTRAINT ck_plan_verdict_reason CHECK (verdict = computed OR reason IS NOT NULL)
);
COMMENT ON COLUMN plan_verdict.reason IS 'why a person differs from what was computed';

CREATE INDEX ix_plan_verdict_task ON plan_verdict (task_id) WHERE task_id IS NOT NULL;

-- An issued evaluation is seen by all who take part in its document, a verdict by those it is about.
CREATE FUNCTION evaluation_participants(asked uuid) RETURNS void LANGUAGE sql AS $$
  UPDATE plan_evaluation e SET participants = p.participants FROM plan p
    WHERE p.id = e.plan_id AND e.plan_id = asked AND e.status = 'ISSUED'
      AND e.participants <> p.participants;
  UPDATE plan_verdict v SET participants = coalesce(
      (SELECT t.participants FROM task t WHERE t.id = v.task_id),
      (SELECT i.participants FROM plan_indicator i WHERE i.id = v.indicator_id), '{}')
    FROM plan_evaluation e WHERE e.id = v.evaluation_id AND e.plan_id = asked AND e.status = 'ISSUED'
$$;
COMMENT ON FUNCTION evaluation_participants IS 'writes who sees the issued evaluations of a document';

-- Who takes part.

CREATE FUNCTION body_keys(asked uuid, on_day date) RETURNS text[] LANGUAGE sql STABLE AS $$
  WITH RECURSIVE one AS (
    SELECT asked AS id
    UNION
    SELECT m.member_id FROM one JOIN body_member m ON m.collective_id = one.id
      AND coalesce(m.valid_from <= on_day, true) AND coalesce(m.valid_to > on_day, true))
  SELECT coalesce(array_agg(DISTINCT coalesce(b.unit_id::text, '/' || r.path || '/')
      ORDER BY coalesce(b.unit_id::text, '/' || r.path || '/'))
      FILTER (WHERE b.unit_id IS NOT NULL OR r.path IS NOT NULL), '{}')
    FROM one JOIN body b ON b.id = one.id LEFT JOIN known_region r ON r.code = b.bureau_region_code
$$;
COMMENT ON FUNCTION body_keys IS 'who acts for a body on a day: its unit, its bureau''s region, or its members';

-- Who is told what a body says of a task: itself and those who lead the task.
CREATE FUNCTION told_keys(asked_task uuid, asked_body uuid, on_day date) RETURNS text[]
  LANGUAGE sql STABLE AS $$
  SELECT coalesce(array_agg(DISTINCT k ORDER BY k), '{}') FROM (
    SELECT unnest(body_keys(asked_body, on_day)) AS k
    UNION ALL SELECT unnest(body_keys(y.body_id, on_day)) FROM task_party y
      WHERE y.task_id = asked_task AND y.role = 'LEAD' AND y.body_id IS NOT NULL) keys
$$;

-- Writes who is told what bodies said of the tasks of a document; a draft is its body's own.
CREATE FUNCTION progress_participants(asked uuid, on_day date) RETURNS void LANGUAGE sql AS $$
  WITH told AS MATERIALIZED (
    SELECT task_id, body_id, body_keys(body_id, on_day) AS own, told_keys(task_id, body_id, on_day) AS keys
      FROM (SELECT DISTINCT task_id, body_id FROM progress_report WHERE plan_id = asked) d)
  UPDATE progress_report r SET participants = CASE WHEN r.status = 'DRAFT' THEN t.own ELSE t.keys END
    FROM told t WHERE r.plan_id = asked AND t.task_id = r.task_id AND t.body_id = r.body_id
      AND r.participants <> CASE WHEN r.status = 'DRAFT' THEN t.own ELSE t.keys END;
  UPDATE progress_count c SET participants = r.participants FROM progress_report r
    WHERE c.plan_id = asked AND r.id = c.report_id AND c.participants <> r.participants;
  UPDATE progress_reminder SET participants = body_keys(body_id, on_day)
    WHERE plan_id = asked AND participants <> body_keys(body_id, on_day);
  UPDATE supervision_finding SET participants = told_keys(task_id, body_id, on_day)
    WHERE plan_id = asked AND participants <> told_keys(task_id, body_id, on_day);
  UPDATE supervision_entry e SET participants = f.participants FROM supervision_finding f
    WHERE e.plan_id = asked AND f.id = e.finding_id AND e.participants <> f.participants;
  UPDATE task_problem SET participants = told_keys(task_id, body_id, on_day)
      || CASE WHEN raised_to_id IS NULL THEN '{}' ELSE body_keys(raised_to_id, on_day) END
    WHERE plan_id = asked;
$$;

-- Writes who takes part in a published document. What one body makes (shares, reports) tells itself
-- and the leads of the task.
CREATE FUNCTION plan_participants(asked uuid, on_day date) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  everybody text[];
  part text;
BEGIN
  -- Each body is asked for its keys once, however many tasks name it.
  WITH named AS MATERIALIZED (
    SELECT body_id, body_keys(body_id, on_day) AS keys
      FROM (SELECT DISTINCT body_id FROM task_party WHERE plan_id = asked AND body_id IS NOT NULL) d),
  found AS MATERIALIZED (
    SELECT p.task_id, array_agg(DISTINCT k ORDER BY k) AS keys
      FROM task_party p JOIN named n ON n.body_id = p.body_id CROSS JOIN unnest(n.keys) AS k
      WHERE p.plan_id = asked GROUP BY p.task_id)
  UPDATE task t SET participants = coalesce(f.keys, '{}')
    FROM task s LEFT JOIN found f ON f.task_id = s.id
    WHERE s.id = t.id AND t.plan_id = asked AND t.participants <> coalesce(f.keys, '{}');
  FOREACH part IN ARRAY ARRAY['task_party', 'task_commitment', 'task_link', 'task_money'] LOOP
    EXECUTE format('UPDATE %I AS x SET participants = t.participants FROM task t'
      ' WHERE t.id = x.task_id AND x.plan_id = $1 AND x.participants <> t.participants', part)
      USING asked;
  END LOOP;
  UPDATE plan_indicator SET participants = coalesce(body_keys(supplier_body_id, on_day), '{}')
    WHERE plan_id = asked;
  SELECT coalesce(array_agg(DISTINCT k ORDER BY k), '{}') INTO everybody FROM (
    SELECT unnest(participants) AS k FROM task WHERE plan_id = asked
    UNION SELECT unnest(participants) FROM plan_indicator WHERE plan_id = asked) all_keys;
  FOREACH part IN ARRAY ARRAY['plan_indicator_path', 'plan_indicator_value',
      'plan_indicator_question'] LOOP
    EXECUTE format('UPDATE %I AS x SET participants = i.participants FROM plan_indicator i'
      ' WHERE i.id = x.indicator_id AND x.plan_id = $1 AND x.participants <> i.participants', part)
      USING asked;
  END LOOP;
  UPDATE task_share SET participants = told_keys(task_id, body_id, on_day)
    WHERE plan_id = asked;
  UPDATE body_year_plan SET participants = body_keys(body_id, on_day) WHERE plan_id = asked;
  UPDATE plan SET participants = everybody WHERE id = asked AND participants <> everybody;
  FOREACH part IN ARRAY ARRAY['plan_revision', 'plan_part', 'plan_goal', 'plan_box', 'progress_call']
  LOOP
    EXECUTE format('UPDATE %I SET participants = $2 WHERE plan_id = $1 AND participants <> $2', part)
      USING asked, everybody;
  END LOOP;
  PERFORM progress_participants(asked, on_day);
  PERFORM evaluation_participants(asked);
END $$;
COMMENT ON FUNCTION plan_participants IS 'writes who takes part in a published document and its parts';

CREATE FUNCTION task_participants_told() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    DELETE FROM task_participant WHERE task_id = NEW.id AND key <> ALL (NEW.participants);
  END IF;
  INSERT INTO task_participant (key, task_id, scope)
    SELECT k, NEW.id, NEW.scope FROM unnest(NEW.participants) AS k ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER task_participants_told AFTER INSERT OR UPDATE OF participants ON task
  FOR EACH ROW EXECUTE FUNCTION task_participants_told();

-- Who sees what. The owner is bound by the policies too.

DO $$
DECLARE
  scoped text;
  mine text := 'CASE WHEN starts_with(scope, (SELECT nullif(current_setting(''ipfund.scope'', true), '''')))'
    ' THEN true ELSE false END';
  keys text := '(SELECT ARRAY[nullif(current_setting(''ipfund.unit'', true), ''''),'
    ' nullif(current_setting(''ipfund.scope'', true), '''')])';
BEGIN
  FOREACH scoped IN ARRAY ARRAY['body', 'body_name', 'body_member', 'task_participant', 'plan',
      'plan_revision', 'plan_part', 'plan_indicator', 'plan_indicator_path', 'plan_indicator_value',
      'plan_indicator_question', 'plan_goal', 'plan_box', 'task', 'task_party', 'task_commitment', 'task_link', 'task_money',
      'task_share', 'body_year_plan', 'progress_call', 'progress_report', 'progress_count',
      'progress_reminder', 'supervision_finding', 'supervision_entry', 'task_problem',
      'plan_evaluation', 'plan_verdict'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', scoped);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', scoped);
    EXECUTE format('CREATE POLICY %I ON %I USING (%s%s)', scoped || '_scope', scoped, mine, CASE
      WHEN scoped LIKE 'body%' AND scoped <> 'body_year_plan' THEN ''
      WHEN scoped = 'task_participant' THEN ' OR key IN ((SELECT current_setting(''ipfund.unit'', true)),'
        ' (SELECT nullif(current_setting(''ipfund.scope'', true), '''')))'
      ELSE ' OR participants && ' || keys END);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO "${application_role}"', scoped);
  END LOOP;
  -- Bodies are a directory: whoever has a unit or a place reads it, those who keep a region's write there.
  FOREACH scoped IN ARRAY ARRAY['body', 'body_name', 'body_member'] LOOP
    EXECUTE format('CREATE POLICY %I ON %I FOR SELECT USING ('
      '(SELECT nullif(current_setting(''ipfund.scope'', true), '''')) <> ''~'''
      ' OR (SELECT nullif(current_setting(''ipfund.unit'', true), '''')) IS NOT NULL)',
      scoped || '_read', scoped);
  END LOOP;
  -- Drafts are written anew; what is published changes, and nothing of it is deleted but names,
  -- members and who answers.
  FOREACH scoped IN ARRAY ARRAY['body', 'plan', 'plan_part', 'plan_indicator', 'plan_goal', 'plan_box',
      'task', 'task_share', 'body_year_plan', 'progress_call', 'progress_report',
      'supervision_finding', 'task_problem', 'plan_evaluation', 'plan_verdict', 'task_commitment'] LOOP
    EXECUTE format('GRANT UPDATE ON %I TO "${application_role}"', scoped);
  END LOOP;
  FOREACH scoped IN ARRAY ARRAY['plan_revision', 'plan_indicator_path', 'plan_indicator_value',
      'plan_indicator_question', 'task_party', 'task_link', 'task_money', 'progress_count', 'progress_reminder',
      'supervision_entry'] LOOP
    EXECUTE format('GRANT UPDATE (participants) ON %I TO "${application_role}"', scoped);
  END LOOP;
  FOREACH scoped IN ARRAY ARRAY['body_name', 'body_member', 'plan_part', 'plan_indicator',
      'plan_indicator_path', 'plan_goal', 'plan_box', 'task', 'task_party', 'task_participant',
      'task_commitment', 'task_link', 'progress_count', 'plan_verdict'] LOOP
    EXECUTE format('GRANT DELETE ON %I TO "${application_role}"', scoped);
  END LOOP;
END $$;

SELECT platform.all_go_with_their_place();

-- A region that is put elsewhere takes along what it takes part in.
CREATE FUNCTION follow_participants() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
DECLARE
  kept text;
  old_place text := '/' || OLD.path || '/';
  new_place text := '/' || NEW.path || '/';
BEGIN
  FOR kept IN SELECT table_name FROM information_schema.columns
      WHERE table_schema = 'public' AND column_name = 'participants' ORDER BY 1 LOOP
    EXECUTE format('UPDATE %I SET participants = ARRAY(SELECT CASE WHEN starts_with(k, $1)'
      ' THEN $2 || substr(k, length($1) + 1) ELSE k END FROM unnest(participants) AS k)'
      ' WHERE EXISTS (SELECT 1 FROM unnest(participants) AS k WHERE starts_with(k, $1))', kept)
      USING old_place, new_place;
  END LOOP;
  RETURN NULL;
END $$;
CREATE TRIGGER known_region_participants AFTER UPDATE OF path ON known_region
  FOR EACH ROW WHEN (OLD.path <> NEW.path) EXECUTE FUNCTION follow_participants();
