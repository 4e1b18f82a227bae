CREATE TABLE branding (
  id TEXT NOT NULL,
  accent TEXT NOT NULL,
  logo TEXT NOT NULL,
  CONSTRAINT pk_branding PRIMARY KEY (id),
  CONSTRAINT ck_branding_id_length CHECK (length("id") <= 26),
  CONSTRAINT ck_branding_accent_length CHECK (length("accent") <= 40),
  CONSTRAINT ck_branding_logo_length CHECK (length("logo") <= 699052)
)
 STRICT;

CREATE TABLE handout_preset (
  id TEXT NOT NULL,
  position TEXT NOT NULL,
  name TEXT NOT NULL,
  pages TEXT NOT NULL,
  paper TEXT NOT NULL,
  binding INTEGER NOT NULL,
  CONSTRAINT pk_handout_preset PRIMARY KEY (id),
  CONSTRAINT ck_handout_preset_id_length CHECK (length("id") <= 26),
  CONSTRAINT ck_handout_preset_position_length CHECK (length("position") <= 64),
  CONSTRAINT ck_handout_preset_name_length CHECK (length("name") <= 500),
  CONSTRAINT ck_handout_preset_pages_length CHECK (length("pages") <= 20000),
  CONSTRAINT ck_handout_preset_paper_length CHECK (length("paper") <= 40)
)
 STRICT;

CREATE TABLE vote_round (
  id TEXT NOT NULL,
  position TEXT NOT NULL,
  title TEXT NOT NULL,
  method TEXT NOT NULL,
  budget INTEGER,
  cap INTEGER,
  opened_on TEXT,
  revealed_on TEXT,
  CONSTRAINT pk_vote_round PRIMARY KEY (id),
  CONSTRAINT ck_vote_round_id_length CHECK (length("id") <= 26),
  CONSTRAINT ck_vote_round_position_length CHECK (length("position") <= 64),
  CONSTRAINT ck_vote_round_title_length CHECK (length("title") <= 500)
)
 STRICT;

CREATE TABLE ballot (
  id TEXT NOT NULL,
  round TEXT NOT NULL,
  number INTEGER NOT NULL,
  dissent TEXT NOT NULL,
  CONSTRAINT pk_ballot PRIMARY KEY (id),
  CONSTRAINT fk_ballot_round FOREIGN KEY(round) REFERENCES vote_round (id) ON DELETE CASCADE,
  CONSTRAINT ck_ballot_id_length CHECK (length("id") <= 26),
  CONSTRAINT ck_ballot_dissent_length CHECK (length("dissent") <= 20000)
)
 STRICT;

CREATE INDEX ix_ballot_round ON ballot (round);

CREATE TABLE vote_option (
  id TEXT NOT NULL,
  round TEXT NOT NULL,
  item TEXT NOT NULL,
  CONSTRAINT pk_vote_option PRIMARY KEY (id),
  CONSTRAINT fk_vote_option_round FOREIGN KEY(round) REFERENCES vote_round (id) ON DELETE CASCADE,
  CONSTRAINT fk_vote_option_item FOREIGN KEY(item) REFERENCES swot_item (id) ON DELETE CASCADE,
  CONSTRAINT ck_vote_option_id_length CHECK (length("id") <= 26)
)
 STRICT;

CREATE INDEX ix_vote_option_item ON vote_option (item);

CREATE INDEX ix_vote_option_round ON vote_option (round);

CREATE TABLE vote (
  id TEXT NOT NULL,
  ballot TEXT NOT NULL,
  item TEXT NOT NULL,
  amount INTEGER NOT NULL,
  CONSTRAINT pk_vote PRIMARY KEY (id),
  CONSTRAINT fk_vote_ballot FOREIGN KEY(ballot) REFERENCES ballot (id) ON DELETE CASCADE,
  CONSTRAINT fk_vote_item FOREIGN KEY(item) REFERENCES swot_item (id) ON DELETE CASCADE,
  CONSTRAINT ck_vote_id_length CHECK (length("id") <= 26)
)
 STRICT;

CREATE INDEX ix_vote_ballot ON vote (ballot);

CREATE INDEX ix_vote_item ON vote (item);

CREATE TABLE rating_level (
  id TEXT NOT NULL,
  measure TEXT NOT NULL,
  level INTEGER NOT NULL,
  text TEXT NOT NULL,
  CONSTRAINT pk_rating_level PRIMARY KEY (id),
  CONSTRAINT fk_rating_level_measure FOREIGN KEY(measure) REFERENCES measure (id) ON DELETE CASCADE,
  CONSTRAINT ck_rating_level_id_length CHECK (length("id") <= 26),
  CONSTRAINT ck_rating_level_text_length CHECK (length("text") <= 20000)
)
 STRICT;

CREATE INDEX ix_rating_level_measure ON rating_level (measure);

