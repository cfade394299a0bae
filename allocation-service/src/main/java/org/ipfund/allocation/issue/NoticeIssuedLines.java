package org.ipfund.allocation.issue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ipfund.allocation.reconciliation.ReceiverPositions;
import org.ipfund.allocation.reference.TableFacts;
import org.ipfund.platform.value.Money;

/** The lines that the event of an issue tells: one for each fund project. */
final class NoticeIssuedLines {

  private NoticeIssuedLines() {}

  static List<NoticeIssued.Line> of(List<IssuedAllocation> allocations, ReceiverPositions before) {
    Map<UUID, List<IssuedAllocation>> byTable =
        allocations.stream()
            .collect(
                Collectors.groupingBy(
                    each -> each.table().id(), LinkedHashMap::new, Collectors.toList()));
    return byTable.values().stream().map(parts -> line(parts, before)).toList();
  }

  private static NoticeIssued.Line line(List<IssuedAllocation> parts, ReceiverPositions before) {
    IssuedAllocation named = named(parts);
    TableFacts table = named.table();
    return new NoticeIssued.Line(
        named.regionCode(),
        named.unitId(),
        table.projectId(),
        table.id(),
        table.version(),
        sum(parts, IssuedAllocation::amount),
        sum(parts, IssuedAllocation::netChange),
        sum(parts, IssuedAllocation::total).plus(ofOthers(parts, before)));
  }

  /** Whose fund project it is; a zone may only share it. */
  private static IssuedAllocation named(List<IssuedAllocation> parts) {
    Predicate<IssuedAllocation> owns = part -> part.regionCode().equals(part.table().regionCode());
    Predicate<IssuedAllocation> receives = part -> part.regionCode().equals(part.receivingRegion());
    return parts.stream()
        .filter(owns)
        .findFirst()
        .or(() -> parts.stream().filter(receives).findFirst())
        .orElse(parts.get(0));
  }

  /** What receivers have for the fund project whom this notice does not name. */
  private static Money ofOthers(List<IssuedAllocation> parts, ReceiverPositions before) {
    UUID table = parts.get(0).table().id();
    return before.ofTable(table).minus(sum(parts, part -> before.of(part.receiver(), table)));
  }

  private static Money sum(List<IssuedAllocation> parts, Function<IssuedAllocation, Money> amount) {
    return parts.stream().map(amount).reduce(Money.ZERO, Money::plus);
  }
}
