package org.ipfund.allocation.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ipfund.platform.place.EndedPlace;
import org.ipfund.platform.place.PlacePaths;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.Ids;
import org.ipfund.platform.value.Money;

/**
 * The double-entry ledger (domain rule: no payment beyond the balance, also under concurrent
 * requests). It works inside the caller's transaction and locks accounts in the order of their ids,
 * so that postings wait for each other and never block each other.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Ledger {

  private static final Wording WORDS = Wording.of(Ledger.class);

  private static final Comparator<AccountKey> ORDER =
      Comparator.comparing(AccountKey::regionCode)
          .thenComparing(AccountKey::kind)
          .thenComparing(key -> key.holder().key());

  private final AccountRepository accounts;
  private final Entries entries;
  private final PlacePaths places;

  Ledger(AccountRepository accounts, Entries entries, PlacePaths places) {
    this.accounts = accounts;
    this.entries = entries;
    this.places = places;
  }

  /** Opens the account a year's money comes from; it may fall to minus the ceiling. */
  public UUID openSource(AccountKey key, Money ceiling) {
    open(key, ceiling.negated());
    return accounts.ids(Set.of(key)).get(key);
  }

  /**
   * The ids of accounts of one year and fund; those that are missing are opened.
   *
   * @throws ProblemException 409 when an account is there but out of the caller's reach, as while
   *     its region is being put under another city
   */
  public Map<AccountKey, UUID> open(Collection<AccountKey> keys) {
    Map<AccountKey, UUID> ids = accounts.ids(keys);
    List<AccountKey> missing = keys.stream().filter(key -> !ids.containsKey(key)).toList();
    if (!missing.isEmpty()) {
      missing.stream().sorted(ORDER).forEach(key -> open(key, Money.ZERO));
      ids.putAll(accounts.ids(missing));
      if (!ids.keySet().containsAll(keys)) {
        throw moving();
      }
    }
    return ids;
  }

  private void open(AccountKey key, Money lowest) {
    accounts.open(key, lowest, places.path(key.regionCode()).orElseThrow());
  }

  /**
   * Holds an account until the transaction ends, so that who asks about it asks one by one, and
   * tells what may leave it.
   */
  public Money hold(UUID account) {
    Account locked = lock(account);
    return locked.balance().minus(locked.floor());
  }

  /**
   * Says how far the balance of a source may fall from now on.
   *
   * @throws ShortageException when more has been issued
   */
  public void limit(UUID source, Money ceiling) {
    Account held = lock(source);
    Money issued = held.balance().negated();
    if (issued.compareTo(ceiling) > 0) {
      throw new ShortageException(List.of(new Shortage(source, issued, ceiling)));
    }
    held.limit(ceiling.negated());
  }

  /** Yuan that was issued from a source and did not come back. */
  public Money issued(UUID source) {
    return accounts.balance(source).negated();
  }

  /**
   * The treasury into which money of this one comes back now.
   *
   * @param region in whose treasury it would lie today; where that has ended, in its successor's
   */
  public UUID successor(UUID treasury, String region) {
    AccountKey key = accounts.key(treasury);
    String heir = places.path(region).map(EndedPlace::heir).orElse(region);
    if (heir.equals(key.regionCode())) {
      return treasury;
    }
    AccountKey heirs = AccountKey.treasury(heir, key.budgetYear(), key.fund());
    return open(List.of(heirs)).get(heirs);
  }

  /** The account to which a document moved money from this one. */
  public UUID counter(UUID account, UUID cause) {
    return entries.counter(account, cause);
  }

  /**
   * Holds money of an account back for what is booked later.
   *
   * @throws ShortageException when there is not so much that is not held back already
   */
  public void reserve(UUID account, Money amount) {
    Account held = lock(account);
    Money available = held.balance().minus(held.floor());
    if (amount.compareTo(available) > 0) {
      throw new ShortageException(List.of(new Shortage(account, available, amount)));
    }
    held.reserve(amount);
  }

  /** Lets go what was held back. */
  public void release(UUID account, Money amount) {
    lock(account).release(amount);
  }

  private Account lock(UUID account) {
    return accounts.lock(Set.of(account)).stream().findFirst().orElseThrow(Ledger::moving);
  }

  private static ProblemException moving() {
    return WORDS.conflict("account-moving");
  }

  /**
   * Books all transfers or none.
   *
   * @throws ShortageException when an account would fall below what it may fall to
   */
  public void post(Posting posting) {
    post(posting, lock(posting));
  }

  /** The same where this much of the account was held back for it. */
  public void postReserved(Posting posting, UUID account, Money amount) {
    Map<UUID, Account> locked = lock(posting);
    Optional.ofNullable(locked.get(account)).orElseThrow(Ledger::moving).release(amount);
    post(posting, locked);
  }

  private Map<UUID, Account> lock(Posting posting) {
    return accounts.lock(posting.accounts()).stream()
        .collect(
            Collectors.toMap(Account::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
  }

  private void post(Posting posting, Map<UUID, Account> locked) {
    List<Shortage> shortages = Balances.shortages(standings(locked), posting.transfers());
    if (!shortages.isEmpty()) {
      throw new ShortageException(shortages);
    }
    List<Entry> booked = new ArrayList<>();
    for (Transfer transfer : posting.transfers()) {
      UUID id = Ids.next();
      Account from = locked.get(transfer.from());
      Account to = locked.get(transfer.to());
      booked.add(Entry.book(id, transfer, from, to, transfer.amount().negated()));
      booked.add(Entry.book(id, transfer, to, from, transfer.amount()));
    }
    entries.add(posting, booked);
    accounts.flush();
  }

  private static Map<UUID, Balances.Standing> standings(Map<UUID, Account> accounts) {
    return accounts.values().stream()
        .collect(Collectors.toMap(Account::id, a -> new Balances.Standing(a.balance(), a.floor())));
  }
}
