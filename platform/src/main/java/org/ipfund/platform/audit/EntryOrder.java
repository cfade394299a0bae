package org.ipfund.platform.audit;

import java.util.List;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.sql.Select;
import org.ipfund.platform.value.Text;

/** In which order entries are listed. */
enum EntryOrder {
  OLDEST_FIRST("happenedAt", ">", ""),
  NEWEST_FIRST("-happenedAt", "<", " DESC");

  private static final Text LEAVE_OUT =
      new Text("请更正或去掉参数 sort", "correct the parameter sort or leave it out");

  private final String parameter;
  private final String after;
  private final String direction;

  EntryOrder(String parameter, String after, String direction) {
    this.parameter = parameter;
    this.after = after;
    this.direction = direction;
  }

  /**
   * @param given the parameter {@code sort}; null for the oldest first
   */
  static EntryOrder of(String given) {
    if (given == null || given.equals(OLDEST_FIRST.parameter)) {
      return OLDEST_FIRST;
    }
    if (given.equals(NEWEST_FIRST.parameter)) {
      return NEWEST_FIRST;
    }
    Text message =
        Text.of(
            "应为 %s 或 %s", "%s or %s is expected", OLDEST_FIRST.parameter, NEWEST_FIRST.parameter);
    throw ProblemException.malformed(List.of(new Violation("sort", "schema", message, LEAVE_OUT)));
  }

  /** Adds order and limit to a query of the entries {@code e}, beginning after the key. */
  Select page(Select entries, EntryKey key, int limit) {
    if (key != null) {
      entries.where("(e.happened_at, e.id) " + after + " (?, ?)", key.at(), key.id());
    }
    return entries.then(
        " ORDER BY e.happened_at%1$s, e.id%1$s LIMIT ?".formatted(direction), limit);
  }
}
