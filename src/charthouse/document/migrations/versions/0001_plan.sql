CREATE TABLE checkpoint (
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  note TEXT NOT NULL,
  replica TEXT NOT NULL,
  seq INTEGER NOT NULL,
  adopted INTEGER NOT NULL,
  CONSTRAINT pk_checkpoint PRIMARY KEY (id),
  CONSTRAINT ck_checkpoint_id_length CHECK (length("id") <= 26),
  CONSTRAINT ck_checkpoint_name_length CHECK (length("name") <= 500),
  CONSTRAINT ck_checkpoint_note_length CHECK (length("note") <= 20000),
  CONSTRAINT ck_checkpoint_replica_length CHECK (length("replica") <= 40)
)
 STRICT;

CREATE TABLE dismissal (
  id TEXT NOT NULL,
  "row" TEXT NOT NULL,
  finding TEXT NOT NULL,
  CONSTRAINT pk_dismissal PRIMARY KEY (id),
  CONSTRAINT ck_dismissal_id_length CHECK (length("id") <= 26),
  CONSTRAINT ck_dismissal_row_length CHECK (length("row") <= 26),
  CONSTRAINT ck_dismissal_finding_length CHECK (length("finding") <= 40)
)
 STRICT;

CREATE INDEX ix_dismissal_row ON dismissal ("row");

CREATE TABLE "plan" (
  id TEXT NOT NULL,
  title TEXT NOT NULL,
  description TEXT NOT NULL,
  organisation TEXT NOT NULL,
  acronym TEXT NOT NULL,
  organisation_description TEXT NOT NULL,
  vision TEXT NOT NULL,
  mission TEXT NOT NULL,
  situation TEXT NOT NULL,
  why_now TEXT NOT NULL,
  other_information TEXT NOT NULL,
  start TEXT,
  "end" TEXT,
  as_of TEXT,
  fiscal_start_month INTEGER NOT NULL,
  currency TEXT NOT NULL,
  locale TEXT NOT NULL,
  level_names TEXT NOT NULL,
  perspectives TEXT NOT NULL,
  classification TEXT NOT NULL,
  foreign_id TEXT NOT NULL,
  foreign_fields TEXT NOT NULL,
  CONSTRAINT pk_plan PRIMARY KEY (id),
  CONSTRAINT ck_plan_fiscal_start_month_range CHECK (fiscal_start_month BETWEEN 1 AND 12),
  CONSTRAINT ck_plan_id_length CHECK (length("id") <= 26),
  CONSTRAINT ck_plan_title_length CHECK (length("title") <= 500),
  CONSTRAINT ck_plan_description_length CHECK (length("description") <= 20000),
  CONSTRAINT ck_plan_organisation_length CHECK (length("organisation") <= 500),
  CONSTRAINT ck_plan_acronym_length CHECK (length("acronym") <= 500),
  CONSTRAINT ck_plan_organisation_description_length CHECK (length("organisation_description") <= 20000),
  CONSTRAINT ck_plan_vision_length CHECK (length("vision") <= 20000),
  CONSTRAINT ck_plan_mission_length CHECK (length("mission") <= 20000),
  CONSTRAINT ck_plan_situation_length CHECK (length("situation") <= 20000),
  CONSTRAINT ck_plan_why_now_length CHECK (length("why_now") <= 20000),
  CONSTRAINT ck_plan_other_information_length CHECK (length("other_information") <= 20000),
  CONSTRAINT ck_plan_currency_length CHECK (length("currency") <= 40),
  CONSTRAINT ck_plan_locale_length CHECK (length("locale") <= 40),
  CONSTRAINT ck_plan_level_names_length CHECK (length("level_names") <= 20000),
  CONSTRAINT ck_plan_perspectives_length CHECK (length("perspectives") <= 20000),
  CONSTRAINT ck_plan_classification_length CHECK (length("classification") <= 500),
  CONSTRAINT ck_plan_foreign_id_length CHECK (length("foreign_id") <= 500),
  CONSTRAINT ck_plan_foreign_fields_length CHECK (length("foreign_fields") <= 1000000)
)
 STRICT;

CREATE TABLE resource (
  id TEXT NOT NULL,
  position TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  unit TEXT NOT NULL,
  CONSTRAINT pk_resource PRIMARY KEY (id),
  CONSTRAINT ck_resource_id_length CHECK (length("id") <= 26),
  CONSTRAINT ck_resource_position_length CHECK (length("position") <= 64),
  CONSTRAINT ck_resource_name_length CHECK (length("name") <= 500),
  CONSTRAINT ck_resource_unit_length CHECK (length("unit") <= 500)
)
 STRICT;

