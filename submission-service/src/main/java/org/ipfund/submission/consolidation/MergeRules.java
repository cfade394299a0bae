package org.ipfund.submission.consolidation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.value.Money;
import org.ipfund.platform.value.Text;

/**
 * The arithmetic of provenance: for every source line amount = taken + cut + rejected, each stands
 * in one line only, no line of a merged demand is left out, and what is not taken has a reason.
 */
final class MergeRules {

  static final String SOURCE = "consolidation-source";
  static final String BALANCE = "consolidation-balance";
  static final String COMPLETE = "consolidation-complete";
  static final String REASON = "consolidation-reason";

  private static final Text USE_SUBMITTED =
      new Text("请使用本市已提交需求的行", "use lines of submitted demands of the city");
  private static final Text SPLIT_ANEW = new Text("请重新分解金额", "divide the amount anew");

  private final Map<SourceKey, SourceLine> available;
  private final List<Violation> violations = new ArrayList<>();
  private final Set<SourceKey> seen = new HashSet<>();

  private MergeRules(List<SourceLine> available) {
    this.available = Merge.byKey(available);
  }

  /** Everything that is wrong with the lines, given the demand lines that may be merged. */
  static List<Violation> check(List<MergeLineRequest> lines, List<SourceLine> available) {
    MergeRules rules = new MergeRules(available);
    for (int i = 0; i < lines.size(); i++) {
      List<SourceRequest> sources = lines.get(i).sources();
      for (int j = 0; j < sources.size(); j++) {
        rules.check("/lines/" + i + "/sources/" + j, sources.get(j));
      }
    }
    rules.findLost();
    return rules.violations;
  }

  private void check(String pointer, SourceRequest source) {
    SourceLine line = available.get(source.key());
    if (line == null) {
      refuse(
          pointer,
          SOURCE,
          new Text("没有可汇总的该需求行", "there is no such demand line to merge"),
          USE_SUBMITTED);
    } else if (!seen.add(source.key())) {
      refuse(
          pointer,
          SOURCE,
          new Text("同一需求行只能汇总一次", "a demand line is merged once"),
          new Text("请删除重复的来源", "remove the repeated source"));
    } else {
      checkParts(pointer, source, line.amount());
    }
  }

  private void checkParts(String pointer, SourceRequest source, Money amount) {
    Money sum = source.taken().plus(source.cut()).plus(source.rejected());
    boolean negative =
        source.taken().isNegative() || source.cut().isNegative() || source.rejected().isNegative();
    if (negative) {
      refuse(pointer, BALANCE, new Text("各部分金额不能小于零", "no part is below zero"), SPLIT_ANEW);
    } else if (!sum.equals(amount)) {
      refuse(
          pointer,
          BALANCE,
          Text.of(
              "采纳、核减、不予采纳之和 %s 元不等于申报金额 %s 元",
              "taken, cut and rejected make %s yuan, the line asks for %s yuan", sum, amount),
          SPLIT_ANEW);
    } else if (!sum.equals(source.taken()) && isBlank(source.reason())) {
      refuse(
          pointer + "/reason",
          REASON,
          new Text("核减或不予采纳须说明理由", "a cut and a rejection need a reason"),
          new Text("请填写理由，填报单位将看到该理由", "state it; the unit will read it"));
    }
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }

  private void findLost() {
    Set<UUID> merged = seen.stream().map(SourceKey::demandId).collect(Collectors.toSet());
    available.values().stream()
        .filter(line -> merged.contains(line.demandId()) && !seen.contains(line.key()))
        .forEach(
            line ->
                refuse(
                    "/lines",
                    COMPLETE,
                    Text.of(
                        "需求 %s 第 %d 行未列入",
                        "line %2$d of demand %1$s is left out", line.demandId(), line.lineNo()),
                    new Text("请列入该行，可全部核减并说明理由", "name it, be it to cut or reject it")));
  }

  private void refuse(String pointer, String rule, Text message, Text remedy) {
    violations.add(new Violation(pointer, rule, message, remedy));
  }
}
