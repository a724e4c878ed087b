-- Practitioners accredited to supervise students and interns, and the places they have.
-- levels: second_cycle, level_one, saspas, ambulatory, junior, other (students who are no future doctors).
create table needs.training_supervisor (
  id uuid primary key,
  territory_id uuid not null references territories.territory,
  organisation_id uuid not null references territories.organisation,
  name text not null,
  profession text not null,
  speciality text,
  commune_code text not null,
  levels text[] not null check (cardinality(levels) > 0),
  places int not null check (places between 1 and 20),
  accredited_until date,
  from_on date,
  lodging boolean not null,
  words text,
  offered boolean not null,
  declared_by uuid not null references people.account,
  declared_at timestamptz not null,
  withdrawn_at timestamptz,
  version int not null default 0
);
call ancrage.protect('needs.training_supervisor');
create index training_supervisor_list on needs.training_supervisor (territory_id, accredited_until);
