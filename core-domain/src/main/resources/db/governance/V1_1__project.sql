-- What the project board shows. Disposable: rebuilt from the log.
CREATE TABLE project (
    project            text   PRIMARY KEY,
    title              text   NOT NULL,
    authority          text   NOT NULL,
    lead               text   NOT NULL,
    starts             date   NOT NULL,
    ends               date   NOT NULL,
    launched_on        date,
    agreement          text   NOT NULL DEFAULT 'IN_DRAFTING',
    agreement_text     text,
    granted_cents      bigint NOT NULL DEFAULT 0,
    contributed_cents  bigint NOT NULL DEFAULT 0,
    agreement_from     date,
    agreement_ends     date
);

CREATE TABLE project_commune (
    project  text     NOT NULL REFERENCES project,
    place    smallint NOT NULL,
    area     text     NOT NULL,
    PRIMARY KEY (project, place)
);

-- Signatures of the text now under signature or in force; those of a refused text lapse.
CREATE TABLE project_signature (
    project    text NOT NULL REFERENCES project,
    party      text NOT NULL,
    signed_on  date NOT NULL,
    reference  text NOT NULL,
    entered_by text NOT NULL,
    PRIMARY KEY (project, party)
);

CREATE TABLE project_signature_refusal (
    refusal    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    project    text NOT NULL REFERENCES project,
    party      text NOT NULL,
    on_day     date NOT NULL,
    reason     text NOT NULL
);

CREATE TABLE project_coordinator (
    project     text NOT NULL REFERENCES project,
    coordinator text NOT NULL,
    attachment  text NOT NULL,
    from_day    date NOT NULL,
    until_day   date,
    PRIMARY KEY (project, from_day)
);

GRANT SELECT, INSERT, UPDATE, DELETE
    ON project, project_commune, project_signature, project_signature_refusal, project_coordinator TO ${role};
