package fr.ancrage.access;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Attempts to sign in name addresses: they are dropped a day after they are over. */
@Configuration(proxyBeanMethods = false)
class SignInJob {
  @Bean
  RecurringTask<Void> oldSignInsTask(ObjectProvider<SignInStore> store, Clock clock) {
    return Tasks.recurring(
            TaskDescriptor.of("old-sign-ins"), Schedules.cron("0 20 3 * * *", ZoneOffset.UTC))
        .execute((_, _) -> store.getObject().forgetOld(clock.instant()));
  }
}
