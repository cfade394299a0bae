package org.ipfund.catalog.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.ipfund.platform.operation.RowFault;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.Text;

/**
 * Where a region lies decides who sees it and who has its money, so a known one changes its place
 * by a decision of two persons and by nothing else. It does not matter what the catalogue knows to
 * lie in it: its treasury is another service's.
 */
final class RegionMoveRules {

  private static final Wording WORDS = Wording.of(RegionMoveRules.class);

  private static final String RULE = "region-move";
  private static final Set<String> PLACE =
      Set.of("administrativeParent", "fiscalParent", "provinceManaged");
  private static final Text BY_DECISION = WORDS.text("region-move.by-decision");
  private static final Text NAME_OTHER = WORDS.text("use-valid");

  private RegionMoveRules() {}

  /** What in the rows would move a region that was known before them. */
  static List<RowFault> inRows(List<RegionFacts> rows, RegionTree tree) {
    List<RowFault> faults = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      int row = i + 1;
      RegionFacts wanted = rows.get(i);
      tree.before(wanted.code()).stream()
          .flatMap(known -> changed(known, wanted).stream())
          .forEach(field -> faults.add(new RowFault(row, field, RULE, BY_DECISION)));
    }
    return faults;
  }

  private static List<String> changed(RegionFacts known, RegionFacts wanted) {
    List<String> fields = new ArrayList<>();
    if (!Objects.equals(known.administrativeParent(), wanted.administrativeParent())) {
      fields.add("administrativeParent");
    }
    if (!Objects.equals(known.fiscalParent(), wanted.fiscalParent())) {
      fields.add("fiscalParent");
    }
    if (known.provinceManaged() != wanted.provinceManaged()) {
      fields.add("provinceManaged");
    }
    return fields;
  }

  /**
   * What speaks against the move.
   *
   * @param faults what the region as it would be then is faulted for
   * @param administrative the parent, null when there is none the province has
   * @param fiscal the same
   */
  static List<Violation> check(
      RegionFacts known,
      RegionFacts wanted,
      List<RowFault> faults,
      RegionFacts administrative,
      RegionFacts fiscal,
      LocalDate today) {
    List<Violation> violations = new ArrayList<>();
    if (changed(known, wanted).isEmpty()) {
      violations.add(WORDS.violation("", "region-move"));
    }
    if (!stands(administrative, today)) {
      violations.add(WORDS.violation("/administrativeParent", "region-move.no-parent"));
    }
    if (!stands(fiscal, today)) {
      violations.add(WORDS.violation("/fiscalParent", "region-move.no-parent"));
    }
    faults.stream()
        .filter(fault -> !fault.rule().equals(RegionRules.NO_PARENT) || !isPlace(fault))
        .map(RegionMoveRules::violation)
        .forEach(violations::add);
    return violations;
  }

  private static boolean stands(RegionFacts parent, LocalDate today) {
    return parent != null && (parent.validTo() == null || today.isBefore(parent.validTo()));
  }

  private static boolean isPlace(RowFault fault) {
    return PLACE.contains(fault.field());
  }

  private static Violation violation(RowFault fault) {
    String pointer = isPlace(fault) ? "/" + fault.field() : "";
    return new Violation(pointer, fault.rule(), fault.message(), NAME_OTHER);
  }
}
