-- SPDX-FileCopyrightText: 2026 KJW Desktop contributors
-- SPDX-License-Identifier: EUPL-1.2

CREATE TABLE activity_series (
  id BLOB NOT NULL,
  title TEXT DEFAULT '' NOT NULL,
  kind TEXT NOT NULL,
  weekday INTEGER NOT NULL,
  start TEXT,
  duration INTEGER,
  location TEXT DEFAULT '' NOT NULL,
  location_kind TEXT,
  wijk TEXT,
  themes TEXT NOT NULL,
  goals TEXT NOT NULL,
  active INTEGER NOT NULL,
  PRIMARY KEY (id)
) WITHOUT ROWID, STRICT;

CREATE TABLE age_band_set (
  version INTEGER NOT NULL,
  made_at INTEGER NOT NULL,
  PRIMARY KEY (version)
) WITHOUT ROWID, STRICT;

CREATE TABLE author (
  id BLOB NOT NULL,
  name TEXT DEFAULT '' NOT NULL,
  title TEXT DEFAULT '' NOT NULL,
  PRIMARY KEY (id)
) WITHOUT ROWID, STRICT;

CREATE TABLE closed_period (
  period TEXT NOT NULL,
  closed_at INTEGER NOT NULL,
  content TEXT DEFAULT '' NOT NULL,
  PRIMARY KEY (period)
) WITHOUT ROWID, STRICT;

CREATE TABLE draft (
  "key" TEXT NOT NULL,
  text TEXT DEFAULT '' NOT NULL,
  saved_at INTEGER NOT NULL,
  PRIMARY KEY ("key")
) WITHOUT ROWID, STRICT;

CREATE TABLE entry (
  place INTEGER NOT NULL,
  id BLOB NOT NULL,
  kind TEXT NOT NULL,
  day TEXT NOT NULL,
  at TEXT,
  record_class TEXT NOT NULL,
  sort TEXT,
  level TEXT,
  state TEXT,
  title TEXT DEFAULT '' NOT NULL,
  text TEXT DEFAULT '' NOT NULL,
  wijk TEXT,
  location TEXT DEFAULT '' NOT NULL,
  location_kind TEXT,
  duration INTEGER,
  author BLOB NOT NULL,
  origin BLOB NOT NULL,
  created_at INTEGER NOT NULL,
  changed_at INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  PRIMARY KEY (place),
  UNIQUE (id)
) STRICT;

CREATE INDEX entry_counted ON entry (kind, place, sort, wijk, id);

CREATE TABLE log (
  number INTEGER NOT NULL,
  at INTEGER NOT NULL,
  act TEXT NOT NULL,
  detail TEXT DEFAULT '' NOT NULL,
  PRIMARY KEY (number)
) STRICT;

CREATE TABLE partner_contact (
  id BLOB NOT NULL,
  organisation TEXT DEFAULT '' NOT NULL,
  partner TEXT,
  role TEXT DEFAULT '' NOT NULL,
  name TEXT DEFAULT '' NOT NULL,
  phone TEXT DEFAULT '' NOT NULL,
  email TEXT DEFAULT '' NOT NULL,
  note TEXT DEFAULT '' NOT NULL,
  last_spoken_on TEXT,
  PRIMARY KEY (id)
) WITHOUT ROWID, STRICT;

CREATE TABLE person (
  place INTEGER NOT NULL,
  id BLOB NOT NULL,
  first_name TEXT DEFAULT '' NOT NULL,
  infix TEXT DEFAULT '' NOT NULL,
  last_name TEXT DEFAULT '' NOT NULL,
  birth_date TEXT,
  birth_year INTEGER,
  gender TEXT,
  school TEXT DEFAULT '' NOT NULL,
  street TEXT DEFAULT '' NOT NULL,
  phone TEXT DEFAULT '' NOT NULL,
  email TEXT DEFAULT '' NOT NULL,
  relationship_stage TEXT,
  needs_interpreter INTEGER DEFAULT '0' NOT NULL,
  since TEXT,
  note TEXT DEFAULT '' NOT NULL,
  author BLOB NOT NULL,
  origin BLOB NOT NULL,
  created_at INTEGER NOT NULL,
  changed_at INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  PRIMARY KEY (place),
  UNIQUE (id)
) STRICT;

