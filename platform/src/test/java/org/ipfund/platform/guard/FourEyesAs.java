package org.ipfund.platform.guard;

import java.util.Map;

/** Other settings of {@link FourEyes} than the application's, for tests of the services. */
public final class FourEyesAs {

  private FourEyesAs() {}

  /**
   * @param operation as in {@code ipfund.four-eyes.<operation>}
   */
  public static FourEyes set(String operation, String value) {
    return new FourEyes(Map.of(FourEyes.PREFIX + operation, value));
  }
}
