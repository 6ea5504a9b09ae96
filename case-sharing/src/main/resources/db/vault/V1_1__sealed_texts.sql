-- Sealed texts. What opens them lies in another schema, under another role, in another backup.
CREATE TABLE sealed_text (
    item     text        NOT NULL,
    version  integer     NOT NULL CHECK (version > 0),
    sealed   bytea       NOT NULL,
    laid_at  timestamptz NOT NULL,
    PRIMARY KEY (item, version)
);

CREATE INDEX sealed_text_laid_at ON sealed_text (laid_at, item);

-- A text is laid and destroyed, never altered.
GRANT SELECT, INSERT, DELETE ON sealed_text TO ${role};
