package org.ipfund.catalog.unit;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.ipfund.platform.problem.ReaderLanguage;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;

/** Rows of units as one reader sees them: what holds for all of a page is found out once. */
final class UnitRows implements Database.Row<UnitResponse> {

  private static final String SELECT =
      "SELECT id, name, kind, region_code, credit_code, version, updated_at, %s AS moving FROM unit";

  private final Locale language = ReaderLanguage.now();
  private final List<UnitAction> allowed;
  private final List<UnitAction> allowedOnTheMove;
  private final String moving;

  UnitRows(UnitActions actions, WaitingUnits waiting) {
    allowed = actions.allowed();
    allowedOnTheMove = UnitActions.withoutMove(allowed);
    // Nobody else is told of it, so nobody else's query asks for it.
    moving = allowed.contains(UnitAction.MOVE) ? waiting.waits("unit.id") : "false";
  }

  Select select() {
    return new Select(SELECT.formatted(moving));
  }

  @Override
  public UnitResponse read(Columns row) throws SQLException {
    UnitKind kind = row.constant("kind", UnitKind.class);
    return new UnitResponse(
        row.id("id"),
        row.text("name"),
        kind,
        kind.label().in(language),
        row.text("region_code"),
        row.text("credit_code"),
        row.flag("moving") ? allowedOnTheMove : allowed,
        row.longNumber("version"));
  }
}
