package org.ipfund.bench.fuzz.token;

import java.util.List;

/** Where the senders of requests come from. */
public interface Tokens {

  /** Senders whom the services know; at least one. */
  List<Credential> genuine();

  /** Senders whom every protected operation has to refuse; may be empty. */
  List<Credential> forged();

  /** Identifiers of the senders' units: what they may act for. */
  default List<String> units() {
    return List.of();
  }

  /** Nobody signs in: for services that ask for no tokens. */
  static Tokens none() {
    return new Tokens() {
      @Override
      public List<Credential> genuine() {
        return List.of(Credential.NONE);
      }

      @Override
      public List<Credential> forged() {
        return List.of();
      }
    };
  }
}
