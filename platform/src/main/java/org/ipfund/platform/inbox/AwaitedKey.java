package org.ipfund.platform.inbox;

import java.util.HexFormat;
import org.ipfund.platform.value.Sha256;

/** The key of what an event waits for, in a length that an index takes whatever an event names. */
final class AwaitedKey {

  private static final int LONGEST = 200;

  private AwaitedKey() {}

  static String of(String key) {
    if (key.length() <= LONGEST) {
      return key;
    }
    return "sha256:" + HexFormat.of().formatHex(Sha256.of(key));
  }
}
