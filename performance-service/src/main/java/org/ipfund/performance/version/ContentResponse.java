package org.ipfund.performance.version;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.ipfund.performance.content.Decimals;
import org.ipfund.performance.content.IndicatorResponse;
import org.ipfund.performance.content.OverallGoal;
import org.ipfund.performance.content.TableText;
import org.ipfund.performance.content.WeightNote;
import org.ipfund.performance.finding.ContentRule;
import org.ipfund.performance.finding.Finding;
import org.ipfund.performance.finding.FindingResponse;
import org.ipfund.performance.finding.TableContent;
import org.ipfund.performance.table.TargetTable;
import org.ipfund.platform.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a table says, or would say, with what follows from it.
 *
 * @param requestedAmount 资金需求 in yuan
 * @param weightTotal points of all indicators
 */
public record ContentResponse(
    Money requestedAmount,
    List<OverallGoal> overallGoals,
    @Nullable String expenditureContent,
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
            .mapToObj(i -> finding(table, i + 1, content.findings().get(i), language))
            .toList());
  }

  private static FindingResponse finding(
      TargetTable table, int ordinal, Finding finding, Locale language) {
    ContentRule rule = finding.rule();
    return new FindingResponse(
        table.id(),
        ordinal,
        table.regionCode(),
        table.unitName(),
        rule,
        rule.effect(),
        rule.effect().label().in(language),
        finding.indicatorSeq(),
        finding.pointer(),
        finding.message().in(language),
        rule.remedy().in(language));
  }
}
