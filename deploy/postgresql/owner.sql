-- Run once by the administrator of an external PostgreSQL (16 or later), in the database that LIMITS is to use, with
-- psql -v password='…' -f owner.sql. `limits migrate` then signs in as this owner and makes every other role and schema.
-- The owner owns the tables and may therefore change them: keep its password away from the machine that serves.
\set ON_ERROR_STOP on
CREATE ROLE owner LOGIN CREATEROLE NOSUPERUSER NOCREATEDB NOREPLICATION NOBYPASSRLS PASSWORD :'password';
SELECT format('GRANT CREATE, CONNECT ON DATABASE %I TO owner WITH GRANT OPTION', current_database()) \gexec
SELECT format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database()) \gexec
ALTER SCHEMA public OWNER TO owner;
