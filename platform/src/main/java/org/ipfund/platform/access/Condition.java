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

  /**
   * The same as the query language of entities writes it: {@code ?5} and so on.
   *
   * @param first the number of the first value
   */
  public String numbered(int first) {
    StringBuilder text = new StringBuilder();
    int number = first;
    for (String part : sql.split("(?<=\\?)")) {
      text.append(part);
      if (part.endsWith("?")) {
        text.append(number++);
      }
    }
    return text.toString();
  }

  /** These values and then the condition's own, for its {@link #numbered} text. */
  public Object[] after(Object... given) {
    List<Object> all = new ArrayList<>(List.of(given));
    all.addAll(values);
    return all.toArray();
  }

  /** Either holds. */
  public Condition or(String other, Object... otherValues) {
    List<Object> all = new ArrayList<>(values);
    all.addAll(List.of(otherValues));
    return new Condition("(" + sql + " OR " + other + ")", all);
  }
}
