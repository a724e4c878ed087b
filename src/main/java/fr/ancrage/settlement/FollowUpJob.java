package fr.ancrage.settlement;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.ZoneOffset;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the round of follow-ups each hour, on one node. */
@Configuration(proxyBeanMethods = false)
class FollowUpJob {
  @Bean
  RecurringTask<Void> followUpTask(ObjectProvider<FollowUpRound> round) {
    return Tasks.recurring(
            TaskDescriptor.of("follow-ups"), Schedules.cron("0 50 * * * *", ZoneOffset.UTC))
        .execute((_, _) -> round.getObject().run());
  }
}
