-- The thread: from first contact to a dated plan. Family and home facts are behind the wall.
create schema household;

create table household.fact (
  territory_id uuid not null,
  person_id uuid not null references people.person,
  key text not null,
  values text[] not null,
  source text not null,
  given_by uuid,
  given_at timestamptz not null,
  primary key (person_id, key)
);
call ancrage.protect('household.fact');

-- What the family wishes, in words: housing, school, childcare, vehicle, partner's work, language.
create table household.wish (
  territory_id uuid not null,
  person_id uuid not null references people.person,
  topic text not null,
  words text not null,
  given_by uuid,
  given_at timestamptz not null,
  primary key (person_id, topic)
);
call ancrage.protect('household.wish');

create schema settlement;

create table settlement.dossier (
  id uuid primary key,
  territory_id uuid not null references territories.territory,
  person_id uuid not null references people.person,
  stage text not null,
  source text not null,
  concierge_id uuid references people.account,
  employer_id uuid references territories.organisation,
  opened_by uuid,
  opened_at timestamptz not null,
  first_contact date not null,
  closed_at timestamptz,
  close_reason text,
  seed bigint not null,
  catalogue_version text not null,
  version int not null default 0
);
call ancrage.protect('settlement.dossier');
create index dossier_territory on settlement.dossier (territory_id, stage, opened_at);
create index dossier_person on settlement.dossier (person_id);
create index dossier_employer on settlement.dossier (employer_id);

-- What a director handed over; the original e-mail is dropped when the dossier closes.
create table settlement.handover (
  id uuid primary key,
  territory_id uuid not null,
  dossier_id uuid not null references settlement.dossier,
  organisation_id uuid references territories.organisation,
  handed_by uuid not null references people.account,
  handed_at timestamptz not null,
  note text,
  email_text text
);
call ancrage.protect('settlement.handover');
create index handover_dossier on settlement.handover (dossier_id);
create index handover_by on settlement.handover (territory_id, handed_by);

-- Dates the planner knows, by the catalogue's names.
create table settlement.anchor (
  territory_id uuid not null,
  dossier_id uuid not null references settlement.dossier,
  anchor text not null,
  day date not null,
  primary key (dossier_id, anchor)
);
call ancrage.protect('settlement.anchor');

-- What has really happened to a step. What is only planned is not here.
create table settlement.step (
  territory_id uuid not null,
  dossier_id uuid not null references settlement.dossier,
  step_id text not null,
  started_on date,
  complete_on date,
  done_on date,
  outcome text,
  note text,
  ticked_by uuid,
  ticked_as text,
  ticked_at timestamptz not null,
  version int not null default 0,
  primary key (dossier_id, step_id),
  check (done_on is null or started_on is null or done_on >= started_on),
  check (complete_on is null or started_on is null or complete_on >= started_on)
);
call ancrage.protect('settlement.step');

-- The latest plan, so that lists and the person's page need no computation.
create table settlement.plan (
  dossier_id uuid primary key references settlement.dossier,
  territory_id uuid not null,
  computed_at timestamptz not null,
  as_of date not null,
  plan jsonb not null,
  practice_p10 date,
  practice_p50 date,
  practice_p90 date,
  recruiters_p50 date,
  recruiters_p90 date,
  next_step text,
  next_step_on date
);
call ancrage.protect('settlement.plan');

-- One timeline: what happened, by whom, who may read it.
create table settlement.entry (
  id bigint generated always as identity primary key,
  territory_id uuid not null,
  dossier_id uuid not null references settlement.dossier,
  kind text not null,
  subject text,
  words text,
  by_account uuid,
  by_name text,
  readers text not null check (readers in ('staff', 'person', 'employer')),
  happened_at timestamptz not null
);
call ancrage.protect('settlement.entry');
create index entry_dossier on settlement.entry (dossier_id, id desc);
