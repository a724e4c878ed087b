-- Where somebody works: what they look at elsewhere is never seen there.
create table people.employment (
  id uuid primary key,
  territory_id uuid not null references territories.territory,
  person_id uuid not null references people.person,
  organisation_id uuid not null references territories.organisation,
  since date,
  until date,
  said_at timestamptz not null,
  check (until >= since)
);
call ancrage.protect('people.employment');
create index employment_person on people.employment (territory_id, person_id);

-- To be shown to one organisation: asked and given in a dated text, taken back with one click.
create table people.consent (
  id uuid primary key,
  territory_id uuid not null references territories.territory,
  person_id uuid not null references people.person,
  organisation_id uuid not null references territories.organisation,
  purpose text not null check (purpose in ('RECRUITING')),
  text_version text not null,
  given_at timestamptz not null,
  given_by uuid references people.account,
  revoked_at timestamptz
);
call ancrage.protect('people.consent');
create index consent_person on people.consent (territory_id, person_id, given_at);
create unique index consent_standing on people.consent (territory_id, organisation_id, person_id, purpose)
  where revoked_at is null;

-- Who may be shown to whom, now. Every statement that recruits joins it (decision 7).
create view people.visible_person with (security_invoker = true) as
select c.territory_id, c.organisation_id, c.person_id, c.given_at
from people.consent c
join people.person p on p.id = c.person_id
join territories.membership m
  on m.territory_id = c.territory_id and m.organisation_id = c.organisation_id
where c.purpose = 'RECRUITING' and c.revoked_at is null
  and m.part = 'member' and m.until is null
  and p.erased_at is null and p.merged_into is null
  and not exists (
    select 1 from people.employment e
    where e.person_id = c.person_id and e.organisation_id = c.organisation_id and e.until is null);
