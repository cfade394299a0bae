package org.ipfund.allocation.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ipfund.allocation.inbound.Copies;
import org.ipfund.allocation.inbound.RegionFacts;
import org.ipfund.allocation.inbound.TableFacts;
import org.ipfund.allocation.inbound.UnitFacts;
import org.ipfund.platform.guard.EndedPlace;
import org.ipfund.platform.http.Violation;
import org.ipfund.platform.value.BusinessClock;
import org.ipfund.platform.value.Name;

/** Opens a notice's annexes together with what the other services say of them. */
@ApplicationScoped
class NoticeBook {

  /** A notice's annexes, its target tables and how they reconcile. */
  record Opened(Annexes annexes, TargetTables tables, Reconciliation reconciliation) {}

  private final NoticeLines lines;
  private final Copies copies;
  private final IssuedAllocations issued;
  private final BusinessClock clock;
  private final String projectNamePattern;

  NoticeBook(
      NoticeLines lines,
      Copies copies,
      IssuedAllocations issued,
      BusinessClock clock,
      @ConfigProperty(name = "ipfund.notice.secondary-project-name") String projectNamePattern) {
    this.lines = lines;
    this.copies = copies;
    this.issued = issued;
    this.clock = clock;
    this.projectNamePattern = projectNamePattern;
  }

  Opened open(Notice notice) {
    List<NoticeLine> rows = lines.of(notice.id());
    List<String> codes =
        rows.stream().map(NoticeLine::regionCode).filter(Objects::nonNull).distinct().toList();
    Map<String, RegionFacts> regions = copies.regions(codes);
    Annexes annexes = Annexes.of(rows, regions);
    TargetTables tables = tables(notice, codes, receivingUnits(annexes));
    return new Opened(
        annexes, tables, Reconciliation.of(annexes, tables, notice.codes(), projectNamePattern));
  }

  /** Rows for a region that has ended since they were put. */
  List<Violation> ended(Annexes annexes) {
    Map<String, EndedPlace> ended = copies.ended(annexes.regions().keySet(), clock.today());
    return Stream.of(annexes.byRegion(), annexes.byUnit())
        .flatMap(annex -> annex.rows().stream())
        .filter(row -> ended.containsKey(row.regionCode()))
        .map(row -> ended.get(row.regionCode()).violation(row.pointer()))
        .toList();
  }

  /** Only an advance is asked what was issued before: the final notice posts differences (C04). */
  private TargetTables tables(Notice notice, List<String> codes, Map<String, UUID> units) {
    List<TableFacts> all = copies.tables(notice.budgetYear(), codes);
    Map<UUID, String> before =
        notice.stage() == NoticeStage.FINAL || all.isEmpty()
            ? Map.of()
            : issued.before(notice.id(), all.stream().map(TableFacts::id).toList());
    return TargetTables.of(all, units, before);
  }

  /**
   * Annex 2 prints the unit's name; it counts when a unit of that name lies in the row's region.
   */
  private Map<String, UUID> receivingUnits(Annexes annexes) {
    Map<String, Name> names =
        annexes.byUnit().allocations().stream()
            .collect(
                Collectors.toMap(AnnexRow::regionCode, row -> Name.of(row.name()), (a, b) -> a));
    return copies.units(names.values().stream().map(Name::printed).toList()).stream()
        .filter(unit -> Name.of(unit.name()).equals(names.get(unit.regionCode())))
        .collect(Collectors.toMap(UnitFacts::regionCode, UnitFacts::id, (a, b) -> a));
  }
}
