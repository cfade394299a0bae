package org.ipfund.submission.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import org.ipfund.platform.event.EventContext;
import org.ipfund.platform.event.EventHandler;
import org.ipfund.platform.sql.Database;

/** Keeps the copy of a fund. */
@ApplicationScoped
public class FundChangedHandler implements EventHandler<FundChanged> {

  /** An event may come again, also while it is handled: the database decides. */
  private static final String UPSERT =
      "INSERT INTO known_fund (code, name, projects_per_unit) VALUES (?, ?, ?)"
          + " ON CONFLICT (code) DO UPDATE SET name = excluded.name,"
          + " projects_per_unit = excluded.projects_per_unit";

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
    database.update(UPSERT, event.fundCode(), event.name(), event.projectsPerUnit());
    context.arrived("fund:" + event.fundCode());
  }
}
