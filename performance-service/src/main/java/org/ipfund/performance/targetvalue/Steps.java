package org.ipfund.performance.targetvalue;

/** Counts looks at characters and tokens, so that a test can show that reading stays linear. */
final class Steps {

  private long taken;

  void take() {
    taken++;
  }

  long taken() {
    return taken;
  }
}
