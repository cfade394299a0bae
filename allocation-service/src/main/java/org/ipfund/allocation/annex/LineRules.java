package org.ipfund.allocation.annex;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipfund.allocation.reconciliation.Annexes;
import org.ipfund.allocation.reconciliation.NoticeStage;
import org.ipfund.allocation.reconciliation.ReceiverKey;
import org.ipfund.allocation.reconciliation.ReceiverPositions;
import org.ipfund.allocation.reconciliation.RowKind;
import org.ipfund.allocation.reference.RegionFacts;
import org.ipfund.platform.place.EndedPlace;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;

/** What must hold of each row of an annex before it is kept; whether the sums hold comes later. */
final class LineRules {

  private static final Wording WORDS = Wording.of(LineRules.class);

  private static final String ROWS = "/rows/";

  private LineRules() {}

  /** Rows whose shape does not suit the annex. */
  static List<Violation> shape(int annex, List<LineRequest> rows) {
    List<Violation> violations = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      LineRequest row = rows.get(i);
      boolean inYuan = annex == Annexes.BY_REGION;
      require(inYuan == (row.amount() != null), i, "amount", "schema.in-yuan", violations);
      require(inYuan == (row.amountWan() == null), i, "amountWan", "schema.in-wan", violations);
      boolean placed = !row.namesRegion() || row.regionCode() != null;
      require(placed, i, "regionCode", "schema.region", violations);
    }
    return violations;
  }

  /**
   * Rows that cannot stand beside the others or name what is not there.
   *
   * @param standing what receivers have by the notices before
   */
  static List<Violation> rules(
      NoticeStage stage,
      List<LineRequest> rows,
      Map<String, RegionFacts> regions,
      ReceiverPositions standing) {
    List<Violation> violations = new ArrayList<>();
    Set<Integer> seqs = new HashSet<>();
    Set<String> allocated = new HashSet<>();
    for (int i = 0; i < rows.size(); i++) {
      LineRequest row = rows.get(i);
      RegionFacts region = regions.get(row.regionCode());
      boolean allocation = row.rowKind() == RowKind.ALLOCATION;
      if (!seqs.add(row.seq())) {
        violations.add(WORDS.violation(ROWS + i + "/" + "seq", "line-seq"));
      }
      if (row.regionCode() != null && region == null) {
        violations.add(WORDS.violation(ROWS + i + "/" + "regionCode", "line-region"));
      } else if (allocation && !isPaid(region) && !keeps(stage, row, region, standing)) {
        violations.add(notPaid(i, region));
      }
      if (allocation && !allocated.add(ReceiverKey.of(region, row.regionCode(), row.name()))) {
        violations.add(WORDS.violation(ROWS + i + "/" + "regionCode", "line-twice"));
      }
      if (row.yuan().isNegative() || allocation && isNothing(stage, row)) {
        violations.add(WORDS.violation(ROWS + i + "/" + "amount", "line-amount"));
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

  /** Who is paid no longer keeps, gives back or ends what it has; more goes to its receiver. */
  private static boolean keeps(
      NoticeStage stage, LineRequest row, RegionFacts region, ReceiverPositions standing) {
    String receiver = ReceiverKey.of(region, row.regionCode(), row.name());
    return stage == NoticeStage.FINAL
        && standing.knows(receiver)
        && row.yuan().compareTo(standing.of(receiver)) <= 0;
  }

  private static Violation notPaid(int index, RegionFacts region) {
    String row = ROWS + index + "/regionCode";
    String name = region.name();
    String receiver = region.receiver();
    return receiver == null
        ? WORDS.violation(row, "receiving-region.none", name, region.code())
        : WORDS.violation(row, "receiving-region.named", name, region.code(), receiver);
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
      boolean holds, int index, String field, String key, List<Violation> violations) {
    if (!holds) {
      violations.add(WORDS.violation(ROWS + index + "/" + field, key));
    }
  }
}
