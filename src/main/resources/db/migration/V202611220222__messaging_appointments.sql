-- Appointments offered by a link: wall time and zone are kept (decision 11).
create table messaging.appointment (
  id uuid primary key,
  territory_id uuid not null references territories.territory,
  subject_id uuid not null,
  person_id uuid not null references people.person,
  host_id uuid not null references people.account,
  kind text not null check (kind in ('PHONE', 'VIDEO', 'PLACE')),
  place text not null,
  words text,
  state text not null default 'OFFERED' check (state in ('OFFERED', 'BOOKED', 'CANCELLED')),
  zone text not null,
  minutes int not null check (minutes between 5 and 480),
  uid text not null unique,
  sequence int not null default 0,
  declined_words text,
  offered_by uuid,
  offered_at timestamptz not null,
  changed_at timestamptz not null
);
call ancrage.protect('messaging.appointment');
create index appointment_subject on messaging.appointment (subject_id);
create index appointment_person on messaging.appointment (person_id);
create index appointment_host on messaging.appointment (host_id);

create table messaging.slot (
  id uuid primary key,
  territory_id uuid not null,
  appointment_id uuid not null references messaging.appointment,
  starts_at timestamp not null,
  zone text not null,
  minutes int not null,
  during tstzrange not null,
  unique (appointment_id, starts_at)
);
call ancrage.protect('messaging.slot');

-- What was booked. Nobody can be booked twice at once, in whichever territory: the constraint sees
-- all rows, row security or not.
create table messaging.booking (
  appointment_id uuid primary key references messaging.appointment,
  slot_id uuid not null unique references messaging.slot,
  territory_id uuid not null,
  host_id uuid not null references people.account,
  during tstzrange not null,
  booked_at timestamptz not null,
  constraint one_at_a_time exclude using gist (host_id with =, during with &&)
);
call ancrage.protect('messaging.booking');

-- One thread per subject, between a person and those who follow them.
create table messaging.thread (
  id uuid primary key,
  territory_id uuid not null references territories.territory,
  subject_id uuid not null unique,
  person_id uuid not null references people.person
);
call ancrage.protect('messaging.thread');

create table messaging.message (
  id uuid primary key,
  written bigint not null generated always as identity,
  territory_id uuid not null,
  thread_id uuid not null references messaging.thread,
  from_person boolean not null,
  author_account uuid references people.account,
  author_name text not null,
  words text not null,
  sent_at timestamptz not null,
  read_at timestamptz
);
call ancrage.protect('messaging.message');
create index message_thread on messaging.message (thread_id, written);
