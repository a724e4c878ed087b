-- Accounts (common to all territories), persons (one record per territory), facts, audit.
create schema people;

create table people.account (
  id uuid primary key,
  email citext not null unique,
  name text not null,
  language text not null default 'fr',
  operator boolean not null default false,
  demo boolean not null default false,
  created_at timestamptz not null,
  erased_at timestamptz
);

-- What an account may do where. Part of the account: it is read before a territory is known.
create table people.role_grant (
  id uuid primary key,
  account_id uuid not null references people.account,
  territory_id uuid not null references territories.territory,
  role text not null,
  organisation_id uuid references territories.organisation,
  granted_by uuid references people.account,
  granted_at timestamptz not null,
  accepted_at timestamptz,
  revoked_at timestamptz
);
create unique index role_grant_once on people.role_grant
  (account_id, territory_id, role, organisation_id) nulls not distinct where revoked_at is null;
create index role_grant_territory on people.role_grant (territory_id);

create table people.person (
  id uuid primary key,
  territory_id uuid not null references territories.territory,
  account_id uuid references people.account,
  given_name text not null,
  family_name text not null,
  email citext,
  phone text,
  language text not null default 'fr',
  merged_into uuid references people.person,
  created_at timestamptz not null,
  erased_at timestamptz,
  version int not null default 0
);
call ancrage.protect('people.person');
create index person_territory on people.person (territory_id);
create index person_account on people.person (account_id);
create index person_email on people.person (territory_id, email);
create index person_name on people.person
  using gin (ancrage.plain(given_name || ' ' || family_name) gin_trgm_ops);

-- What is known about a person for work: rows, never columns (decision 6).
create table people.fact (
  territory_id uuid not null,
  person_id uuid not null references people.person,
  key text not null,
  values text[] not null,
  source text not null,
  given_by uuid,
  given_at timestamptz not null,
  primary key (person_id, key)
);
call ancrage.protect('people.fact');

-- Merges are a journal that can be reversed.
create table people.merge (
  id uuid primary key,
  territory_id uuid not null,
  kept_person_id uuid not null references people.person,
  merged_person_id uuid not null references people.person,
  moved jsonb not null,
  merged_by uuid not null,
  merged_at timestamptz not null,
  undone_at timestamptz
);
call ancrage.protect('people.merge');

-- Who did what to which, for what purpose; never values (decision 9).
create table people.audit (
  id bigint generated always as identity primary key,
  territory_id uuid not null,
  account_id uuid,
  purpose text not null,
  action text not null,
  subject text not null,
  subject_id uuid,
  happened_at timestamptz not null
);
call ancrage.protect('people.audit');
create index audit_subject on people.audit (territory_id, subject_id);
