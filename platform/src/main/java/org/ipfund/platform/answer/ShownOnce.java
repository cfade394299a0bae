package org.ipfund.platform.answer;

/**
 * An answer of which a part is shown once, such as a code that is kept as a hash only: the answer
 * that is stored, and given again for the same key, is without it.
 */
public interface ShownOnce {

  /** The answer without what is shown once. */
  Object kept();
}
