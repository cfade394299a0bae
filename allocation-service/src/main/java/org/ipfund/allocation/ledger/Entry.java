package org.ipfund.allocation.ledger;

import java.util.UUID;
import org.ipfund.platform.value.Ids;
import org.ipfund.platform.value.Money;

/**
 * One side of a transfer, never changed after it is written.
 *
 * @param account whose balance it moves
 * @param counter the other account of the transfer
 * @param amount negative where money leaves
 * @param owner whose money it is, see {@link Transfer}
 */
record Entry(
    UUID id,
    UUID transferId,
    EntryKind kind,
    Account account,
    Account counter,
    Money amount,
    Money balanceAfter,
    String owner) {

  /** Books one side on its account. */
  static Entry book(
      UUID transferId, Transfer transfer, Account account, Account counter, Money amount) {
    Money after = account.book(amount);
    return new Entry(
        Ids.next(), transferId, transfer.kind(), account, counter, amount, after, transfer.owner());
  }
}
