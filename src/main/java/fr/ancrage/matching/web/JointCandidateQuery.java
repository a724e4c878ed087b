package fr.ancrage.matching.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Those of the pool whose name holds some words. */
@Repository
class JointCandidateQuery {
  private static final int MOST = 20;

  /** One of them. */
  record Candidate(
      UUID id, String name, @Nullable String profession, @Nullable String speciality) {}

  private final JdbcClient jdbc;

  JointCandidateQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Candidate> named(String words, UUID except) {
    return jdbc.sql(
            """
            select p.id, p.name, p.profession, p.speciality from matching.pool_profile p
            where p.id <> :except
              and p.plain_name like '%' || ancrage.plain(:words) || '%'
            order by p.plain_name, p.id limit :most
            """)
        .param("except", except)
        .param("words", words.strip().replaceAll("([\\\\%_])", "\\\\$1"))
        .param("most", MOST)
        .query(Candidate.class)
        .list();
  }
}
