/** The tables of what learners make of their training. Each row belongs to one learner. */

/** SQL that makes the tables; never changed, only followed by more. */
export const trainingTables = `
  CREATE TABLE sessions (
    id TEXT PRIMARY KEY, learner TEXT NOT NULL, made INTEGER NOT NULL, scope TEXT NOT NULL, items TEXT NOT NULL,
    complete INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE INDEX sessions_by_learner ON sessions (learner, made DESC);
  CREATE TABLE answers (
    session TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE, item TEXT NOT NULL, position INTEGER NOT NULL,
    answer TEXT NOT NULL, PRIMARY KEY (session, item)
  ) STRICT;
  CREATE TABLE hints (
    session TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE, item TEXT NOT NULL, given INTEGER NOT NULL,
    PRIMARY KEY (session, item)
  ) STRICT;
  CREATE TABLE reviews (
    learner TEXT NOT NULL, item TEXT NOT NULL, content TEXT NOT NULL, memory TEXT NOT NULL, due INTEGER NOT NULL,
    PRIMARY KEY (learner, item)
  ) STRICT;
  CREATE INDEX reviews_by_due ON reviews (learner, due);
  CREATE TABLE answer_log (
    learner TEXT NOT NULL, item TEXT NOT NULL, at INTEGER NOT NULL, verdict TEXT NOT NULL,
    PRIMARY KEY (learner, at, item)
  ) STRICT;
  CREATE TABLE passed_modules (
    learner TEXT NOT NULL, module TEXT NOT NULL, passed_by TEXT NOT NULL, at INTEGER NOT NULL,
    PRIMARY KEY (learner, module)
  ) STRICT;
  CREATE TABLE case_runs (
    learner TEXT NOT NULL, simulation TEXT NOT NULL, path TEXT NOT NULL, PRIMARY KEY (learner, simulation)
  ) STRICT;
  CREATE TABLE changed_items (
    learner TEXT NOT NULL, item TEXT NOT NULL, became TEXT NOT NULL, document TEXT NOT NULL, paragraph TEXT NOT NULL,
    PRIMARY KEY (learner, item)
  ) STRICT;
  CREATE TABLE checked_indexes (learner TEXT PRIMARY KEY, generation TEXT NOT NULL) STRICT;
  CREATE TABLE own_questions (
    learner TEXT NOT NULL, item TEXT NOT NULL, content TEXT NOT NULL, position INTEGER NOT NULL,
    PRIMARY KEY (learner, item)
  ) STRICT;`;
