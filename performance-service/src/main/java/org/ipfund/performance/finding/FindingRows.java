package org.ipfund.performance.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.ipfund.performance.content.RowOwner;
import org.ipfund.platform.sql.Database;

/** Writes what the rules found in a table. */
@ApplicationScoped
public class FindingRows {

  private static final String DELETE = "DELETE FROM finding WHERE table_id = ?";
  private static final String INSERT =
      """
      INSERT INTO finding (table_id, scope, unit_id, ordinal, rule, indicator_seq, pointer,
        message_zh, message_en)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final Database database;

  FindingRows(Database database) {
    this.database = database;
  }

  public void replace(RowOwner owner, List<Finding> findings) {
    database.update(DELETE, owner.tableId());
    append(owner, 0, findings);
  }

  /** Adds further findings behind those a table has already. */
  public void append(RowOwner owner, int already, List<Finding> findings) {
    List<Object[]> rows = new ArrayList<>();
    for (Finding finding : findings) {
      rows.add(values(owner, already + rows.size() + 1, finding));
    }
    database.batch(INSERT, rows);
  }

  private static Object[] values(RowOwner owner, int ordinal, Finding finding) {
    return new Object[] {
      owner.tableId(),
      owner.scope(),
      owner.unitId(),
      ordinal,
      finding.rule().name(),
      finding.indicatorSeq(),
      finding.pointer(),
      finding.message().zh(),
      finding.message().en()
    };
  }
}
