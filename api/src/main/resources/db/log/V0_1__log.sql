-- One log. Its own role appends entries; the sequencer gives them positions and grows the tree; nobody rewrites either.

-- Names are stored once and referred to by a small number: stories as "Story", events as "stable-name/revision".
CREATE TABLE word (
    id   smallint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    text text     NOT NULL UNIQUE
);

-- What was appended. The id orders commits that follow one another, and nothing more: readers go by leaf.position.
CREATE TABLE entry (
    id          bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    recorded_at timestamptz NOT NULL,
    event       uuid        NOT NULL,
    sequence    integer     NOT NULL CHECK (sequence >= 0),
    story       smallint    NOT NULL,
    kind        smallint    NOT NULL,
    stream      bytea       NOT NULL CHECK (octet_length(stream) = 20),
    seal        bytea       NOT NULL CHECK (octet_length(seal) = 32),
    payload     text        NOT NULL,
    provenance  text        NOT NULL,
    -- A key that one story uses is free in every other, so that trying it there tells nobody that it is used.
    UNIQUE (stream, sequence, story)
);

-- Every tree this log has grown: one a year, and one after a recovery. Leaf index in a tree = position - first.
CREATE TABLE origin (
    first     bigint      PRIMARY KEY CHECK (first > 0),
    name      text        NOT NULL UNIQUE,
    edition   text        NOT NULL UNIQUE,
    keys      text        NOT NULL,
    type      text        NOT NULL,
    opened_at timestamptz NOT NULL
);

-- Dense positions. body: the commitment of an entry (32 bytes), or the whole leaf where the leaf is the log's own.
CREATE TABLE leaf (
    position bigint      PRIMARY KEY CHECK (position > 0),
    entry    bigint      UNIQUE,
    at       timestamptz NOT NULL,
    body     bytea       NOT NULL
);

-- Full tiles only: 256 hashes of 32 bytes. Narrower ones follow from the leaves.
CREATE TABLE tile (
    first  bigint   NOT NULL,
    level  smallint NOT NULL,
    n      bigint   NOT NULL,
    hashes bytea    NOT NULL CHECK (octet_length(hashes) = 8192),
    PRIMARY KEY (first, level, n)
);

-- The newest checkpoint of each origin, replaced as the log grows; the last one of each day stays.
CREATE TABLE checkpoint (
    first bigint      PRIMARY KEY,
    size  bigint      NOT NULL CHECK (size >= 0),
    root  bytea       NOT NULL CHECK (octet_length(root) = 32),
    note  text        NOT NULL,
    at    timestamptz NOT NULL
);
CREATE TABLE daily (
    first bigint NOT NULL,
    day   date   NOT NULL,
    size  bigint NOT NULL CHECK (size >= 0),
    root  bytea  NOT NULL CHECK (octet_length(root) = 32),
    note  text   NOT NULL,
    PRIMARY KEY (first, day)
);

-- What witnesses outside have signed.
CREATE TABLE cosignature (
    first   bigint      NOT NULL,
    size    bigint      NOT NULL CHECK (size >= 0),
    witness text        NOT NULL,
    line    text        NOT NULL,
    at      timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (first, size, witness)
);

-- Who sequences: each term has a number of its own, and a batch of an older term is refused. at: when it last did.
-- sequenced: every entry up to this id had its place when the leaf at position was the last, and none can come below any more.
CREATE TABLE lease (
    one       boolean     PRIMARY KEY DEFAULT true CHECK (one),
    epoch     bigint      NOT NULL,
    at        timestamptz NOT NULL,
    sequenced bigint      NOT NULL DEFAULT 0,
    position  bigint      NOT NULL DEFAULT 0
);
INSERT INTO lease (epoch, at) VALUES (0, now());

-- A story folded up to an event, so that a long one need not be read from its beginning.
CREATE TABLE snapshot (
    stream   bytea    NOT NULL CHECK (octet_length(stream) = 20),
    story    smallint NOT NULL,
    sequence integer  NOT NULL CHECK (sequence >= 0),
    seal     bytea    NOT NULL CHECK (octet_length(seal) = 32),
    payload  text     NOT NULL,
    PRIMARY KEY (stream, story, sequence)
);

-- One command has one effect: its asker, its identifier, and a keyed digest of what was asked.
CREATE TABLE command_receipt (
    person      text        NOT NULL,
    command     uuid        NOT NULL,
    asked       bytea       NOT NULL CHECK (octet_length(asked) = 32),
    recorded_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (person, command)
);

GRANT SELECT, INSERT ON word, entry, snapshot, command_receipt TO ${role};
GRANT SELECT ON origin, leaf, tile, checkpoint, daily, cosignature, lease TO ${role};
GRANT SELECT ON word, entry, origin, leaf, tile, checkpoint, daily, cosignature, lease TO ${readers};
GRANT SELECT ON word, entry TO sequencer;
GRANT SELECT ON SEQUENCE entry_id_seq TO sequencer;
GRANT SELECT, INSERT ON origin, leaf, tile, daily, cosignature TO sequencer;
GRANT SELECT, INSERT, UPDATE ON checkpoint TO sequencer;
GRANT SELECT, UPDATE ON lease TO sequencer;
