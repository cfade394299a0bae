package org.ipfund.platform.accesslog;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import org.ipfund.platform.access.SystemScope;
import org.jboss.logging.Logger;

/**
 * Keeps the access log's months: six at least, as the Cybersecurity Law (网络安全法, article 21) asks.
 * What the business recorded is never dropped.
 */
@ApplicationScoped
public class AccessPartitions {

  private static final Logger LOG = Logger.getLogger(AccessPartitions.class);
  private static final int LEAST_MONTHS = 6;

  private final AccessSettings settings;
  private final AccessStore store;

  AccessPartitions(AccessSettings settings, AccessStore store) {
    this.settings = settings;
    this.store = store;
  }

  void refuseAtStart(@Observes @Priority(1) StartupEvent start) {
    check(settings.months());
  }

  static void check(int months) {
    if (months < LEAST_MONTHS) {
      throw new IllegalStateException(
          "ACCESS_LOG_MONTHS is %d; the access log is kept for %d months at least"
              .formatted(months, LEAST_MONTHS));
    }
  }

  /** Runs at the start, too; the database lets one replica at a time do it. */
  @Scheduled(every = "6h")
  void keep() {
    SystemScope.run("access-log", this::keepMonths);
  }

  private void keepMonths() {
    try {
      store.keep(settings.months());
    } catch (SQLException e) {
      LOG.warnf("the access log's partitions are not kept: %s", e.getMessage());
    }
  }
}
