package org.ipfund.local.api;

/** Bearer tokens of those who may act in a suite; may be asked before every request. */
@FunctionalInterface
public interface Identities {

  /** A token of this person or system client that is still good for a while. */
  String token(String name);
}
