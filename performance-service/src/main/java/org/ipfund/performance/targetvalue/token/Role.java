package org.ipfund.performance.targetvalue.token;

/** What a known word does in a target text. */
public enum Role {
  /** A comparator directly before the number: 不少于5家. */
  BOUND_BEFORE,
  /** A comparator that may stand before a verb as well: 至少举办两次. */
  BOUND_ADVERB,
  /** A comparator directly after number and unit: 5家以上. */
  BOUND_AFTER,
  /** Makes the number hold for each object, when number or verb follow: 各1个. */
  EACH,
  /** The same with the object named after it: 每个县1场. */
  EVERY,
  HOPE,
  RANGE_MARK,
  RISE,
  FALL,
  /** Rises in degree: a change with a number, a state without one. */
  IMPROVE,
  STEADY,
  BASELINE,
  /** May follow a trend word without changing it: 呈增长态势. */
  TENDENCY,
  STATE,
  DONE,
  TIMELY,
  REACHED,
  /** Looks like a number and is none: 一批. */
  VAGUE,
  BEFORE_DATE,
  AFTER_DATE,
  VERB,
  /** Keeps a shorter word from being found inside it: 内部. */
  PLAIN
}
