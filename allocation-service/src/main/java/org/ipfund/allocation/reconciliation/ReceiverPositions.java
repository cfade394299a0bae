package org.ipfund.allocation.reconciliation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.ipfund.platform.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * What each receiver has by the notices of a year and fund that were issued so far: the sum of what
 * they posted.
 */
public final class ReceiverPositions {

  public static final ReceiverPositions NOTHING = new ReceiverPositions(List.of());

  /**
   * What a receiver has for one fund project.
   *
   * @param receiver whose line it is, as {@link Annexes#receiver} tells it
   * @param tableId the fund project's target table; null where an old notice knew none
   * @param amount yuan
   */
  public record Share(String receiver, @Nullable UUID tableId, Money amount) {}

  private record Part(String receiver, @Nullable UUID tableId) {}

  private final List<Share> shares;
  private final Map<String, Money> byReceiver;
  private final Map<UUID, Money> byTable;
  private final Map<Part, Money> byPart;

  public ReceiverPositions(List<Share> shares) {
    this.shares = List.copyOf(shares);
    byReceiver = sums(Share::receiver);
    byTable = sums(Share::tableId);
    byPart = sums(share -> new Part(share.receiver(), share.tableId()));
  }

  private <K> Map<K, Money> sums(Function<Share, K> key) {
    Map<K, Money> sums = new LinkedHashMap<>();
    shares.forEach(share -> sums.merge(key.apply(share), share.amount(), Money::plus));
    return sums;
  }

  /** What regions that have ended received counts as their successors'. */
  public ReceiverPositions inherited(Map<String, String> heirs) {
    List<Share> inherited = new ArrayList<>();
    for (Share share : shares) {
      String heir = heirs.getOrDefault(share.receiver(), share.receiver());
      inherited.add(new Share(heir, share.tableId(), share.amount()));
    }
    return new ReceiverPositions(inherited);
  }

  public List<Share> shares() {
    return shares;
  }

  /** Yuan by receiver; who has given everything back is not among them. */
  public Map<String, Money> byReceiver() {
    Map<String, Money> sums = new LinkedHashMap<>(byReceiver);
    sums.values().removeIf(Money.ZERO::equals);
    return sums;
  }

  /**
   * Yuan of everybody whom a final notice names: who has money, and each region that had some, with
   * 0.00 where that has ended.
   */
  Map<String, Money> named() {
    Map<String, Money> named = new LinkedHashMap<>(byReceiver);
    named
        .entrySet()
        .removeIf(
            each ->
                each.getValue().equals(Money.ZERO) && ReceiverKey.unit(each.getKey()).isPresent());
    return named;
  }

  /** Whether anything was ever issued to the receiver, also where it has given everything back. */
  public boolean knows(String receiver) {
    return byReceiver.containsKey(receiver);
  }

  public Money of(String receiver) {
    return byReceiver.getOrDefault(receiver, Money.ZERO);
  }

  /** What the receiver has for this table's fund project. */
  public Money of(String receiver, UUID tableId) {
    return byPart.getOrDefault(new Part(receiver, tableId), Money.ZERO);
  }

  /** The table for whose fund project most of the receiver's money stands, or stood. */
  Optional<UUID> tableOf(String receiver) {
    return byPart.entrySet().stream()
        .filter(part -> part.getKey().receiver().equals(receiver))
        .filter(part -> part.getKey().tableId() != null)
        .max(Map.Entry.comparingByValue())
        .map(part -> part.getKey().tableId());
  }

  /** What all have for this table's fund project. */
  public Money ofTable(UUID tableId) {
    return byTable.getOrDefault(tableId, Money.ZERO);
  }
}
