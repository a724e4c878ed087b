-- One digest instead of ten mails: how often each reader wants it, and what they have been told.
create table messaging.digest (
  id uuid primary key,
  territory_id uuid not null references territories.territory,
  account_id uuid references people.account,
  person_id uuid references people.person,
  rhythm text not null check (rhythm in ('daily', 'weekly', 'never')),
  chosen_at timestamptz,
  looked_on date,
  check ((account_id is null) <> (person_id is null))
);
call ancrage.protect('messaging.digest');
create unique index digest_account on messaging.digest (territory_id, account_id)
  where account_id is not null;
create unique index digest_person on messaging.digest (territory_id, person_id)
  where person_id is not null;

-- Nothing is told twice to one reader, whatever happens between two digests.
create table messaging.digest_told (
  digest_id uuid not null references messaging.digest on delete cascade,
  territory_id uuid not null,
  thing text not null,
  told_at timestamptz not null,
  primary key (digest_id, thing)
);
call ancrage.protect('messaging.digest_told');
create index digest_told_old on messaging.digest_told (territory_id, told_at);

-- Where one click ends it (RFC 8058).
alter table messaging.mail add column unsubscribe text;
