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
