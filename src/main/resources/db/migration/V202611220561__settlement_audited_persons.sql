-- Whom the case pages were about that were seen before the audit named persons.
update people.audit a set persons = array[d.person_id]
from settlement.dossier d
where a.subject_id = d.id and a.persons = '{}';
