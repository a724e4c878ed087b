package fr.ancrage.prospects;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.ZoneOffset;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the round once a day, on one node. */
@Configuration(proxyBeanMethods = false)
class ProspectRetentionJob {
  @Bean
  RecurringTask<Void> prospectsRetentionTask(ObjectProvider<ProspectRetentionRound> round) {
    return Tasks.recurring(
            TaskDescriptor.of("prospects-retention"),
            Schedules.cron("0 40 8 * * *", ZoneOffset.UTC))
        .execute((_, _) -> round.getObject().run());
  }
}
