package org.ipfund.performance.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ipfund.performance.progresscall.ProgressDuties;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.value.BusinessClock;
import org.ipfund.platform.value.Ids;

/**
 * Tells bodies that they owe reports. Each kind is told once of a deadline, by whichever process
 * comes first: the key of the row decides.
 */
@ApplicationScoped
class ProgressReminding {

  private static final String OPEN =
      "SELECT id, plan_id, deadline, scope FROM progress_call"
          + " WHERE status = 'OPEN' AND deadline <= ? ORDER BY id";
  private static final String TELL =
      """
      INSERT INTO progress_reminder (id, call_id, body_id, kind, deadline, task_count, told_at,
        plan_id, scope, participants)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, body_keys(?, ?))
      ON CONFLICT ON CONSTRAINT pk_progress_reminder DO NOTHING
      """;

  private record OpenCall(UUID id, UUID planId, Instant deadline, String scope) {}

  private final Database database;
  private final ProgressDuties duties;
  private final BusinessClock clock;
  private final ReminderTimes times;

  ProgressReminding(
      Database database,
      ProgressDuties duties,
      BusinessClock clock,
      @ConfigProperty(name = "ipfund.progress.remind-before") Duration before,
      @ConfigProperty(name = "ipfund.progress.escalate-after") Duration after) {
    this.database = database;
    this.duties = duties;
    this.clock = clock;
    this.times = new ReminderTimes(before, after);
  }

  /** Tells whoever is to be told now. */
  @Transactional
  public void tell() {
    Instant now = clock.instant();
    for (OpenCall call : open(now)) {
      times.at(now, call.deadline()).ifPresent(kind -> tell(call, kind, now));
    }
  }

  private List<OpenCall> open(Instant now) {
    return database.list(
        OPEN,
        row ->
            new OpenCall(
                row.id("id"), row.id("plan_id"), row.instant("deadline"), row.text("scope")),
        times.horizon(now));
  }

  private void tell(OpenCall call, ReminderKind kind, Instant now) {
    database.batch(
        TELL,
        duties.owing(call.planId(), call.id()).stream()
            .map(
                duty ->
                    new Object[] {
                      Ids.next(),
                      call.id(),
                      duty.bodyId(),
                      kind,
                      call.deadline(),
                      duty.missingCount(),
                      now,
                      call.planId(),
                      call.scope(),
                      duty.bodyId(),
                      clock.today()
                    })
            .toList());
  }
}
