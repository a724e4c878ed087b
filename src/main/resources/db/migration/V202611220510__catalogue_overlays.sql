-- What a territory changes of the base catalogue: one draft, then revisions that never change.
create schema catalogue;

create table catalogue.draft (
  territory_id uuid primary key references territories.territory,
  base_version text not null,
  from_base text,
  from_revision int,
  overlay jsonb not null,
  kept text[] not null default '{}',
  edited_by uuid references people.account,
  edited_at timestamptz not null,
  version int not null
);
call ancrage.protect('catalogue.draft');

create table catalogue.revision (
  territory_id uuid not null references territories.territory,
  number int not null check (number > 0),
  base_version text not null,
  overlay jsonb not null,
  in_force_from date not null,
  note text,
  published_by uuid references people.account,
  published_at timestamptz not null,
  primary key (territory_id, number)
);
call ancrage.protect('catalogue.revision');
revoke update, delete on catalogue.revision from "${application}";
