package org.ipfund.catalog.region;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.event.Outbox;
import org.ipfund.platform.operation.RowFault;
import org.ipfund.platform.place.PlacePaths;

/** Loads regions: by code, parents and children in any order, unchanged rows without effect. */
@ApplicationScoped
public class RegionImport {

  private final RegionRepository regions;
  private final Outbox outbox;
  private final Audit audit;
  private final Event<RegionMoved> moved;

  RegionImport(RegionRepository regions, Outbox outbox, Audit audit, Event<RegionMoved> moved) {
    this.regions = regions;
    this.outbox = outbox;
    this.audit = audit;
    this.moved = moved;
  }

  private record Change(Region region, RegionResponse before) {}

  /**
   * Takes the rows over in the running transaction, or returns what is wrong with them; to put a
   * known region elsewhere is, too.
   */
  public List<RowFault> load(List<RegionFacts> rows) {
    regions.inTurn();
    Map<String, Region> known = known();
    RegionTree tree = tree(known, rows);
    List<RowFault> faults = new ArrayList<>(RegionRules.check(rows, tree));
    faults.addAll(RegionMoveRules.inRows(rows, tree));
    if (faults.isEmpty()) {
      takeOver(tree, known);
    }
    return faults;
  }

  /** What is wrong with a region as it would be then, but that it would lie elsewhere. */
  List<RowFault> check(RegionFacts facts) {
    List<RegionFacts> rows = List.of(facts);
    return RegionRules.check(rows, tree(known(), rows));
  }

  /** Takes over what was checked. */
  void change(RegionFacts facts) {
    Map<String, Region> known = known();
    takeOver(tree(known, List.of(facts)), known);
  }

  private Map<String, Region> known() {
    Map<String, Region> known = new HashMap<>();
    regions.listAll().forEach(r -> known.put(r.code(), r));
    return known;
  }

  private static RegionTree tree(Map<String, Region> known, List<RegionFacts> rows) {
    return new RegionTree(
        known.values().stream().map(Region::facts).toList(),
        List.copyOf(rows),
        known.values().stream()
            .filter(region -> region.successor() != null)
            .collect(Collectors.toMap(Region::code, Region::successor)));
  }

  private void takeOver(RegionTree tree, Map<String, Region> known) {
    Map<String, String> paths =
        tree.all().stream()
            .collect(Collectors.toMap(RegionFacts::code, f -> tree.path(f.code()).orElseThrow()));
    // Parents first; a region that a row moves takes those below it along.
    List<Change> changes =
        tree.all().stream()
            .sorted(Comparator.comparing(f -> paths.get(f.code())))
            .map(f -> change(known.get(f.code()), f, paths.get(f.code())))
            .filter(c -> c != null)
            .toList();
    regions.flush();
    changes.forEach(this::tell);
  }

  private Change change(Region known, RegionFacts facts, String path) {
    if (known == null) {
      Region region = new Region(facts.code());
      region.become(facts, path);
      regions.persist(region);
      return new Change(region, null);
    }
    RegionResponse before = RegionResponse.from(known);
    return known.become(facts, path) ? new Change(known, before) : null;
  }

  private void tell(Change change) {
    Region region = change.region();
    outbox.append(RegionChanged.of(region));
    if (change.before() != null && !change.before().path().equals(region.path())) {
      moved.fire(new RegionMoved(region.code(), PlacePaths.slashed(region.path())));
    }
    audit.record(
        change.before() == null ? "added" : "changed",
        "region",
        region.code(),
        change.before(),
        RegionResponse.from(region));
  }
}
