-- What other software has created, by the key it chose: sent twice, it is made once.
create table access.idempotency_key (
  territory_id uuid not null references territories.territory,
  account_id uuid not null references people.account,
  key text not null,
  request_hash bytea not null,
  made_id uuid,
  used_at timestamptz not null,
  primary key (territory_id, account_id, key)
);
call ancrage.protect('access.idempotency_key');
create index idempotency_key_age on access.idempotency_key (territory_id, used_at);
