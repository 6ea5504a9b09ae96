-- Partners as their page shows them. Bodies and services, no people. Rebuilt from the log.
CREATE TABLE partner (
    partner       text PRIMARY KEY,
    project       text NOT NULL,
    name          text NOT NULL,
    category      text NOT NULL,
    circle        text NOT NULL,
    state         text NOT NULL DEFAULT 'IDENTIFIED',
    informed_on   date,
    informed_by   text,
    objective     text,
    interest      text,
    reluctance    text,
    engaged_from  date,
    withdrawn_for text
);
CREATE INDEX partner_of ON partner (project);

GRANT SELECT, INSERT, UPDATE, DELETE ON partner TO ${role};
