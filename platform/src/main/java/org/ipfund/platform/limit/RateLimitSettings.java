package org.ipfund.platform.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How many requests a client may send; a rate of 0 lets everything pass. */
@ConfigMapping(prefix = "ipfund.rate-limit")
public interface RateLimitSettings {

  /** Requests a second of a signed-in client. */
  int perSecond();

  /** Requests a signed-in client may send at once. */
  int burst();

  /** Requests a second of an address nobody is signed in from. */
  int anonymousPerSecond();

  /** Requests such an address may send at once, and refused sign-ins it is forgiven. */
  int anonymousBurst();

  /** Clients remembered; beyond it the one not seen for longest is forgotten. */
  @WithDefault("100000")
  int clients();
}
