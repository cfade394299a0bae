package org.ipfund.catalog.regiondecision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipfund.catalog.region.WaitingRegions;
import org.ipfund.platform.sql.Database;

/** The regions that wait for a second person. */
@ApplicationScoped
class WaitingDecisions implements WaitingRegions {

  private static final String WAITING =
      "SELECT region_code FROM region_decision WHERE region_code = ANY (?) AND status = ?";

  private final Database database;

  WaitingDecisions(Database database) {
    this.database = database;
  }

  @Override
  public Set<String> of(Collection<String> codes) {
    return database
        .list(
            WAITING,
            row -> row.text("region_code"),
            codes.toArray(String[]::new),
            RegionDecisionStatus.PREPARED)
        .stream()
        .collect(Collectors.toSet());
  }
}
