-- Each host is invited in a language; calendars know one organizer for the whole life of a visit.
alter table matching.visit_stop
  add column host_language text check (host_language in ('fr', 'en'));
alter table matching.visit
  add column organizer_name text,
  add column organizer_email text;
