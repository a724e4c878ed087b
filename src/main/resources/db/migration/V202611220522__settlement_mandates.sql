-- What the concierge may do in the person's name, and until when.
create table settlement.mandate (
  id uuid primary key,
  territory_id uuid not null,
  dossier_id uuid not null references settlement.dossier,
  scopes text[] not null check (cardinality(scopes) > 0),
  until date not null,
  proposed_by uuid not null references people.account,
  proposed_by_name text not null,
  proposed_at timestamptz not null,
  signature_id uuid not null,
  signed_at timestamptz,
  revoked_at timestamptz,
  revoked_by_name text
);
call ancrage.protect('settlement.mandate');
create index mandate_dossier on settlement.mandate (dossier_id, proposed_at desc);
