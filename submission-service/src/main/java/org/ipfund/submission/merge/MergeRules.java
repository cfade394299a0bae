package org.ipfund.submission.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * The arithmetic of provenance: for every source line amount = taken + cut + rejected, each stands
 * in one line only, no line of a merged demand is left out, and what is not taken has a reason.
 */
public final class MergeRules {

  private static final Wording WORDS = Wording.of(MergeRules.class);

  private final Map<SourceKey, SourceLine> available;
  private final List<Violation> violations = new ArrayList<>();
  private final Set<SourceKey> seen = new HashSet<>();

  private MergeRules(List<SourceLine> available) {
    this.available = Merge.byKey(available);
  }

  /** Everything that is wrong with the lines, given the demand lines that may be merged. */
  public static List<Violation> check(List<MergeLineRequest> lines, List<SourceLine> available) {
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
      refuse(pointer, "consolidation-source");
    } else if (!seen.add(source.key())) {
      refuse(pointer, "consolidation-source.twice");
    } else {
      checkParts(pointer, source, line.amount());
    }
  }

  private void checkParts(String pointer, SourceRequest source, Money amount) {
    Money sum = source.taken().plus(source.cut()).plus(source.rejected());
    boolean negative =
        source.taken().isNegative() || source.cut().isNegative() || source.rejected().isNegative();
    if (negative) {
      refuse(pointer, "consolidation-balance");
    } else if (!sum.equals(amount)) {
      refuse(pointer, "consolidation-balance.sum", sum, amount);
    } else if (!sum.equals(source.taken()) && isBlank(source.reason())) {
      refuse(pointer + "/reason", "consolidation-reason");
    }
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  private void findLost() {
    Set<UUID> merged = seen.stream().map(SourceKey::demandId).collect(Collectors.toSet());
    available.values().stream()
        .filter(line -> merged.contains(line.demandId()) && !seen.contains(line.key()))
        .forEach(
            line -> refuse("/lines", "consolidation-complete", line.demandId(), line.lineNo()));
  }

  private void refuse(String pointer, String key, Object... args) {
    violations.add(WORDS.violation(pointer, key, args));
  }
}
