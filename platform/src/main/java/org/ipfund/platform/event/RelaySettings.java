package org.ipfund.platform.event;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Set;

/** How the relay of a service works. */
@ConfigMapping(prefix = "ipfund.relay")
interface RelaySettings {

  /** False where another program sends what stands in the outbox. */
  @WithDefault("true")
  boolean enabled();

  /** The service's name: source of its events and part of its producer's identity. */
  String source();

  /** The topics this service owns and creates when they are missing. */
  Set<String> topics();

  @WithDefault("6")
  int partitions();

  /** Events committed by another replica are found at this interval. */
  @WithDefault("PT0.05S")
  Duration poll();

  /**
   * How long a batch gathers once its first event is there: a batch costs much, an event little.
   */
  @WithDefault("PT0.005S")
  Duration gather();

  @WithDefault("PT1S")
  Duration pauseAfterFailure();

  @WithDefault("500")
  int batch();
}
