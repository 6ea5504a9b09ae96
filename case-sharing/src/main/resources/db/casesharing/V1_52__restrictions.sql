-- Who asked that nothing passes any more, on which ground, and who proposes that it passes again. GDPR art. 18, 21.
CREATE TABLE situation_restriction (
    situation    text NOT NULL REFERENCES situation,
    asked_by     text NOT NULL,
    ground       text NOT NULL,
    asked_on     date NOT NULL,
    lift_by      text,
    lift_because text,
    lift_on      date,
    PRIMARY KEY (situation, asked_by, ground)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON situation_restriction TO ${role};
