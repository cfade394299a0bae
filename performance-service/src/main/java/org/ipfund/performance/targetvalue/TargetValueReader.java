package org.ipfund.performance.targetvalue;

import java.util.List;
import java.util.Optional;
import org.ipfund.performance.targetvalue.phrase.Source;
import org.ipfund.performance.targetvalue.text.Steps;
import org.jspecify.annotations.Nullable;

/**
 * Reads a printed target text (指标值) by the value grammar of annex 3 of 粤财工〔2023〕126号. Never fails:
 * what states no target is INVALID, what states none that can be counted is QUALITATIVE, both with
 * the reason. Takes time linear in the length of the text.
 */
public final class TargetValueReader {

  private static final List<Recogniser> BY_PRECEDENCE =
      List.of(
          new EmptyText(),
          new RepeatedName(),
          new Placeholder(),
          new YesOrNo(),
          new TwoBounds(),
          new SeveralQuantities(),
          new ReversedRange(),
          new MeasuredChange(),
          new PerItemQuantity(),
          new SingleQuantity(),
          new DatedTarget(),
          new SeveralStatements(),
          new Completion(),
          new Trend(),
          new VagueQuantity(),
          new StateOrDegree());

  private static final Description OTHERWISE = new Description();

  private TargetValueReader() {}

  /**
   * @param text the printed text; null is read as an empty one
   * @param indicatorNameOrNull the indicator's name, which may name the objects of 各 and the unit
   */
  public static TargetReading read(@Nullable String text, @Nullable String indicatorNameOrNull) {
    return read(text, indicatorNameOrNull, new Steps());
  }

  static TargetReading read(@Nullable String text, @Nullable String name, Steps steps) {
    Source source = Source.of(text == null ? "" : text, name, steps);
    for (Recogniser recogniser : BY_PRECEDENCE) {
      Optional<TargetReading> reading = recogniser.recognise(source);
      if (reading.isPresent()) {
        return reading.get();
      }
    }
    return OTHERWISE.read(source);
  }
}
