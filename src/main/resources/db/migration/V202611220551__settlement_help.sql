-- What somebody who has arrived needs help with: behind the wall, as it speaks of home.
create table settlement.help_request (
  id uuid primary key,
  territory_id uuid not null,
  dossier_id uuid not null references settlement.dossier,
  kind text not null
    check (kind in ('housing', 'paperwork', 'language', 'interpreter', 'family', 'other')),
  words text not null,
  asked_by uuid references people.account,
  asked_name text not null,
  by_person boolean not null,
  asked_at timestamptz not null,
  owner_id uuid references people.account,
  due_on date not null,
  state text not null default 'open'
    check (state in ('open', 'under_way', 'solved', 'refused')),
  outcome text,
  closed_at timestamptz,
  version int not null default 0,
  check ((state in ('solved', 'refused')) = (closed_at is not null)),
  check (closed_at is null or outcome is not null)
);
call ancrage.protect('settlement.help_request');
create index help_request_dossier on settlement.help_request (dossier_id);
create index help_request_due on settlement.help_request (territory_id, due_on) where closed_at is null;

-- How it goes after 3, 6 and 12 months: asked once each; the row is what makes it once.
create table settlement.follow_up (
  territory_id uuid not null,
  dossier_id uuid not null references settlement.dossier,
  months int not null check (months in (3, 6, 12)),
  asked_at timestamptz not null,
  primary key (dossier_id, months)
);
call ancrage.protect('settlement.follow_up');
