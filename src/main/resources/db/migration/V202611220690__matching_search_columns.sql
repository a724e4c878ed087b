-- What a search reads of each profile is computed when it is written, not when it is read. The GIN index could never serve:
-- full-text match is not leakproof, so behind a policy no plan may use it; a territory's rows are read by their own index.
drop index matching.profile_words;
alter table matching.profile
  add column search tsvector not null generated always as (to_tsvector('matching.french', words)) stored,
  add column plain_words text not null generated always as (ancrage.plain(words)) stored;

create or replace view matching.pool_profile with (security_invoker = true) as
select p.id, p.territory_id, p.person_id, c.name, c.plain_name, p.profession, p.speciality,
       p.available_from, p.available_until, p.communes, p.km, p.rate_min, p.rate_max, p.half_days,
       p.horizon, p.languages, p.wishes, p.lodging, p.practise_from, p.words, p.search, p.changed_at,
       p.plain_words
from matching.profile p
join people.card c on c.id = p.person_id;

-- Who may see people is found once for the territory's members, not once for each person.
create or replace view matching.shown_profile with (security_invoker = true) as
with sees as materialized (select organisation_id, searches from charter.sees_people)
select v.organisation_id, s.searches, p.*
from matching.pool_profile p
join people.visible_person v on v.person_id = p.person_id
join sees s on s.organisation_id = v.organisation_id;

-- An organisation belongs to few territories: without this each list is expected to have one row.
create statistics people.consent_where (dependencies) on territory_id, organisation_id from people.consent;
create statistics needs.need_where (dependencies) on territory_id, organisation_id from needs.need;
