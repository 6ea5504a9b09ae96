-- What the funding ledger shows. Disposable: rebuilt from the log. Amounts in euro cents.
CREATE TABLE funding (
    funding         text   PRIMARY KEY,
    place           bigint GENERATED ALWAYS AS IDENTITY,
    plan            text   NOT NULL,
    source          text   NOT NULL,
    stage           text   NOT NULL DEFAULT 'REQUESTED',
    requested_cents bigint NOT NULL,
    pledged_cents   bigint NOT NULL DEFAULT 0,
    committed_cents bigint NOT NULL DEFAULT 0,
    act             text,
    declined        text
);
CREATE INDEX ON funding (plan);

CREATE TABLE funding_allocation (
    funding         text   NOT NULL REFERENCES funding,
    action          text   NOT NULL,
    allocated_cents bigint NOT NULL DEFAULT 0,
    spent_cents     bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (funding, action)
);

CREATE TABLE funding_expenditure (
    place       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    funding     text   NOT NULL,
    action      text   NOT NULL,
    on_day      date   NOT NULL,
    spent_cents bigint NOT NULL,
    evidence    text   NOT NULL,
    FOREIGN KEY (funding, action) REFERENCES funding_allocation
);

GRANT SELECT, INSERT, UPDATE, DELETE ON funding, funding_allocation, funding_expenditure TO ${role};
