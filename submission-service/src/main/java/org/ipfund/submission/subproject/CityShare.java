package org.ipfund.submission.subproject;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ipfund.platform.value.Money;

/**
 * Within what a city decides by itself (N23-56): the lump sum it received; before a notice names
 * the fund project, the lump sum that was approved.
 */
public final class CityShare {

  private CityShare() {}

  /**
   * How much all that a city decides may be, yuan; empty while there is neither money nor a lump
   * sum to hold it against.
   *
   * @param position what the fund project has by all notices, null before the first
   */
  public static Optional<Money> most(Money position, List<SubProject> projects) {
    if (position == null) {
      Money asked = sum(projects, SubProject::isLumpSum);
      return asked.isPositive() ? Optional.of(asked) : Optional.empty();
    }
    Money named = sum(projects, p -> p.route() == Route.PROVINCE && !p.isLumpSum());
    Money left = position.minus(named);
    return Optional.of(left.isNegative() ? Money.ZERO : left);
  }

  /** What the city has decided so far, yuan. */
  public static Money decided(List<SubProject> projects) {
    return sum(projects, p -> p.route() == Route.CITY);
  }

  private static Money sum(List<SubProject> projects, Predicate<SubProject> which) {
    return projects.stream().filter(which).map(SubProject::amount).reduce(Money.ZERO, Money::plus);
  }
}
