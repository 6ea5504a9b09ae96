-- The yearly review of each version: the day of the last one, and the members' word on the next until the officer's.
ALTER TABLE charter_version
    ADD COLUMN reviewed_on         date,
    ADD COLUMN review_confirmed_on date;

-- Charters that are closed on an incident, for as long as they are.
CREATE TABLE charter_freeze (
    charter       text        PRIMARY KEY,
    ground        text        NOT NULL,
    frozen_by     text        NOT NULL,
    frozen_at     timestamptz NOT NULL,
    confirmed_by  text,
    confirmed_at  timestamptz,
    lift_asked_by text,
    lift_asked_at timestamptz
);

-- Members who asked that it be closed, until it was.
CREATE TABLE charter_freeze_asked (
    charter  text        NOT NULL,
    ground   text        NOT NULL,
    asked_by text        NOT NULL,
    asked_at timestamptz NOT NULL
);

GRANT SELECT, INSERT, UPDATE, DELETE ON charter_freeze, charter_freeze_asked TO ${role};
