package org.ipfund.performance.targetvalue.text;

/** Counts looks at characters and tokens, so that a test can show that reading stays linear. */
public final class Steps {

  private long taken;

  public void take() {
    taken++;
  }

  public long taken() {
    return taken;
  }
}
