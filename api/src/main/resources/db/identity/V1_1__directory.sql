-- Who may act here, for whom, in which capacity and until when. Names stand here and nowhere else, so that they can be
-- erased; logs hold keys only.
CREATE TABLE organisations (
    key  text PRIMARY KEY,
    name text NOT NULL
);

CREATE TABLE persons (
    key          text PRIMARY KEY,
    issuer       text NOT NULL,
    subject      text NOT NULL,
    display_name text NOT NULL,
    UNIQUE (issuer, subject)
);

CREATE TABLE mandates (
    key          text PRIMARY KEY,
    person       text        NOT NULL REFERENCES persons,
    capacity     text        NOT NULL,
    organisation text        NOT NULL REFERENCES organisations,
    begins_at    timestamptz NOT NULL,
    ends_at      timestamptz,
    CHECK (ends_at > begins_at)
);

CREATE INDEX mandates_of_a_person ON mandates (person);

GRANT SELECT, INSERT, UPDATE, DELETE ON organisations, persons, mandates TO ${role};
