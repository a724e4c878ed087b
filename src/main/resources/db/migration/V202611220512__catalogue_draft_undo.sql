-- The draft as it was one act before, so that the last one can be taken back.
alter table catalogue.draft add column previous jsonb;
