package org.ipfund.platform.relay;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ipfund.platform.event.RelaySignal;

/**
 * Sends committed events to Kafka: one writer a shard among all replicas, in the order of their
 * commit for each subject, at least once. An event counts as sent only after the broker has
 * acknowledged it.
 */
@ApplicationScoped
public class Relay {

  private final RelaySettings settings;
  private final List<RelayShard> shards;

  Relay(
      DataSource database,
      RelaySignal signal,
      @Identifier("default-kafka-broker") Map<String, Object> kafka,
      RelaySettings settings,
      @ConfigProperty(name = "ipfund.events.shards") int shards) {
    this.settings = settings;
    this.shards =
        IntStream.range(0, settings.enabled() ? shards : 0)
            .mapToObj(s -> new RelayShard(s, database, signal, kafka, settings))
            .toList();
  }

  /** First of all: what refuses the start later leaves others running. */
  void check(@Observes @Priority(1) StartupEvent event) {
    if (settings.enabled()) {
      new EventSigner(settings);
    }
  }

  void start(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent event) {
    shards.forEach(RelayShard::start);
  }

  void stop(@Observes ShutdownEvent event) {
    shards.forEach(RelayShard::stop);
  }

  /** How many shards this process is the writer of. */
  long led() {
    return shards.stream().filter(RelayShard::leads).count();
  }
}
