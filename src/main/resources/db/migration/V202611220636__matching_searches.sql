-- Searches kept under a name; with an alert, what is new is told in the digest.
create table matching.saved_search (
  id uuid primary key,
  territory_id uuid not null references territories.territory,
  account_id uuid not null references people.account,
  name text not null,
  query text not null,
  alert boolean not null,
  saved_at timestamptz not null,
  removed_at timestamptz
);
call ancrage.protect('matching.saved_search');
create index saved_search_account on matching.saved_search (territory_id, account_id);
