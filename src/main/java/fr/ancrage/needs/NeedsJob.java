package fr.ancrage.needs;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.ZoneOffset;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each hour, on one node: morning comes at eleven different hours from Wallis to Tahiti. */
@Configuration(proxyBeanMethods = false)
class NeedsJob {
  @Bean
  RecurringTask<Void> needsRoundTask(ObjectProvider<NeedsRound> round) {
    return Tasks.recurring(
            TaskDescriptor.of("needs"), Schedules.cron("0 15 * * * *", ZoneOffset.UTC))
        .execute((_, _) -> round.getObject().run());
  }
}
