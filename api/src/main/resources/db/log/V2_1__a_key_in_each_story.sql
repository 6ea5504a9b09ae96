-- A key that one story uses is free in every other, so that trying it there tells nobody that it is used.
ALTER TABLE log_entry DROP CONSTRAINT log_entry_stream_sequence_key;
ALTER TABLE log_entry ADD UNIQUE (stream, sequence, story);
