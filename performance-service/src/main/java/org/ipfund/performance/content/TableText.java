package org.ipfund.performance.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipfund.performance.finding.TableContent;
import org.ipfund.platform.value.Money;

/**
 * What is filled in in a table, in one of its versions; readings, weights and findings follow from
 * it ({@link TableContent}).
 *
 * @param requestedAmount 资金需求 in yuan
 */
public record TableText(
    Money requestedAmount,
    List<OverallGoal> overallGoals,
    String expenditureContent,
    List<IndicatorLine> lines) {

  public TableText {
    overallGoals = List.copyOf(overallGoals);
    lines = List.copyOf(lines);
  }

  /** The same with what a further demand adds: nothing of either is lost, nothing stands twice. */
  public TableText with(TableText further) {
    return new TableText(
        requestedAmount.plus(further.requestedAmount),
        joined(overallGoals, further.overallGoals),
        content(further.expenditureContent),
        joined(lines, further.lines));
  }

  /** The goals as annex 3 prints them, one a line; null when there is none. */
  public String goalText() {
    String text =
        overallGoals.stream().map(OverallGoal::text).distinct().collect(Collectors.joining("\n"));
    return text.isEmpty() ? null : text;
  }

  private String content(String further) {
    List<String> parts =
        Stream.concat(
                expenditureContent == null ? Stream.of() : expenditureContent.lines(),
                further == null ? Stream.of() : further.lines())
            .filter(Objects::nonNull)
            .filter(part -> !part.isBlank())
            .distinct()
            .toList();
    return parts.isEmpty() ? null : String.join("\n", parts);
  }

  private static <T> List<T> joined(List<T> some, List<T> others) {
    List<T> all = new ArrayList<>(some);
    all.addAll(others);
    return all;
  }
}
