package org.ipfund.performance.targetvalue;

import java.util.List;
import org.ipfund.performance.targetvalue.phrase.Quantity;
import org.ipfund.performance.targetvalue.phrase.Source;
import org.ipfund.performance.targetvalue.token.PrintedDate;
import org.ipfund.performance.targetvalue.token.TargetComparator;

/** Collects what a recogniser found out, starting from what holds for the whole text. */
final class ReadingDraft {

  private final Source source;
  private final TargetKind kind;
  private Quantity quantity;
  private TargetComparator comparator;
  private PrintedDate earliest;
  private PrintedDate latest;
  private List<String> items = List.of();

  ReadingDraft(Source source, TargetKind kind) {
    this.source = source;
    this.kind = kind;
  }

  ReadingDraft quantity(Quantity found) {
    quantity = found;
    comparator = found.comparator();
    return this;
  }

  ReadingDraft dates(TargetComparator how, PrintedDate from, PrintedDate until) {
    comparator = how;
    earliest = from;
    latest = until;
    return this;
  }

  ReadingDraft items(List<String> found) {
    items = found;
    return this;
  }

  TargetReading because(String zh, String en) {
    return because(new Explanation(zh, en));
  }

  TargetReading because(Explanation explanation) {
    boolean counted = quantity != null;
    return new TargetReading(
        source.printed(),
        kind,
        comparator,
        counted ? quantity.min() : null,
        counted ? quantity.max() : null,
        earliest,
        latest,
        counted ? quantity.unit() : null,
        counted && quantity.perItem(),
        items,
        source.aspirational(),
        source.alreadyReached(),
        counted ? quantity.note() : null,
        explanation);
  }
}
