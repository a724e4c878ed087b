-- Parts of a dossier given by a link: the person's page, the interview, steps to an employer or a partner.
create table settlement.share (
  id uuid primary key,
  territory_id uuid not null,
  dossier_id uuid not null references settlement.dossier,
  kind text not null,
  step_id text,
  name text not null,
  email text,
  shared_by uuid,
  shared_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz
);
call ancrage.protect('settlement.share');
create index share_dossier on settlement.share (dossier_id);
