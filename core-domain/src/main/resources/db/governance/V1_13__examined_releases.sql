-- What the attacker came to before a release was proposed. Disposable: rebuilt from the log.
ALTER TABLE release_approval ADD COLUMN report text;
ALTER TABLE release_approval ADD COLUMN examined_as text;
