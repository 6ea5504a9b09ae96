-- What neighbourhoods are called. Disposable: rebuilt from the log.
CREATE TABLE place_name (
    place text PRIMARY KEY,
    name  text NOT NULL
);

GRANT SELECT, INSERT, UPDATE, DELETE ON place_name TO ${role};
