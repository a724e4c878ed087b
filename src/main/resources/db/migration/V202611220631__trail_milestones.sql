-- One trail of dated milestones of a person, across structures.
create schema trail;

create table trail.milestone (
  id uuid primary key,
  territory_id uuid not null references territories.territory,
  person_id uuid not null references people.person,
  kind text not null
    check (kind in ('STUDENT', 'INTERN', 'LOCUM', 'CANDIDATE', 'EMPLOYEE', 'MEMBER', 'LEFT')),
  organisation_id uuid references territories.organisation,
  words text,
  from_on date not null,
  to_on date,
  recorded_by uuid references people.account,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  removed_at timestamptz,
  check (to_on >= from_on)
);
call ancrage.protect('trail.milestone');
create index milestone_person on trail.milestone (territory_id, person_id, from_on);

-- What an organisation may read of somebody's trail: only what they agreed to show to it.
create view trail.shown_milestone with (security_invoker = true) as
select v.organisation_id as shown_to, m.id, m.person_id, m.kind, m.organisation_id, m.words,
       m.from_on, m.to_on, m.recorded_by_name
from trail.milestone m
join people.visible_person v on v.person_id = m.person_id
where m.removed_at is null;
