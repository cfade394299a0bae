package org.ipfund.platform.relay;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** How the relay of a service works. */
@ConfigMapping(prefix = "ipfund.relay")
public interface RelaySettings {

  /** False where another program sends what stands in the outbox. */
  @WithDefault("true")
  boolean enabled();

  /** The service's name: source of its events. */
  String source();

  /** The topics this service owns; it makes those that are missing where it may. */
  Set<String> topics();

  @WithDefault("6")
  int partitions();

  /** Types of events that are signed: those by which rights travel. */
  Optional<Set<String>> signedTypes();

  /** Ed25519, PKCS#8, PEM. */
  Optional<Path> signingKeyFile();

  /** Events committed by another replica are found at this interval. */
  @WithDefault("PT0.05S")
  Duration poll();

  /**
   * How long a batch gathers once its first event is there: a batch costs much, an event little.
   */
  @WithDefault("PT0.01S")
  Duration gather();

  @WithDefault("PT1S")
  Duration pauseAfterFailure();

  /**
   * How long the broker may say nothing at all to what it was sent; then the relay begins anew with
   * another producer. One of a topic that was made anew meanwhile asks for ever in vain.
   */
  @WithDefault("PT30S")
  Duration patience();

  @WithDefault("1000")
  int batch();
}
