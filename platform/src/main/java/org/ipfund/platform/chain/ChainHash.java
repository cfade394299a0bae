package org.ipfund.platform.chain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash of a position: SHA-256 of the hash before and the entry's bytes in its form. */
final class ChainHash {

  private static final int LENGTH = 32;

  private ChainHash() {}

  /** Stands before the first position. */
  static byte[] start() {
    return new byte[LENGTH];
  }

  static byte[] next(byte[] previous, byte[] bytes) {
    MessageDigest digest = sha256();
    digest.update(previous);
    return digest.digest(bytes);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
