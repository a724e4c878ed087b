-- Two people who look for posts together: said in recruiting, confirmed by both, read from nowhere
-- else (decision 5).
create table matching.joint_search (
  id uuid primary key,
  territory_id uuid not null references territories.territory,
  one_id uuid not null references people.person,
  other_id uuid not null references people.person,
  -- where the two would live; wherever both posts are within reach when there are none
  communes text[] not null default '{}',
  km int not null default 20 check (km between 0 and 200),
  opened_at timestamptz not null,
  opened_by uuid references people.account,
  one_confirmed_at timestamptz,
  other_confirmed_at timestamptz,
  ended_at timestamptz,
  version int not null default 0
);
call ancrage.protect('matching.joint_search');
create index joint_search_one on matching.joint_search (territory_id, one_id);
create index joint_search_other on matching.joint_search (territory_id, other_id);
create unique index joint_search_open on matching.joint_search
  (territory_id, least(one_id, other_id), greatest(one_id, other_id)) where ended_at is null;
