package org.ipfund.platform.chain;

import java.time.Instant;

/**
 * The last position of the chain.
 *
 * @param position 0 while there is none
 */
record ChainHead(long position, byte[] hash) {

  static final ChainHead NONE = new ChainHead(0, ChainHash.start());

  /**
   * The head after one more entry.
   *
   * @param chainedAt when it gets its position, to the microsecond
   */
  ChainHead then(ChainEntry entry, Instant chainedAt) {
    byte[] bytes = entry.bytes(ChainEntry.NEWEST_FORM, ChainEntry.micros(chainedAt));
    return new ChainHead(position + 1, ChainHash.next(hash, bytes));
  }
}