CREATE TABLE swot_item (
  id TEXT NOT NULL,
  quadrant TEXT NOT NULL,
  position TEXT NOT NULL,
  number INTEGER NOT NULL,
  text TEXT NOT NULL,
  evidence TEXT NOT NULL,
  note TEXT NOT NULL,
  starred INTEGER NOT NULL,
  CONSTRAINT pk_swot_item PRIMARY KEY (id),
  CONSTRAINT ck_swot_item_id_length CHECK (length("id") <= 26),
  CONSTRAINT ck_swot_item_position_length CHECK (length("position") <= 64),
  CONSTRAINT ck_swot_item_text_length CHECK (length("text") <= 20000),
  CONSTRAINT ck_swot_item_evidence_length CHECK (length("evidence") <= 20000),
  CONSTRAINT ck_swot_item_note_length CHECK (length("note") <= 20000)
)
 STRICT;

CREATE TABLE unit (
  id TEXT NOT NULL,
  parent TEXT,
  position TEXT NOT NULL,
  name TEXT NOT NULL,
  description TEXT NOT NULL,
  CONSTRAINT pk_unit PRIMARY KEY (id),
  CONSTRAINT fk_unit_parent FOREIGN KEY(parent) REFERENCES unit (id) ON DELETE CASCADE,
  CONSTRAINT ck_unit_id_length CHECK (length("id") <= 26),
  CONSTRAINT ck_unit_position_length CHECK (length("position") <= 64),
  CONSTRAINT ck_unit_name_length CHECK (length("name") <= 500),
  CONSTRAINT ck_unit_description_length CHECK (length("description") <= 20000)
)
 STRICT;

CREATE INDEX ix_unit_parent ON unit (parent);

CREATE TABLE value (
  id TEXT NOT NULL,
  position TEXT NOT NULL,
  name TEXT NOT NULL,
  description TEXT NOT NULL,
  foreign_id TEXT NOT NULL,
  foreign_fields TEXT NOT NULL,
  CONSTRAINT pk_value PRIMARY KEY (id),
  CONSTRAINT ck_value_id_length CHECK (length("id") <= 26),
  CONSTRAINT ck_value_position_length CHECK (length("position") <= 64),
  CONSTRAINT ck_value_name_length CHECK (length("name") <= 500),
  CONSTRAINT ck_value_description_length CHECK (length("description") <= 20000),
  CONSTRAINT ck_value_foreign_id_length CHECK (length("foreign_id") <= 500),
  CONSTRAINT ck_value_foreign_fields_length CHECK (length("foreign_fields") <= 1000000)
)
 STRICT;

CREATE TABLE capacity (
  id TEXT NOT NULL,
  resource TEXT NOT NULL,
  period TEXT NOT NULL,
  amount INTEGER NOT NULL,
  CONSTRAINT pk_capacity PRIMARY KEY (id),
  CONSTRAINT fk_capacity_resource FOREIGN KEY(resource) REFERENCES resource (id) ON DELETE CASCADE,
  CONSTRAINT ck_capacity_id_length CHECK (length("id") <= 26),
  CONSTRAINT ck_capacity_period_length CHECK (length("period") <= 8)
)
 STRICT;

CREATE INDEX ix_capacity_resource ON capacity (resource);

CREATE TABLE person (
  id TEXT NOT NULL,
  position TEXT NOT NULL,
  name TEXT NOT NULL,
  job TEXT NOT NULL,
  email TEXT NOT NULL,
  unit TEXT,
  CONSTRAINT pk_person PRIMARY KEY (id),
  CONSTRAINT fk_person_unit FOREIGN KEY(unit) REFERENCES unit (id) ON DELETE SET NULL,
  CONSTRAINT ck_person_id_length CHECK (length("id") <= 26),
  CONSTRAINT ck_person_position_length CHECK (length("position") <= 64),
  CONSTRAINT ck_person_name_length CHECK (length("name") <= 500),
  CONSTRAINT ck_person_job_length CHECK (length("job") <= 500),
  CONSTRAINT ck_person_email_length CHECK (length("email") <= 500)
)
 STRICT;

CREATE INDEX ix_person_unit ON person (unit);

