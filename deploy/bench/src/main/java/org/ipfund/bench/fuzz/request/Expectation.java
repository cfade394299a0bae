package org.ipfund.bench.fuzz.request;

import java.util.HashSet;
import java.util.Set;

/** What a request must be answered with, beyond what its operation documents. */
public final class Expectation {

  private boolean refused;
  private boolean unreadable;
  private boolean unrouted;
  private final Set<Integer> exactly = new HashSet<>();
  private Sent repeats;

  /** Accepting it would be a fault. */
  public boolean refused() {
    return refused;
  }

  /**
   * It is not well-formed HTTP, or longer than HTTP servers take: what reads the wire may refuse it
   * before the service knows what is asked, or close the connection.
   */
  public boolean unreadable() {
    return unreadable;
  }

  /** It names a path or method that is not documented: any refusal by a problem will do. */
  public boolean unrouted() {
    return unrouted;
  }

  /** The only statuses that are right; empty when the document decides. */
  public Set<Integer> exactly() {
    return Set.copyOf(exactly);
  }

  /** The accepted request that it repeats word by word, or null. */
  public Sent repeats() {
    return repeats;
  }

  /** Forgets that it has to be refused: something is about to be changed once more. */
  public void forgive() {
    refused = false;
  }

  public void refuse() {
    refused = true;
  }

  public void unread() {
    unreadable = true;
  }

  public void unroute() {
    unrouted = true;
  }

  public void exactly(int status) {
    exactly.add(status);
  }

  public void repeat(Sent sent) {
    repeats = sent;
  }
}
