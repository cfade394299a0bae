package org.ipfund.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The two nets that hold every row back from whom it does not concern. Tests take one away to see
 * that the other holds alone, benchmarks both to see what they cost; production refuses to.
 */
@ApplicationScoped
public class RowProtection {

  private final boolean queries;
  private final boolean database;

  public RowProtection(
      @ConfigProperty(name = "ipfund.access.in-queries", defaultValue = "true") boolean queries,
      @ConfigProperty(name = "ipfund.access.in-database", defaultValue = "true") boolean database) {
    this.queries = queries;
    this.database = database;
  }

  /** Whether queries carry the scope as a condition. */
  boolean inQueries() {
    return queries;
  }

  /**
   * Whether the database session is told the scope; without it row-level security shows nothing.
   */
  public boolean inDatabase() {
    return database;
  }

  /** What is wrong with the settings where real users are served, or null. */
  public String fault(boolean production) {
    return production && !(queries && database)
        ? "ipfund.access.in-queries and in-database are for tests and benchmarks only"
        : null;
  }
}
