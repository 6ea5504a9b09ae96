-- Seats, meetings and decisions as the committee's page shows them, and as decisions ask for them. Rebuilt from the log.
CREATE TABLE committee (
    committee      text   PRIMARY KEY,
    project        text   NOT NULL UNIQUE,
    constituted_on date   NOT NULL,
    -- Moved by every change of seats, quorum or meetings, so that a decision that has asked holds the row until it ends.
    changes        bigint NOT NULL DEFAULT 0
);

CREATE TABLE committee_seat (
    seat      text PRIMARY KEY,
    committee text NOT NULL REFERENCES committee,
    holder    text NOT NULL,
    body      text NOT NULL,
    kind      text NOT NULL,
    from_day  date NOT NULL,
    to_day    date NOT NULL
);
CREATE INDEX committee_seat_of ON committee_seat (committee);

CREATE TABLE committee_quorum (
    rule      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    committee text NOT NULL REFERENCES committee,
    percent   int  NOT NULL,
    from_day  date NOT NULL
);
CREATE INDEX committee_quorum_of ON committee_quorum (committee);

CREATE TABLE committee_meeting (
    meeting    text   PRIMARY KEY,
    committee  text   NOT NULL REFERENCES committee,
    on_day     date   NOT NULL,
    place      text   NOT NULL,
    agenda     text[] NOT NULL,
    state      text   NOT NULL DEFAULT 'SCHEDULED',
    present    text[] NOT NULL DEFAULT '{}',
    in_mandate text[] NOT NULL DEFAULT '{}',
    quorum     int    NOT NULL DEFAULT 1,
    draft      int    NOT NULL DEFAULT 0,
    minutes    text,
    drafter    text,
    approver   text
);
CREATE INDEX committee_meeting_of ON committee_meeting (committee);

CREATE TABLE committee_decision (
    decision     text    PRIMARY KEY,
    meeting      text    NOT NULL REFERENCES committee_meeting,
    rank         bigint  GENERATED ALWAYS AS IDENTITY,
    subject      text    NOT NULL,
    adopted      boolean NOT NULL,
    in_favour    int     NOT NULL,
    against      int     NOT NULL,
    abstained    int     NOT NULL,
    voters       text[]  NOT NULL,
    reasons      text    NOT NULL,
    reservations text[]  NOT NULL
);
CREATE INDEX committee_decision_of ON committee_decision (meeting);

GRANT SELECT, INSERT, UPDATE, DELETE
    ON committee, committee_seat, committee_quorum, committee_meeting, committee_decision TO ${role};
