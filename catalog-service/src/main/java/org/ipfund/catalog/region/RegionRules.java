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
import org.ipfund.platform.value.Text;

/** What must hold between the rows of a region import and the regions already known. */
final class RegionRules {

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
      fault("code", "region-twice", "行政区划代码重复", "the code stands in an earlier row too");
    }
    if (region.level() == RegionLevel.PROVINCE) {
      checkProvince(region);
    } else {
      checkAdministrativeParent(region);
      checkFiscalParent(region);
    }
    if (region.validTo() != null && region.validTo().isBefore(region.validFrom())) {
      fault("validTo", "region-period", "失效日期早于生效日期", "it ends before it begins");
    }
    if (tree.closedOn(region.code()).filter(end -> !end.equals(region.validTo())).isPresent()) {
      fault(
          "validTo",
          "region-closed",
          "该行政区划已撤销并由其他地区承接，撤销日期不能更改",
          "another region has taken over from it: its end stays as it is");
    }
    if (region.financeCode() != null && financeCodes.get(region.financeCode()) > 1) {
      fault(
          "financeCode",
          "region-finance-code",
          "财政代码已被其他行政区划使用",
          "another region has this finance code");
    }
  }

  private void checkProvince(RegionFacts province) {
    if (province.administrativeParent() != null || province.fiscalParent() != null) {
      fault("level", NO_PARENT, "省没有上级", "a province has no parents");
    }
  }

  private void checkAdministrativeParent(RegionFacts region) {
    Optional<RegionFacts> parent = parent(region.administrativeParent(), "administrativeParent");
    if (parent.isEmpty()) {
      return;
    }
    if (!region.level().liesIn(parent.get().level())) {
      fault(
          "administrativeParent",
          "region-level",
          "上级的级别应高于本级",
          "a region lies in one of a higher level");
    }
    if (tree.path(region.code()).isEmpty()) {
      fault(
          "administrativeParent",
          "region-ring",
          "上级链条不完整或成环",
          "its ancestors form a ring or one of them is unknown");
    }
  }

  private void checkFiscalParent(RegionFacts region) {
    Optional<RegionFacts> payer = parent(region.fiscalParent(), "fiscalParent");
    boolean fromProvince = payer.map(p -> p.level() == RegionLevel.PROVINCE).orElse(true);
    if (region.provinceManaged() && !(fromProvince && region.level() == RegionLevel.COUNTY)) {
      fault(
          "provinceManaged",
          "region-province-managed",
          "省财政直管县应为县级且财政上级为省",
          "only a county whose fiscal parent is the province is province-managed");
    }
  }

  private Optional<RegionFacts> parent(String code, String field) {
    Optional<RegionFacts> parent = tree.find(code);
    if (parent.isEmpty()) {
      fault(field, NO_PARENT, "上级行政区划不存在", "there is no such parent");
    }
    return parent;
  }

  private void fault(String field, String rule, String zh, String en) {
    faults.add(new RowFault(row, field, rule, new Text(zh, en)));
  }
}
