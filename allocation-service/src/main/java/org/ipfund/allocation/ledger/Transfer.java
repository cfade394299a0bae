package org.ipfund.allocation.ledger;

import java.util.UUID;
import org.ipfund.platform.value.Money;

/**
 * Money that moves from one account to another.
 *
 * @param amount yuan, more than zero
 * @param owner code of the zone whose money it is, which lies in another region's treasury; null
 *     for the treasury's own
 */
public record Transfer(EntryKind kind, UUID from, UUID to, Money amount, String owner) {

  /** Of a treasury's own money. */
  public Transfer(EntryKind kind, UUID from, UUID to, Money amount) {
    this(kind, from, to, amount, null);
  }

  /**
   * @throws IllegalArgumentException when nothing would move
   */
  public Transfer {
    if (!amount.isPositive() || from.equals(to)) {
      throw new IllegalArgumentException("a transfer moves a positive amount between two accounts");
    }
  }
}
