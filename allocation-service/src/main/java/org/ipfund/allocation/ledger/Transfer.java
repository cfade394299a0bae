package org.ipfund.allocation.ledger;

import java.util.UUID;
import org.ipfund.platform.value.Money;

/**
 * Money that moves from one account to another.
 *
 * @param amount yuan, more than zero
 */
public record Transfer(EntryKind kind, UUID from, UUID to, Money amount) {

  /**
   * @throws IllegalArgumentException when nothing would move
   */
  public Transfer {
    if (!amount.isPositive() || from.equals(to)) {
      throw new IllegalArgumentException("a transfer moves a positive amount between two accounts");
    }
  }
}
