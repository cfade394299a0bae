package org.ipfund.platform.journal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The one statement for the rows of several tables. Rows of one table stand in one insert, in the
 * order they were added: parts of a statement have no order among themselves, its rows have.
 */
final class JournalSql {

  private JournalSql() {}

  static String of(Collection<List<Insert>> tables) {
    List<String> inserts = new ArrayList<>(tables.stream().map(JournalSql::insert).toList());
    String last = inserts.remove(inserts.size() - 1);
    if (inserts.isEmpty()) {
      return last;
    }
    StringBuilder sql = new StringBuilder("WITH ");
    for (int i = 0; i < inserts.size(); i++) {
      sql.append(i == 0 ? "" : ", ").append("j").append(i).append(" AS (");
      sql.append(inserts.get(i)).append(")");
    }
    return sql.append(' ').append(last).toString();
  }

  private static String insert(List<Insert> rows) {
    StringBuilder sql = new StringBuilder(rows.get(0).head()).append(" VALUES ");
    for (int i = 0; i < rows.size(); i++) {
      sql.append(i == 0 ? "(" : ", (").append(String.join(", ", rows.get(i).expressions()));
      sql.append(')');
    }
    return sql.toString();
  }
}
