package org.ipfund.platform.operation;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.access.Scope;
import org.ipfund.platform.access.SystemScope;
import org.ipfund.platform.journal.Journal;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.Ids;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/**
 * Runs long work in the background. The work is one transaction: when a row is at fault, or in a
 * dry run, nothing of it stays.
 */
@ApplicationScoped
public class Operations {

  private static final Wording WORDS = Wording.of(Operations.class);

  private static final Logger LOG = Logger.getLogger(Operations.class);
  private static final String REQUEST_ID = "requestId";
  private static final RowFault INTERRUPTED =
      new RowFault(0, null, "operation", WORDS.text("interrupted"));
  private static final RowFault FAILED = new RowFault(0, null, "operation", WORDS.text("failed"));

  private static final RowFault STOPPED = new RowFault(0, null, "operation", WORDS.text("stopped"));

  /** The work itself: tells how many rows are done and returns what is wrong with rows. */
  public interface Work {
    List<RowFault> run(Progress progress);
  }

  /** Work that keeps what it has done, step by step, in transactions of its own. */
  public interface Steps {
    void run(Progress progress);
  }

  /** Takes word of how many rows are done. */
  public interface Progress {
    void done(int rows);
  }

  private final OperationStore store;
  private final Caller caller;
  private final Journal journal;
  private final ExecutorService executor;

  Operations(OperationStore store, Caller caller, Journal journal, ExecutorService executor) {
    this.store = store;
    this.caller = caller;
    this.journal = journal;
    this.executor = executor;
  }

  /** Registers the work in the running transaction and starts it after the commit. */
  public UUID start(String kind, int total, boolean dryRun, Work work) {
    UUID id = Ids.next();
    store.insert(id, kind, total, dryRun, caller.name());
    submit(id, FAILED, () -> work(id, total, dryRun, work));
    return id;
  }

  /** The same for work that may stop half-way and be started again. */
  public UUID startInSteps(String kind, int total, Steps steps) {
    UUID id = Ids.next();
    store.insert(id, kind, total, false, caller.name());
    submit(id, STOPPED, () -> steps(id, total, steps));
    return id;
  }

  private void submit(UUID id, RowFault failed, Runnable work) {
    Caller.Acting starter = caller.acting();
    Object requestId = MDC.get(REQUEST_ID);
    journal.afterCommit(() -> executor.execute(() -> run(id, starter, requestId, failed, work)));
  }

  /** The work as its starter, or whoever sees everything, may follow it. */
  public Optional<OperationResponse> find(UUID id) {
    return store.find(id, caller.scope().equals(Scope.EVERYTHING), caller.name());
  }

  /** The work goes on in the name of the client who asked for it. */
  private void run(
      UUID id, Caller.Acting starter, Object requestId, RowFault failed, Runnable work) {
    var requestContext = Arc.container().requestContext();
    requestContext.activate();
    if (requestId != null) {
      MDC.put(REQUEST_ID, requestId);
    }
    try {
      SystemScope.onBehalf(starter, work);
    } catch (Throwable e) {
      LOG.errorf(e, "operation %s failed", id);
      fail(id, failed);
    } finally {
      MDC.remove(REQUEST_ID);
      requestContext.terminate();
    }
  }

  private void steps(UUID id, int total, Steps steps) {
    steps.run(done -> store.progress(id, done));
    store.end(id, OperationStatus.SUCCEEDED, total, List.of());
  }

  /** What cannot be told now, {@link #abandonSilent} tells later. */
  private void fail(UUID id, RowFault failed) {
    try {
      SystemScope.run(
          "operations", () -> store.end(id, OperationStatus.FAILED, 0, List.of(failed)));
    } catch (RuntimeException e) {
      LOG.errorf(e, "the end of operation %s is not recorded", id);
    }
  }

  private void work(UUID id, int total, boolean dryRun, Work work) {
    QuarkusTransaction.begin();
    try {
      List<RowFault> faults = work.run(done -> tell(id, done));
      if (dryRun || !faults.isEmpty()) {
        QuarkusTransaction.rollback();
        end(id, total, faults);
      } else {
        // Together with the work, or a crash between the two would deny what was done.
        end(id, total, faults);
        QuarkusTransaction.commit();
      }
    } catch (Throwable e) {
      if (QuarkusTransaction.isActive()) {
        QuarkusTransaction.rollback();
      }
      throw e;
    }
  }

  private void end(UUID id, int total, List<RowFault> faults) {
    boolean done = faults.isEmpty();
    OperationStatus status = done ? OperationStatus.SUCCEEDED : OperationStatus.FAILED;
    if (!store.end(id, status, done ? total : 0, faults)) {
      throw new IllegalStateException("operation " + id + " was given up meanwhile");
    }
  }

  private void tell(UUID id, int done) {
    QuarkusTransaction.suspendingExisting().run(() -> store.progress(id, done));
  }

  /** Ends what a killed process left running. */
  @Scheduled(every = "60s")
  void abandonSilent() {
    SystemScope.run("operations", () -> store.abandonSilent(List.of(INTERRUPTED)));
  }
}
