package org.ipfund.submission.merge;

import java.util.UUID;
import org.ipfund.platform.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * What became of a demand line in a package; amount = taken + cut + rejected.
 *
 * @param unitId the unit that filed the demand
 * @param revision the demand's revision when it was merged
 */
public record MergedSource(
    UUID demandId,
    UUID unitId,
    int demandLineNo,
    int revision,
    String name,
    Money amount,
    Money taken,
    Money cut,
    Money rejected,
    @Nullable String reason) {

  public static MergedSource inFull(SourceLine line) {
    return new MergedSource(
        line.demandId(),
        line.unitId(),
        line.lineNo(),
        line.revision(),
        line.name(),
        line.amount(),
        line.amount(),
        Money.ZERO,
        Money.ZERO,
        null);
  }

  static MergedSource of(SourceLine line, SourceRequest parts) {
    return new MergedSource(
        line.demandId(),
        line.unitId(),
        line.lineNo(),
        line.revision(),
        line.name(),
        line.amount(),
        parts.taken(),
        parts.cut(),
        parts.rejected(),
        parts.reason());
  }
}
