package org.ipfund.platform.chain;

import java.security.MessageDigest;
import org.ipfund.platform.value.Sha256;

/** The hash of a position: SHA-256 of the hash before and the entry's bytes in its form. */
final class ChainHash {

  private static final int LENGTH = 32;

  private ChainHash() {}

  /** Stands before the first position. */
  static byte[] start() {
    return new byte[LENGTH];
  }

  static byte[] next(byte[] previous, byte[] bytes) {
    MessageDigest digest = Sha256.digest();
    digest.update(previous);
    return digest.digest(bytes);
  }
}
