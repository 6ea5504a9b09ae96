-- Referrals as decisions, the team's page and the provider's desk see them: keys, codes, days.
CREATE TABLE referral (
    referral        text   PRIMARY KEY,
    situation       text   NOT NULL REFERENCES situation,
    scheme          text   NOT NULL,
    provider        text   NOT NULL,
    contact         text   NOT NULL,
    lead            text   NOT NULL,
    stage           text   NOT NULL,
    since           date   NOT NULL,
    young_person    text,
    parents         text,
    without_parents text,
    start_by        date,
    declined        text,
    outcome         text,
    next_step       text,
    pathway_ended   text,
    after_six       text,
    withdrawn       text,
    version         bigint NOT NULL
);

CREATE INDEX referral_situation ON referral (situation);
CREATE INDEX referral_contact ON referral (contact, provider);

CREATE TABLE referral_goal (
    referral text NOT NULL REFERENCES referral,
    goal     text NOT NULL,
    PRIMARY KEY (referral, goal)
);

CREATE TABLE referral_disclosed (
    referral text NOT NULL REFERENCES referral,
    item     text NOT NULL,
    PRIMARY KEY (referral, item)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON referral, referral_goal, referral_disclosed TO ${role};
