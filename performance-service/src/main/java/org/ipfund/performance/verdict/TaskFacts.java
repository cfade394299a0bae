package org.ipfund.performance.verdict;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipfund.performance.task.TaskStatus;
import org.ipfund.platform.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * A task as far as it is judged.
 *
 * @param chapter the heading of the chapter it stands in; "" for none
 * @param leads who answers for it, as printed
 * @param reported what the newest filed report of who answers says
 * @param promises what it promises and can be counted
 * @param money what was put into it so far, or null where nobody entered any (SB-012)
 */
public record TaskFacts(
    UUID id,
    int number,
    String title,
    String chapter,
    List<String> leads,
    TaskStatus status,
    LocalDate dueOn,
    Reported reported,
    List<Promise> promises,
    int openFindings,
    @Nullable Money money) {

  /** What a report says of a task. */
  public enum Reported {
    NOTHING,
    NOT_STARTED,
    UNDER_WAY,
    DONE,
    BLOCKED
  }

  /**
   * A countable promise.
   *
   * @param least its lower end: it is kept when the count reaches it (SB-091)
   * @param count null where nobody counted
   */
  public record Promise(String printed, BigDecimal least, @Nullable BigDecimal count) {

    public boolean isKept() {
      return count != null && count.compareTo(least) >= 0;
    }
  }

  public TaskFacts {
    leads = List.copyOf(leads);
    promises = List.copyOf(promises);
  }

  long kept() {
    return promises.stream().filter(Promise::isKept).count();
  }

  boolean isWholeKept() {
    return kept() == promises.size();
  }
}
