package org.ipfund.catalog.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.ipfund.platform.access.Caller;
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

  /** Where the unit lies, as a scope; empty when there is none or the caller may not know of it. */
  public Optional<String> place(UUID id) {
    return new Select("SELECT scope FROM unit")
            .where("id = ?", id)
            .where(caller.sees("scope", null, "id"))
            .read(database, row -> row.text("scope"))
            .stream()
            .findFirst();
  }
}
