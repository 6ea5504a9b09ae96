-- Why a release was proposed though the attack did not come to an end. Disposable: rebuilt from the log.
ALTER TABLE release_approval ADD COLUMN vouched text;
