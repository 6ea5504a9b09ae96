-- What a partner last said of how useful it finds what is done together.
ALTER TABLE partner ADD COLUMN usefulness text;
ALTER TABLE partner ADD COLUMN usefulness_why text;
ALTER TABLE partner ADD COLUMN usefulness_on date;
