package org.ipfund.platform.inbox;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The key of what an event waits for, in a length that an index takes whatever an event names. */
final class AwaitedKey {

  private static final int LONGEST = 200;

  private AwaitedKey() {}

  static String of(String key) {
    if (key.length() <= LONGEST) {
      return key;
    }
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return "sha256:" + HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
