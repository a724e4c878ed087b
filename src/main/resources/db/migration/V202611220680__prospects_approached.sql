-- People whom the territory would like to approach: met at a fair, named by a colleague, on a list.
-- Nobody here asked for anything yet: little is kept, not for long, and a no ends it for good.
create schema prospects;

create table prospects.prospect (
  id uuid primary key,
  territory_id uuid not null references territories.territory,
  given_name text not null,
  family_name text not null,
  email citext,
  phone text,
  language text not null,
  profession text,
  speciality text,
  origin text not null check (origin in ('FAIR', 'COLLEAGUE', 'LIST', 'SPONTANEOUS', 'OTHER')),
  -- which fair, which colleague, which list: they have the right to know it
  origin_words text,
  met_on date not null,
  notes text,
  owner_id uuid references people.account,
  next_on date,
  state text not null check (state in ('NEW', 'APPROACHED', 'LATER', 'CAME')),
  entered_by uuid references people.account,
  entered_by_name text not null,
  entered_at timestamptz not null,
  -- when they were told where their data come from (RGPD, 14); due within a month
  informed_at timestamptz,
  -- the last sign they gave themselves
  heard_at timestamptz,
  -- the record they became by saying yes
  person_id uuid references people.person,
  -- taken away: erased the day after, so that it can be taken back
  removed_at timestamptz,
  changed_at timestamptz not null,
  version int not null default 0,
  check ((state = 'CAME') = (person_id is not null))
);
call ancrage.protect('prospects.prospect');
create unique index prospect_email on prospects.prospect (territory_id, email)
  where removed_at is null;
create index prospect_phone on prospects.prospect (territory_id, phone);
create index prospect_next on prospects.prospect (territory_id, next_on)
  where removed_at is null and state <> 'CAME';
create index prospect_list on prospects.prospect (territory_id, changed_at desc);
create index prospect_person on prospects.prospect (person_id);

-- What was tried, and how things stood before it: the last one can be taken back.
create table prospects.contact (
  id uuid primary key,
  territory_id uuid not null references territories.territory,
  prospect_id uuid not null references prospects.prospect on delete cascade,
  kind text not null check (kind in ('CALL', 'MAIL', 'MET', 'LETTER', 'ANSWER')),
  outcome text not null check (outcome in ('SENT', 'REACHED', 'MISSED', 'INTERESTED', 'LATER')),
  words text,
  on_day date not null,
  at timestamptz not null,
  by_name text not null,
  was jsonb not null,
  removed_at timestamptz
);
call ancrage.protect('prospects.contact');
create index contact_of on prospects.contact (prospect_id, at);

-- Who said no. Nothing but a keyed fingerprint of the address or number, whose key is elsewhere.
create table prospects.silence (
  territory_id uuid not null references territories.territory,
  fingerprint bytea not null,
  said_on date not null,
  primary key (territory_id, fingerprint)
);
call ancrage.protect('prospects.silence');

-- The words of the approach, as the territory says them; the notice is the product's, always added.
create table prospects.template (
  territory_id uuid not null references territories.territory,
  language text not null,
  subject text not null,
  words text not null,
  saved_at timestamptz not null,
  saved_by_name text not null,
  version int not null default 0,
  primary key (territory_id, language)
);
call ancrage.protect('prospects.template');

-- For how long prospects are kept: each decision holds from its day on.
create table prospects.retention (
  id uuid primary key,
  territory_id uuid not null references territories.territory,
  from_on date not null,
  unanswered_months int not null check (unanswered_months between 1 and 24),
  heard_months int not null check (heard_months between 1 and 24),
  decided_at timestamptz not null,
  decided_by_name text not null
);
call ancrage.protect('prospects.retention');
create index retention_from on prospects.retention (territory_id, from_on);
