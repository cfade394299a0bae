package org.ipfund.catalog.member;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import org.ipfund.platform.value.Sha256;

/**
 * A code that is shown once to whoever invites and used once by whoever is invited: 160 random
 * bits. Only its hash is kept.
 */
public final class OneTimeCode {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 20;

  private OneTimeCode() {}

  public static String next() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().withUpperCase().formatHex(bytes);
  }

  /** SHA-256: what is random to this degree needs no salt. */
  public static String hash(String code) {
    String plain = code.strip().toUpperCase(Locale.ROOT);
    return HexFormat.of().formatHex(Sha256.of(plain));
  }
}
