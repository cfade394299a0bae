package org.ipfund.performance.reminder;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.ipfund.platform.access.SystemScope;

/** Looks again and again whether somebody is to be told of reports that are owed. */
@ApplicationScoped
class ReminderJob {

  private final ProgressReminding reminding;

  ReminderJob(ProgressReminding reminding) {
    this.reminding = reminding;
  }

  @Scheduled(
      every = "${ipfund.progress.remind-every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void tell() {
    SystemScope.run("progress-reminders", reminding::tell);
  }
}
