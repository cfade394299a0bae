package org.ipfund.performance.acceptance;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.ipfund.performance.progress.count.CommitmentReach;
import org.ipfund.performance.task.PartyRole;
import org.jspecify.annotations.Nullable;

/**
 * A promise and what bodies count of it in their newest reports (SB-089). Pure.
 *
 * @param counts by body
 * @param roles the part each body has in the task
 */
record CountedPromise(
    int ordinal,
    String printed,
    @Nullable String unit,
    @Nullable BigDecimal lower,
    @Nullable BigDecimal upper,
    Map<UUID, BigDecimal> counts,
    Map<UUID, PartyRole> roles) {

  /** What there is of it: the sum of those who share the task, else the highest count; or null. */
  @Nullable BigDecimal counted() {
    boolean shared = roles.containsValue(PartyRole.SHARE);
    return counts.values().stream().reduce(shared ? BigDecimal::add : BigDecimal::max).orElse(null);
  }

  CommitmentReach reach() {
    return CommitmentReach.of(counted(), lower, upper);
  }

  CommitmentProgressResponse response(Locale language) {
    return new CommitmentProgressResponse(
        ordinal,
        printed,
        unit,
        text(lower),
        text(upper),
        text(counted()),
        reach(),
        reach().label().in(language));
  }

  private static @Nullable String text(@Nullable BigDecimal number) {
    return number == null ? null : number.toPlainString();
  }
}
