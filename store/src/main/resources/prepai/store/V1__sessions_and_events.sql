-- Times are milliseconds since 1970. Never edit this file once it is released: add the next one.

CREATE TABLE sessions (
  id         TEXT    NOT NULL PRIMARY KEY,
  owner      TEXT    NOT NULL,
  created_at INTEGER NOT NULL,
  touched_at INTEGER NOT NULL,
  last_seq   INTEGER NOT NULL DEFAULT 0
);

CREATE INDEX sessions_by_owner ON sessions (owner, created_at);
CREATE INDEX sessions_by_touch ON sessions (touched_at);

-- Without a row id the events of a session lie together in the order they are read.
CREATE TABLE events (
  session_id TEXT    NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
  seq        INTEGER NOT NULL,
  at         INTEGER NOT NULL,
  body       BLOB    NOT NULL,
  PRIMARY KEY (session_id, seq)
) WITHOUT ROWID;
