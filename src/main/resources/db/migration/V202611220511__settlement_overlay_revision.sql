-- A case pins both: the base it is planned with, and the territory's revision; null = the base alone.
alter table settlement.dossier
  add column overlay_revision int,
  add foreign key (territory_id, overlay_revision) references catalogue.revision;
