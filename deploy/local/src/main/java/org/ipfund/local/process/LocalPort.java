package org.ipfund.local.process;

/** The fixed ports of a local suite, all of them moved so that a second suite runs beside it. */
public final class LocalPort {

  private static final int SHIFT = Integer.getInteger("ipfund.local.port-shift", 0);

  private LocalPort() {}

  /** The port that this suite uses instead of the usual one. */
  public static int of(int usual) {
    return usual + SHIFT;
  }
}