CREATE TABLE publication (
  number INTEGER NOT NULL,
  id BLOB NOT NULL,
  kind TEXT NOT NULL,
  reader TEXT DEFAULT '' NOT NULL,
  made_at INTEGER NOT NULL,
  period TEXT,
  ground TEXT DEFAULT '' NOT NULL,
  content TEXT DEFAULT '' NOT NULL,
  fingerprint TEXT DEFAULT '' NOT NULL,
  records_state TEXT DEFAULT '' NOT NULL,
  PRIMARY KEY (number),
  UNIQUE (id)
) STRICT;

CREATE TABLE saved_view (
  id BLOB NOT NULL,
  name TEXT DEFAULT '' NOT NULL,
  page TEXT NOT NULL,
  "query" TEXT DEFAULT '' NOT NULL,
  PRIMARY KEY (id)
) WITHOUT ROWID, STRICT;

CREATE TABLE setting (
  name TEXT NOT NULL,
  value TEXT DEFAULT '' NOT NULL,
  PRIMARY KEY (name)
) WITHOUT ROWID, STRICT;

CREATE TABLE target (
  id BLOB NOT NULL,
  period TEXT NOT NULL,
  text TEXT DEFAULT '' NOT NULL,
  agreed REAL,
  unit TEXT DEFAULT '' NOT NULL,
  realised REAL,
  realised_text TEXT DEFAULT '' NOT NULL,
  programme TEXT,
  theme TEXT,
  author BLOB NOT NULL,
  origin BLOB NOT NULL,
  created_at INTEGER NOT NULL,
  changed_at INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  PRIMARY KEY (id)
) WITHOUT ROWID, STRICT;

CREATE TABLE term (
  vocabulary TEXT NOT NULL,
  "key" TEXT NOT NULL,
  label TEXT,
  hidden INTEGER,
  position INTEGER,
  attributes TEXT DEFAULT '{}' NOT NULL,
  PRIMARY KEY (vocabulary, "key")
) WITHOUT ROWID, STRICT;

CREATE TABLE tombstone (
  record BLOB NOT NULL,
  kind TEXT NOT NULL,
  erased_at INTEGER NOT NULL,
  PRIMARY KEY (record)
) WITHOUT ROWID, STRICT;

CREATE TABLE version (
  record BLOB NOT NULL,
  revision INTEGER NOT NULL,
  kind TEXT NOT NULL,
  saved_at INTEGER NOT NULL,
  content TEXT DEFAULT '' NOT NULL,
  PRIMARY KEY (record, revision)
) WITHOUT ROWID, STRICT;

