-- First contacts: what was received once is not received twice; pasted lists wait on the server.
create table settlement.received (
  territory_id uuid not null references territories.territory,
  token uuid not null,
  dossier_id uuid references settlement.dossier on delete cascade,
  origin_hash bytea,
  received_at timestamptz not null,
  primary key (territory_id, token)
);
call ancrage.protect('settlement.received');
create index received_origin on settlement.received (territory_id, origin_hash, received_at);

-- A pasted list between two screens: what was read, how its columns are meant, what came of it.
create table settlement.draft_import (
  id uuid primary key,
  territory_id uuid not null references territories.territory,
  account_id uuid not null references people.account,
  made_at timestamptz not null,
  sheet jsonb not null,
  columns text[] not null,
  result jsonb
);
call ancrage.protect('settlement.draft_import');
create index draft_import_account on settlement.draft_import (territory_id, account_id, made_at);

-- What several dossiers were before one act on all of them, so that it can be taken back.
create table settlement.bulk_act (
  id uuid primary key,
  territory_id uuid not null references territories.territory,
  account_id uuid not null references people.account,
  act text not null,
  before jsonb not null,
  done_at timestamptz not null,
  undone_at timestamptz
);
call ancrage.protect('settlement.bulk_act');
