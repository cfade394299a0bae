package org.ipfund.platform.value;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.configuration.ConfigUtils;

/** Whether this process serves real users: packaged, and under the production profile. */
public final class Production {

  private Production() {}

  public static boolean isRunning() {
    return LaunchMode.current() == LaunchMode.NORMAL && ConfigUtils.isProfileActive("prod");
  }
}
