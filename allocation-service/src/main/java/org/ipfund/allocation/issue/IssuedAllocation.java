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
import org.ipfund.allocation.reconciliation.ReceiverKey;
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
 * @param kept yuan of the line that stay with fund projects it had before, where they are paid
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
    Money kept,
    boolean isFirst) {

  /** All of a notice, in printed order. */
  static List<IssuedAllocation> of(Annexes annexes, Basis basis, List<RegionSpending> spent) {
    Set<UUID> seen = new HashSet<>();
    List<Receiver> receivers = Receiver.of(annexes, basis);
    Map<String, LeftBehind> left = leftBehind(receivers, annexes, basis, spent);
    List<IssuedAllocation> allocations = new ArrayList<>();
    for (Receiver receiver : receivers) {
      for (Split part : receiver.split()) {
        LeftBehind other =
            Optional.ofNullable(left.remove(annexes.receiver(part.row())))
                .orElse(LeftBehind.NOTHING);
        allocations.add(of(part, annexes, basis, other, seen.add(part.table().id())));
        other.parts().forEach(moved -> allocations.add(of(moved, part, annexes)));
      }
    }
    return List.copyOf(allocations);
  }

  /** By receiver; a final notice states the whole, an advance leaves what was before. */
  private static Map<String, LeftBehind> leftBehind(
      List<Receiver> receivers, Annexes annexes, Basis basis, List<RegionSpending> spent) {
    Map<String, LeftBehind> left = new HashMap<>();
    if (basis.stage() == NoticeStage.FINAL) {
      Map<String, Set<UUID>> counted = new HashMap<>();
      receivers.stream()
          .flatMap(receiver -> receiver.split().stream())
          .forEach(
              part ->
                  counted
                      .computeIfAbsent(annexes.receiver(part.row()), key -> new HashSet<>())
                      .add(part.table().id()));
      counted.forEach(
          (key, tables) ->
              left.put(key, LeftBehind.of(key, ReceiverKey.region(key), tables, basis, spent)));
    }
    return left;
  }

  private static IssuedAllocation of(
      Split part, Annexes annexes, Basis basis, LeftBehind other, boolean first) {
    RegionFacts region = annexes.region(part.row());
    String receiver = annexes.receiver(part.row());
    Money had = basis.standing().of(receiver, part.table().id());
    boolean advance = basis.stage() == NoticeStage.ADVANCE;
    Money states = advance ? had.plus(part.amount()) : part.amount().minus(other.kept());
    return new IssuedAllocation(
        receiver,
        region.code(),
        region.treasury(),
        region.scope(),
        basis.tables().unit(receiver).orElse(part.table().unitId()),
        part.table(),
        part.amount(),
        states.minus(had).minus(other.unnamed()),
        states,
        other.kept(),
        first);
  }

  /** What a line takes from a fund project to which it counts no more. */
  private static IssuedAllocation of(LeftBehind.Part moved, Split part, Annexes annexes) {
    RegionFacts region = annexes.region(part.row());
    return new IssuedAllocation(
        annexes.receiver(part.row()),
        region.code(),
        region.treasury(),
        region.scope(),
        moved.table().unitId(),
        moved.table(),
        Money.ZERO,
        moved.kept().minus(moved.had()),
        moved.kept(),
        Money.ZERO,
        false);
  }
}
