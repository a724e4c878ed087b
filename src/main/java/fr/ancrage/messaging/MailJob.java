package fr.ancrage.messaging;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import fr.ancrage.shared.TerritoryId;
import fr.ancrage.shared.TerritoryScope;
import java.io.Serializable;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sends what waits in the outbox, on whichever node is free, again and again until it has left. */
@Configuration(proxyBeanMethods = false)
class MailJob {
  /** One message on its way. */
  record Waiting(UUID mail, @Nullable UUID territory) implements Serializable {
    private static final long serialVersionUID = 1;
  }

  static final TaskDescriptor<Waiting> MAIL = TaskDescriptor.of("mail", Waiting.class);
  private static final int MOST_TRIES = 24;

  @Bean
  OneTimeTask<Waiting> mailTask(Postman postman) {
    return Tasks.oneTime(MAIL)
        .onFailure(new LaterAndLater())
        .execute(
            (instance, _) -> {
              var waiting = instance.getData();
              TerritoryScope.run(
                  waiting.territory() == null ? null : new TerritoryId(waiting.territory()),
                  () -> postman.deliver(waiting.mail()));
            });
  }

  /** After 1, 2, 4… minutes, at most 6 hours apart; given up after two dozen tries. */
  static final class LaterAndLater implements FailureHandler<Waiting> {
    @Override
    public void onFailure(ExecutionComplete complete, ExecutionOperations<Waiting> operations) {
      var failures = complete.getExecution().consecutiveFailures;
      if (failures >= MOST_TRIES) {
        operations.remove();
      } else {
        operations.reschedule(complete, complete.getTimeDone().plus(delay(failures)));
      }
    }

    static Duration delay(int failures) {
      var minutes = Math.min(1L << Math.min(failures, 20), 360);
      return Duration.ofMinutes(minutes);
    }
  }
}
