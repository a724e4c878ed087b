-- Two part-time needs that make one job: one text, which both structures confirm.
create table needs.joint_offer (
  id uuid primary key,
  territory_id uuid not null references territories.territory,
  first_id uuid not null references needs.need,
  second_id uuid not null references needs.need,
  words text not null,
  drafted_at timestamptz not null,
  drafted_by uuid references people.account,
  first_agreed_at timestamptz,
  second_agreed_at timestamptz,
  withdrawn_at timestamptz,
  version int not null default 0,
  check (first_id < second_id)
);
call ancrage.protect('needs.joint_offer');
create unique index joint_offer_pair on needs.joint_offer (first_id, second_id) where withdrawn_at is null;
create index joint_offer_territory on needs.joint_offer (territory_id, drafted_at desc);
