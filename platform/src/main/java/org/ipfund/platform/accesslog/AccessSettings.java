package org.ipfund.platform.accesslog;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the access log is kept. */
@ConfigMapping(prefix = "ipfund.access-log")
interface AccessSettings {

  boolean enabled();

  /** Whole months a request is kept for; six at least. */
  int months();

  /** Requests that may wait to be written; what comes beyond them is dropped. */
  @WithDefault("20000")
  int queue();

  @WithDefault("500")
  int batch();

  @WithDefault("PT0.5S")
  Duration flush();

  @WithDefault("PT2S")
  Duration pauseAfterFailure();
}
