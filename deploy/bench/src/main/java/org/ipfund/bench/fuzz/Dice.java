package org.ipfund.bench.fuzz;

import java.util.List;
import java.util.SplittableRandom;

/**
 * The chances of one request. The dice of a run's seed and a request's index always fall the same
 * way, whatever other requests do meanwhile.
 */
public final class Dice {

  private static final long STEP = 0x9E3779B97F4A7C15L;
  private static final int HUNDRED = 100;

  private final SplittableRandom random;
  private final boolean latest;

  private Dice(SplittableRandom random, boolean latest) {
    this.random = random;
    this.latest = latest;
  }

  /** The dice of one request of a run. */
  public static Dice of(long seed, long index) {
    return new Dice(new SplittableRandom(seed * STEP + index), false);
  }

  /** The same dice, but of what is known by now they draw the latest. */
  public Dice latest() {
    return new Dice(random, true);
  }

  /** A whole number from 0 to below the bound. */
  public int below(int bound) {
    return random.nextInt(bound);
  }

  /** A whole number between both, ends included. */
  public long between(long lowest, long highest) {
    return lowest == highest ? lowest : random.nextLong(lowest, Math.addExact(highest, 1));
  }

  /** True in so many of a hundred cases. */
  public boolean percent(int share) {
    return random.nextInt(HUNDRED) < share;
  }

  /** One of a list that is not empty. */
  public <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** 64 chance bits, by which something known is drawn; -1 draws the latest. */
  public long bits() {
    long bits = random.nextLong();
    return latest ? -1 : bits;
  }

  /** Dice of their own, so that however often they fall these here fall the same way after it. */
  public Dice fork() {
    return new Dice(random.split(), latest);
  }
}
