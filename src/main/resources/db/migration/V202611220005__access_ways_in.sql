-- Ways in: attempts to sign in, and tokens for other software. Read before a territory is known.
create schema access;

-- One attempt to sign in: a link and a code, both hashed. Kept for an unknown address too, so that
-- nobody can tell the difference.
create table access.sign_in (
  id uuid primary key,
  email citext not null,
  account_id uuid references people.account,
  link_hash bytea not null unique,
  code_hash bytea not null,
  origin_hash bytea not null,
  attempts int not null default 0,
  requested_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index sign_in_email on access.sign_in (email, requested_at);
create index sign_in_origin on access.sign_in (origin_hash, requested_at);

create table access.api_token (
  id uuid primary key,
  account_id uuid not null references people.account,
  territory_id uuid not null references territories.territory,
  name text not null,
  scopes text[] not null,
  token_hash bytea not null unique,
  created_at timestamptz not null,
  expires_at timestamptz,
  last_used_at timestamptz,
  revoked_at timestamptz
);
create index api_token_account on access.api_token (account_id);

-- Passkeys, as Spring Security keeps them.
create table access.user_entities (
  id varchar(1000) not null primary key,
  name varchar(100) not null,
  display_name varchar(200)
);

create table access.user_credentials (
  credential_id varchar(1000) not null primary key,
  user_entity_user_id varchar(1000) not null,
  public_key bytea not null,
  signature_count bigint,
  uv_initialized boolean,
  backup_eligible boolean not null,
  authenticator_transports varchar(1000),
  public_key_credential_type varchar(100),
  backup_state boolean not null,
  attestation_object bytea,
  attestation_client_data_json bytea,
  created timestamp,
  last_used timestamp,
  label varchar(1000) not null
);
