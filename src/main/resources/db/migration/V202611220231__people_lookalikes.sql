-- Two records that look alike and were said to be two different people.
create table people.distinct_pair (
  territory_id uuid not null references territories.territory,
  first_person_id uuid not null references people.person,
  second_person_id uuid not null references people.person,
  said_by uuid not null,
  said_at timestamptz not null,
  primary key (first_person_id, second_person_id),
  check (first_person_id < second_person_id)
);
call ancrage.protect('people.distinct_pair');
create index merge_kept on people.merge (kept_person_id);
create index merge_merged on people.merge (merged_person_id);

-- What other modules may show of a living record; never facts of the household.
create view people.card with (security_invoker = true) as
select p.id, p.given_name, p.family_name, trim(p.given_name || ' ' || p.family_name) as name,
       ancrage.plain(p.given_name || ' ' || p.family_name) as plain_name, p.email::text as email,
       p.phone, p.language, f.values[1] as profession
from people.person p
left join people.fact f on f.person_id = p.id and f.key = 'profession'
where p.merged_into is null and p.erased_at is null;

-- Who a colleague is, for what they did.
create view people.colleague with (security_invoker = true) as
select id, name from people.account where erased_at is null;
