-- Lists with their filters, kept under a name: one mechanism for all lists.
-- place: the path of the list below the territory. shared: the team reads it too.
-- alert: what is new in it is told in the digest.
create table people.saved_list (
  id uuid primary key,
  territory_id uuid not null references territories.territory,
  account_id uuid not null references people.account,
  place text not null,
  name text not null,
  query text not null,
  shared boolean not null,
  alert boolean not null,
  saved_at timestamptz not null,
  removed_at timestamptz
);
call ancrage.protect('people.saved_list');
create index saved_list_place on people.saved_list (territory_id, place, account_id);
