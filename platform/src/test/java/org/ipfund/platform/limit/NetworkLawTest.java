package org.ipfund.platform.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.IntRange;
import org.ipfund.platform.testing.Law;

/** A network holds the addresses whose first bits are its own. */
class NetworkLawTest {

  private static String address(int bits) {
    return (bits >>> 24)
        + "."
        + (bits >>> 16 & 255)
        + "."
        + (bits >>> 8 & 255)
        + "."
        + (bits & 255);
  }

  @Law
  void holds_always_isWhetherTheFirstBitsAreTheSame(
      @ForAll int begin,
      @ForAll @IntRange(max = 32) int bits,
      @ForAll @IntRange(max = 31) int other) {
    Network network = Network.of(address(begin) + "/" + bits);
    assertTrue(network.holds(address(begin)));
    assertEquals(other >= bits, network.holds(address(begin ^ 0x80000000 >>> other)));
  }
}
