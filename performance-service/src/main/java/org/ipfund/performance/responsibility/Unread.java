package org.ipfund.performance.responsibility;

/**
 * Text that is neither a unit nor a role word nor a sign, with its place in the printed text: a
 * person must look at it.
 */
public record Unread(int start, int end, String text, Reason reason) {

  /** Why it was not read. */
  public enum Reason {
    /** What a unit is responsible for, printed behind 负责. */
    MATTER,
    /** A deadline. */
    DEADLINE,
    /** Reads like no unit. */
    NO_UNIT,
    /** A bracket or quotation mark without its other half. */
    UNBALANCED
  }
}
