package org.ipfund.platform.chain;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.smallrye.health.api.Wellness;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.ToLongFunction;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Says under {@code /q/health/well} and in metrics whether the record is being chained. Every
 * replica asks the database, so it does not matter who should have done it.
 */
@Startup
@Wellness
@Singleton
class ChainWatch implements HealthCheck {

  private final DataSource database;
  private final ChainSettings settings;

  ChainWatch(DataSource database, ChainSettings settings, MeterRegistry registry) {
    this.database = database;
    this.settings = settings;
    Gauge.builder("audit_pending", () -> number(PendingEntries::count))
        .description("audit entries that wait for their position in the chain")
        .register(registry);
    Gauge.builder("audit_pending_oldest_seconds", () -> number(w -> w.oldest().toSeconds()))
        .description("how long the first of them has waited")
        .register(registry);
  }

  @Override
  public HealthCheckResponse call() {
    try {
      PendingEntries waiting = waiting();
      return HealthCheckResponse.named("audit-chain")
          .status(!waiting.isLate(settings.pendingLate()))
          .withData("pending", waiting.count())
          .withData("oldestSeconds", waiting.oldest().toSeconds())
          .withData("leader", waiting.leader())
          .build();
    } catch (SQLException e) {
      return HealthCheckResponse.named("audit-chain")
          .down()
          .withData("database", "is away")
          .build();
    }
  }

  private PendingEntries waiting() throws SQLException {
    try (Connection connection = database.getConnection()) {
      return PendingEntries.ask(connection);
    }
  }

  private Number number(ToLongFunction<PendingEntries> part) {
    try {
      return part.applyAsLong(waiting());
    } catch (SQLException away) {
      return Double.NaN;
    }
  }
}
