package org.ipfund.allocation.notice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipfund.platform.guard.EndedPlace;
import org.ipfund.platform.http.Violation;
import org.ipfund.platform.value.Text;

/** What must hold of each row of an annex before it is kept; whether the sums hold comes later. */
final class LineChecks {

  private static final String ROWS = "/rows/";

  private static final Text IN_YUAN =
      new Text("附件1须以元填写 amount，附件2不填", "yuan, in annex 1 and only there");
  private static final Text IN_WAN =
      new Text("附件2须以万元填写 amountWan，附件1不填", "10 000 yuan, in annex 2 and only there");
  private static final Text REGION =
      new Text("小计行和分配行须有行政区划代码", "a subtotal or an allocation needs its region code");
  private static final Text SEQ = new Text("序号重复", "the number stands on another row too");
  private static final Text UNKNOWN = new Text("行政区划代码不存在", "there is no region with this code");
  private static final Text TWICE =
      new Text("同一地区有两行分配", "the region has another allocation in this annex");
  private static final Text AMOUNT =
      new Text("分配金额应大于零，合计不得为负", "an allocation is more than zero, a total not negative");
  private static final Text REMEDY =
      new Text("请与印发的附件核对", "compare the row with the printed annex");

  private LineChecks() {}

  /** Rows whose shape does not suit the annex. */
  static List<Violation> shape(int annex, List<LineRequest> rows) {
    List<Violation> violations = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      LineRequest row = rows.get(i);
      boolean inYuan = annex == Annexes.BY_REGION;
      require(inYuan == (row.amount() != null), i, "amount", IN_YUAN, violations);
      require(inYuan == (row.amountWan() == null), i, "amountWan", IN_WAN, violations);
      require(!row.namesRegion() || row.regionCode() != null, i, "regionCode", REGION, violations);
    }
    return violations;
  }

  /** Rows that cannot stand beside the others or name what is not there. */
  static List<Violation> rules(List<LineRequest> rows, Set<String> knownRegions) {
    List<Violation> violations = new ArrayList<>();
    Set<Integer> seqs = new HashSet<>();
    Set<String> allocated = new HashSet<>();
    for (int i = 0; i < rows.size(); i++) {
      LineRequest row = rows.get(i);
      if (!seqs.add(row.seq())) {
        violations.add(refusal(i, "seq", "line-seq", SEQ));
      }
      if (row.regionCode() != null && !knownRegions.contains(row.regionCode())) {
        violations.add(refusal(i, "regionCode", "line-region", UNKNOWN));
      }
      boolean allocation = row.rowKind() == RowKind.ALLOCATION;
      if (allocation && !allocated.add(row.regionCode())) {
        violations.add(refusal(i, "regionCode", "line-twice", TWICE));
      }
      if (row.yuan().isNegative() || allocation && !row.yuan().isPositive()) {
        violations.add(refusal(i, "amount", "line-amount", AMOUNT));
      }
    }
    return violations;
  }

  /** Rows that would give money to a region that has ended. */
  static List<Violation> ended(List<LineRequest> rows, Map<String, EndedPlace> ended) {
    List<Violation> violations = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      String code = rows.get(i).regionCode();
      if (code != null && ended.containsKey(code)) {
        violations.add(ended.get(code).violation(ROWS + i + "/regionCode"));
      }
    }
    return violations;
  }

  private static void require(
      boolean holds, int index, String field, Text message, List<Violation> violations) {
    if (!holds) {
      violations.add(new Violation(ROWS + index + "/" + field, "schema", message, REMEDY));
    }
  }

  private static Violation refusal(int index, String field, String rule, Text message) {
    return new Violation(ROWS + index + "/" + field, rule, message, REMEDY);
  }
}
