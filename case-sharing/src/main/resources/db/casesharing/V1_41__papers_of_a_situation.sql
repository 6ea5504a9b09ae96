-- That a document of the prosecutor exists: what it bears, what it permits, until when. Nothing of what it says.
ALTER TABLE situation ADD COLUMN document_dated   date;
ALTER TABLE situation ADD COLUMN document_number  integer;
ALTER TABLE situation ADD COLUMN document_permits text;
ALTER TABLE situation ADD COLUMN document_until   date;

-- Who consented to an exchange beyond the care team, of what, with whom.
CREATE TABLE situation_consent (
    situation text NOT NULL REFERENCES situation,
    given_by  text NOT NULL,
    category  text NOT NULL,
    receiver  text NOT NULL,
    given_on  date NOT NULL,
    PRIMARY KEY (situation, given_by, category, receiver)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON situation_consent TO ${role};
