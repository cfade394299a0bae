package org.ipfund.performance.targetvalue;

import java.util.List;
import org.ipfund.performance.targetvalue.phrase.Quantity;
import org.ipfund.performance.targetvalue.phrase.Source;
import org.ipfund.performance.targetvalue.token.PrintedDate;
import org.ipfund.performance.targetvalue.token.TargetComparator;
import org.jspecify.annotations.Nullable;

/** Collects what a recogniser found out, starting from what holds for the whole text. */
final class ReadingDraft {

  private final Source source;
  private final TargetKind kind;
  private @Nullable Quantity quantity;
  private @Nullable TargetComparator comparator;
  private @Nullable PrintedDate earliest;
  private @Nullable PrintedDate latest;
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

  ReadingDraft dates(
      TargetComparator how, @Nullable PrintedDate from, @Nullable PrintedDate until) {
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
    Quantity counted = quantity;
    return new TargetReading(
        source.printed(),
        kind,
        comparator,
        counted == null ? null : counted.min(),
        counted == null ? null : counted.max(),
        earliest,
        latest,
        counted == null ? null : counted.unit(),
        counted != null && counted.perItem(),
        items,
        source.aspirational(),
        source.alreadyReached(),
        counted == null ? null : counted.note(),
        explanation);
  }
}
