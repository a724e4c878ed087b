-- A person and a structure brought together: who is waited for, until when, and how it ends.
create table matching.introduction (
  id uuid primary key,
  territory_id uuid not null references territories.territory,
  person_id uuid not null references people.person,
  organisation_id uuid not null references territories.organisation,
  need_id uuid references needs.need on delete set null,
  post text,
  state text not null check (state in ('PROPOSED', 'AGREED', 'PRESENTED', 'VISIT', 'OFFER',
    'ACCEPTED', 'SIGNED', 'HANDED_OVER', 'REFUSED')),
  words text,
  proposed_by uuid references people.account,
  proposed_by_name text not null,
  proposed_at timestamptz not null,
  presented_at timestamptz,
  due_on date,
  offer_words text,
  start_on date,
  refused_by text check (refused_by in ('PERSON', 'STRUCTURE', 'COORDINATION')),
  refused_why text,
  refused_words text,
  changed_at timestamptz not null,
  version int not null default 0,
  check ((state = 'REFUSED') = (refused_by is not null))
);
call ancrage.protect('matching.introduction');
create index introduction_state on matching.introduction (territory_id, state, due_on);
create index introduction_person on matching.introduction (territory_id, person_id);
create index introduction_organisation on matching.introduction (territory_id, organisation_id);

-- What happened, in order.
create table matching.introduction_act (
  id uuid primary key,
  territory_id uuid not null references territories.territory,
  introduction_id uuid not null references matching.introduction,
  state text not null,
  words text,
  by_name text not null,
  at timestamptz not null
);
call ancrage.protect('matching.introduction_act');
create index introduction_act_of on matching.introduction_act (introduction_id, at);

-- A visit is a programme: who receives, when, where.
create table matching.visit (
  id uuid primary key,
  territory_id uuid not null references territories.territory,
  introduction_id uuid not null unique references matching.introduction,
  words text,
  cancelled_at timestamptz,
  sequence int not null default 0,
  changed_at timestamptz not null
);
call ancrage.protect('matching.visit');

create table matching.visit_stop (
  id uuid primary key,
  territory_id uuid not null references territories.territory,
  visit_id uuid not null references matching.visit,
  starts_at timestamp not null,
  ends_at timestamp not null,
  zone text not null,
  title text not null,
  place text not null,
  host_name text,
  host_email text,
  check (ends_at > starts_at)
);
call ancrage.protect('matching.visit_stop');
create index visit_stop_of on matching.visit_stop (visit_id, starts_at);

-- Introductions as the coordination reads them.
create view matching.any_introduction with (security_invoker = true) as
select i.*, c.name, c.email, c.phone, p.id as profile_id, true as reachable
from matching.introduction i
join people.card c on c.id = i.person_id
left join matching.profile p on p.person_id = i.person_id;

-- Introductions as the structure reads them: while the person agrees and the charter is signed, or
-- once the contract is. The means of contact only from the presentation on.
create view matching.shown_introduction with (security_invoker = true) as
select i.*, c.name,
       case when i.presented_at is not null and i.state <> 'REFUSED' then c.email end as email,
       case when i.presented_at is not null and i.state <> 'REFUSED' then c.phone end as phone,
       p.id as profile_id,
       i.presented_at is not null and i.state <> 'REFUSED' as reachable
from matching.introduction i
join people.card c on c.id = i.person_id
join charter.sees_people s on s.organisation_id = i.organisation_id
left join people.visible_person v
  on v.person_id = i.person_id and v.organisation_id = i.organisation_id
left join matching.profile p on p.person_id = i.person_id and v.person_id is not null
where v.person_id is not null or i.state in ('SIGNED', 'HANDED_OVER');
