-- What happens to an item after it was shared: asked about, extended, corrected, contested, ended.
ALTER TABLE item ADD COLUMN corrected_on date;
ALTER TABLE item ADD COLUMN contested_by text;
ALTER TABLE item ADD COLUMN expired_on date;
-- where the giver has it from
ALTER TABLE item ADD COLUMN source text NOT NULL DEFAULT 'NOT_ASKED';
ALTER TABLE item ALTER COLUMN source DROP DEFAULT;

-- Whom the giver took out, and since when; she still sees that it was shared with her once.
ALTER TABLE item_reader ADD COLUMN taken_out_on date;
-- The version that she said she understood.
ALTER TABLE item_reader ADD COLUMN understood integer NOT NULL DEFAULT 0;

-- The texts that were sealed for an item. From its due day on a text and its key are to be destroyed.
CREATE TABLE item_text (
    item         text    NOT NULL REFERENCES item,
    version      integer NOT NULL,
    due_on       date,
    destroyed_on date,
    PRIMARY KEY (item, version)
);

CREATE INDEX item_text_due ON item_text (due_on) WHERE destroyed_on IS NULL;

CREATE TABLE item_question (
    item     text NOT NULL REFERENCES item,
    person   text NOT NULL,
    question text NOT NULL,
    asked_on date NOT NULL,
    PRIMARY KEY (item, person, question)
);

-- What happened, in order: for the giver; for everybody named unless told says who alone is told.
CREATE TABLE item_step (
    item   text    NOT NULL REFERENCES item,
    number bigint  NOT NULL,
    place  integer NOT NULL,
    step   text    NOT NULL,
    on_day date    NOT NULL,
    by_key text,
    about  text,
    told   text,
    code   text,
    PRIMARY KEY (item, number, place)
);

INSERT INTO item_text (item, version, due_on) SELECT item, text_version, withdrawn_on FROM item;

INSERT INTO item_step (item, number, place, step, on_day, by_key, code)
SELECT item, 0, 0, 'SHARED', shared_on, giver, source FROM item;

INSERT INTO item_step (item, number, place, step, on_day, by_key)
SELECT item, version, 0, 'WITHDRAWN', withdrawn_on, giver FROM item WHERE withdrawn_on IS NOT NULL AND version > 0;

GRANT SELECT, INSERT, UPDATE, DELETE ON item_text, item_question, item_step TO ${role};
