package org.ipfund.platform.chain;

/**
 * The last position of the chain.
 *
 * @param position 0 while there is none
 */
record ChainHead(long position, byte[] hash) {

  static final ChainHead NONE = new ChainHead(0, ChainHash.start());

  ChainHead then(ChainEntry entry) {
    return new ChainHead(position + 1, ChainHash.next(hash, entry));
  }
}
