package org.ipfund.submission.consolidation;

import java.util.List;
import org.ipfund.platform.value.Money;

/** A line of a package; its amount is what was taken of its sources. */
record MergedLine(int lineNo, String name, List<MergedSource> sources) {

  Money amount() {
    return sources.stream().map(MergedSource::taken).reduce(Money.ZERO, Money::plus);
  }
}
