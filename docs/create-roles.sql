-- The two roles of Ancrage and its database, for any PostgreSQL from version 15 on. Run it once, as a superuser:
--
--   psql -d postgres -v owner_password=… -v application_password=… -f create-roles.sql
--
-- The product runs this very file on the server it brings along; running it again changes nothing but the passwords
-- (the three "already exists" are harmless). Of psql, it uses only :'name' and \connect.

-- The owner migrates: it owns the database and its schemas, and may create the trusted extensions.
create role ancrage_owner;
alter role ancrage_owner with login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password :'owner_password';

-- The application serves the requests: it reads and writes rows, cannot create anything, and row security binds it.
create role ancrage_app;
alter role ancrage_app with login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password :'application_password';

create database ancrage owner ancrage_owner encoding 'UTF8' template template0;

revoke all on database ancrage from public;
grant connect on database ancrage to ancrage_app;

alter role ancrage_owner in database ancrage set timezone to 'UTC';
alter role ancrage_app in database ancrage set timezone to 'UTC';

\connect ancrage

revoke all on schema public from public;
grant usage on schema public to ancrage_app;

-- What the owner's migrations create, the application may use.
alter default privileges for role ancrage_owner grant usage on schemas to ancrage_app;
alter default privileges for role ancrage_owner grant select, insert, update, delete on tables to ancrage_app;
alter default privileges for role ancrage_owner grant usage, select on sequences to ancrage_app;
