package org.ipfund.platform.chain;

/**
 * What a verification found.
 *
 * @param position the last intact position, or the first broken one
 * @param fault what is broken there; null when the chain is intact
 */
record Verdict(long position, String fault) {

  boolean isIntact() {
    return fault == null;
  }
}