CREATE TABLE objective (
  id TEXT NOT NULL,
  parent TEXT,
  position TEXT NOT NULL,
  code TEXT NOT NULL,
  title TEXT NOT NULL,
  description TEXT NOT NULL,
  level TEXT NOT NULL,
  perspective TEXT NOT NULL,
  owner TEXT,
  start TEXT,
  due TEXT,
  weight REAL NOT NULL,
  map_place REAL,
  other_information TEXT NOT NULL,
  foreign_id TEXT NOT NULL,
  foreign_fields TEXT NOT NULL,
  CONSTRAINT pk_objective PRIMARY KEY (id),
  CONSTRAINT fk_objective_parent FOREIGN KEY(parent) REFERENCES objective (id) ON DELETE CASCADE,
  CONSTRAINT fk_objective_owner FOREIGN KEY(owner) REFERENCES person (id) ON DELETE SET NULL,
  CONSTRAINT ck_objective_id_length CHECK (length("id") <= 26),
  CONSTRAINT ck_objective_position_length CHECK (length("position") <= 64),
  CONSTRAINT ck_objective_code_length CHECK (length("code") <= 40),
  CONSTRAINT ck_objective_title_length CHECK (length("title") <= 500),
  CONSTRAINT ck_objective_description_length CHECK (length("description") <= 20000),
  CONSTRAINT ck_objective_perspective_length CHECK (length("perspective") <= 500),
  CONSTRAINT ck_objective_other_information_length CHECK (length("other_information") <= 20000),
  CONSTRAINT ck_objective_foreign_id_length CHECK (length("foreign_id") <= 500),
  CONSTRAINT ck_objective_foreign_fields_length CHECK (length("foreign_fields") <= 1000000)
)
 STRICT;

CREATE INDEX ix_objective_owner ON objective (owner);

CREATE INDEX ix_objective_parent ON objective (parent);

CREATE TABLE cause_link (
  id TEXT NOT NULL,
  cause TEXT NOT NULL,
  effect TEXT NOT NULL,
  kind TEXT NOT NULL,
  CONSTRAINT pk_cause_link PRIMARY KEY (id),
  CONSTRAINT fk_cause_link_cause FOREIGN KEY(cause) REFERENCES objective (id) ON DELETE CASCADE,
  CONSTRAINT fk_cause_link_effect FOREIGN KEY(effect) REFERENCES objective (id) ON DELETE CASCADE,
  CONSTRAINT ck_cause_link_id_length CHECK (length("id") <= 26)
)
 STRICT;

CREATE INDEX ix_cause_link_cause ON cause_link (cause);

CREATE INDEX ix_cause_link_effect ON cause_link (effect);

CREATE TABLE initiative (
  id TEXT NOT NULL,
  objective TEXT NOT NULL,
  position TEXT NOT NULL,
  number INTEGER NOT NULL,
  title TEXT NOT NULL,
  description TEXT NOT NULL,
  state TEXT NOT NULL,
  owner TEXT,
  start TEXT,
  due TEXT,
  CONSTRAINT pk_initiative PRIMARY KEY (id),
  CONSTRAINT fk_initiative_objective FOREIGN KEY(objective) REFERENCES objective (id) ON DELETE CASCADE,
  CONSTRAINT fk_initiative_owner FOREIGN KEY(owner) REFERENCES person (id) ON DELETE SET NULL,
  CONSTRAINT ck_initiative_id_length CHECK (length("id") <= 26),
  CONSTRAINT ck_initiative_position_length CHECK (length("position") <= 64),
  CONSTRAINT ck_initiative_title_length CHECK (length("title") <= 500),
  CONSTRAINT ck_initiative_description_length CHECK (length("description") <= 20000)
)
 STRICT;

CREATE INDEX ix_initiative_objective ON initiative (objective);

CREATE INDEX ix_initiative_owner ON initiative (owner);

