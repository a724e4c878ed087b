package fr.ancrage.settlement;

import fr.ancrage.people.AboutPersons;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom dossiers, links to them and acts on many of them are about. */
@Component
class PersonsOfDossiers implements AboutPersons {
  private final JdbcClient jdbc;

  PersonsOfDossiers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Collection<UUID> personsBehind(Collection<UUID> ids) {
    return jdbc.sql(
            """
            select d.person_id from settlement.dossier d where d.id = any (:ids)
            union
            select d.person_id from settlement.share s
            join settlement.dossier d on d.id = s.dossier_id where s.id = any (:ids)
            union
            select d.person_id from settlement.bulk_act b
            cross join jsonb_to_recordset(b.before) as was (id uuid)
            join settlement.dossier d on d.id = was.id where b.id = any (:ids)
            """)
        .param("ids", ids.toArray(UUID[]::new))
        .query(UUID.class)
        .list();
  }
}
