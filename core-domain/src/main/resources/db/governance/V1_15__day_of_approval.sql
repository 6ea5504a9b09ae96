-- The day, in Paris, on which the second person approved. Disposable: rebuilt from the log.
ALTER TABLE release_approval ADD COLUMN approved_on date;