CREATE TABLE measure (
  id TEXT NOT NULL,
  objective TEXT NOT NULL,
  position TEXT NOT NULL,
  number INTEGER NOT NULL,
  name TEXT NOT NULL,
  description TEXT NOT NULL,
  unit TEXT NOT NULL,
  kind TEXT NOT NULL,
  direction TEXT NOT NULL,
  frequency TEXT NOT NULL,
  aggregation TEXT NOT NULL,
  indicates TEXT NOT NULL,
  baseline REAL,
  baseline_on TEXT,
  goal REAL,
  red_flag REAL,
  low REAL,
  high REAL,
  tolerance REAL,
  scale_min REAL,
  scale_max REAL,
  weight REAL NOT NULL,
  carry_forward INTEGER NOT NULL,
  owner TEXT,
  source TEXT NOT NULL,
  basis TEXT NOT NULL,
  other_information TEXT NOT NULL,
  judgement TEXT,
  judgement_reason TEXT NOT NULL,
  foreign_id TEXT NOT NULL,
  foreign_fields TEXT NOT NULL,
  CONSTRAINT pk_measure PRIMARY KEY (id),
  CONSTRAINT fk_measure_objective FOREIGN KEY(objective) REFERENCES objective (id) ON DELETE CASCADE,
  CONSTRAINT fk_measure_owner FOREIGN KEY(owner) REFERENCES person (id) ON DELETE SET NULL,
  CONSTRAINT ck_measure_id_length CHECK (length("id") <= 26),
  CONSTRAINT ck_measure_position_length CHECK (length("position") <= 64),
  CONSTRAINT ck_measure_name_length CHECK (length("name") <= 500),
  CONSTRAINT ck_measure_description_length CHECK (length("description") <= 20000),
  CONSTRAINT ck_measure_unit_length CHECK (length("unit") <= 500),
  CONSTRAINT ck_measure_source_length CHECK (length("source") <= 500),
  CONSTRAINT ck_measure_basis_length CHECK (length("basis") <= 20000),
  CONSTRAINT ck_measure_other_information_length CHECK (length("other_information") <= 20000),
  CONSTRAINT ck_measure_judgement_reason_length CHECK (length("judgement_reason") <= 20000),
  CONSTRAINT ck_measure_foreign_id_length CHECK (length("foreign_id") <= 500),
  CONSTRAINT ck_measure_foreign_fields_length CHECK (length("foreign_fields") <= 1000000)
)
 STRICT;

CREATE INDEX ix_measure_objective ON measure (objective);

CREATE INDEX ix_measure_owner ON measure (owner);

CREATE TABLE stakeholder (
  id TEXT NOT NULL,
  objective TEXT,
  position TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  description TEXT NOT NULL,
  foreign_id TEXT NOT NULL,
  foreign_fields TEXT NOT NULL,
  CONSTRAINT pk_stakeholder PRIMARY KEY (id),
  CONSTRAINT fk_stakeholder_objective FOREIGN KEY(objective) REFERENCES objective (id) ON DELETE CASCADE,
  CONSTRAINT ck_stakeholder_id_length CHECK (length("id") <= 26),
  CONSTRAINT ck_stakeholder_position_length CHECK (length("position") <= 64),
  CONSTRAINT ck_stakeholder_name_length CHECK (length("name") <= 500),
  CONSTRAINT ck_stakeholder_description_length CHECK (length("description") <= 20000),
  CONSTRAINT ck_stakeholder_foreign_id_length CHECK (length("foreign_id") <= 500),
  CONSTRAINT ck_stakeholder_foreign_fields_length CHECK (length("foreign_fields") <= 1000000)
)
 STRICT;

CREATE INDEX ix_stakeholder_objective ON stakeholder (objective);

CREATE TABLE swot_link (
  id TEXT NOT NULL,
  item TEXT NOT NULL,
  objective TEXT NOT NULL,
  CONSTRAINT pk_swot_link PRIMARY KEY (id),
  CONSTRAINT fk_swot_link_item FOREIGN KEY(item) REFERENCES swot_item (id) ON DELETE CASCADE,
  CONSTRAINT fk_swot_link_objective FOREIGN KEY(objective) REFERENCES objective (id) ON DELETE CASCADE,
  CONSTRAINT ck_swot_link_id_length CHECK (length("id") <= 26)
)
 STRICT;

CREATE INDEX ix_swot_link_item ON swot_link (item);

CREATE INDEX ix_swot_link_objective ON swot_link (objective);

CREATE TABLE tows_strategy (
  id TEXT NOT NULL,
  pairing TEXT NOT NULL,
  position TEXT NOT NULL,
  number INTEGER NOT NULL,
  text TEXT NOT NULL,
  objective TEXT,
  CONSTRAINT pk_tows_strategy PRIMARY KEY (id),
  CONSTRAINT fk_tows_strategy_objective FOREIGN KEY(objective) REFERENCES objective (id) ON DELETE SET NULL,
  CONSTRAINT ck_tows_strategy_id_length CHECK (length("id") <= 26),
  CONSTRAINT ck_tows_strategy_position_length CHECK (length("position") <= 64),
  CONSTRAINT ck_tows_strategy_text_length CHECK (length("text") <= 20000)
)
 STRICT;

CREATE INDEX ix_tows_strategy_objective ON tows_strategy (objective);

