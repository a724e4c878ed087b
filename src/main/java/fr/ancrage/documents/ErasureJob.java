package fr.ancrage.documents;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.ZoneOffset;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the round four times an hour, on one node. */
@Configuration(proxyBeanMethods = false)
class ErasureJob {
  @Bean
  RecurringTask<Void> documentsErasureTask(ObjectProvider<ErasureRound> round) {
    return Tasks.recurring(
            TaskDescriptor.of("documents-erasure"),
            Schedules.cron("0 7,22,37,52 * * * *", ZoneOffset.UTC))
        .execute((_, _) -> round.getObject().run());
  }
}
