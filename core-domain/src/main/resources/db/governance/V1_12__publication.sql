-- Which releases were proposed, approved or sent back. Disposable: rebuilt from the log. Holds no number of persons.
CREATE TABLE release_approval (
    approval  text   PRIMARY KEY,
    place     bigint GENERATED ALWAYS AS IDENTITY,
    project   text   NOT NULL,
    quarter   text   NOT NULL,
    catalogue int    NOT NULL,
    values_as text   NOT NULL,
    proposer  text   NOT NULL,
    stage     text   NOT NULL DEFAULT 'PROPOSED',
    approver  text,
    reason    text
);
CREATE INDEX ON release_approval (project);

GRANT SELECT, INSERT, UPDATE, DELETE ON release_approval TO ${role};
