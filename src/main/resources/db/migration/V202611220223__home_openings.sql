-- Requests to open a territory: one per form, whoever sends it twice.
create schema home;

create table home.opening (
  form uuid primary key,
  territory_id uuid not null references territories.territory,
  account_id uuid not null references people.account,
  colleague_name text,
  colleague_email text,
  communes text[] not null,
  origin_hash bytea not null,
  requested_at timestamptz not null,
  told_at timestamptz,
  decided_at timestamptz,
  decided_by uuid references people.account,
  word text
);
create index opening_origin on home.opening (origin_hash, requested_at);
create index opening_territory on home.opening (territory_id);
