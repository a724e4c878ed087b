-- Dated replacements that somebody with a licence has taken; the need is closed while one stands.
create table careers.locum (
  id uuid primary key,
  territory_id uuid not null references territories.territory,
  person_id uuid not null references people.person,
  need_id uuid not null references needs.need,
  title text not null,
  organisation text not null,
  from_on date not null,
  until_on date not null,
  licence_until date not null,
  taken_at timestamptz not null,
  cancelled_at timestamptz,
  check (licence_until >= until_on)
);
call ancrage.protect('careers.locum');
create index locum_list on careers.locum (territory_id, from_on);
create index locum_person on careers.locum (person_id);
create unique index locum_once on careers.locum (need_id) where cancelled_at is null;
