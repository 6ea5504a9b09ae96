-- Run once by the administrator of an external PostgreSQL (16 or later), in the empty database that LIMITS is to use, after
-- changing the password. `limits migrate` then signs in as this owner and makes every other role and schema. The owner owns
-- the tables and may therefore change them: keep its password away from the machine that serves.
CREATE ROLE owner LOGIN CREATEROLE PASSWORD 'CHANGE-ME';
DO $$
BEGIN
    EXECUTE format('GRANT CREATE, CONNECT ON DATABASE %I TO owner WITH GRANT OPTION', current_database());
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
END
$$;
ALTER SCHEMA public OWNER TO owner;
