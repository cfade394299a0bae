package org.ipfund.performance.table;

import java.util.List;
import java.util.Objects;
import org.ipfund.platform.value.Money;

/**
 * What a notice says of one table: a zone's line and its receiving region's add up.
 *
 * @param version the version that it names, or null
 * @param total what there is in all, in yuan; null where the notice does not tell
 */
public record PostedTable(Integer version, Money total) {

  public static PostedTable of(List<PostedLine> lines) {
    return new PostedTable(
        lines.stream()
            .map(PostedLine::version)
            .filter(Objects::nonNull)
            .max(Integer::compare)
            .orElse(null),
        lines.stream()
            .map(PostedLine::total)
            .filter(Objects::nonNull)
            .reduce(Money::plus)
            .orElse(null));
  }
}
