-- What members can lend or share: a professional's half-days, a room, a trainer, a vehicle, hours.
create table needs.resource (
  id uuid primary key,
  territory_id uuid not null references territories.territory,
  organisation_id uuid not null references territories.organisation,
  kind text not null check (kind in ('professional', 'room', 'trainer', 'vehicle', 'equipment', 'hours')),
  title text not null,
  profession text,
  speciality text,
  commune_code text not null,
  half_days text[] not null default '{}',
  from_on date,
  until_on date,
  words text,
  offered_at timestamptz not null,
  offered_by uuid references people.account,
  withdrawn_at timestamptz,
  version int not null default 0,
  check (until_on >= from_on)
);
call ancrage.protect('needs.resource');
create index resource_list on needs.resource (territory_id, kind, offered_at desc);

-- Somebody asks for one: it has an owner and a day by which they answer.
create table needs.loan (
  id uuid primary key,
  territory_id uuid not null references territories.territory,
  resource_id uuid not null references needs.resource,
  organisation_id uuid not null references territories.organisation,
  asked_by uuid not null references people.account,
  asked_at timestamptz not null,
  wanted_on date,
  words text,
  answer_by date not null,
  answered_at timestamptz,
  answered_by uuid references people.account,
  agreed boolean,
  answer text,
  check ((answered_at is null) = (agreed is null))
);
call ancrage.protect('needs.loan');
create index loan_resource on needs.loan (resource_id, asked_at);
create index loan_territory on needs.loan (territory_id, answered_at, answer_by);
