package org.ipfund.performance.targetvalue;

/**
 * What sort of target a printed target text (指标值) states. Source: the kinds of the value grammar of
 * annex 3, extended by dates and yes-or-no targets of other forms.
 */
public enum TargetKind {
  /** One number, with or without a comparator. */
  NUMERIC,
  /** A lower and an upper number. */
  RANGE,
  /** A state or degree that needs a judgement. */
  QUALITATIVE,
  /** A countable quantity against an earlier one. */
  TREND,
  /** Done in time, or simply done. */
  COMPLETION,
  /** A day or a period. */
  DATE,
  /** Several targets, or one target for several named objects, in one text. */
  MULTI,
  /** A question answered with yes or no. */
  BOOLEAN,
  /** No target at all: empty, a placeholder, the indicator's own name, nonsense. */
  INVALID
}
