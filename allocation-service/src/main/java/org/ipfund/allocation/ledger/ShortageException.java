package org.ipfund.allocation.ledger;

import java.util.List;

/** A posting would take accounts below what they may fall to; nothing of it was booked. */
public class ShortageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Shortage> shortages;

  ShortageException(List<Shortage> shortages) {
    super("beyond the balance", null, false, false);
    this.shortages = List.copyOf(shortages);
  }

  /** One for each such account, never empty. */
  public List<Shortage> shortages() {
    return shortages;
  }
}
