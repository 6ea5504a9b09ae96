-- The versions of each group's charter: what a decision asks for, and what the charter board shows.
CREATE TABLE charter_version (
    charter         text     NOT NULL,
    version         integer  NOT NULL,
    text            text     NOT NULL,
    terms           text     NOT NULL,
    valid_from      date     NOT NULL,
    valid_until     date     NOT NULL,
    proposed_on     date,
    opinion         text     NOT NULL DEFAULT 'AWAITED',
    opinion_on      date,
    adopted_on      date,
    deliberation    integer,
    changes         text     NOT NULL DEFAULT '',
    superseded_from date,
    repealed_on     date,
    seen            bigint   NOT NULL,
    PRIMARY KEY (charter, version)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON charter_version TO ${role};
