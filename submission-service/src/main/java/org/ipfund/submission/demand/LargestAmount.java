package org.ipfund.submission.demand;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.value.Money;
import org.ipfund.platform.value.Text;

/** A sum has at most fifteen digits before the point, like every amount. */
public final class LargestAmount {

  static final String RULE = "amount";
  private static final BigDecimal LIMIT = BigDecimal.TEN.pow(15);

  private LargestAmount() {}

  /** The fault of a sum that is too large to be kept. */
  public static Optional<Violation> exceeded(List<Money> parts) {
    Money sum = parts.stream().reduce(Money.ZERO, Money::plus);
    return sum.yuan().compareTo(LIMIT) < 0
        ? Optional.empty()
        : Optional.of(
            new Violation(
                "/lines",
                RULE,
                new Text("金额合计过大", "the amounts' sum is too large"),
                new Text("请核对各行金额", "check the lines' amounts")));
  }
}
