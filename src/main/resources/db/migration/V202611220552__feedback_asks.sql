-- What people are asked about how it goes, and what they answer.
create schema feedback;

create table feedback.ask (
  id uuid primary key,
  territory_id uuid not null references territories.territory,
  person_id uuid not null references people.person,
  subject_id uuid not null,
  months int not null,
  asked_at timestamptz not null,
  answered_at timestamptz,
  going text check (going in ('very_well', 'well', 'so_so', 'badly', 'very_badly')),
  staying text check (staying in ('yes', 'perhaps', 'no')),
  words text,
  check ((answered_at is null) = (going is null) and (going is null) = (staying is null))
);
call ancrage.protect('feedback.ask');
create index ask_person on feedback.ask (person_id);
create index ask_territory on feedback.ask (territory_id, months);

-- Who has said no is asked nothing any more.
create table feedback.refusal (
  person_id uuid primary key references people.person,
  territory_id uuid not null,
  refused_at timestamptz not null
);
call ancrage.protect('feedback.refusal');
