package org.ipfund.submission.subproject;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipfund.platform.value.Money;

/**
 * How a fund project's money is spread over its sub-projects: as the receiving unit chose, else as
 * approved, what a city decided being taken out of the lump sum. Where that is more than there is,
 * in the same proportions by largest remainder in 0.01. The sum never exceeds what there is.
 */
public final class Spread {

  private static final BigDecimal FEN = new BigDecimal("0.01");

  private Spread() {}

  /** What each sub-project has, yuan, in their order. */
  public static Map<UUID, Money> of(List<SubProject> projects, Money position) {
    Map<UUID, Money> wanted = wanted(projects, position);
    Money sum = wanted.values().stream().reduce(Money.ZERO, Money::plus);
    return sum.compareTo(position) <= 0 ? wanted : inProportion(wanted, sum, position);
  }

  private static Map<UUID, Money> wanted(List<SubProject> projects, Money position) {
    return projects.stream().anyMatch(p -> p.chosen() != null)
        ? asChosen(projects, position)
        : asApproved(projects);
  }

  private static Map<UUID, Money> asApproved(List<SubProject> projects) {
    Money decided = CityShare.decided(projects);
    Map<UUID, Money> wanted = new LinkedHashMap<>();
    for (SubProject project : projects) {
      Money taken = project.isLumpSum() ? least(project.amount(), decided) : Money.ZERO;
      decided = decided.minus(taken);
      wanted.put(project.id(), project.amount().minus(taken));
    }
    return wanted;
  }

  /** What came after the choice has what the choice left. */
  private static Map<UUID, Money> asChosen(List<SubProject> projects, Money position) {
    Money left =
        projects.stream()
            .filter(p -> p.chosen() != null)
            .map(SubProject::chosen)
            .reduce(position, Money::minus);
    Map<UUID, Money> wanted = new LinkedHashMap<>();
    for (SubProject project : projects) {
      Money share = project.chosen();
      if (share == null) {
        share = left.isNegative() ? Money.ZERO : least(project.amount(), left);
        left = left.minus(share);
      }
      wanted.put(project.id(), share);
    }
    return wanted;
  }

  private static Money least(Money one, Money other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private static Map<UUID, Money> inProportion(Map<UUID, Money> wanted, Money sum, Money position) {
    record Part(UUID id, BigDecimal floor, BigDecimal rest) {}
    List<Part> parts = new ArrayList<>();
    wanted.forEach(
        (id, want) -> {
          BigDecimal[] exact =
              want.yuan()
                  .multiply(position.yuan())
                  .movePointRight(2)
                  .divideAndRemainder(sum.yuan());
          parts.add(new Part(id, exact[0].setScale(0, RoundingMode.UNNECESSARY), exact[1]));
        });
    BigDecimal left =
        parts.stream()
            .map(Part::floor)
            .reduce(position.yuan().movePointRight(2), BigDecimal::subtract);
    List<UUID> up =
        parts.stream()
            .sorted(Comparator.comparing(Part::rest).reversed())
            .limit(left.intValueExact())
            .map(Part::id)
            .toList();
    Map<UUID, Money> shares = new LinkedHashMap<>();
    for (Part part : parts) {
      BigDecimal fen = up.contains(part.id()) ? part.floor().add(BigDecimal.ONE) : part.floor();
      shares.put(part.id(), new Money(fen.multiply(FEN)));
    }
    return shares;
  }
}
