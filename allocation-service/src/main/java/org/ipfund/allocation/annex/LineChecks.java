package org.ipfund.allocation.annex;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipfund.allocation.reconciliation.Annexes;
import org.ipfund.allocation.reconciliation.NoticeStage;
import org.ipfund.allocation.reconciliation.ReceiverKey;
import org.ipfund.allocation.reconciliation.RowKind;
import org.ipfund.allocation.reference.RegionFacts;
import org.ipfund.platform.guard.EndedPlace;
import org.ipfund.platform.problem.Violation;
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
      new Text(
          "分配金额应大于零（正式下达中终止的地区列 0.00），合计不得为负",
          "an allocation is more than zero (0.00 in a final notice where it ends), a total not"
              + " negative");
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
  static List<Violation> rules(
      NoticeStage stage, List<LineRequest> rows, Map<String, RegionFacts> regions) {
    List<Violation> violations = new ArrayList<>();
    Set<Integer> seqs = new HashSet<>();
    Set<String> allocated = new HashSet<>();
    for (int i = 0; i < rows.size(); i++) {
      LineRequest row = rows.get(i);
      RegionFacts region = regions.get(row.regionCode());
      boolean allocation = row.rowKind() == RowKind.ALLOCATION;
      if (!seqs.add(row.seq())) {
        violations.add(refusal(i, "seq", "line-seq", SEQ));
      }
      if (row.regionCode() != null && region == null) {
        violations.add(refusal(i, "regionCode", "line-region", UNKNOWN));
      } else if (allocation && !isPaid(region)) {
        violations.add(notPaid(i, region));
      }
      if (allocation && !allocated.add(ReceiverKey.of(region, row.regionCode(), row.name()))) {
        violations.add(refusal(i, "regionCode", "line-twice", TWICE));
      }
      if (row.yuan().isNegative() || allocation && isNothing(stage, row)) {
        violations.add(refusal(i, "amount", "line-amount", AMOUNT));
      }
    }
    return violations;
  }

  /** Of a final notice 0.00 ends what a receiver had (C04). */
  private static boolean isNothing(NoticeStage stage, LineRequest row) {
    return stage == NoticeStage.ADVANCE && !row.yuan().isPositive();
  }

  /** A line names who receives from the province, or a zone for which somebody does. */
  private static boolean isPaid(RegionFacts region) {
    return region.receiver() != null && region.receiver().equals(region.treasury());
  }

  private static Violation notPaid(int index, RegionFacts region) {
    Text message =
        Text.of(
            "%1$s（%2$s）不由省财政直接拨付",
            "the province pays nothing to %1$s (%2$s) directly", region.name(), region.code());
    Text remedy =
        region.receiver() == null
            ? new Text(
                "请删去该行；其财政上级不是省，由中央单独结算", "take the row out; its fiscal parent is not the province")
            : Text.of("请改列其接收地区 %1$s", "name %1$s, which receives for it", region.receiver());
    return new Violation(ROWS + index + "/regionCode", "receiving-region", message, remedy);
  }

  /** Adds the rows of regions that have ended, of which nothing else need be said. */
  static void addEnded(
      List<Violation> refused, List<LineRequest> rows, Map<String, EndedPlace> ended) {
    List<Violation> over = ended(rows, ended);
    refused.removeIf(told -> over.stream().anyMatch(one -> one.pointer().equals(told.pointer())));
    refused.addAll(over);
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
