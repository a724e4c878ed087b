-- A place of a need that somebody was found for. Places are counted, never stored; `via` is the
-- introduction they came by, so that one person fills one place.
create table needs.filled_place (
  need_id uuid not null references needs.need,
  via uuid not null,
  territory_id uuid not null references territories.territory,
  at timestamptz not null,
  account_id uuid references people.account,
  primary key (need_id, via)
);
call ancrage.protect('needs.filled_place');
