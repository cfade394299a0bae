package org.ipfund.catalog.unit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipfund.platform.http.Violation;
import org.ipfund.platform.operation.RowFault;
import org.ipfund.platform.value.Text;

/** What must hold of the rows of a unit import, each alone and all together. */
final class UnitRowRules {

  private final Set<String> regions;
  private final Map<String, String> nameByCreditCode;
  private final Set<String> names = new HashSet<>();
  private final List<RowFault> faults = new ArrayList<>();
  private int row;

  /**
   * @param nameByCreditCode which unit has a credit code now
   */
  UnitRowRules(Set<String> regions, Map<String, String> nameByCreditCode) {
    this.regions = regions;
    this.nameByCreditCode = new HashMap<>(nameByCreditCode);
  }

  List<RowFault> check(List<UnitRequest> rows) {
    rows.forEach(this::checkRow);
    return faults;
  }

  private void checkRow(UnitRequest unit) {
    row++;
    for (Violation violation : UnitRules.check(unit, regions::contains)) {
      faults.add(
          new RowFault(
              row, violation.pointer().substring(1), violation.rule(), violation.message()));
    }
    if (!names.add(unit.name())) {
      Text twice = new Text("单位名称重复", "the name stands in an earlier row too");
      faults.add(new RowFault(row, "name", "unit-twice", twice));
    }
    if (unit.creditCode() != null && !isOwn(unit)) {
      Text taken = new Text("该统一社会信用代码属于其他单位", "another unit has this credit code");
      faults.add(new RowFault(row, "creditCode", "unit-credit-code", taken));
    }
  }

  private boolean isOwn(UnitRequest unit) {
    String owner = nameByCreditCode.putIfAbsent(unit.creditCode(), unit.name());
    return owner == null || owner.equals(unit.name());
  }
}
