package org.ipfund.platform.answer;

/** An answer that is one resource as it stands: its version is the answer's entity tag. */
public interface Versioned {

  /** Counts the resource's changes. */
  long version();
}
