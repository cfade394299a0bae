package org.ipfund.performance.content;

/**
 * The points of the three blocks, in whole points; with the budget execution beside them they make
 * 100. Default 50, 30 and 10.
 */
public record BlockPoints(int output, int benefit, int satisfaction) {

  /** The usual division of the provinces' self-evaluation forms. */
  public static final BlockPoints DEFAULT = new BlockPoints(50, 30, 10);
}
