package org.ipfund.allocation.query;

import io.quarkus.panache.common.Parameters;
import java.util.UUID;
import org.ipfund.platform.http.PageRequest;

/** The condition of a list in the order of its ids: only the filters that were given. */
public final class Conditions {

  private final StringBuilder text = new StringBuilder("id > :after");
  private final Parameters values;

  private Conditions(UUID after) {
    values = Parameters.with("after", after);
  }

  /** What follows the page before. */
  public static Conditions after(PageRequest page) {
    return new Conditions(page.afterId());
  }

  /** Adds a filter; a null value means all. */
  public Conditions equal(String field, Object value) {
    if (value != null) {
      text.append(" AND ").append(field).append(" = :").append(field);
      values.and(field, value);
    }
    return this;
  }

  public String text() {
    return text.toString();
  }

  public Parameters values() {
    return values;
  }
}