CREATE TABLE activity (
  entry BLOB NOT NULL,
  total INTEGER,
  girls INTEGER,
  boys INTEGER,
  others INTEGER,
  parents INTEGER,
  volunteers INTEGER,
  rating REAL,
  atmosphere TEXT DEFAULT '' NOT NULL,
  quote TEXT DEFAULT '' NOT NULL,
  series BLOB,
  PRIMARY KEY (entry),
  FOREIGN KEY(entry) REFERENCES entry (id) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;

CREATE TABLE activity_band (
  entry BLOB NOT NULL,
  position INTEGER NOT NULL,
  age_band TEXT NOT NULL,
  number INTEGER NOT NULL,
  PRIMARY KEY (entry, position),
  FOREIGN KEY(entry) REFERENCES entry (id) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;

CREATE TABLE activity_tally (
  entry BLOB NOT NULL,
  position INTEGER NOT NULL,
  question TEXT NOT NULL,
  yes INTEGER NOT NULL,
  somewhat INTEGER NOT NULL,
  no INTEGER NOT NULL,
  PRIMARY KEY (entry, position),
  FOREIGN KEY(entry) REFERENCES entry (id) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;

CREATE TABLE age_band (
  version INTEGER NOT NULL,
  lower INTEGER NOT NULL,
  upper INTEGER NOT NULL,
  "key" TEXT NOT NULL,
  PRIMARY KEY (version, lower),
  FOREIGN KEY(version) REFERENCES age_band_set (version) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;

CREATE TABLE consent (
  entry BLOB NOT NULL,
  partner TEXT,
  valid_until TEXT,
  withdrawn_on TEXT,
  reason TEXT DEFAULT '' NOT NULL,
  PRIMARY KEY (entry),
  FOREIGN KEY(entry) REFERENCES entry (id) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;

CREATE TABLE contact (
  entry BLOB NOT NULL,
  initiative TEXT,
  work_task TEXT,
  quote TEXT DEFAULT '' NOT NULL,
  quote_consent TEXT,
  PRIMARY KEY (entry),
  FOREIGN KEY(entry) REFERENCES entry (id) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;

CREATE TABLE entry_link (
  entry BLOB NOT NULL,
  position INTEGER NOT NULL,
  target BLOB NOT NULL,
  PRIMARY KEY (entry, position),
  FOREIGN KEY(entry) REFERENCES entry (id) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;

CREATE INDEX entry_link_target ON entry_link (target);

CREATE TABLE entry_person (
  entry BLOB NOT NULL,
  position INTEGER NOT NULL,
  person BLOB,
  place INTEGER NOT NULL,
  age_band TEXT,
  gender TEXT,
  wijk TEXT,
  remark TEXT DEFAULT '' NOT NULL,
  PRIMARY KEY (entry, position),
  FOREIGN KEY(entry) REFERENCES entry (id) ON DELETE CASCADE,
  FOREIGN KEY(person) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID, STRICT;

CREATE INDEX entry_person_person ON entry_person (person, place);

CREATE TABLE entry_tag (
  entry BLOB NOT NULL,
  field TEXT NOT NULL,
  position INTEGER NOT NULL,
  "key" TEXT NOT NULL,
  PRIMARY KEY (entry, field, position),
  FOREIGN KEY(entry) REFERENCES entry (id) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;

CREATE TABLE followup (
  entry BLOB NOT NULL,
  done_on TEXT,
  reason TEXT DEFAULT '' NOT NULL,
  PRIMARY KEY (entry),
  FOREIGN KEY(entry) REFERENCES entry (id) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;

CREATE TABLE handle (
  person BLOB NOT NULL,
  position INTEGER NOT NULL,
  text TEXT DEFAULT '' NOT NULL,
  PRIMARY KEY (person, position),
  FOREIGN KEY(person) REFERENCES person (id) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;

CREATE TABLE meldcode (
  entry BLOB NOT NULL,
  decision TEXT DEFAULT '' NOT NULL,
  handed_over_on TEXT,
  closed_on TEXT,
  PRIMARY KEY (entry),
  FOREIGN KEY(entry) REFERENCES entry (id) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;

CREATE TABLE meldcode_answer (
  entry BLOB NOT NULL,
  position INTEGER NOT NULL,
  question TEXT NOT NULL,
  answer TEXT NOT NULL,
  reasoning TEXT DEFAULT '' NOT NULL,
  PRIMARY KEY (entry, position),
  FOREIGN KEY(entry) REFERENCES entry (id) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;

CREATE TABLE meldcode_fact (
  entry BLOB NOT NULL,
  position INTEGER NOT NULL,
  day TEXT NOT NULL,
  at TEXT,
  certainty TEXT NOT NULL,
  text TEXT DEFAULT '' NOT NULL,
  PRIMARY KEY (entry, position),
  FOREIGN KEY(entry) REFERENCES entry (id) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;

CREATE TABLE meldcode_step (
  entry BLOB NOT NULL,
  position INTEGER NOT NULL,
  step TEXT NOT NULL,
  state TEXT NOT NULL,
  day TEXT,
  text TEXT DEFAULT '' NOT NULL,
  reason TEXT DEFAULT '' NOT NULL,
  consulted TEXT DEFAULT '' NOT NULL,
  PRIMARY KEY (entry, position),
  FOREIGN KEY(entry) REFERENCES entry (id) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;

CREATE TABLE neighbourhood_note (
  entry BLOB NOT NULL,
  trend TEXT DEFAULT '' NOT NULL,
  PRIMARY KEY (entry),
  FOREIGN KEY(entry) REFERENCES entry (id) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;

CREATE TABLE nickname (
  person BLOB NOT NULL,
  position INTEGER NOT NULL,
  text TEXT DEFAULT '' NOT NULL,
  PRIMARY KEY (person, position),
  FOREIGN KEY(person) REFERENCES person (id) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;

CREATE TABLE person_goal (
  person BLOB NOT NULL,
  position INTEGER NOT NULL,
  "key" TEXT NOT NULL,
  words TEXT DEFAULT '' NOT NULL,
  set_on TEXT,
  reached_on TEXT,
  PRIMARY KEY (person, position),
  FOREIGN KEY(person) REFERENCES person (id) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;

CREATE TABLE person_history (
  person BLOB NOT NULL,
  position INTEGER NOT NULL,
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  since TEXT,
  PRIMARY KEY (person, position),
  FOREIGN KEY(person) REFERENCES person (id) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;

CREATE INDEX person_history_field ON person_history (field, person);

CREATE TABLE publication_person (
  publication BLOB NOT NULL,
  position INTEGER NOT NULL,
  person BLOB NOT NULL,
  PRIMARY KEY (publication, position),
  FOREIGN KEY(publication) REFERENCES publication (id) ON DELETE CASCADE,
  FOREIGN KEY(person) REFERENCES person (id)
) WITHOUT ROWID, STRICT;

CREATE INDEX publication_person_person ON publication_person (person);

CREATE TABLE referral (
  entry BLOB NOT NULL,
  partner TEXT,
  partner_contact BLOB,
  PRIMARY KEY (entry),
  FOREIGN KEY(entry) REFERENCES entry (id) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;

CREATE TABLE referral_step (
  entry BLOB NOT NULL,
  position INTEGER NOT NULL,
  day TEXT NOT NULL,
  state TEXT NOT NULL,
  note TEXT DEFAULT '' NOT NULL,
  PRIMARY KEY (entry, position),
  FOREIGN KEY(entry) REFERENCES entry (id) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;

CREATE TABLE relative (
  person BLOB NOT NULL,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  name TEXT DEFAULT '' NOT NULL,
  PRIMARY KEY (person, position),
  FOREIGN KEY(person) REFERENCES person (id) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;

CREATE TABLE signal (
  entry BLOB NOT NULL,
  certainty TEXT,
  told_by TEXT DEFAULT '' NOT NULL,
  meaning TEXT DEFAULT '' NOT NULL,
  outcome TEXT,
  closed_on TEXT,
  first_action_on TEXT,
  no_step_reason TEXT DEFAULT '' NOT NULL,
  PRIMARY KEY (entry),
  FOREIGN KEY(entry) REFERENCES entry (id) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;

CREATE TABLE story (
  entry BLOB NOT NULL,
  what_we_did TEXT DEFAULT '' NOT NULL,
  what_changed TEXT DEFAULT '' NOT NULL,
  quote TEXT DEFAULT '' NOT NULL,
  composite INTEGER DEFAULT '0' NOT NULL,
  PRIMARY KEY (entry),
  FOREIGN KEY(entry) REFERENCES entry (id) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;

CREATE TABLE strength (
  person BLOB NOT NULL,
  position INTEGER NOT NULL,
  "key" TEXT NOT NULL,
  words TEXT DEFAULT '' NOT NULL,
  noted_on TEXT,
  PRIMARY KEY (person, position),
  FOREIGN KEY(person) REFERENCES person (id) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;

CREATE TABLE visit (
  entry BLOB NOT NULL,
  agreed TEXT DEFAULT '' NOT NULL,
  PRIMARY KEY (entry),
  FOREIGN KEY(entry) REFERENCES entry (id) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;

CREATE TABLE vulnerability (
  person BLOB NOT NULL,
  position INTEGER NOT NULL,
  "key" TEXT NOT NULL,
  noted_on TEXT NOT NULL,
  source TEXT DEFAULT '' NOT NULL,
  note TEXT DEFAULT '' NOT NULL,
  PRIMARY KEY (person, position),
  FOREIGN KEY(person) REFERENCES person (id) ON DELETE CASCADE
) WITHOUT ROWID, STRICT;

CREATE VIRTUAL TABLE search USING fts5(
  words,
  names,
  tokenize = 'unicode61 remove_diacritics 2',
  prefix = '2 3'
);

INSERT INTO search (search, rank) VALUES ('secure-delete', 1);
