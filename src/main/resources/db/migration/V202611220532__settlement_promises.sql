-- What the first followed plan said of each gate, and the day on which it really opened.
create table settlement.promise (
  dossier_id uuid not null references settlement.dossier,
  territory_id uuid not null,
  gate text not null,
  made_on date not null,
  p10 date not null,
  p50 date not null,
  p90 date not null,
  opened_on date,
  primary key (dossier_id, gate)
);
call ancrage.protect('settlement.promise');
create index promise_territory on settlement.promise (territory_id, gate) where opened_on is not null;
