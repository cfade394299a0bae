package org.ipfund.submission.line;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.Money;

/** A sum has at most fifteen digits before the point, like every amount. */
public final class LargestAmount {

  private static final Wording WORDS = Wording.of(LargestAmount.class);

  public static final String RULE = "amount";
  private static final BigDecimal LIMIT = BigDecimal.TEN.pow(15);

  private LargestAmount() {}

  /** The fault of a sum that is too large to be kept. */
  public static Optional<Violation> exceeded(List<Money> parts) {
    Money sum = parts.stream().reduce(Money.ZERO, Money::plus);
    return sum.yuan().compareTo(LIMIT) < 0
        ? Optional.empty()
        : Optional.of(WORDS.violation("/lines", "amount"));
  }
}
