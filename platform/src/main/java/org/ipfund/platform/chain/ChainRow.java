package org.ipfund.platform.chain;

/**
 * One position of the chain with the entry it stands for.
 *
 * @param form in which it was hashed
 * @param chainedAt in microseconds since 1970
 * @param entry null when the entry is missing
 */
record ChainRow(long position, byte[] hash, int form, String chainedAt, ChainEntry entry) {

  byte[] bytes() {
    return entry.bytes(form, chainedAt);
  }
}
