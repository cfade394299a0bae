package org.ipfund.performance.responsibility;

/** What a stretch of the printed text was read as; the spans of a clause cover it without a gap. */
public record ClauseSpan(Kind kind, int start, int end) {

  /** What characters can be. */
  public enum Kind {
    PARTY,
    ROLE_WORD,
    SEPARATOR,
    UNREAD
  }
}
