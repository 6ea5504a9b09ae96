-- Assessments as their page shows them, and as priorities ask for them. Rebuilt from the log.
CREATE TABLE assessment (
    assessment text   PRIMARY KEY,
    project    text   NOT NULL,
    rank       bigint GENERATED ALWAYS AS IDENTITY,
    state      text   NOT NULL DEFAULT 'OPEN',
    synthesis  int    NOT NULL DEFAULT 0,
    committee  text,
    meeting    text,
    in_favour  int    NOT NULL DEFAULT 0,
    against    int    NOT NULL DEFAULT 0,
    abstained  int    NOT NULL DEFAULT 0,
    voters     text[] NOT NULL DEFAULT '{}',
    reasons    text
);
CREATE INDEX assessment_of ON assessment (project);

CREATE TABLE assessment_contribution (
    contribution text   PRIMARY KEY,
    assessment   text   NOT NULL REFERENCES assessment,
    rank         bigint GENERATED ALWAYS AS IDENTITY,
    partner      text   NOT NULL,
    question     text   NOT NULL,
    statement    text   NOT NULL,
    source       text   NOT NULL,
    confidence   text   NOT NULL,
    made_on      date   NOT NULL
);
CREATE INDEX assessment_contribution_of ON assessment_contribution (assessment);

-- The latest synthesis only; earlier ones are in the log.
CREATE TABLE assessment_statement (
    assessment text     NOT NULL REFERENCES assessment,
    place      smallint NOT NULL,
    statement  text     NOT NULL,
    cites      text[]   NOT NULL,
    PRIMARY KEY (assessment, place)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON assessment, assessment_contribution, assessment_statement TO ${role};
