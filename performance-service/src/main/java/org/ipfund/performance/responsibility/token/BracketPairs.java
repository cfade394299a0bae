package org.ipfund.performance.responsibility.token;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** Which bracket or quotation mark closes which, in one pass. */
final class BracketPairs {

  private final int[] closers;

  BracketPairs(String plain) {
    closers = new int[plain.length()];
    Arrays.fill(closers, -1);
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c == '（' || c == '“') {
        open.push(i);
      } else if (c == '）' || c == '”') {
        close(plain, open, i, c == '）' ? '（' : '“');
      }
    }
  }

  private void close(String plain, Deque<Integer> open, int at, char opener) {
    Integer last = open.peek();
    if (last != null && plain.charAt(last) == opener) {
      closers[open.pop()] = at;
    }
  }

  /** -1 when it is never closed. */
  int closerOf(int at) {
    return closers[at];
  }
}
