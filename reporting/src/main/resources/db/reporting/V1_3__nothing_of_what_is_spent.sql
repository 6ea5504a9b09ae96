-- What was spent, divided by a public cost, is a number of young people, and each payment one of them: not kept here at all.
ALTER TABLE funding_heard DROP COLUMN spent;
