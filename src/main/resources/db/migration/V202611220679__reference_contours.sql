-- Outlines of communes, imported on this installation: the product ships without them.
create table reference.contour_source (
  attribution text primary key,
  imported_at timestamptz not null
);

-- rings: how many points each ring has; points: longitude and latitude, one after the other.
create table reference.contour (
  commune_code text primary key,
  rings int[] not null,
  points double precision[] not null
);
