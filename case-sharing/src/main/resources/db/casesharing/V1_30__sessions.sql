-- Sessions of the group as decisions and pages see them: keys, codes, moments.
CREATE TABLE group_session (
    session   text        PRIMARY KEY,
    in_group  text        NOT NULL,
    chair     text        NOT NULL,
    until     timestamptz NOT NULL,
    opened_on date        NOT NULL,
    closed    boolean     NOT NULL DEFAULT false,
    -- What lived in it was destroyed.
    cleared   boolean     NOT NULL DEFAULT false,
    seen      bigint      NOT NULL DEFAULT 0
);

CREATE INDEX group_session_in_group ON group_session (in_group) WHERE NOT closed;

CREATE TABLE session_presence (
    session text NOT NULL REFERENCES group_session,
    person  text NOT NULL,
    PRIMARY KEY (session, person)
);

CREATE TABLE session_table (
    session   text NOT NULL REFERENCES group_session,
    situation text NOT NULL REFERENCES situation,
    laid_by   text NOT NULL,
    position  text,
    PRIMARY KEY (session, situation)
);

CREATE INDEX session_table_situation ON session_table (situation);

-- Before whom a situation lies.
CREATE TABLE session_seat (
    session   text NOT NULL,
    situation text NOT NULL,
    person    text NOT NULL,
    PRIMARY KEY (session, situation, person),
    FOREIGN KEY (session, situation) REFERENCES session_table
);

GRANT SELECT, INSERT, UPDATE, DELETE ON group_session, session_presence, session_table, session_seat TO ${role};
