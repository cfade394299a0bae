package org.ipfund.allocation.reconciliation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ipfund.allocation.reference.TableFacts;

/**
 * The approved target tables of a notice's year and fund (annex 3). Where a region has several,
 * those of the bureau that annex 2 names count.
 *
 * @param receivingUnits which unit annex 2 names for a receiver, where it is known by that name
 * @param issuedBefore document numbers of the notices that issued a table already, where that
 *     forbids to issue it again (C04)
 * @param funded tables of fund projects that have money already, whoever annex 2 names
 */
public record TargetTables(
    Map<String, List<TableFacts>> byRegion,
    Map<String, UUID> receivingUnits,
    Map<UUID, String> issuedBefore,
    Set<UUID> funded) {

  public static TargetTables of(
      List<TableFacts> tables,
      Map<String, UUID> receivingUnits,
      Map<UUID, String> issuedBefore,
      Set<UUID> funded) {
    return new TargetTables(
        tables.stream().collect(Collectors.groupingBy(TableFacts::regionCode)),
        receivingUnits,
        issuedBefore,
        funded);
  }

  /** The tables that concern a receiver. */
  public List<TableFacts> of(String receiver) {
    return ReceiverKey.unit(receiver).isPresent()
        ? ofUnit(receiver, false)
        : all(receiver).size() < 2 || unit(receiver).isEmpty()
            ? all(receiver)
            : ofUnit(receiver, true);
  }

  /** Those of them that the rule C27 counts: of the unit that annex 2 names. */
  List<TableFacts> counted(String receiver) {
    return unit(receiver).isEmpty() || all(receiver).size() < 2
        ? of(receiver)
        : ofUnit(receiver, false);
  }

  private List<TableFacts> ofUnit(String receiver, boolean withFunded) {
    UUID unit = receivingUnits.get(receiver);
    return all(receiver).stream()
        .filter(t -> t.unitId().equals(unit) || withFunded && funded.contains(t.id()))
        .toList();
  }

  private List<TableFacts> all(String receiver) {
    return byRegion.getOrDefault(ReceiverKey.region(receiver), List.of());
  }

  /** One of the tables, whosever it is. */
  public Optional<TableFacts> find(UUID table) {
    return byRegion.values().stream()
        .flatMap(List::stream)
        .filter(each -> each.id().equals(table))
        .findFirst();
  }

  /** The number of the notice that issued one of these tables already. */
  public Optional<String> issuedBefore(Collection<TableFacts> tables) {
    return tables.stream()
        .map(table -> issuedBefore.get(table.id()))
        .filter(Objects::nonNull)
        .findFirst();
  }

  /** The unit that annex 2 names for the receiver, where it is known by that name. */
  public Optional<UUID> unit(String receiver) {
    return Optional.ofNullable(receivingUnits.get(receiver));
  }
}
