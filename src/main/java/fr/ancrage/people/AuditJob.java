package fr.ancrage.people;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.ZoneOffset;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each hour, on one node: a month that is over is sealed soon after it ended. */
@Configuration(proxyBeanMethods = false)
class AuditJob {
  @Bean
  RecurringTask<Void> auditRoundTask(ObjectProvider<AuditRound> round) {
    return Tasks.recurring(
            TaskDescriptor.of("audit-segments"), Schedules.cron("0 10 * * * *", ZoneOffset.UTC))
        .execute((_, _) -> round.getObject().run());
  }
}
