package org.ipfund.catalog.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.ipfund.platform.access.Caller;
import org.ipfund.platform.sql.Columns;
import org.ipfund.platform.sql.Database;
import org.ipfund.platform.sql.Select;

/** What the other rooms may ask about the units the caller may see. */
@ApplicationScoped
public class Units {

  private final Database database;
  private final Caller caller;

  Units(Database database, Caller caller) {
    this.database = database;
    this.caller = caller;
  }

  private Select visible(UUID id) {
    return new Select("SELECT id, kind, region_code, scope FROM unit")
        .where("id = ?", id)
        .where(caller.sees("scope", null, "id"));
  }

  /** The unit; empty when there is none or the caller may not know of it. */
  public Optional<UnitFacts> find(UUID id) {
    return visible(id).read(database, Units::facts).stream().findFirst();
  }

  /** The unit, which nobody else locks until the end of the transaction. */
  public Optional<UnitFacts> lock(UUID id) {
    return visible(id).then(" FOR NO KEY UPDATE").read(database, Units::facts).stream().findFirst();
  }

  private static UnitFacts facts(Columns row) throws SQLException {
    return new UnitFacts(
        row.id("id"),
        row.constant("kind", UnitKind.class),
        row.text("region_code"),
        row.text("scope"));
  }
}
