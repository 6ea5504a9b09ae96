-- The ad hoc group of each project, at most one; seen is the last event of its stream.
CREATE TABLE ad_hoc_group (
    ad_hoc_group   text   PRIMARY KEY,
    project        text   NOT NULL UNIQUE,
    charter        text   NOT NULL UNIQUE,
    decision       text   NOT NULL,
    established_on date   NOT NULL,
    seen           bigint NOT NULL
);

-- Everybody ever designated. Whether she has signed the text in force is asked each time, never stored.
CREATE TABLE ad_hoc_member (
    ad_hoc_group     text    NOT NULL REFERENCES ad_hoc_group,
    person           text    NOT NULL,
    organisation     text    NOT NULL,
    profession       text    NOT NULL,
    secrecy_attested boolean NOT NULL,
    offence_basis    text    NOT NULL,
    standing         text    NOT NULL DEFAULT 'DESIGNATED',
    designated_on    date    NOT NULL,
    approved_on      date,
    trained_on       date,
    signed_text      text,
    signed_level     text,
    signed_on        date,
    place            bigint  NOT NULL,
    PRIMARY KEY (ad_hoc_group, person)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON ad_hoc_group, ad_hoc_member TO ${role};
