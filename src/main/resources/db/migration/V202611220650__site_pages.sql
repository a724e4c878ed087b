-- A territory's public pages: drafts and what was published under row security, the published
-- copies without, since everybody reads them (decision 1).
create schema site;

create table site.page (
  id uuid primary key,
  territory_id uuid not null references territories.territory,
  slug text not null check (slug ~ '^[a-z0-9][a-z0-9-]*$'),
  place int not null,
  content jsonb not null,
  -- what the draft was before the last act that can be taken back
  before jsonb,
  version int not null default 0,
  -- the open form whose own earlier savings do not make it stale
  edited_in uuid,
  edited_at timestamptz not null,
  edited_by uuid not null references people.account,
  edited_by_name text not null,
  removed_at timestamptz,
  -- taken off the site without being removed
  offline boolean not null default false,
  unique (territory_id, slug)
);
call ancrage.protect('site.page');

create table site.revision (
  page_id uuid not null references site.page,
  number int not null,
  territory_id uuid not null,
  content jsonb not null,
  visible_from date not null,
  published_at timestamptz not null,
  published_by uuid not null references people.account,
  published_by_name text not null,
  withdrawn_at timestamptz,
  primary key (page_id, number)
);
call ancrage.protect('site.revision');

create table site.picture (
  id uuid primary key,
  territory_id uuid not null references territories.territory,
  alt_fr text not null check (alt_fr <> ''),
  alt_en text,
  width int not null,
  height int not null,
  added_at timestamptz not null,
  added_by uuid not null references people.account,
  removed_at timestamptz
);
call ancrage.protect('site.picture');
create index picture_territory on site.picture (territory_id, added_at);

-- Each picture in the few widths that pages ask for.
create table site.picture_size (
  picture_id uuid not null references site.picture,
  width int not null,
  territory_id uuid not null,
  height int not null,
  media text not null,
  content bytea not null,
  primary key (picture_id, width)
);
alter table site.picture_size alter column content set storage external;
call ancrage.protect('site.picture_size');

-- Published copies: no policy.
create table site.public_page (
  page_id uuid not null,
  number int not null,
  territory_id uuid not null,
  slug text not null,
  place int not null,
  content jsonb not null,
  visible_from date not null,
  published_at timestamptz not null,
  first_published_at timestamptz not null,
  primary key (page_id, number)
);
create index public_page_territory on site.public_page (territory_id, slug);

create table site.public_picture (
  picture_id uuid not null,
  width int not null,
  territory_id uuid not null,
  height int not null,
  media text not null,
  content bytea not null,
  alt_fr text not null,
  alt_en text,
  primary key (picture_id, width)
);
alter table site.public_picture alter column content set storage external;
create index public_picture_territory on site.public_picture (territory_id);
