-- One log: its role may INSERT and SELECT, nobody may UPDATE or DELETE. ${readers} may read only.
CREATE TABLE log_entry (
    position    bigint      PRIMARY KEY CHECK (position > 0),
    recorded_at timestamptz NOT NULL,
    event_id    uuid        NOT NULL UNIQUE,
    story       text        NOT NULL,
    stream      text        NOT NULL,
    sequence    bigint      NOT NULL CHECK (sequence >= 0),
    name        text        NOT NULL,
    revision    integer     NOT NULL CHECK (revision > 0),
    payload     text        NOT NULL,
    provenance  text        NOT NULL,
    previous    bytea       NOT NULL CHECK (octet_length(previous) = 32),
    fingerprint bytea       NOT NULL CHECK (octet_length(fingerprint) = 32),
    UNIQUE (stream, sequence)
);

CREATE INDEX log_entry_recorded_at ON log_entry (recorded_at);

-- One command has one effect: its asker, its identifier, and a keyed digest of what was asked.
CREATE TABLE command_receipt (
    person      text        NOT NULL,
    command     uuid        NOT NULL,
    asked       bytea       NOT NULL CHECK (octet_length(asked) = 32),
    recorded_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (person, command)
);

GRANT SELECT, INSERT ON log_entry, command_receipt TO ${role};
GRANT SELECT ON log_entry TO ${readers};
