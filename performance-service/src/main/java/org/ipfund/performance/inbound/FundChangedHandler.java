package org.ipfund.performance.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import org.ipfund.platform.event.EventContext;
import org.ipfund.platform.event.EventHandler;
import org.ipfund.platform.sql.Database;

/** Keeps the copy of the catalog's funds. */
@ApplicationScoped
public class FundChangedHandler implements EventHandler<FundChanged> {

  private static final String KEEP =
      "INSERT INTO known_fund (code, name) VALUES (?, ?)"
          + " ON CONFLICT (code) DO UPDATE SET name = excluded.name";

  private final Database database;

  FundChangedHandler(Database database) {
    this.database = database;
  }

  @Override
  public String type() {
    return "org.ipfund.catalog.fund-changed.v1";
  }

  @Override
  public Class<FundChanged> payload() {
    return FundChanged.class;
  }

  @Override
  public void handle(FundChanged event, EventContext context) {
    database.update(KEEP, event.fundCode(), event.name());
  }
}
