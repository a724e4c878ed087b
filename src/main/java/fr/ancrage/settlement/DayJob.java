package fr.ancrage.settlement;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.ZoneOffset;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Makes the round at half past each hour, on one node: midnight comes at eleven different hours
 * between Wallis and Tahiti, and a round that finds nothing to do costs two statements a territory.
 */
@Configuration(proxyBeanMethods = false)
class DayJob {
  @Bean
  RecurringTask<Void> dayRoundTask(ObjectProvider<DayRound> round) {
    return Tasks.recurring(
            TaskDescriptor.of("dossiers-day"), Schedules.cron("0 30 * * * *", ZoneOffset.UTC))
        .execute((_, _) -> round.getObject().run());
  }
}
