-- What is counted of a project, version by version, as it was fixed.
CREATE TABLE project_catalogue (
    project   text    NOT NULL,
    version   integer NOT NULL,
    base      text    NOT NULL,
    places    text[]  NOT NULL,
    elsewhere text    NOT NULL,
    cadence   text    NOT NULL,
    begins    text    NOT NULL,
    PRIMARY KEY (project, version)
);

CREATE TABLE project_catalogue_cell (
    project   text    NOT NULL,
    version   integer NOT NULL,
    nth       integer NOT NULL,
    measure   text    NOT NULL,
    tolerance text    NOT NULL,
    places    text[]  NOT NULL,
    ages      text[]  NOT NULL,
    sexes     text[]  NOT NULL,
    schemes   text[]  NOT NULL,
    PRIMARY KEY (project, version, nth),
    FOREIGN KEY (project, version) REFERENCES project_catalogue
);

-- A young person counts once in a measure and group of schemes; as she was when the situation was opened.
CREATE TABLE counted (
    situation text NOT NULL,
    measure   text NOT NULL,
    scheme    text NOT NULL,
    project   text NOT NULL,
    place     text NOT NULL,
    age       text NOT NULL,
    sex       text NOT NULL,
    entered   text NOT NULL,
    quarter   text NOT NULL,
    PRIMARY KEY (situation, measure, scheme)
);

CREATE INDEX counted_project ON counted (project, quarter);

CREATE TABLE counted_referral (
    referral  text PRIMARY KEY,
    situation text NOT NULL,
    scheme    text NOT NULL
);

-- What a series remembers from quarter to quarter, secret thresholds included, and what it tells: written once, together.
CREATE TABLE closed_quarter (
    project    text      NOT NULL,
    version    integer   NOT NULL,
    quarter    text      NOT NULL,
    blocks     integer[] NOT NULL,
    counts     integer[] NOT NULL,
    thresholds integer[] NOT NULL,
    roots      integer[] NOT NULL,
    figures    integer[],
    PRIMARY KEY (project, version, quarter),
    FOREIGN KEY (project, version) REFERENCES project_catalogue
);

GRANT SELECT, INSERT, UPDATE, DELETE ON project_catalogue, project_catalogue_cell, counted, counted_referral TO ${role};
-- A closed quarter is never told again otherwise.
GRANT SELECT, INSERT ON closed_quarter TO ${role};
