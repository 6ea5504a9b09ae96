-- Keys of epochs, wrapped under the root, which is in no database. One epoch at most is open.
CREATE TABLE epoch (
    number     integer     PRIMARY KEY CHECK (number BETWEEN 1 AND 65535),
    wrapped    bytea       NOT NULL,
    opened_on  timestamptz NOT NULL,
    closed_on  timestamptz
);

-- An epoch that was destroyed leaves its dates behind, not its key.
CREATE TABLE destroyed_epoch (
    number        integer     PRIMARY KEY,
    opened_on     timestamptz NOT NULL,
    closed_on     timestamptz NOT NULL,
    destroyed_on  timestamptz NOT NULL
);

-- Which epoch wraps the key of a case. What lies here already goes into the first, which takes the earlier root over.
ALTER TABLE case_key ADD COLUMN epoch integer NOT NULL DEFAULT 1;
ALTER TABLE case_key ALTER COLUMN epoch DROP DEFAULT;

-- No epoch is destroyed while the key of a case hangs on it.
ALTER TABLE case_key ADD CONSTRAINT case_key_epoch FOREIGN KEY (epoch) REFERENCES epoch (number) NOT VALID;

CREATE INDEX case_key_epoch ON case_key (epoch);

-- A case key is exchanged for the same one under a later epoch; an epoch is closed, then destroyed.
GRANT UPDATE (epoch, wrapped) ON case_key TO ${role};
GRANT SELECT, INSERT, DELETE ON epoch TO ${role};
GRANT UPDATE (closed_on) ON epoch TO ${role};
GRANT SELECT, INSERT ON destroyed_epoch TO ${role};
