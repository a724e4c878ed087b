package fr.ancrage.settlement;

import fr.ancrage.people.AccountId;
import fr.ancrage.shared.Ids;
import java.sql.Types;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calls to people: logged in one click, with the day of the next one, and taken back likewise. */
@Service
public class Calls {
  private static final int PATIENCE_DAYS = 2;

  private final JdbcClient jdbc;
  private final Timeline timeline;
  private final Clock clock;

  Calls(JdbcClient jdbc, Timeline timeline, Clock clock) {
    this.jdbc = jdbc;
    this.timeline = timeline;
    this.clock = clock;
  }

  /** A call as it was made. */
  public record Call(
      boolean reached, @Nullable LocalDate next, @Nullable String words, Entry.Readers readers) {}

  /** Logs a call; what was planned for this person gives way to the next one. */
  @Transactional
  public UUID log(DossierId dossier, Call call, AccountId by) {
    var id = Ids.next();
    var entry =
        timeline.add(
            dossier,
            Entry.Kind.CALL,
            call.reached() ? null : "not_reached",
            call.words(),
            by,
            call.readers());
    jdbc.sql(
            """
            insert into settlement.call
              (id, territory_id, dossier_id, by_account, called_at, reached, next_on, entry_id,
               was_call_on, was_call_why)
            select :id, territory_id, id, :by, :now, :reached, :next, :entry, call_on, call_why
            from settlement.dossier where id = :dossier
            """)
        .param("id", id)
        .param("by", by.value())
        .param("now", OffsetDateTime.now(clock))
        .param("reached", call.reached())
        .param("next", call.next(), Types.DATE)
        .param("entry", entry)
        .param("dossier", dossier.value())
        .update();
    plan(dossier, call.next(), call.reached() ? Why.PROMISED : Why.NOT_REACHED);
    return id;
  }

  /** Takes one's own call back, once; what was planned since stays. */
  @Transactional
  public boolean undo(DossierId dossier, UUID call, AccountId by) {
    var entry =
        jdbc.sql(
                """
                update settlement.call set undone_at = :now
                where id = :id and dossier_id = :dossier and by_account = :by
                  and undone_at is null
                returning entry_id
                """)
            .param("now", OffsetDateTime.now(clock))
            .param("id", call)
            .param("dossier", dossier.value())
            .param("by", by.value())
            .query(Long.class)
            .optional();
    entry.ifPresent(
        number -> {
          timeline.remove(number);
          jdbc.sql(
                  """
                  update settlement.dossier d
                  set call_on = c.was_call_on, call_why = c.was_call_why
                  from settlement.call c
                  where c.id = ? and d.id = c.dossier_id
                    and d.call_on is not distinct from c.next_on
                  """)
              .param(call)
              .update();
        });
    return entry.isPresent();
  }

  /** Somebody is to be called from this day on. */
  void raise(DossierId dossier, LocalDate on, Why why) {
    plan(dossier, on, why);
  }

  /** When to try again after nobody answered: in two days, never at the weekend. */
  public static LocalDate again(LocalDate today) {
    var day = today.plusDays(PATIENCE_DAYS);
    return switch (day.getDayOfWeek()) {
      case SATURDAY -> day.with(DayOfWeek.SUNDAY).plusDays(1);
      case SUNDAY -> day.plusDays(1);
      default -> day;
    };
  }

  private void plan(DossierId dossier, @Nullable LocalDate on, Why why) {
    jdbc.sql("update settlement.dossier set call_on = :on, call_why = :why where id = :id")
        .param("on", on, Types.DATE)
        .param("why", on == null ? null : why.code())
        .param("id", dossier.value())
        .update();
  }
}
