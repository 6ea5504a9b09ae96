-- Situations as decisions and pages see them: keys, codes, days. No name and no word about anybody.
CREATE TABLE situation (
    situation            text     PRIMARY KEY,
    in_group             text     NOT NULL,
    pseudonym            integer  NOT NULL,
    years                smallint NOT NULL,
    born_year            smallint NOT NULL,
    born_quarter         smallint NOT NULL,
    origin               text     NOT NULL,
    originator           text     NOT NULL,
    opened_on            date     NOT NULL,
    young_person_told_on date,
    parents_told_on      date,
    deferral_by          text,
    deferral_until       date,
    deferral_confirmed   boolean  NOT NULL DEFAULT false,
    referent             text,
    review_by            date     NOT NULL,
    closed_on            date,
    version              bigint   NOT NULL,
    UNIQUE (in_group, pseudonym)
);

CREATE TABLE situation_purpose (
    situation text NOT NULL REFERENCES situation,
    purpose   text NOT NULL,
    PRIMARY KEY (situation, purpose)
);

CREATE TABLE situation_task (
    situation    text NOT NULL REFERENCES situation,
    person       text NOT NULL,
    organisation text NOT NULL,
    task         text NOT NULL,
    PRIMARY KEY (situation, person, task)
);

CREATE INDEX situation_task_person ON situation_task (person);

CREATE TABLE situation_conflict (
    situation text NOT NULL REFERENCES situation,
    person    text NOT NULL,
    PRIMARY KEY (situation, person)
);

-- What happened, step by step, for the team's page.
CREATE TABLE situation_step (
    situation text   NOT NULL REFERENCES situation,
    number    bigint NOT NULL,
    step      text   NOT NULL,
    on_day    date   NOT NULL,
    by_person text   NOT NULL,
    PRIMARY KEY (situation, number)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON situation, situation_purpose, situation_task, situation_conflict, situation_step
    TO ${role};
