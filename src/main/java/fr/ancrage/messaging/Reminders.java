package fr.ancrage.messaging;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import fr.ancrage.shared.TerritoryId;
import fr.ancrage.shared.TerritoryScope;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** The day before an appointment, the person is reminded of it; not when it was moved since. */
@Component
class Reminders {
  private static final LocalTime TIME = LocalTime.of(9, 0);
  private static final TaskDescriptor<Due> REMINDER =
      TaskDescriptor.of("appointment-reminder", Due.class);

  /** One appointment as it stood when the reminder was planned. */
  record Due(UUID territory, UUID appointment, int sequence) implements Serializable {
    private static final long serialVersionUID = 1;
  }

  private final SchedulerClient jobs;
  private final Clock clock;

  Reminders(SchedulerClient jobs, Clock clock) {
    this.jobs = jobs;
    this.clock = clock;
  }

  void plan(Appointment appointment, Slot slot) {
    var at = slot.start().minusDays(1).with(TIME).toInstant();
    if (at.isAfter(clock.instant())) {
      var due =
          new Due(
              appointment.territory().value(), appointment.id().value(), appointment.sequence());
      jobs.scheduleIfNotExists(
          REMINDER.instance(due.appointment() + "/" + due.sequence()).data(due).build(), at);
    }
  }

  /** What is done with a reminder that is due. */
  @Configuration(proxyBeanMethods = false)
  static class Job {
    @Bean
    OneTimeTask<Due> appointmentReminderTask(ObjectProvider<ReminderRound> round) {
      return Tasks.oneTime(REMINDER)
          .execute(
              (instance, _) -> {
                var due = instance.getData();
                TerritoryScope.run(
                    new TerritoryId(due.territory()), () -> round.getObject().remind(due));
              });
    }
  }
}
