package org.ipfund.submission.merge;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ipfund.platform.value.Money;

/** Makes a package's lines out of demand lines. */
public final class Merge {

  private Merge() {}

  /** Every demand line becomes a line of its own and is taken in full. */
  public static List<MergedLine> inFull(List<SourceLine> sources) {
    return IntStream.range(0, sources.size())
        .mapToObj(
            i ->
                new MergedLine(
                    i + 1, sources.get(i).name(), List.of(MergedSource.inFull(sources.get(i)))))
        .toList();
  }

  /** The lines as asked for; {@link MergeRules} has let them pass. */
  public static List<MergedLine> asAsked(List<MergeLineRequest> lines, List<SourceLine> sources) {
    Map<SourceKey, SourceLine> byKey = byKey(sources);
    return IntStream.range(0, lines.size())
        .mapToObj(i -> line(i + 1, lines.get(i), byKey))
        .toList();
  }

  public static Money total(List<MergedLine> lines) {
    return lines.stream().map(MergedLine::amount).reduce(Money.ZERO, Money::plus);
  }

  static Map<SourceKey, SourceLine> byKey(List<SourceLine> sources) {
    return sources.stream().collect(Collectors.toMap(SourceLine::key, Function.identity()));
  }

  private static MergedLine line(
      int lineNo, MergeLineRequest asked, Map<SourceKey, SourceLine> byKey) {
    return new MergedLine(
        lineNo,
        asked.name(),
        asked.sources().stream().map(s -> MergedSource.of(filed(byKey, s.key()), s)).toList());
  }

  private static SourceLine filed(Map<SourceKey, SourceLine> byKey, SourceKey key) {
    return Objects.requireNonNull(byKey.get(key), "what is not filed was refused");
  }
}
