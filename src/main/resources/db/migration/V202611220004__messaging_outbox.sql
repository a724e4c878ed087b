-- Mail on its way and links without account.
create schema messaging;

-- Mail of a territory, or of the product itself (sign-in) when there is none.
create table messaging.mail (
  id uuid primary key,
  territory_id uuid,
  recipient text not null,
  recipient_name text,
  subject text not null,
  plain text not null,
  html text not null,
  calendar text,
  calendar_method text,
  reply_to text,
  automatic boolean not null default true,
  queued_at timestamptz not null,
  sent_at timestamptz,
  attempts int not null default 0,
  last_error text
);
alter table messaging.mail enable row level security;
create policy territory on messaging.mail
  using (territory_id is not distinct from ancrage.territory())
  with check (territory_id is not distinct from ancrage.territory());
create index mail_queue on messaging.mail (territory_id, queued_at);

-- Links without account (decision 15): hashed, one purpose, one object, expiring, revocable.
create table messaging.link (
  id uuid primary key,
  territory_id uuid not null references territories.territory,
  token_hash bytea not null unique,
  purpose text not null,
  object_id uuid not null,
  person_id uuid,
  created_by uuid,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  once boolean not null default false,
  used_at timestamptz,
  revoked_at timestamptz
);
call ancrage.protect('messaging.link');
create index link_object on messaging.link (territory_id, purpose, object_id);
