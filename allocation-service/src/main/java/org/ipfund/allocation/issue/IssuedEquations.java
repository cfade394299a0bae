package org.ipfund.allocation.issue;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ipfund.allocation.notice.NoticeFacts;
import org.ipfund.allocation.reconciliation.Equation;
import org.ipfund.allocation.reconciliation.NoticeRule;
import org.ipfund.allocation.reconciliation.Reconciliation;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;

/**
 * How notices reconciled on the day they were issued, when every equation held. Written once, so
 * that nothing that happens later changes it: SQL, because all of a notice go in one batch, and
 * reading needs no transaction.
 */
@ApplicationScoped
class IssuedEquations {

  private static final String INSERT =
      """
      INSERT INTO notice_equation (notice_id, rule, left_side, right_side, difference, scope)
      VALUES (?, ?, ?, ?, ?, ?)
      """;
  private static final String SELECT =
      "SELECT rule, left_side, right_side, difference FROM notice_equation";

  private final Database database;
  private final Caller caller;

  IssuedEquations(Database database, Caller caller) {
    this.database = database;
    this.caller = caller;
  }

  void add(NoticeFacts notice, Reconciliation balanced) {
    database.batch(
        INSERT, balanced.equationResults().stream().map(each -> values(notice, each)).toList());
  }

  private static Object[] values(NoticeFacts notice, Equation equation) {
    return new Object[] {
      notice.id(),
      equation.id(),
      equation.left(),
      equation.right(),
      equation.difference(),
      notice.scope()
    };
  }

  /** Empty for a notice of which none were written. */
  Optional<Reconciliation> of(UUID notice) {
    List<Equation> equations =
        new Select(SELECT)
            .where(caller.sees("scope", null, null))
            .where("notice_id = ?", notice)
            .then(" ORDER BY rule")
            .read(database, IssuedEquations::equation);
    return equations.isEmpty()
        ? Optional.empty()
        : Optional.of(new Reconciliation(true, equations));
  }

  private static Equation equation(Columns row) throws SQLException {
    return Equation.satisfied(
        NoticeRule.valueOf(row.text("rule")),
        row.text("left_side"),
        row.text("right_side"),
        row.text("difference"));
  }
}
