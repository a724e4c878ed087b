-- What a territory seeks, as everybody may read it: a copy of each need that is open, fresh and meant to be public. No policy
-- (decision 1): every statement names the territory. A copy that is over stays, so that its address can say so.
create table site.offer (
  id uuid primary key,
  territory_id uuid not null,
  organisation text not null,
  organisation_kind text not null,
  title text not null,
  commune_code text not null,
  commune text not null,
  postal_code text,
  department text not null,
  profession text not null,
  speciality text,
  places int not null,
  rate_min int not null,
  rate_max int not null,
  from_on date,
  until_on date,
  urgency text not null,
  contract text,
  half_days text[] not null,
  hours text,
  site text,
  lodging boolean not null,
  words text,
  -- what is searched: plain words of everything above
  search text not null,
  published_at timestamptz not null,
  changed_at timestamptz not null,
  confirmed_at timestamptz not null,
  over_at timestamptz
);
create index offer_list on site.offer (territory_id, published_at desc) where over_at is null;
create index offer_search on site.offer using gin (search gin_trgm_ops) where over_at is null;