CREATE TABLE allocation (
  id TEXT NOT NULL,
  initiative TEXT NOT NULL,
  resource TEXT NOT NULL,
  period TEXT NOT NULL,
  amount INTEGER NOT NULL,
  CONSTRAINT pk_allocation PRIMARY KEY (id),
  CONSTRAINT fk_allocation_initiative FOREIGN KEY(initiative) REFERENCES initiative (id) ON DELETE CASCADE,
  CONSTRAINT fk_allocation_resource FOREIGN KEY(resource) REFERENCES resource (id) ON DELETE CASCADE,
  CONSTRAINT ck_allocation_id_length CHECK (length("id") <= 26),
  CONSTRAINT ck_allocation_period_length CHECK (length("period") <= 8)
)
 STRICT;

CREATE INDEX ix_allocation_initiative ON allocation (initiative);

CREATE INDEX ix_allocation_resource ON allocation (resource);

CREATE TABLE measurement (
  id TEXT NOT NULL,
  measure TEXT NOT NULL,
  position TEXT NOT NULL,
  foreign_id TEXT NOT NULL,
  foreign_fields TEXT NOT NULL,
  CONSTRAINT pk_measurement PRIMARY KEY (id),
  CONSTRAINT fk_measurement_measure FOREIGN KEY(measure) REFERENCES measure (id) ON DELETE CASCADE,
  CONSTRAINT ck_measurement_id_length CHECK (length("id") <= 26),
  CONSTRAINT ck_measurement_position_length CHECK (length("position") <= 64),
  CONSTRAINT ck_measurement_foreign_id_length CHECK (length("foreign_id") <= 500),
  CONSTRAINT ck_measurement_foreign_fields_length CHECK (length("foreign_fields") <= 1000000)
)
 STRICT;

CREATE INDEX ix_measurement_measure ON measurement (measure);

CREATE TABLE reading (
  id TEXT NOT NULL,
  measure TEXT NOT NULL,
  period TEXT NOT NULL,
  value REAL,
  not_applicable INTEGER NOT NULL,
  confidence TEXT NOT NULL,
  source TEXT NOT NULL,
  note TEXT NOT NULL,
  recorded_by TEXT NOT NULL,
  recorded_on TEXT,
  CONSTRAINT pk_reading PRIMARY KEY (id),
  CONSTRAINT fk_reading_measure FOREIGN KEY(measure) REFERENCES measure (id) ON DELETE CASCADE,
  CONSTRAINT ck_reading_id_length CHECK (length("id") <= 26),
  CONSTRAINT ck_reading_period_length CHECK (length("period") <= 8),
  CONSTRAINT ck_reading_source_length CHECK (length("source") <= 500),
  CONSTRAINT ck_reading_note_length CHECK (length("note") <= 20000),
  CONSTRAINT ck_reading_recorded_by_length CHECK (length("recorded_by") <= 500)
)
 STRICT;

CREATE INDEX ix_reading_measure ON reading (measure);

CREATE TABLE role (
  id TEXT NOT NULL,
  stakeholder TEXT NOT NULL,
  position TEXT NOT NULL,
  name TEXT NOT NULL,
  description TEXT NOT NULL,
  performer INTEGER NOT NULL,
  beneficiary INTEGER NOT NULL,
  foreign_id TEXT NOT NULL,
  foreign_fields TEXT NOT NULL,
  CONSTRAINT pk_role PRIMARY KEY (id),
  CONSTRAINT fk_role_stakeholder FOREIGN KEY(stakeholder) REFERENCES stakeholder (id) ON DELETE CASCADE,
  CONSTRAINT ck_role_id_length CHECK (length("id") <= 26),
  CONSTRAINT ck_role_position_length CHECK (length("position") <= 64),
  CONSTRAINT ck_role_name_length CHECK (length("name") <= 500),
  CONSTRAINT ck_role_description_length CHECK (length("description") <= 20000),
  CONSTRAINT ck_role_foreign_id_length CHECK (length("foreign_id") <= 500),
  CONSTRAINT ck_role_foreign_fields_length CHECK (length("foreign_fields") <= 1000000)
)
 STRICT;

CREATE INDEX ix_role_stakeholder ON role (stakeholder);

CREATE TABLE target (
  id TEXT NOT NULL,
  measure TEXT NOT NULL,
  period TEXT NOT NULL,
  value REAL NOT NULL,
  red_flag REAL,
  CONSTRAINT pk_target PRIMARY KEY (id),
  CONSTRAINT fk_target_measure FOREIGN KEY(measure) REFERENCES measure (id) ON DELETE CASCADE,
  CONSTRAINT ck_target_id_length CHECK (length("id") <= 26),
  CONSTRAINT ck_target_period_length CHECK (length("period") <= 8)
)
 STRICT;

