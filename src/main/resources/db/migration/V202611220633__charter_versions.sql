-- The charter of a territory: its words and dated rules, and which member signed which version.
create schema charter;

create table charter.version (
  id uuid primary key,
  territory_id uuid not null references territories.territory,
  number int not null,
  title text not null,
  words text not null,
  -- for how long whoever was introduced to one structure is not approached by another
  exclusive_days int not null check (exclusive_days between 0 and 365),
  -- in how many days a structure answers an introduction
  answer_days int not null check (answer_days between 1 and 90),
  -- who looks through the pool: signatory members whom the person agreed to, or the coordination alone
  pool text not null check (pool in ('MEMBERS', 'COORDINATION')),
  departures_confidential boolean not null,
  -- for how long a signature of an older version still counts
  grace_days int not null check (grace_days between 0 and 365),
  notice_fr text not null,
  notice_en text,
  saved_by_name text not null,
  saved_at timestamptz not null,
  published_on date,
  published_by_name text,
  version int not null default 0,
  unique (territory_id, number)
);
call ancrage.protect('charter.version');
create unique index version_draft on charter.version (territory_id) where published_on is null;

create table charter.engagement (
  id uuid primary key,
  territory_id uuid not null references territories.territory,
  version_id uuid not null references charter.version,
  organisation_id uuid not null references territories.organisation,
  signature_id uuid not null,
  signer_name text not null,
  signer_email text not null,
  asked_by uuid references people.account,
  asked_at timestamptz not null,
  signed_at timestamptz,
  void_at timestamptz
);
call ancrage.protect('charter.engagement');
create index engagement_organisation on charter.engagement (territory_id, organisation_id, asked_at);

-- What is in force.
create view charter.current_version with (security_invoker = true) as
select distinct on (territory_id) id, territory_id, number, pool, published_on, grace_days
from charter.version where published_on is not null
order by territory_id, number desc;

-- Members that may see people: they signed what is in force, or an older version not long ago.
-- searches: whether they may look through the pool themselves.
create view charter.sees_people with (security_invoker = true) as
select m.territory_id, m.organisation_id, c.pool = 'MEMBERS' as searches
from territories.membership m
join charter.current_version c on c.territory_id = m.territory_id
where m.part = 'member' and m.until is null
  and exists (
    select 1 from charter.engagement s
    where s.territory_id = m.territory_id and s.organisation_id = m.organisation_id
      and s.signed_at is not null and s.void_at is null
      and (s.version_id = c.id or current_date < c.published_on + c.grace_days));
