package org.ipfund.platform.edge;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How large and how slow a request may be. */
@ConfigMapping(prefix = "ipfund.http")
interface HttpLimits {

  /** Characters of path and query. */
  @WithDefault("8000")
  int longestUri();

  /** Characters of all header names and values. */
  @WithDefault("16000")
  int largestHeaders();

  @WithDefault("50")
  int mostParameters();

  /** Bytes that all bodies in flight may hold together. */
  @WithDefault("33554432")
  long bodiesInFlight();

  /** In which time a body must have come in completely. */
  Duration bodyTimeout();
}
