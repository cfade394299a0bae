package org.ipfund.platform.audit;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.BlockingOperationControl;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.ExecutorService;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.access.Identity;
import org.ipfund.platform.access.Scope;
import org.ipfund.platform.journal.Insert;
import org.ipfund.platform.journal.Journal;
import org.ipfund.platform.problem.Problem;
import org.ipfund.platform.problem.Problem.ProblemViolation;
import org.ipfund.platform.value.BusinessClock;
import org.ipfund.platform.value.Ids;
import org.jboss.logging.Logger;

/**
 * Records what was refused, in a transaction of its own and before the answer goes out. Where the
 * database is away the log tells of it instead, and the answer stays what it is.
 */
@ApplicationScoped
class Refusals {

  private static final Logger LOG = Logger.getLogger(Refusals.class);
  private static final int MOST_RULES = 50;

  private final Journal journal;
  private final Caller caller;
  private final BusinessClock clock;
  private final AuditSettings settings;
  private final ExecutorService workers;
  private final Counter unwritten;
  private volatile long awayUntil = System.nanoTime();

  Refusals(
      Journal journal,
      Caller caller,
      BusinessClock clock,
      AuditSettings settings,
      ExecutorService workers,
      MeterRegistry registry) {
    this.journal = journal;
    this.caller = caller;
    this.clock = clock;
    this.settings = settings;
    this.workers = workers;
    this.unwritten =
        Counter.builder("audit_refusals_unwritten")
            .description("refusals that only the log tells of")
            .register(registry);
  }

  void record(Problem problem, RefusedSubject thing, String requestId) {
    if (!settings.enabled()) {
      return;
    }
    Caller.Acting who = caller.acting();
    AuditedAction deed =
        new AuditedAction(
            Ids.next(),
            clock.instant(),
            requestId,
            who,
            "refused",
            thing.type(),
            thing.id(),
            AuditOutcome.REFUSED);
    List<Insert> rows = AuditRows.refused(deed, problem.type(), problem.status(), rules(problem));
    if (BlockingOperationControl.isBlockingAllowed()) {
      write(rows);
    } else {
      workers.execute(() -> write(rows));
    }
  }

  /** Records that nobody could sign in from there, and how often; nobody waits for it. */
  void record(SignInTally.Fault fault) {
    Caller.Acting nobody =
        new Caller.Acting(Identity.ANONYMOUS, Scope.OPEN, null, null, fault.address());
    AuditedAction deed =
        new AuditedAction(
            Ids.next(),
            fault.minute(),
            null,
            nobody,
            "refused",
            "sign-in",
            null,
            AuditOutcome.REFUSED);
    write(AuditRows.signInFaults(deed, fault.reason(), fault.count()));
  }

  private static List<String> rules(Problem problem) {
    return problem.violations().stream()
        .map(ProblemViolation::rule)
        .distinct()
        .limit(MOST_RULES)
        .toList();
  }

  private void write(List<Insert> rows) {
    if (System.nanoTime() - awayUntil < 0) {
      tell(rows, "storage is away");
      return;
    }
    try {
      journal.writeAlone(rows);
    } catch (Throwable e) {
      awayUntil = System.nanoTime() + settings.pauseAfterFailure().toNanos();
      tell(rows, e.toString());
    }
  }

  private void tell(List<Insert> rows, String reason) {
    unwritten.increment();
    Insert entry = rows.get(0);
    LOG.warnf(
        "a refusal is not in the audit record (%s): %s %s",
        reason, entry.columns(), entry.printed());
  }
}
