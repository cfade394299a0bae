package org.ipfund.catalog.member;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long things of accounts last. */
@ConfigMapping(prefix = "ipfund.accounts")
public interface AccountSettings {

  /** For how long an invitation's code counts. */
  @WithDefault("7D")
  Duration invitationValid();

  /** The longest time for which roles are lent. */
  @WithDefault("90D")
  Duration longestDelegation();
}
