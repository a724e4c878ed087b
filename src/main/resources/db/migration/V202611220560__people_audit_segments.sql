-- The audit in monthly segments: append-only for the application, sealed when the month is over,
-- dropped at the end of retention. Never values (decision 9).
create sequence people.audit_row;

drop index people.audit_subject;
alter table people.audit rename to audit_before;

create table people.audit (
  id bigint not null default nextval('people.audit_row'),
  territory_id uuid not null,
  account_id uuid,
  link_id uuid,
  purpose text not null,
  action text not null,
  subject text not null,
  subject_id uuid,
  persons uuid[] not null default '{}',
  happened_at timestamptz not null,
  constraint audit_order primary key (happened_at, id)
) partition by range (happened_at);
call ancrage.protect('people.audit');
create index audit_newest on people.audit (territory_id, id);
create index audit_thing on people.audit (territory_id, subject_id);
create index audit_persons on people.audit using gin (persons);

-- What is written stays as it was written.
revoke update, delete on people.audit from "${application}";

-- How long segments are kept after their month, from which day on.
create table people.audit_retention (
  since date primary key,
  months int not null check (months between 6 and 120),
  source text not null
);
insert into people.audit_retention values
  ('2026-01-01', 36, 'Choice of the publisher; the CNIL recommends six months at least for logs of access');
revoke insert, update, delete on people.audit_retention from "${application}";

-- Each seal covers the rows of one territory and one month, and the seal before it.
create table people.audit_seal (
  territory_id uuid not null references territories.territory,
  month date not null,
  rows bigint not null,
  hash bytea not null,
  previous bytea not null,
  sealed_at timestamptz not null,
  dropped_at timestamptz,
  primary key (territory_id, month)
);
call ancrage.protect('people.audit_seal');
revoke insert, update, delete on people.audit_seal from "${application}";

-- The first moment of a month, in universal time.
create function people.audit_from(month date) returns timestamptz language sql immutable
set search_path = pg_catalog as
$$ select month::timestamp at time zone 'UTC' $$;

-- Segments and their months.
create function people.audit_segments() returns table (segment regclass, month date)
language sql stable set search_path = pg_catalog as
$$
  select inhrelid::regclass, to_date(right(relname, 7), 'YYYY_MM')
  from pg_inherits join pg_class on pg_class.oid = inhrelid
  where inhparent = 'people.audit'::regclass
$$;

-- SHA-256 over the rows of one month in their order, each linked with what came before.
create function people.audit_hash(whose uuid, month date, previous bytea) returns bytea
language plpgsql stable set search_path = pg_catalog as $$
declare
  chained bytea := previous;
  line text;
begin
  for line in
    select jsonb_build_array(id, territory_id, account_id, link_id, purpose, action, subject,
      subject_id, persons, (extract(epoch from happened_at) * 1000000)::bigint)::text
    from people.audit
    where territory_id = whose and happened_at >= people.audit_from(month)
      and happened_at < people.audit_from((month + interval '1 month')::date)
    order by id
  loop
    chained := sha256(chained || convert_to(line, 'UTF8'));
  end loop;
  return chained;
end $$;

-- Makes room for a month. The application reaches a segment through the whole table only.
create procedure people.open_audit(wanted date) language plpgsql security definer
set search_path = pg_catalog as $$
declare
  month date := date_trunc('month', wanted)::date;
  segment text := 'audit_' || to_char(wanted, 'YYYY_MM');
begin
  perform pg_advisory_xact_lock(hashtext('people.audit'));
  if to_regclass('people.' || segment) is null then
    execute format('create table people.%I partition of people.audit for values from (%L) to (%L)',
      segment, people.audit_from(month), people.audit_from((month + interval '1 month')::date));
    execute format('revoke all on people.%I from %I', segment, '${application}');
    call ancrage.protect(format('people.%I', segment)::regclass);
  end if;
end $$;

create function people.refuse_sealed() returns trigger language plpgsql
set search_path = pg_catalog as $$
begin
  raise exception 'the audit of this month is sealed' using errcode = 'object_not_in_prerequisite_state';
end $$;

-- Seals the months that ended more than an hour ago: nothing is written there any more.
create procedure people.seal_audit() language plpgsql security definer
set search_path = pg_catalog as $$
declare
  one record;
begin
  perform pg_advisory_xact_lock(hashtext('people.audit'));
  for one in
    select s.segment, s.month from people.audit_segments() s
    where people.audit_from((s.month + interval '1 month')::date) + interval '1 hour' <= now()
      and not exists (select from pg_trigger where tgrelid = s.segment and tgname = 'sealed')
    order by s.month
  loop
    execute format('create trigger sealed before insert or update or delete on %s
      for each row execute function people.refuse_sealed()', one.segment);
    insert into people.audit_seal (territory_id, month, rows, previous, hash, sealed_at)
    select counted.territory_id, one.month, counted.rows, counted.previous,
           people.audit_hash(counted.territory_id, one.month, counted.previous), now()
    from (
      select a.territory_id, count(*) as rows,
             coalesce((select s.hash from people.audit_seal s
                       where s.territory_id = a.territory_id and s.month < one.month
                       order by s.month desc limit 1), '') as previous
      from people.audit a
      where a.happened_at >= people.audit_from(one.month)
        and a.happened_at < people.audit_from((one.month + interval '1 month')::date)
      group by a.territory_id) counted;
  end loop;
end $$;

-- Drops sealed segments whose retention is over, by the database's own clock; their seals stay.
create procedure people.drop_audit() language plpgsql security definer
set search_path = pg_catalog as $$
declare
  one record;
  kept interval;
begin
  perform pg_advisory_xact_lock(hashtext('people.audit'));
  select make_interval(months => months) into strict kept from people.audit_retention
  where since <= current_date order by since desc limit 1;
  for one in
    select s.segment, s.month from people.audit_segments() s
    where people.audit_from((s.month + interval '1 month' + kept)::date) <= now()
      and exists (select from pg_trigger where tgrelid = s.segment and tgname = 'sealed')
  loop
    update people.audit_seal s set dropped_at = now()
    where s.month = one.month and s.dropped_at is null;
    execute format('drop table %s', one.segment);
  end loop;
end $$;

do $$
declare
  month date;
begin
  for month in
    select date_trunc('month', happened_at at time zone 'UTC')::date from people.audit_before
    union select (date_trunc('month', now() at time zone 'UTC') + make_interval(months => ahead))::date
    from generate_series(0, 3) ahead
  loop
    call people.open_audit(month);
  end loop;
end $$;

insert into people.audit
  (territory_id, account_id, purpose, action, subject, subject_id, persons, happened_at)
select territory_id, account_id,
       case purpose when 'team' then 'TEAM' when 'right of access' then 'RIGHT_OF_ACCESS'
                    when 'right to erasure' then 'RIGHT_TO_ERASURE' else 'ACCOMPANIMENT' end,
       case action when 'seen' then 'SEEN' when 'export' then 'EXPORTED' when 'import' then 'CREATED'
                   when 'invite' then 'CREATED' when 'merge' then 'MERGED' when 'unmerge' then 'PARTED'
                   when 'erase' then 'ERASED' else 'CHANGED' end,
       case subject when 'person' then 'PERSON' when 'dossier' then 'DOSSIER'
                    when 'dossiers' then case action when 'import' then 'IMPORT' else 'LIST' end
                    else 'TEAM' end,
       subject_id, case subject when 'person' then array[subject_id] else '{}' end, happened_at
from people.audit_before order by id;
drop table people.audit_before;
