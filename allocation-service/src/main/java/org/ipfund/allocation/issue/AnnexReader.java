package org.ipfund.allocation.issue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ipfund.allocation.annex.NoticeLine;
import org.ipfund.allocation.annex.NoticeLines;
import org.ipfund.allocation.notice.IssuedPositions;
import org.ipfund.allocation.notice.NoticeFacts;
import org.ipfund.allocation.reconciliation.AnnexRow;
import org.ipfund.allocation.reconciliation.Annexes;
import org.ipfund.allocation.reconciliation.Basis;
import org.ipfund.allocation.reconciliation.FundRules;
import org.ipfund.allocation.reconciliation.NoticeStage;
import org.ipfund.allocation.reconciliation.ReceiverKey;
import org.ipfund.allocation.reconciliation.ReceiverPositions;
import org.ipfund.allocation.reconciliation.Reconciliation;
import org.ipfund.allocation.reconciliation.RowKind;
import org.ipfund.allocation.reconciliation.TargetTables;
import org.ipfund.allocation.reference.Funds;
import org.ipfund.allocation.reference.ReferenceData;
import org.ipfund.allocation.reference.RegionFacts;
import org.ipfund.allocation.reference.TableFacts;
import org.ipfund.allocation.reference.UnitFacts;
import org.ipfund.platform.place.EndedPlace;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.value.BusinessClock;
import org.ipfund.platform.value.Name;

/** Opens a notice's annexes together with what the other services say of them. */
@ApplicationScoped
class AnnexReader {

  /** A notice's annexes, what they are held against and how they reconcile. */
  record Opened(Annexes annexes, Basis basis, Reconciliation reconciliation) {

    private static Opened of(Annexes annexes, Basis basis) {
      return new Opened(annexes, basis, Reconciliation.of(annexes, basis));
    }
  }

  private final NoticeLines lines;
  private final ReferenceData reference;
  private final Funds funds;
  private final IssuedAllocations issued;
  private final IssuedPositions standings;
  private final BusinessClock clock;
  private final String projectNamePattern;

  AnnexReader(
      NoticeLines lines,
      ReferenceData reference,
      Funds funds,
      IssuedAllocations issued,
      IssuedPositions standings,
      BusinessClock clock,
      @ConfigProperty(name = "ipfund.notice.secondary-project-name") String projectNamePattern) {
    this.lines = lines;
    this.reference = reference;
    this.funds = funds;
    this.issued = issued;
    this.standings = standings;
    this.clock = clock;
    this.projectNamePattern = projectNamePattern;
  }

  /** A draft against what holds now. */
  Opened open(NoticeFacts notice) {
    ReceiverPositions standing = standing(notice);
    Annexes annexes = annexes(notice, standing);
    List<TableFacts> tables =
        reference.tables(
            notice.budgetYear(), notice.fundCode(), annexes.regions().keySet(), funded(standing));
    return Opened.of(annexes, basis(notice, annexes, standing, tables));
  }

  /** An issued notice of which no equations were written, against the tables as it issued them. */
  Reconciliation asIssued(NoticeFacts notice) {
    Annexes annexes = annexes(notice, ReceiverPositions.NOTHING);
    Basis basis = basis(notice, annexes, ReceiverPositions.NOTHING, issued.tables(notice.id()));
    return Reconciliation.of(annexes, basis);
  }

  /** What each receiver has by the notices issued before. */
  ReceiverPositions standing(NoticeFacts notice) {
    return standings.of(notice.appropriationId());
  }

  /** What is spent of the money that a final notice states anew. */
  List<RegionSpending> spent(NoticeFacts notice) {
    return notice.stage() == NoticeStage.ADVANCE
        ? List.of()
        : RegionSpending.inherited(issued.spent(notice.appropriationId()), reference.heirs());
  }

  /**
   * Rows of a draft with what their receivers have so far.
   *
   * @param repeated receivers whom it names again, and to whom it will post nothing
   */
  List<NoticeLine> withStanding(NoticeFacts draft, List<NoticeLine> rows, Set<String> repeated) {
    ReceiverPositions standing = standing(draft);
    List<String> codes =
        rows.stream().map(NoticeLine::regionCode).filter(Objects::nonNull).distinct().toList();
    Annexes named = NoticeLine.annexes(List.of(), reference.regions(codes));
    return rows.stream()
        .map(
            line ->
                line.rowKind() == RowKind.ALLOCATION
                    ? after(line, named.receiver(line.row(0)), standing, repeated)
                    : line)
        .toList();
  }

