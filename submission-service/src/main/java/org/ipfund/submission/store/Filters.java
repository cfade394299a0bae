package org.ipfund.submission.store;

import java.util.ArrayList;
import java.util.List;
import org.ipfund.platform.http.PageRequest;

/** Builds a list's statement: optional conditions, ordered by identifier, one page of rows. */
public final class Filters {

  private final StringBuilder sql;
  private final List<Object> values = new ArrayList<>();
  private final String id;

  /**
   * @param id the identifier's column, such as {@code d.id}
   */
  public Filters(String select, String id, PageRequest page) {
    this.sql = new StringBuilder(select).append(" WHERE ").append(id).append(" > ?");
    this.id = id;
    values.add(page.afterId());
  }

  /** Adds {@code column = value}; null means any. */
  public Filters is(String column, Object value) {
    if (value != null) {
      sql.append(" AND ").append(column).append(" = ?");
      values.add(value);
    }
    return this;
  }

  public <T> List<T> page(Database database, Database.Row<T> reader, PageRequest page) {
    String ordered = sql + " ORDER BY " + id + " LIMIT ?";
    values.add(page.fetch());
    return database.list(ordered, reader, values.toArray());
  }
}
