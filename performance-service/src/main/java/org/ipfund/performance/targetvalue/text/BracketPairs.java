package org.ipfund.performance.targetvalue.text;

import java.util.ArrayDeque;
import java.util.Deque;

/** Finds the partner of every opening bracket and quotation mark in one pass. */
public final class BracketPairs {

  public static final String OPENERS = "([《〈“「『";
  private static final String CLOSERS = ")]》〉”」』";

  private final PrintedText text;

  BracketPairs(PrintedText text) {
    this.text = text;
  }

  /** For each opener the position after its closer's index, 0 where there is none. */
  int[] closers() {
    int[] closers = new int[text.length()];
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < closers.length; i++) {
      char c = text.at(i);
      if (OPENERS.indexOf(c) >= 0) {
        open.push(i);
      } else if (CLOSERS.indexOf(c) >= 0) {
        close(open, i, closers);
      }
    }
    return closers;
  }

  private void close(Deque<Integer> open, int closer, int[] closers) {
    int pair = CLOSERS.indexOf(text.at(closer));
    if (!open.isEmpty() && OPENERS.indexOf(text.at(open.peek())) == pair) {
      closers[open.pop()] = closer + 1;
    }
  }
}
