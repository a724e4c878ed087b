-- Whom to call, from which day on, and why: set by a call, an answer that asks for one, a colleague.
alter table settlement.dossier add column call_on date;
alter table settlement.dossier add column call_why text
  check (call_why in ('promised', 'not_reached', 'follow_up'));
alter table settlement.dossier add column close_words text;
create index dossier_call on settlement.dossier (territory_id, call_on) where call_on is not null;

-- Each call, reached or not, with what it replaced, so that it can be taken back; the load of the
-- desk is counted from these rows.
create table settlement.call (
  id uuid primary key,
  territory_id uuid not null,
  dossier_id uuid not null references settlement.dossier,
  by_account uuid not null references people.account,
  called_at timestamptz not null,
  reached boolean not null,
  next_on date,
  entry_id bigint not null,
  was_call_on date,
  was_call_why text,
  undone_at timestamptz
);
call ancrage.protect('settlement.call');
create index call_dossier on settlement.call (dossier_id);
create index call_load on settlement.call (territory_id, called_at);

-- Until when a reader has looked at what moved.
create table settlement.desk_look (
  territory_id uuid not null,
  account_id uuid not null references people.account,
  looked_at timestamptz not null,
  primary key (territory_id, account_id)
);
call ancrage.protect('settlement.desk_look');

-- The last day on which a step can start without missing what it bounds: after it, it is late.
alter table settlement.due_step add column latest_on date;
create index due_step_authority on settlement.due_step (territory_id, authority) where started;

-- A list with its filters, under a name.
create table settlement.saved_view (
  id uuid primary key,
  territory_id uuid not null,
  account_id uuid not null references people.account,
  name text not null,
  query text not null,
  shared boolean not null,
  saved_at timestamptz not null,
  removed_at timestamptz
);
call ancrage.protect('settlement.saved_view');
create index saved_view_territory on settlement.saved_view (territory_id, account_id);
