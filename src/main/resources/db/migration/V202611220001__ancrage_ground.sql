-- What every later migration leans on: extensions, grants, and the idiom of row security.

create extension if not exists citext with schema public;
create extension if not exists pg_trgm with schema public;
create extension if not exists unaccent with schema public;
create extension if not exists btree_gist with schema public;

-- The application role reads and writes what the owner creates from here on; it never creates.
alter default privileges grant usage on schemas to "${application}";
alter default privileges grant select, insert, update, delete on tables to "${application}";
alter default privileges grant usage, select on sequences to "${application}";
alter default privileges grant execute on routines to "${application}";

create schema ancrage;

-- The territory that the connection was checked out for; null outside every territory.
create function ancrage.territory() returns uuid language sql stable parallel safe as
$$ select nullif(current_setting('ancrage.territory', true), '')::uuid $$;

-- Row security of a territory-owned table: its rows are seen and written in their territory only.
create procedure ancrage.protect(owned regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', owned);
  execute format(
    'create policy territory on %s using (territory_id = ancrage.territory())
     with check (territory_id = ancrage.territory())', owned);
end $$;

-- Lower case, without accents: what searches compare. Immutable, hence usable in an index.
create function ancrage.plain(words text) returns text language sql immutable parallel safe as
$$ select lower(public.unaccent('public.unaccent'::regdictionary, words)) $$;

-- Sessions (Spring Session), jobs (db-scheduler), events on their way (Spring Modulith).
create schema platform;

create table platform.spring_session (
  primary_id char(36) not null primary key,
  session_id char(36) not null,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval int not null,
  expiry_time bigint not null,
  principal_name varchar(100)
);
create unique index spring_session_id on platform.spring_session (session_id);
create index spring_session_expiry on platform.spring_session (expiry_time);
create index spring_session_principal on platform.spring_session (principal_name);

create table platform.spring_session_attributes (
  session_primary_id char(36) not null references platform.spring_session on delete cascade,
  attribute_name varchar(200) not null,
  attribute_bytes bytea not null,
  primary key (session_primary_id, attribute_name)
);

create table platform.scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_due on platform.scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on platform.scheduled_tasks (last_heartbeat);
