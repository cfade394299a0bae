package org.ipfund.catalog.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.operation.RowFault;
import org.ipfund.platform.value.Text;

/**
 * Where a region lies decides who sees it and who has its money, so a known one changes its place
 * by a decision of two persons and by nothing else. It does not matter what the catalogue knows to
 * lie in it: its treasury is another service's.
 */
final class RegionMoveRules {

  private static final String RULE = "region-move";
  private static final Set<String> PLACE =
      Set.of("administrativeParent", "fiscalParent", "provinceManaged");
  private static final Text BY_DECISION =
      new Text(
          "已有行政区划的隶属关系不随导入改变：请保留原值，并使用 POST /v1/regions/{code}/moves，由另一人复核",
          "an import does not change where a known region belongs: leave it as it is and use"
              + " POST /v1/regions/{code}/moves, which another person approves");
  private static final Text SAME = new Text("隶属关系没有变化", "it lies there already");
  private static final Text NAME_PLACE =
      new Text("请填写新的上级或财政上级", "name another parent or fiscal parent");
  private static final Text NO_PARENT =
      new Text("上级行政区划不存在或已撤销", "there is no such parent, or it has ended");
  private static final Text NAME_OTHER =
      new Text("请使用 /v1/regions 中有效的行政区划代码", "use the code of a region of /v1/regions that stands");

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
      violations.add(new Violation("", RULE, SAME, NAME_PLACE));
    }
    if (!stands(administrative, today)) {
      violations.add(new Violation("/administrativeParent", RULE, NO_PARENT, NAME_OTHER));
    }
    if (!stands(fiscal, today)) {
      violations.add(new Violation("/fiscalParent", RULE, NO_PARENT, NAME_OTHER));
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
