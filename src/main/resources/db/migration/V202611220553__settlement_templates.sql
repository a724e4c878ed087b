-- Messages that a territory writes again and again; one with a code is its own version of one of
-- the product's.
create table settlement.message_template (
  id uuid primary key,
  territory_id uuid not null,
  code text,
  reader text not null check (reader in ('person', 'other')),
  title text not null,
  subjects jsonb not null,
  words jsonb not null,
  saved_at timestamptz not null,
  removed_at timestamptz,
  version int not null default 0
);
call ancrage.protect('settlement.message_template');
create unique index message_template_code on settlement.message_template (territory_id, code)
  where removed_at is null;
