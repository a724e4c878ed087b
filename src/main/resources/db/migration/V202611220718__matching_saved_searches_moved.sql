-- Kept searches for profiles are kept where all lists are.
insert into people.saved_list
  (id, territory_id, account_id, place, name, query, shared, alert, saved_at, removed_at)
select id, territory_id, account_id, '/profils', name, query, false, alert, saved_at, removed_at
from matching.saved_search;
drop table matching.saved_search;
