-- To whom else somebody is introduced is nobody else's business: a candidacy is shown to its own
-- structure only.
create or replace view trail.shown_milestone with (security_invoker = true) as
select v.organisation_id as shown_to, m.id, m.person_id, m.kind, m.organisation_id, m.words,
       m.from_on, m.to_on, m.recorded_by_name
from trail.milestone m
join people.visible_person v on v.person_id = m.person_id
where m.removed_at is null
  and (m.kind <> 'CANDIDATE' or m.organisation_id = v.organisation_id);
