package org.ipfund.platform.chain;

/**
 * One position of the chain with the entry it stands for.
 *
 * @param entry null when the entry is missing
 */
record ChainRow(long position, byte[] hash, ChainEntry entry) {}
