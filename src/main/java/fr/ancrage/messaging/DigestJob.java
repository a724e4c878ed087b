package fr.ancrage.messaging;

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
class DigestJob {
  @Bean
  RecurringTask<Void> digestRoundTask(ObjectProvider<DigestRound> round) {
    return Tasks.recurring(
            TaskDescriptor.of("digests"), Schedules.cron("0 45 * * * *", ZoneOffset.UTC))
        .execute((_, _) -> round.getObject().run());
  }
}
