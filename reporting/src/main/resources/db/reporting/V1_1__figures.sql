-- Figures of governance. Told from the governance log and from nothing else; can be emptied and told again.
-- Nothing here is about a young person or a family.

-- How far each teller has listened, as a position of the governance log.
CREATE TABLE heard (
    teller   text   PRIMARY KEY,
    position bigint NOT NULL CHECK (position > 0)
);

CREATE TABLE plan_heard (
    plan    text PRIMARY KEY,
    project text NOT NULL
);

CREATE TABLE action_heard (
    action text PRIMARY KEY,
    plan   text NOT NULL REFERENCES plan_heard,
    axis   text NOT NULL,
    course text NOT NULL,
    starts date NOT NULL,
    ends   date NOT NULL
);

CREATE INDEX action_heard_plan ON action_heard (plan);

CREATE TABLE committee_heard (
    committee text PRIMARY KEY,
    project   text NOT NULL
);

CREATE TABLE meeting_heard (
    meeting   text    PRIMARY KEY,
    committee text    NOT NULL REFERENCES committee_heard,
    quorate   boolean NOT NULL
);

CREATE INDEX meeting_heard_committee ON meeting_heard (committee);

-- What the committee decided by a vote, whatever it was about; subject is the decision, or what was adopted and in which meeting.
CREATE TABLE decision_heard (
    subject   text    PRIMARY KEY,
    committee text    NOT NULL REFERENCES committee_heard,
    carried   boolean NOT NULL
);

CREATE INDEX decision_heard_committee ON decision_heard (committee);

GRANT SELECT, INSERT, UPDATE, DELETE
    ON heard, plan_heard, action_heard, committee_heard, meeting_heard, decision_heard TO ${role};
