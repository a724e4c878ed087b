-- What France has published: the same for all territories, hence without row security.
create schema reference;

-- Which file is loaded: nothing is done at a start that finds its own file.
create table reference.source (
  name text primary key,
  digest text not null,
  loaded_at timestamptz not null
);

create table reference.region (
  code text primary key,
  name text not null
);

create table reference.department (
  code text primary key,
  name text not null,
  region text not null
);

create table reference.epci (
  code text primary key,
  name text not null,
  kind text not null,
  search text not null
);
create index epci_search on reference.epci using gin (search gin_trgm_ops);

-- kind: COM commune, ARM municipal district of Paris, Lyon, Marseille.
-- approximate: the point is not the commune's own but derived from its neighbours.
create table reference.commune (
  code text primary key,
  name text not null,
  kind text not null,
  parent text,
  department text not null,
  region text not null,
  epci text,
  population int not null,
  lat double precision,
  lon double precision,
  approximate boolean not null,
  search text not null
);
create index commune_search on reference.commune using gin (search gin_trgm_ops);
create index commune_epci on reference.commune (epci);
create index commune_place on reference.commune (lat, lon);

create table reference.commune_postal_code (
  postal_code text not null,
  commune_code text not null,
  primary key (postal_code, commune_code)
);
create index commune_postal_code_commune on reference.commune_postal_code (commune_code);

-- Points imported on this installation; they outlive a new version of the file.
create table reference.exact_point (
  commune_code text primary key,
  lat double precision not null,
  lon double precision not null,
  imported_at timestamptz not null
);
