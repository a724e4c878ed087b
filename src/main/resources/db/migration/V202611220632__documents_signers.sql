-- Whoever signs for an organisation is no person of the territory: their signature and its proof
-- belong to nobody's record.
alter table documents.signature alter column person_id drop not null;
alter table documents.file alter column person_id drop not null;
