package org.ipfund.allocation.issue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ipfund.allocation.reconciliation.Annexes;
import org.ipfund.allocation.reconciliation.Basis;
import org.ipfund.allocation.reconciliation.NoticeStage;
import org.ipfund.allocation.reconciliation.Receiver;
import org.ipfund.allocation.reconciliation.Split;
import org.ipfund.allocation.reference.RegionFacts;
import org.ipfund.allocation.reference.TableFacts;
import org.ipfund.platform.value.Money;

/**
 * What a receiver got by an issued notice for one fund project, with links to why: unit, demand,
 * project, target table.
 *
 * @param receiver whose line it is
 * @param receivingRegion in whose treasury the money lies
 * @param scope where the region lies now
 * @param amount yuan its line states
 * @param netChange yuan this notice posts
 * @param total yuan it has in all for the fund project after this notice
 * @param isFirst whether it stands for its table, of the lines that share one
 */
record IssuedAllocation(
    String receiver,
    String regionCode,
    String receivingRegion,
    String scope,
    UUID unitId,
    TableFacts table,
    Money amount,
    Money netChange,
    Money total,
    boolean isFirst) {

  /** All of a notice, in printed order. */
  static List<IssuedAllocation> of(Annexes annexes, Basis basis) {
    Set<UUID> seen = new HashSet<>();
    Map<String, Money> rest = new HashMap<>(unnamed(annexes, basis));
    List<IssuedAllocation> allocations = new ArrayList<>();
    for (Receiver receiver : Receiver.of(annexes, basis.tables())) {
      for (Split part : receiver.split()) {
        Money other =
            Optional.ofNullable(rest.remove(annexes.receiver(part.row()))).orElse(Money.ZERO);
        allocations.add(of(part, annexes, basis, other, seen.add(part.table().id())));
      }
    }
    return List.copyOf(allocations);
  }

  /**
   * What each receiver had for fund projects that no table of its own tells of any more; a final
   * notice states the whole, so its first part takes that in.
   */
  private static Map<String, Money> unnamed(Annexes annexes, Basis basis) {
    Map<String, Money> rest = new HashMap<>();
    if (basis.stage() == NoticeStage.FINAL) {
      rest.putAll(basis.standing().byReceiver());
      for (Receiver receiver : Receiver.of(annexes, basis.tables())) {
        for (Split part : receiver.split()) {
          String key = annexes.receiver(part.row());
          Money had = basis.standing().of(key, part.table().id());
          rest.computeIfPresent(key, (k, all) -> all.minus(had));
        }
      }
    }
    return rest;
  }

  private static IssuedAllocation of(
      Split part, Annexes annexes, Basis basis, Money other, boolean first) {
    RegionFacts region = annexes.region(part.row());
    String receiver = annexes.receiver(part.row());
    Money had = basis.standing().of(receiver, part.table().id());
    boolean advance = basis.stage() == NoticeStage.ADVANCE;
    return new IssuedAllocation(
        receiver,
        region.code(),
        region.treasury(),
        region.scope(),
        basis.tables().unit(receiver).orElse(part.table().unitId()),
        part.table(),
        part.amount(),
        advance ? part.amount() : part.amount().minus(had).minus(other),
        advance ? had.plus(part.amount()) : part.amount(),
        first);
  }
}
