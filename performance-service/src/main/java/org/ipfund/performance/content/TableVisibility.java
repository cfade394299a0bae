package org.ipfund.performance.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.paging.PageRequest;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;

/**
 * Whether there is a table that the caller may read, where it lies or where it lay: of another one,
 * nothing stands in any list.
 */
@ApplicationScoped
public class TableVisibility {

  private final Database database;
  private final Caller caller;

  public TableVisibility(Database database, Caller caller) {
    this.database = database;
    this.caller = caller;
  }

  /**
   * @throws ProblemException 404 when there is no such table, or none the caller may know of
   */
  public void require(UUID tableId) {
    if (new Select("SELECT 1 FROM target_table")
        .where("id = ?", tableId)
        .where(caller.reads("scope", null, "unit_id", "former"))
        .read(database, row -> true)
        .isEmpty()) {
      throw ProblemException.notFound("绩效目标表", "target table", tableId);
    }
  }

  /** The number a list of a table goes on after; 0 on the first page. */
  public static int afterNumber(PageRequest page) {
    try {
      return page.after() == null ? 0 : Integer.parseInt(page.after());
    } catch (NumberFormatException foreign) {
      throw PageRequest.badCursor();
    }
  }
}