CREATE INDEX ix_target_measure ON target (measure);

CREATE TABLE tows_source (
  id TEXT NOT NULL,
  strategy TEXT NOT NULL,
  item TEXT NOT NULL,
  CONSTRAINT pk_tows_source PRIMARY KEY (id),
  CONSTRAINT fk_tows_source_strategy FOREIGN KEY(strategy) REFERENCES tows_strategy (id) ON DELETE CASCADE,
  CONSTRAINT fk_tows_source_item FOREIGN KEY(item) REFERENCES swot_item (id) ON DELETE CASCADE,
  CONSTRAINT ck_tows_source_id_length CHECK (length("id") <= 26)
)
 STRICT;

CREATE INDEX ix_tows_source_item ON tows_source (item);

CREATE INDEX ix_tows_source_strategy ON tows_source (strategy);

CREATE TABLE result (
  id TEXT NOT NULL,
  measurement TEXT NOT NULL,
  position TEXT NOT NULL,
  role TEXT NOT NULL,
  start TEXT NOT NULL,
  "end" TEXT NOT NULL,
  number REAL,
  text TEXT NOT NULL,
  descriptor_name TEXT NOT NULL,
  descriptor_value TEXT NOT NULL,
  description TEXT NOT NULL,
  foreign_id TEXT NOT NULL,
  foreign_fields TEXT NOT NULL,
  CONSTRAINT pk_result PRIMARY KEY (id),
  CONSTRAINT fk_result_measurement FOREIGN KEY(measurement) REFERENCES measurement (id) ON DELETE CASCADE,
  CONSTRAINT ck_result_id_length CHECK (length("id") <= 26),
  CONSTRAINT ck_result_position_length CHECK (length("position") <= 64),
  CONSTRAINT ck_result_start_length CHECK (length("start") <= 40),
  CONSTRAINT ck_result_end_length CHECK (length("end") <= 40),
  CONSTRAINT ck_result_text_length CHECK (length("text") <= 20000),
  CONSTRAINT ck_result_descriptor_name_length CHECK (length("descriptor_name") <= 20000),
  CONSTRAINT ck_result_descriptor_value_length CHECK (length("descriptor_value") <= 20000),
  CONSTRAINT ck_result_description_length CHECK (length("description") <= 20000),
  CONSTRAINT ck_result_foreign_id_length CHECK (length("foreign_id") <= 500),
  CONSTRAINT ck_result_foreign_fields_length CHECK (length("foreign_fields") <= 1000000)
)
 STRICT;

CREATE INDEX ix_result_measurement ON result (measurement);

CREATE INDEX ix_result_measurement_position ON result (measurement, position);

CREATE TABLE meta(k TEXT NOT NULL PRIMARY KEY, v TEXT NOT NULL) STRICT;

CREATE TABLE replica(id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 8),
  person TEXT NOT NULL, device TEXT NOT NULL, app TEXT NOT NULL) STRICT;

CREATE TABLE step(no INTEGER PRIMARY KEY, replica INTEGER NOT NULL REFERENCES replica, seq INTEGER NOT NULL,
  lamport INTEGER NOT NULL, kind INTEGER NOT NULL, target INTEGER, via INTEGER, joined INTEGER NOT NULL DEFAULT 0,
  at INTEGER NOT NULL, schema INTEGER NOT NULL, label TEXT NOT NULL, seen TEXT,
  sum BLOB NOT NULL CHECK(length(sum) = 16)) STRICT;

CREATE UNIQUE INDEX step_id ON step(replica, seq);

CREATE INDEX step_lamport ON step(lamport);

CREATE INDEX step_own ON step(no) WHERE via IS NULL;

CREATE TABLE change(step INTEGER NOT NULL REFERENCES step, n INTEGER NOT NULL, tbl TEXT NOT NULL,
  row TEXT NOT NULL, op INTEGER NOT NULL, data TEXT NOT NULL, PRIMARY KEY(step, n)) STRICT, WITHOUT ROWID;

CREATE INDEX change_row ON change(row);

CREATE TABLE conflict(tbl TEXT NOT NULL, row TEXT NOT NULL, field TEXT NOT NULL, alts TEXT NOT NULL,
  PRIMARY KEY(row, field, tbl)) STRICT, WITHOUT ROWID;

