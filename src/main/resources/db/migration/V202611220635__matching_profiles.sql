-- What persons look for: one profile each, in the territory's pool.
create schema matching;

-- French words without their accents: « infirmière » finds « infirmier », « interne » « internes ».
create text search configuration matching.french (copy = pg_catalog.french);
alter text search configuration matching.french
  alter mapping for hword, hword_part, word with public.unaccent, pg_catalog.french_stem;

create table matching.profile (
  id uuid primary key,
  territory_id uuid not null references territories.territory,
  person_id uuid not null references people.person,
  profession text,
  speciality text,
  available_from date,
  available_until date,
  communes text[] not null default '{}',
  km int check (km between 0 and 300),
  rate_min int check (rate_min between 5 and 100),
  rate_max int check (rate_max between 5 and 100),
  half_days text[] not null default '{}',
  horizon text check (horizon in ('NOW', 'NEXT_SEMESTER', 'TWO_YEARS')),
  languages text[] not null default '{}',
  wishes text,
  lodging boolean not null default false,
  -- from the plan, without the steps of the household: the day, never the reason
  practise_from date,
  -- what searches read, in French
  words text not null,
  -- where the data came from, and when the person was told (RGPD, 13 and 14)
  source text not null check (source in ('PERSON', 'STAFF', 'THIRD_PARTY')),
  source_words text,
  entered_at timestamptz not null,
  informed_at timestamptz,
  -- kept for two years after the last contact
  last_contact_at timestamptz not null,
  reminded_at timestamptz,
  changed_at timestamptz not null,
  version int not null default 0,
  check (available_until >= available_from),
  check (rate_max >= rate_min)
);
call ancrage.protect('matching.profile');
create unique index profile_person on matching.profile (territory_id, person_id);
create index profile_profession on matching.profile (territory_id, profession, speciality);
create index profile_contact on matching.profile (territory_id, last_contact_at);
create index profile_words on matching.profile using gin (to_tsvector('matching.french', words));

-- The pool as the coordination searches it. No means of contact, nothing of the household.
create view matching.pool_profile with (security_invoker = true) as
select p.id, p.territory_id, p.person_id, c.name, c.plain_name, p.profession, p.speciality,
       p.available_from, p.available_until, p.communes, p.km, p.rate_min, p.rate_max, p.half_days,
       p.horizon, p.languages, p.wishes, p.lodging, p.practise_from, p.words,
       to_tsvector('matching.french', p.words) as search, p.changed_at
from matching.profile p
join people.card c on c.id = p.person_id;

-- The same as one organisation may see it: whom the person agreed to, while the charter is signed.
create view matching.shown_profile with (security_invoker = true) as
select v.organisation_id, s.searches, p.*
from matching.pool_profile p
join people.visible_person v on v.person_id = p.person_id
join charter.sees_people s on s.organisation_id = v.organisation_id;
