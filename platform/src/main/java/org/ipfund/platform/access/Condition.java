package org.ipfund.platform.access;

import java.util.ArrayList;
import java.util.List;

/**
 * A condition of a query.
 *
 * @param sql with a {@code ?} for each value
 */
public record Condition(String sql, List<Object> values) {

  /** Holds for every row. */
  public static final Condition ALWAYS = new Condition("true", List.of());

  /** Holds for no row. */
  public static final Condition NEVER = new Condition("false", List.of());

  /** Either holds. */
  public Condition or(String other, Object... otherValues) {
    List<Object> all = new ArrayList<>(values);
    all.addAll(List.of(otherValues));
    return new Condition("(" + sql + " OR " + other + ")", all);
  }
}
