-- Events on their way from one module to another (Spring Modulith, version 2 of its tables).
create table platform.event_publication (
  id uuid not null primary key,
  listener_id text not null,
  event_type text not null,
  serialized_event text not null,
  publication_date timestamptz not null,
  completion_date timestamptz,
  status text,
  completion_attempts int,
  last_resubmission_date timestamptz
);
create index event_publication_event on platform.event_publication using hash (serialized_event);
create index event_publication_completion on platform.event_publication (completion_date);
