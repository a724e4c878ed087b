-- Tenants, organisations, and which organisation is a member where.
create schema territories;

-- The registry of tenants itself: common to all, it is how a slug is resolved.
create table territories.territory (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9][a-z0-9-]{1,58}[a-z0-9]$'),
  name text not null,
  kind text not null,
  zone text not null default 'Europe/Paris',
  status text not null check (status in ('waiting', 'open', 'refused')),
  demo boolean not null default false,
  contact_email text,
  contact_phone text,
  welcome_fr text,
  welcome_en text,
  requested_by text,
  created_at timestamptz not null,
  version int not null default 0
);

-- The perimeter. Perimeters of two territories may overlap.
create table territories.territory_commune (
  territory_id uuid not null references territories.territory,
  commune_code text not null,
  primary key (territory_id, commune_code)
);
call ancrage.protect('territories.territory_commune');

-- Organisations of every kind: one registry for all territories.
create table territories.organisation (
  id uuid primary key,
  name text not null,
  kind text not null,
  finess text check (finess ~ '^[0-9][0-9A-Z][0-9]{7}$'),
  siret text check (siret ~ '^[0-9]{14}$'),
  commune_code text,
  phone text,
  email text,
  created_at timestamptz not null,
  version int not null default 0
);
create unique index organisation_finess on territories.organisation (finess);
create unique index organisation_siret on territories.organisation (siret);
create index organisation_name on territories.organisation using gin (ancrage.plain(name) gin_trgm_ops);

create table territories.membership (
  territory_id uuid not null references territories.territory,
  organisation_id uuid not null references territories.organisation,
  part text not null check (part in ('member', 'partner', 'funder')),
  since date not null,
  until date,
  primary key (territory_id, organisation_id)
);
call ancrage.protect('territories.membership');
