-- Kept lists of dossiers are kept where all are.
insert into people.saved_list
  (id, territory_id, account_id, place, name, query, shared, alert, saved_at, removed_at)
select id, territory_id, account_id, '/dossiers', name, query, shared, false, saved_at, removed_at
from settlement.saved_view;
drop table settlement.saved_view;
