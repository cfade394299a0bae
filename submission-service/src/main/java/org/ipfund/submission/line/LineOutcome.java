package org.ipfund.submission.line;

import org.ipfund.platform.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * What became of a demand line that was decided; taken, cut and rejected make its amount, yuan.
 *
 * @param reason why not all of it was taken; null when it was
 */
public record LineOutcome(Money taken, Money cut, Money rejected, @Nullable String reason) {}
