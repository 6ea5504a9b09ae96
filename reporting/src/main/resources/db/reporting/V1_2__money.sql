-- Sums of each funding, in euro cents, exact. The shelf shows what was spent in steps only, and no single expenditure is kept.
CREATE TABLE funding_heard (
    funding   text   PRIMARY KEY,
    plan      text   NOT NULL REFERENCES plan_heard,
    requested bigint NOT NULL CHECK (requested >= 0),
    committed bigint NOT NULL DEFAULT 0 CHECK (committed >= 0),
    allocated bigint NOT NULL DEFAULT 0 CHECK (allocated >= 0),
    spent     bigint NOT NULL DEFAULT 0 CHECK (spent >= 0)
);

CREATE INDEX funding_heard_plan ON funding_heard (plan);

GRANT SELECT, INSERT, UPDATE, DELETE ON funding_heard TO ${role};
