package org.ipfund.performance.board;

/**
 * A row of a board with the key its list goes on after.
 *
 * @param key an identifier, then what the board is sorted by
 */
record BoardRow(String key, BoardItem item) {}
