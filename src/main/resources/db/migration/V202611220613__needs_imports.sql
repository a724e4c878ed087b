-- Pasted lists between two screens; each belongs to who pasted it, for a week.
create table needs.draft_import (
  id uuid primary key,
  territory_id uuid not null references territories.territory,
  account_id uuid not null references people.account,
  made_at timestamptz not null,
  sheet jsonb not null,
  columns text[] not null,
  -- whose rows are that name no structure
  organisation_id uuid references territories.organisation,
  result jsonb
);
call ancrage.protect('needs.draft_import');
create index draft_import_account on needs.draft_import (account_id, made_at);

-- From which row a need came: the same list imported again brings nothing twice.
create table needs.imported_row (
  need_id uuid primary key references needs.need,
  territory_id uuid not null references territories.territory,
  row_hash text not null
);
call ancrage.protect('needs.imported_row');
create index imported_row_hash on needs.imported_row (territory_id, row_hash);
