package org.ipfund.performance.table;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.ipfund.platform.value.Money;

/**
 * What a table says, or would say, with what follows from it.
 *
 * @param requestedAmount 资金需求 in yuan
 * @param weightTotal points of all indicators
 */
public record ContentResponse(
    Money requestedAmount,
    List<OverallGoal> overallGoals,
    String expenditureContent,
    List<IndicatorResponse> indicators,
    String weightTotal,
    WeightNote weightNote,
    String weightNoteLabel,
    List<FindingResponse> findings) {

  public static ContentResponse of(
      TargetTable table, TableText text, TableContent content, Locale language) {
    WeightNote note = content.weights().note();
    return new ContentResponse(
        text.requestedAmount(),
        text.overallGoals(),
        text.expenditureContent(),
        content.indicators().stream().map(i -> IndicatorResponse.of(i, language)).toList(),
        Decimals.text(content.weights().total()),
        note,
        note.label().in(language),
        IntStream.range(0, content.findings().size())
            .mapToObj(i -> FindingResponse.of(table, i + 1, content.findings().get(i), language))
            .toList());
  }
}
