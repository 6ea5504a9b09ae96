-- Which body's seat on the committee speaks for a partner, and whether its last opinion came from that seat.
ALTER TABLE partner ADD COLUMN voice text;
ALTER TABLE partner ADD COLUMN usefulness_own boolean NOT NULL DEFAULT false;
