-- Simple signatures (Code civil, 1366 and 1367): who, which text letter for letter, when, from where.
create table documents.signature (
  id uuid primary key,
  territory_id uuid not null references territories.territory,
  matter text not null,
  person_id uuid not null references people.person,
  kind text not null,
  version text not null,
  language text not null,
  title text not null,
  paragraphs text[] not null,
  hash bytea not null,
  asked_by_name text not null,
  asked_at timestamptz not null,
  signer_name text not null,
  signer_email text not null,
  code_hash bytea,
  code_until timestamptz,
  codes_sent int not null default 0,
  tries int not null default 0,
  signed_at timestamptz,
  signed_from text,
  -- a file of this module; not a foreign key, so that a person's papers are forgotten in any order
  proof_id uuid
);
call ancrage.protect('documents.signature');
create index signature_person on documents.signature (person_id);
