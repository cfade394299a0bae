package org.ipfund.platform.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ipfund.platform.access.Condition;

/** A query that grows by its conditions. */
public final class Select {

  private static final Pattern PLANNED = Pattern.compile("rows=(\\d+)");

  private final StringBuilder sql;
  private final List<Object> values = new ArrayList<>();
  private boolean narrowed;

  /**
   * @param select up to and without {@code WHERE}
   */
  public Select(String select) {
    sql = new StringBuilder(select);
  }

  /** Adds a condition with its values, in order. */
  public Select where(String condition, Object... given) {
    sql.append(narrowed ? " AND " : " WHERE ").append('(').append(condition).append(')');
    narrowed = true;
    values.addAll(List.of(given));
    return this;
  }

  /** Adds what the caller may see. */
  public Select where(Condition condition) {
    return where(condition.sql(), condition.values().toArray());
  }

  /**
   * Adds a condition unless its value is null: a filter the client did not use. A text the database
   * cannot hold matches nothing.
   */
  public Select filter(String condition, Object givenOrNull) {
    if (givenOrNull instanceof String text && text.indexOf('\0') >= 0) {
      return where("false");
    }
    return givenOrNull == null ? this : where(condition, givenOrNull);
  }

  /** Adds what follows the conditions, with its values. */
  public Select then(String tail, Object... given) {
    sql.append(tail);
    values.addAll(List.of(given));
    return this;
  }

  /**
   * Adds how many rows at most, as a literal: of a parameter the planner knows nothing, takes a
   * plan for a tenth of the table for dearer than one made for the value, and plans every time
   * anew.
   */
  public Select limit(int rows) {
    sql.append(" LIMIT ").append(rows);
    return this;
  }

  public <T> List<T> read(Database database, Database.Row<T> reader) {
    return database.list(sql.toString(), reader, values.toArray());
  }

  /**
   * How many rows there are.
   *
   * @param isEstimate true when there are more than were counted, and the planner was asked
   */
  public record Count(long rows, boolean isEstimate) {}

  /** Counts the rows, as many as that at most. */
  public Count count(Database database, int most) {
    long counted =
        database
            .first(
                "SELECT count(*) AS counted FROM (" + sql + " LIMIT " + (most + 1) + ") AS found",
                row -> row.longNumber("counted"),
                values.toArray())
            .orElseThrow();
    return counted <= most
        ? new Count(counted, false)
        : new Count(Math.max(counted, estimate(database)), true);
  }

  private long estimate(Database database) {
    String plan =
        String.join(
            "", database.list("EXPLAIN " + sql, row -> row.text("QUERY PLAN"), values.toArray()));
    Matcher rows = PLANNED.matcher(plan);
    return rows.find() ? Long.parseLong(rows.group(1)) : 0;
  }
}
