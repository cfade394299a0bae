package org.ipfund.bench.crash.stream;

import java.util.UUID;
import org.ipfund.bench.fuzz.Dice;

/** Identifiers that the same dice make again. */
final class Identifiers {

  private static final long VERSION = 0x4000L;
  private static final long WITHOUT_VERSION = ~0xF000L;
  private static final long VARIANT = 0x8000000000000000L;
  private static final long WITHOUT_VARIANT = 0x3FFFFFFFFFFFFFFFL;

  private Identifiers() {}

  static UUID of(Dice dice) {
    return new UUID(
        dice.bits() & WITHOUT_VERSION | VERSION, dice.bits() & WITHOUT_VARIANT | VARIANT);
  }
}
