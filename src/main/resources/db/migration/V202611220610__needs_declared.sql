-- The posts that member organisations seek somebody for.
create schema needs;

create table needs.need (
  id uuid primary key,
  territory_id uuid not null references territories.territory,
  organisation_id uuid not null references territories.organisation,
  state text not null check (state in ('draft', 'open', 'filled', 'withdrawn')),
  title text not null,
  commune_code text not null,
  profession text not null,
  speciality text,
  places int not null default 1 check (places between 1 and 99),
  rate_min int not null,
  rate_max int not null,
  from_on date,
  until_on date,
  urgency text not null check (urgency in ('now', 'soon', 'planned')),
  contract text,
  half_days text[] not null default '{}',
  hours text,
  site text,
  why text,
  lodging boolean not null default false,
  words text,
  -- the organisation wishes it on the public pages; whether it is there, open_need says
  offered boolean not null default true,
  declared_at timestamptz not null,
  declared_by uuid references people.account,
  changed_at timestamptz not null,
  -- when somebody last said that it still holds, and since when nobody has for too long
  confirmed_at timestamptz not null,
  faded_at timestamptz,
  closed_at timestamptz,
  close_reason text,
  close_words text,
  version int not null default 0,
  check (rate_min between 1 and 100 and rate_max between rate_min and 100),
  check (until_on >= from_on),
  check ((state in ('filled', 'withdrawn')) = (closed_at is not null))
);
call ancrage.protect('needs.need');
create index need_list on needs.need (territory_id, state, declared_at desc);
create index need_profession on needs.need (territory_id, profession, state);
create index need_organisation on needs.need (territory_id, organisation_id, state);
create index need_commune on needs.need (territory_id, commune_code, state);

-- What other modules may read: the needs that are open today.
create view needs.open_need with (security_invoker = true) as
select id, territory_id, organisation_id, title, commune_code, profession, speciality, rate_min,
       rate_max, from_on, until_on, urgency, contract, half_days, hours, lodging,
       offered and faded_at is null as published, confirmed_at, version, words
from needs.need where state = 'open';

-- What happened to a need, by whom: an account, or whoever holds the link of the organisation.
create table needs.act (
  id uuid primary key,
  territory_id uuid not null references territories.territory,
  need_id uuid not null references needs.need,
  at timestamptz not null,
  what text not null,
  account_id uuid references people.account,
  words text
);
call ancrage.protect('needs.act');
create index act_need on needs.act (need_id, at);
