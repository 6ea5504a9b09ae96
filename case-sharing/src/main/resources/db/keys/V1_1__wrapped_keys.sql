-- Keys of cases, wrapped under the installation's root key, which is in no database.
CREATE TABLE case_key (
    situation text  PRIMARY KEY,
    wrapped   bytea NOT NULL
);

-- A case whose key was destroyed never gets another.
CREATE TABLE destroyed_case_key (
    situation text PRIMARY KEY
);

-- Keys of single texts, wrapped under the key of their case. Deleting a row destroys the text it opens.
CREATE TABLE data_key (
    name     text    PRIMARY KEY,
    item     text    NOT NULL,
    version  integer NOT NULL CHECK (version > 0),
    wrapped  bytea   NOT NULL
);

CREATE INDEX data_key_item ON data_key (item);

-- A key is laid and destroyed, never altered.
GRANT SELECT, INSERT, DELETE ON case_key TO ${role};
GRANT SELECT, INSERT ON destroyed_case_key TO ${role};
GRANT SELECT, INSERT, DELETE ON data_key TO ${role};
