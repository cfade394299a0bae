package org.ipfund.platform.answer;

/** An answer that is one resource, which has an address of its own. */
public interface Addressed {

  /** What the resource's address ends with. */
  Object key();
}
