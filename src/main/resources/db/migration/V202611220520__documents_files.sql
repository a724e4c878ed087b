-- Files by the storage policy of what they show; their content is encrypted outside the database.
create schema documents;

-- What was given. The row outlives its content, so that pages can say what was removed, and why.
create table documents.file (
  id uuid primary key,
  territory_id uuid not null references territories.territory,
  -- for which part of the product: its retention follows that part's
  matter text not null,
  person_id uuid not null references people.person,
  kind text not null,
  storage text not null check (storage in ('OK', 'TRANSIENT')),
  name text not null,
  type text not null,
  bytes bigint not null,
  key_id text not null,
  stored_by uuid references people.account,
  stored_by_name text not null,
  stored_at timestamptz not null,
  -- from when it is no longer to be had; the content follows a little later, so that one can undo
  gone_at timestamptz,
  gone_because text check (gone_because in ('REMOVED', 'REPLACED', 'DONE', 'CLOSED')),
  erased_at timestamptz,
  check ((gone_at is null) = (gone_because is null))
);
call ancrage.protect('documents.file');
create index file_person on documents.file (person_id, matter);
create index file_gone on documents.file (territory_id, gone_at) where erased_at is null;

-- The content in pieces, so that neither a request nor the driver ever holds a whole file.
create table documents.piece (
  territory_id uuid not null,
  file_id uuid not null references documents.file,
  position int not null,
  content bytea not null,
  primary key (file_id, position)
);
alter table documents.piece alter column content set storage external;
call ancrage.protect('documents.piece');

-- What is never kept: who saw it, and when.
create table documents.sighting (
  id uuid primary key,
  territory_id uuid not null references territories.territory,
  matter text not null,
  person_id uuid not null references people.person,
  kind text not null,
  seen_on date not null,
  seen_by uuid references people.account,
  seen_by_name text not null,
  removed_at timestamptz
);
call ancrage.protect('documents.sighting');
create index sighting_person on documents.sighting (person_id, matter);
