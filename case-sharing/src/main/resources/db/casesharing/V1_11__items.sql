-- Items as decisions and pages see them; the text lies sealed in the vault, under another role.
CREATE TABLE item (
    item              text    PRIMARY KEY,
    situation         text    NOT NULL REFERENCES situation,
    giver             text    NOT NULL,
    author            text    NOT NULL,
    -- what the giver was when she shared it
    profession        text    NOT NULL,
    referent          boolean NOT NULL,
    secrecy_attested  boolean NOT NULL,
    task              boolean NOT NULL,
    intervenes        boolean NOT NULL,
    care              boolean NOT NULL,
    offence_basis     text    NOT NULL,
    offence_opt_in    boolean NOT NULL,
    category          text    NOT NULL,
    purpose           text    NOT NULL,
    ground            text    NOT NULL,
    necessity         text    NOT NULL,
    note_sealed       boolean NOT NULL,
    declared_secret   boolean NOT NULL,
    shared_on         date    NOT NULL,
    expires_on        date    NOT NULL,
    withdrawn_on      date,
    text_version      integer NOT NULL,
    charter           text    NOT NULL,
    commitment        text    NOT NULL,
    version           bigint  NOT NULL
);

CREATE INDEX item_situation ON item (situation);

CREATE TABLE item_reader (
    item   text NOT NULL REFERENCES item,
    person text NOT NULL,
    PRIMARY KEY (item, person)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON item, item_reader TO ${role};