  private static NoticeLine after(
      NoticeLine line, String receiver, ReceiverPositions standing, Set<String> repeated) {
    NoticeLine after = line.after(standing.of(receiver));
    return repeated.contains(receiver) ? after.postingNothing() : after;
  }

  private Annexes annexes(NoticeFacts notice, ReceiverPositions standing) {
    List<NoticeLine> rows = lines.of(notice.id());
    Set<String> codes = new LinkedHashSet<>();
    rows.stream().map(NoticeLine::regionCode).filter(Objects::nonNull).forEach(codes::add);
    standing.shares().stream()
        .map(ReceiverPositions.Share::receiver)
        .map(ReceiverKey::region)
        .forEach(codes::add);
    return NoticeLine.annexes(rows, withTreasuries(reference.regions(codes)));
  }

  /** A zone's table may be that of who receives for it. */
  private Map<String, RegionFacts> withTreasuries(Map<String, RegionFacts> named) {
    Set<String> others =
        named.values().stream()
            .map(RegionFacts::treasury)
            .filter(code -> !named.containsKey(code))
            .collect(Collectors.toSet());
    if (others.isEmpty()) {
      return named;
    }
    Map<String, RegionFacts> all = new HashMap<>(named);
    all.putAll(reference.regions(others));
    return all;
  }

  private Basis basis(
      NoticeFacts notice, Annexes annexes, ReceiverPositions standing, List<TableFacts> tables) {
    boolean last = notice.stage() == NoticeStage.FINAL;
    Map<UUID, String> before =
        last || tables.isEmpty() || !notice.isDraft()
            ? Map.of()
            : issued.before(notice.id(), tables.stream().map(TableFacts::id).toList());
    Set<UUID> funded = last ? funded(standing) : Set.of();
    return new Basis(
        notice.stage(),
        TargetTables.of(tables, receivingUnits(annexes, tables), before, funded),
        standing,
        notice.codes(),
        FundRules.of(Optional.ofNullable(notice.fundCode()).flatMap(funds::find)),
        projectNamePattern);
  }

  /** The tables of fund projects that have money by the notices issued before. */
  private static Set<UUID> funded(ReceiverPositions standing) {
    return standing.shares().stream()
        .map(ReceiverPositions.Share::tableId)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  /** Rows for a region that has ended since they were put. */
  List<Violation> ended(Annexes annexes) {
    Map<String, EndedPlace> ended = reference.ended(annexes.regions().keySet(), clock.today());
    return Stream.of(annexes.byRegion(), annexes.byUnit())
        .flatMap(annex -> annex.rows().stream())
        .filter(row -> ended.containsKey(row.regionCode()))
        .map(row -> ended.get(row.regionCode()).violation(row.pointer()))
        .toList();
  }

  /**
   * Annex 2 prints the unit's name; it counts when a unit of that name lies in the row's region, or
   * has a target table there from before it moved.
   */
  private Map<String, UUID> receivingUnits(Annexes annexes, List<TableFacts> tables) {
    Collection<AnnexRow> rows = annexes.receivers(annexes.byUnit()).values();
    List<UnitFacts> units = reference.units(rows.stream().map(AnnexRow::name).toList());
    Map<String, UUID> receiving = new HashMap<>();
    for (AnnexRow row : rows) {
      units.stream()
          .filter(unit -> receives(unit, row.regionCode(), tables))
          .filter(unit -> Name.of(unit.name()).equals(Name.of(row.name())))
          .findFirst()
          .ifPresent(unit -> receiving.put(annexes.receiver(row), unit.id()));
    }
    return receiving;
  }

  private static boolean receives(UnitFacts unit, String region, List<TableFacts> tables) {
    return unit.regionCode().equals(region)
        || tables.stream()
            .anyMatch(t -> t.unitId().equals(unit.id()) && t.regionCode().equals(region));
  }
}
