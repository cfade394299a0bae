package org.ipfund.local.story.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.ipfund.local.api.Api;
import org.ipfund.local.process.Waiting;

/** What must hold after every step, in all four services; events may take a while to arrive. */
public final class Checks {

  /** How many there are. */
  public static final int COUNT = BookChecks.COUNT + ReaderChecks.COUNT + TraceChecks.COUNT;

  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final Duration PAUSE = Duration.ofMillis(300);

  private final Api auditor;
  private final NoticesAsIssued notices = new NoticesAsIssued();

  public Checks(Api auditor) {
    this.auditor = auditor;
  }

  /** What still fails when the patience ends: the check's name, a colon, and how. */
  public List<String> await() {
    AtomicReference<List<String>> failures = new AtomicReference<>(List.of());
    Waiting.until(
        () -> {
          failures.set(run());
          return failures.get().isEmpty();
        },
        PATIENCE,
        PAUSE);
    return failures.get();
  }

  private List<String> run() {
    Books books = Books.read(auditor, notices);
    List<String> failures = new ArrayList<>(new BookChecks(books).failures());
    failures.addAll(notices.drifted());
    failures.addAll(new ReaderChecks(auditor, books).failures());
    if (failures.isEmpty()) {
      failures.addAll(new TraceChecks(auditor, books).failures());
    }
    return failures;
  }
}
