package org.ipfund.allocation.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.ipfund.platform.value.Money;
import org.ipfund.platform.value.Name;

/** An account with its balance in yuan, which is the sum of its entries. */
@Entity
class Account {

  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private AccountKind kind;

  private String regionCode;
  private int budgetYear;
  private String fundName;
  private String fundKey;
  private String holder;
  private String holderKey;
  private Money balance;
  private Money lowest;
  private Money reserved;

  @Column(updatable = false)
  private String scope;

  @Version private long version;

  protected Account() {}

  /** Books an amount, negative when money leaves, and gives the balance after it. */
  Money book(Money amount) {
    balance = balance.plus(amount);
    return balance;
  }

  /** Holds an amount back. */
  void reserve(Money amount) {
    reserved = reserved.plus(amount);
  }

  /** Lets go what was held back. */
  void release(Money amount) {
    reserved = reserved.minus(amount);
  }

  /** Says how far the balance may fall. */
  void limit(Money newLowest) {
    lowest = newLowest;
  }

  /** How far the balance may fall while something is held back. */
  Money floor() {
    return lowest.plus(reserved);
  }

  UUID id() {
    return id;
  }

  AccountKey key() {
    return new AccountKey(
        kind, regionCode, budgetYear, new Name(fundName, fundKey), new Name(holder, holderKey));
  }

  Money balance() {
    return balance;
  }

  String scope() {
    return scope;
  }

  long version() {
    return version;
  }
}
