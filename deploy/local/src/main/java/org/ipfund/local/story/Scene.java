package org.ipfund.local.story;

/** A part of the story. */
interface Scene {

  /** Tells it, step by step. */
  void tell(Teller teller);
}
