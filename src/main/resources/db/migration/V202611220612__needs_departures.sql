-- Departures to come: known to who declared them and to the coordinator, to nobody else.
create table needs.departure (
  id uuid primary key,
  territory_id uuid not null references territories.territory,
  organisation_id uuid not null references territories.organisation,
  commune_code text not null,
  profession text not null,
  speciality text,
  kind text not null check (kind in ('retirement', 'move', 'end', 'other')),
  leaves_on date not null,
  likely boolean not null default false,
  words text,
  declared_by uuid not null references people.account,
  declared_at timestamptz not null,
  -- the coordinator would like to show it
  wanted_at timestamptz,
  -- shown as a need, with the consent of who declared it
  need_id uuid references needs.need,
  withdrawn_at timestamptz,
  version int not null default 0
);
call ancrage.protect('needs.departure');
create index departure_list on needs.departure (territory_id, leaves_on);
