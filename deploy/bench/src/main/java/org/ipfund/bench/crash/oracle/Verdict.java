package org.ipfund.bench.crash.oracle;

/**
 * What is wrong after a trial; all but the first figure have to be 0.
 *
 * @param acknowledged messages the broker has acknowledged
 * @param lost of these: without effect or memory and kept nowhere, or overwritten by an older one
 * @param poison given up although nothing is wrong with them
 * @param stuck kept beside the stream although nothing holds them any more
 * @param twice effects that happened again
 * @param outOfOrder effects of an older sequence after a newer one, or news that a newer one
 *     overtook
 */
public record Verdict(
    int acknowledged, int lost, int poison, int stuck, int twice, int outOfOrder) {

  /** Nothing yet. */
  public static Verdict none() {
    return new Verdict(0, 0, 0, 0, 0, 0);
  }

  /** Whether nothing is wrong. */
  public boolean isClean() {
    return lost + poison + stuck + twice + outOfOrder == 0;
  }

  /** Both together. */
  public Verdict plus(Verdict other) {
    return new Verdict(
        acknowledged + other.acknowledged,
        lost + other.lost,
        poison + other.poison,
        stuck + other.stuck,
        twice + other.twice,
        outOfOrder + other.outOfOrder);
  }
}
