package org.ipfund.catalog.region;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ipfund.platform.operation.RowFault;
import org.ipfund.platform.problem.Wording;

/** What must hold between the rows of a region import and the regions already known. */
final class RegionRules {

  private static final Wording WORDS = Wording.of(RegionRules.class);

  static final String NO_PARENT = "region-parent";

  private final RegionTree tree;
  private final Map<String, Long> financeCodes;
  private final Set<String> seen = new HashSet<>();
  private final List<RowFault> faults = new ArrayList<>();
  private int row;

  private RegionRules(RegionTree tree) {
    this.tree = tree;
    financeCodes =
        tree.all().stream()
            .map(RegionFacts::financeCode)
            .filter(Objects::nonNull)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  /** All faults of all rows; {@code tree} already holds the rows. */
  static List<RowFault> check(List<RegionFacts> rows, RegionTree tree) {
    RegionRules rules = new RegionRules(tree);
    rows.forEach(rules::checkRow);
    return rules.faults;
  }

  private void checkRow(RegionFacts region) {
    row++;
    if (!seen.add(region.code())) {
      fault("code", "region-twice");
    }
    if (region.level() == RegionLevel.PROVINCE) {
      checkProvince(region);
    } else {
      checkAdministrativeParent(region);
      checkFiscalParent(region);
    }
    if (region.validTo() != null && region.validTo().isBefore(region.validFrom())) {
      fault("validTo", "region-period");
    }
    if (tree.closedOn(region.code()).filter(end -> !end.equals(region.validTo())).isPresent()) {
      fault("validTo", "region-closed");
    }
    if (region.financeCode() != null && financeCodes.get(region.financeCode()) > 1) {
      fault("financeCode", "region-finance-code");
    }
  }

  private void checkProvince(RegionFacts province) {
    if (province.administrativeParent() != null || province.fiscalParent() != null) {
      fault("level", "region-parent");
    }
  }

  private void checkAdministrativeParent(RegionFacts region) {
    Optional<RegionFacts> parent = parent(region.administrativeParent(), "administrativeParent");
    if (parent.isEmpty()) {
      return;
    }
    if (!region.level().liesIn(parent.get().level())) {
      fault("administrativeParent", "region-level");
    }
    if (tree.path(region.code()).isEmpty()) {
      fault("administrativeParent", "region-ring");
    }
  }

  private void checkFiscalParent(RegionFacts region) {
    Optional<RegionFacts> payer = parent(region.fiscalParent(), "fiscalParent");
    boolean fromProvince = payer.map(p -> p.level() == RegionLevel.PROVINCE).orElse(true);
    if (region.provinceManaged() && !(fromProvince && region.level() == RegionLevel.COUNTY)) {
      fault("provinceManaged", "region-province-managed");
    }
  }

  private Optional<RegionFacts> parent(String code, String field) {
    Optional<RegionFacts> parent = tree.find(code);
    if (parent.isEmpty()) {
      fault(field, "region-parent.unknown");
    }
    return parent;
  }

  private void fault(String field, String key) {
    faults.add(new RowFault(row, field, Wording.rule(key), WORDS.text(key)));
  }
}
