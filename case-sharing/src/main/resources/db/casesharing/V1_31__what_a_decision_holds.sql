-- Whoever changes what decisions rest on waits for those that rest on it, and keeps others back until it has committed:
-- the lock that they take with others is taken alone by the table itself, so that no statement can forget it.
-- The arguments: what is locked, and the column that tells which.
CREATE FUNCTION taken_alone() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended(TG_ARGV[0] || ' ' || (to_jsonb(OLD) ->> TG_ARGV[1]), 0));
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;

CREATE TRIGGER taken_alone BEFORE UPDATE OR DELETE ON situation FOR EACH ROW EXECUTE FUNCTION taken_alone('situation', 'situation');
CREATE TRIGGER taken_alone BEFORE UPDATE OR DELETE ON group_session FOR EACH ROW EXECUTE FUNCTION taken_alone('sessions', 'in_group');
CREATE TRIGGER taken_alone BEFORE UPDATE OR DELETE ON item FOR EACH ROW EXECUTE FUNCTION taken_alone('item', 'item');
