-- That danger was reported: by whom, to whom, when. Never what was said. No foreign key: a report is never held up.
CREATE TABLE danger_report (
    report       text PRIMARY KEY,
    author       text NOT NULL,
    addressee    text NOT NULL,
    on_day       date NOT NULL,
    situation    text,
    copy_sent_on date
);

CREATE INDEX danger_report_author ON danger_report (author);

GRANT SELECT, INSERT, UPDATE, DELETE ON danger_report TO ${role};
