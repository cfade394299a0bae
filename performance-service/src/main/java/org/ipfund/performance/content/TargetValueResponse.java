package org.ipfund.performance.content;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.ipfund.performance.targetvalue.TargetKind;
import org.ipfund.performance.targetvalue.TargetReading;
import org.ipfund.performance.targetvalue.token.TargetComparator;
import org.ipfund.platform.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a printed target text says.
 *
 * @param min lower bound as printed (95 for 95 %), or an ISO date for kind DATE
 * @param max upper bound, likewise
 * @param itemCount how many objects the number holds for, null when they are not named
 * @param explanation why it was read so, in the reader's language
 */
public record TargetValueResponse(
    String text,
    TargetKind kind,
    String kindLabel,
    @Nullable TargetComparator comparator,
    @Nullable String comparatorLabel,
    @Nullable String min,
    @Nullable String max,
    @Nullable String unit,
    boolean perItem,
    List<String> itemNames,
    @Nullable Integer itemCount,
    boolean aspirational,
    boolean alreadyReached,
    @Nullable String note,
    String explanation) {

  static TargetValueResponse of(TargetReading reading, Locale language) {
    boolean dated = reading.kind() == TargetKind.DATE;
    Text why = new Text(reading.explanation().zh(), reading.explanation().en());
    return new TargetValueResponse(
        reading.text(),
        reading.kind(),
        ReadingLabels.of(reading.kind(), language),
        reading.comparator(),
        ReadingLabels.of(reading.comparator(), language),
        dated ? Objects.toString(reading.earliest(), null) : Decimals.text(reading.min()),
        dated ? Objects.toString(reading.latest(), null) : Decimals.text(reading.max()),
        reading.unit(),
        reading.perItem(),
        reading.items(),
        reading.itemCount(),
        reading.aspirational(),
        reading.alreadyReached(),
        reading.note(),
        why.in(language));
  }
}
