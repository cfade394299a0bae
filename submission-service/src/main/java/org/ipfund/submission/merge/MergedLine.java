package org.ipfund.submission.merge;

import java.util.List;
import org.ipfund.platform.value.Money;

/** A line of a package; its amount is what was taken of its sources. */
public record MergedLine(int lineNo, String name, List<MergedSource> sources) {

  public Money amount() {
    return sources.stream().map(MergedSource::taken).reduce(Money.ZERO, Money::plus);
  }
}
