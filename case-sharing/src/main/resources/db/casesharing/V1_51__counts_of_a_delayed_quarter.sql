-- Whom a delayed quarter had, atom by atom, with those of delayed quarters before it: the next release includes them, whoever
-- is erased meanwhile. Nothing where the quarter was released, or was delayed before this column was there.
ALTER TABLE closed_quarter ADD COLUMN waiting integer[];
