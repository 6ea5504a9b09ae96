-- The access log is personal data with a clock of its own (CNIL 2021-122): its entries go when their time is over, their
-- leaves stay, and every proof still holds.
GRANT SELECT (position, entry, at) ON leaf TO retention;
GRANT SELECT (id), DELETE ON entry TO retention;
