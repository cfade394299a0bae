package org.ipfund.platform.chain;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import org.ipfund.platform.audit.AuditSettings;
import org.ipfund.platform.key.PemKeys;
import org.ipfund.platform.key.SigningKey;
import org.ipfund.platform.leader.Leader;
import org.ipfund.platform.value.Production;
import org.jboss.logging.Logger;

/**
 * Chains the audit record of the service: one writer among all replicas, after the commits, so that
 * no change waits for it.
 */
@ApplicationScoped
public class AuditChain {

  private static final Logger LOG = Logger.getLogger(AuditChain.class);

  /** The name of the lock that its one writer holds. */
  static final String LOCK = "audit-chain";

  private final ChainSettings settings;
  private final Leader leader;
  private final boolean enabled;

  AuditChain(
      DataSource database, ChainSettings settings, AuditSettings audit, MeterRegistry registry) {
    this.settings = settings;
    this.enabled = audit.enabled();
    CheckpointSigner signer = signer(settings);
    ChainWriter writer = new ChainWriter(settings, signer, Clock.systemUTC());
    leader = new Leader(LOCK, 0, database, settings.pauseAfterFailure(), writer);
    Gauge.builder("audit_chain_led", leader, l -> l.leads() ? 1 : 0)
        .description("1 in the process that writes the audit chain")
        .register(registry);
  }

  private static CheckpointSigner signer(ChainSettings settings) {
    return settings
        .signingKeyFile()
        .map(PemKeys::pair)
        .map(pair -> new CheckpointSigner(settings.service(), new SigningKey(pair)))
        .orElse(null);
  }

  /** Without a key nothing could be proven later, so production does not start without one. */
  static void check(Optional<Path> keyFile, boolean production) {
    if (keyFile.isPresent()) {
      return;
    }
    if (production) {
      throw new IllegalStateException("AUDIT_SIGNING_KEY_FILE is required");
    }
    LOG.warn("the audit chain has no checkpoints: AUDIT_SIGNING_KEY_FILE names no key");
  }

  void refuseAtStart(@Observes @Priority(1) StartupEvent event) {
    if (enabled) {
      check(settings.signingKeyFile(), Production.isRunning());
    }
  }

  /** After whatever may refuse the start: a start that fails stops nothing that has begun. */
  void start(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent event) {
    if (enabled) {
      leader.start();
    }
  }

  /** The data source is closed after all who observe this. */
  void stop(@Observes ShutdownEvent event) {
    leader.stop();
  }
}
