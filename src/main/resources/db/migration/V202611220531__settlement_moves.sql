-- What of a plan is kept: where everything stood, and what it was computed from, so that the next
-- one can say what moved and because of what. Plans are computed anew at the next round.
delete from settlement.plan;
alter table settlement.plan drop column plan;
alter table settlement.plan drop column next_step;
alter table settlement.plan add column snapshot jsonb not null;
alter table settlement.plan add column inputs jsonb not null;

-- Each re-plan that somebody caused, or that time did: because of what, what moved, taken back or
-- not. Told = somebody has read of it in a digest, so that it is no longer added to.
create table settlement.plan_change (
  id uuid primary key,
  position bigint generated always as identity,
  territory_id uuid not null,
  dossier_id uuid not null references settlement.dossier,
  changed_at timestamptz not null,
  by_account uuid,
  by_name text,
  causes jsonb not null,
  was jsonb not null,
  moved jsonb not null,
  told boolean not null default false,
  undone_at timestamptz
);
call ancrage.protect('settlement.plan_change');
create index plan_change_dossier on settlement.plan_change (dossier_id, position desc);

-- What lists and the day's desk need of a plan: what is under way, and what is to be started soon.
create table settlement.due_step (
  dossier_id uuid not null references settlement.dossier,
  territory_id uuid not null,
  step_id text not null,
  started boolean not null,
  due_on date not null,
  who text not null,
  authority text not null,
  household boolean not null,
  criticality real not null,
  primary key (dossier_id, step_id)
);
call ancrage.protect('settlement.due_step');
create index due_step_day on settlement.due_step (territory_id, due_on);

-- What must be told about a case before it is too late; an alert keeps the day it appeared.
create table settlement.alert (
  dossier_id uuid not null references settlement.dossier,
  territory_id uuid not null,
  kind text not null,
  step_id text not null,
  day date not null,
  other_day date,
  legal boolean not null,
  silence text,
  household boolean not null,
  since timestamptz not null,
  seen_by uuid,
  seen_at timestamptz,
  primary key (dossier_id, kind, step_id)
);
call ancrage.protect('settlement.alert');
create index alert_day on settlement.alert (territory_id, day);
