-- "Who knows this person?": which groups' indexes are open. What is below goes with the index.
CREATE TABLE person_index (
    in_group   text PRIMARY KEY,
    open_until date NOT NULL
);

-- The mark of a situation's young person, sealed under the key of that situation: noise without it.
CREATE TABLE person_index_mark (
    situation text  PRIMARY KEY REFERENCES situation,
    in_group  text  NOT NULL REFERENCES person_index ON DELETE CASCADE,
    mark      bytea NOT NULL
);

-- A question, with the marks of whom it is about sealed under the key of an epoch. Kept for thirty days.
CREATE TABLE person_index_question (
    asker        text    NOT NULL,
    asked_on     date    NOT NULL,
    nth          integer NOT NULL CHECK (nth BETWEEN 1 AND 3),
    organisation text    NOT NULL,
    in_group     text    NOT NULL REFERENCES person_index ON DELETE CASCADE,
    mark         bytea   NOT NULL,
    PRIMARY KEY (asker, asked_on, nth)
);

CREATE INDEX person_index_question_in_group ON person_index_question (in_group, asked_on);

GRANT SELECT, INSERT, UPDATE, DELETE ON person_index, person_index_mark, person_index_question TO ${role};
